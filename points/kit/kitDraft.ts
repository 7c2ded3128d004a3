import type {Fonts} from '../../design-system/drawing/type/text.ts'
import {revisionOf} from '../../design-system/signs/artwork.ts'
import type {Identity} from '../../design-system/tokens/identity.ts'
import {type Catalogue, edition} from '../../handbooks/catalogue/catalogue.ts'
import {hashOf} from '../../handbooks/input/hash.ts'
import {InputError} from '../../handbooks/input/problem.ts'
import type {Entry} from '../directory/directory.ts'
import type {Table} from '../exchange/table.ts'
import type {Profile} from '../profile/profile.ts'
import {type Programme, programme} from '../programme/programme.ts'
import {isStanding} from '../record/lifecycle.ts'
import {type Bill, billOf} from './bill.ts'
import {drawSigns, withEdits} from './drawSigns.ts'
import type {KitTitle} from './kitPages.ts'
import type {KitSign} from './kitSign.ts'
import {type Manifest, manifestOf} from './manifest.ts'
import {isPlain, refuseOverfull} from './plates.ts'
import {loadPrices, type Prices} from './prices.ts'
import {readSchedule} from './readSchedule.ts'
import {type ScheduleRow, scheduleRows} from './schedule.ts'

/** What else a kit may be made from. */
export interface KitOptions {
  /** Whose colours and emblem the signs bear. */
  readonly identity: Identity
  /** Unit prices for the estimate; this toolkit's own if not given. */
  readonly prices?: Prices
  /** A schedule of this point whose messages were edited, and its name for problems. */
  readonly schedule?: {readonly table: Table; readonly name: string} | undefined
  /** A profile of plates and names to try in place of the county's. */
  readonly profile?: Profile | undefined
}

/** The signs of a point, drawn, scheduled and priced, before any file is written: enough to tell whether a kit is still right. */
export interface KitDraft {
  readonly entry: Entry
  readonly catalogue: Catalogue
  readonly identity: Identity
  readonly prices: Prices
  readonly plan: Programme
  readonly title: KitTitle
  readonly signs: readonly KitSign[]
  readonly rows: readonly ScheduleRow[]
  readonly bill: Bill
  readonly manifest: Omit<Manifest, 'files'>
}

/** Stands in the basis of a kit whose words are not those of the record. */
const editedNote = {zh: '文字按修改后的标识清单。', en: 'The words are as edited in a schedule.'}

/**
 * Returns the draft of the kit of one point. The same point, clauses, options and fonts give the same draft.
 *
 * @throws InputError if more signs of the point hang on a side than its profile allows; InputError or InputErrors with everything wrong in the edited schedule, or every sign that cannot be drawn and why, headed by
 * the sign's number.
 */
export function draftKit(
  entry: Entry,
  catalogue: Catalogue,
  fonts: Fonts,
  {identity, prices = loadPrices(), schedule, profile}: KitOptions,
): KitDraft {
  refuseGone(entry)
  const plan = programme(entry, catalogue, profile)
  refuseOverfull(plan)
  const asRecorded = drawSigns(plan.items, entry.sample, fonts, identity)
  const rowsOf = (signs: readonly KitSign[]) => scheduleRows(signs, plan.products, plan.basis, entry.sample)
  const edited = schedule && readSchedule(schedule.table, schedule.name, rowsOf(asRecorded))
  const items = edited ? withEdits(plan.items, edited) : plan.items
  const altered = items.some((item, i) => item !== plan.items[i])
  const signs = altered ? drawSigns(items, entry.sample, fonts, identity) : asRecorded
  const rows = rowsOf(signs)
  const bill = billOf(signs, plan, prices)
  const title: KitTitle = {
    name: plan.name,
    place: {
      zh: `${entry.district.zh}${entry.town.zh}${entry.place.zh}`,
      en: `${entry.place.en}, ${entry.town.en}, ${entry.district.en}`,
    },
    edition,
    revision: revisionOf(signs.map(({revision}) => revision).join(' ')),
    basis: altered ? {zh: plan.basisText.zh + editedNote.zh, en: `${plan.basisText.en} ${editedNote.en}`} : plan.basisText,
    sample: entry.sample,
  }
  const made = manifestOf({id: entry.id, title, plan, signs, bill, prices, clause: catalogue.clause})
  const inputs = hashOf(
    JSON.stringify([title, rows, bill, prices, made, entry.record?.survey, identity, ...(isPlain(plan) ? [] : [plan.profile])]),
  )
  return {entry, catalogue, identity, prices, plan, title, signs, rows, bill, manifest: {...made, inputs}}
}

/** @throws InputError if the point has closed or merged: nothing is made for it. */
function refuseGone({id, lifecycle}: Entry): void {
  if (isStanding({lifecycle})) return
  const {status, closed = '', mergedInto} = lifecycle
  const message =
    mergedInto === undefined
      ? `says "${status}" since ${closed}; nothing is made for a point that is gone. If it is open, correct its record`
      : `says "${status}" since ${closed}; make the kit of ${mergedInto}, into which it went`
  throw new InputError(id, [{at: 'lifecycle', message}])
}
