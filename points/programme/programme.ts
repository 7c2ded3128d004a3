import type {SignText} from '../../design-system/signs/layout/spec.ts'
import {textsOf} from '../../design-system/signs/layout/texts.ts'
import type {FloorPlan} from '../../design-system/signs/plan/floorPlan.ts'
import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import {askedOf, type PointType} from '../../handbooks/clause/clause.ts'
import {typeNames} from '../../handbooks/clause/names.ts'
import type {Fitting, SignKind} from '../../handbooks/hardware/parts.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import {gapOf, type Wanted} from '../assessment/gap.ts'
import type {Entry} from '../directory/directory.ts'
import {districtOffers} from '../items/districtOffers.ts'
import type {Profile} from '../profile/profile.ts'
import {clauseUnder, namedUnder} from '../profile/satisfied.ts'
import type {PointPlan} from '../record/point.ts'
import type {SignPlace} from '../wayfinding/places.ts'
import {type CertifiedItem, certifiedItems} from './certified.ts'
import {directionSigns} from './directionSigns.ts'
import {entranceSigns} from './entranceSigns.ts'
import {facilitySigns} from './facilitySigns.ts'
import {formSamples} from './formSamples.ts'
import {guideSigns} from './guideSign.ts'
import {itemsBoards} from './itemsBoards.ts'
import {openKinds} from './openKinds.ts'
import {processBoards} from './processBoards.ts'
import type {SignDraft} from './signDraft.ts'
import {signNumber} from './signNumber.ts'
import {type SignWords, signWords} from './signWords.ts'
import {typical} from './typical.ts'
import {type NotMade, underProfile} from './underProfile.ts'
import {windowSigns} from './windowSigns.ts'

/** One line of the message schedule: a sign that the point needs. */
export interface ProgrammeItem extends Pick<SignDraft, 'kind' | 'spec' | 'location' | 'messages'> {
  /** Number on the back of the sign and in every file name, such as `ZHANQI-WP02`: permanent, see `signNumber`. */
  readonly number: string
  /** What must be settled before the sign can be drawn; undefined if there is a spec. */
  readonly open: InBoth | undefined
  /** Undefined if only a visit can tell. */
  readonly quantity: number | undefined
  /** Where it is on the floor plan: one place for each of `quantity`; none where the point has no plan. */
  readonly places: readonly SignPlace[]
  /** Ids of the clauses that require or recommend something of this kind of sign, or of one whose content it takes in, at a point of this type. */
  readonly clauses: readonly string[]
  /** Kinds whose content the profile puts onto this board; absent where there are none. */
  readonly combines?: readonly SignKind[]
}

/** The signs that one point needs. */
export interface Programme {
  /** `survey`: from a visit. `typical`: from the typical set of the type, because nobody has surveyed the point. */
  readonly basis: 'survey' | 'typical'
  /** The basis as a sentence, for whoever prints or reads what is made from it. */
  readonly basisText: InBoth
  /** The type whose set this is: assessed, else declared, else catch-up. */
  readonly type: PointType
  /** The county's profile of plates and names; undefined if none is known, which is as today. */
  readonly profile: Profile | undefined
  /** Name of the point as its signs have it, after the profile. */
  readonly name: InBoth
  readonly items: readonly ProgrammeItem[]
  /** What is not made because of the profile; nothing as a rule. */
  readonly notMade: readonly NotMade[]
  /** The floor plan of the point with its names, if somebody drew one. */
  readonly floor: FloorPlan<{readonly text: SignText}> | undefined
  /** Safety signs, which are bought and never drawn. */
  readonly products: readonly CertifiedItem[]
  /** Fittings that clauses found not met ask for; none without an assessment, for then nobody knows what is missing. */
  readonly fittings: readonly Wanted<Fitting>[]
}

/**
 * Returns the signs that a point needs, in the order in which a visitor meets them.
 *
 * A surveyed point gets what the survey found. Any other gets the typical set of its type; the hours plate and the
 * directional signs, whose words only a visit can tell, then stand in the schedule without a spec.
 *
 * Boards that the record words win; where it has none, those of items, processes and forms and the sign with the code of the guides are made from
 * the county's list of items, if the county has one.
 *
 * A sign that the profile does not allow is not made and stands in `notMade`; the board that takes in others has their clauses too.
 *
 * @throws InputError if a term of the typical sets is not in the glossary, or does not say how it is marked as a facility. Records are
 * checked when they are read. InputErrors with everything wrong in the county's list of items.
 * @clause HW-SIGN-001 set of signs in a schedule
 */
export function programme(given: Entry, catalogue: Catalogue, profile: Profile | undefined = given.profile): Programme {
  const entry = {...given, name: namedUnder(profile, given.name)}
  const {clauses, clause} = catalogue
  const words = signWords(catalogue)
  const {record: {survey, plan, signs = []} = {}} = entry
  const type = entry.assessment?.type ?? entry.record?.declared?.type ?? 'catch-up'
  const seen = survey ?? typical[type]
  const settled = [
    ...entranceSigns(entry, type, words),
    ...windowSigns(seen, plan, words),
    ...facilitySigns(seen, plan, words),
    ...directionSigns(entry.record, words),
    ...signs.map(
      ({own, location, quantity, spec}): SignDraft => ({
        kind: spec.kind,
        spec,
        own,
        location,
        quantity,
        messages: textsOf(spec).map(({text}) => text),
      }),
    ),
  ]
  const present = new Set(settled.map(({kind}) => kind))
  const wanted = [
    ...settled,
    ...openKinds(type, catalogue, present).flatMap(({clause: _, ...kind}): SignDraft[] => {
      const open: SignDraft = {...kind, spec: undefined, messages: []}
      const list = Object.hasOwn(fromList, kind.kind) ? districtOffers(entry) : undefined
      return list ? (fromList[kind.kind]?.(list, entry, open) ?? [open]) : [open]
    }),
    ...(present.has('qr-guide') ? [] : guidesOf(entry)),
  ]
  const {drafts, notMade} = underProfile(profile, wanted, entry.name)
  const clausesOf = (kind: SignKind) => clauses.filter((c) => c.signs.includes(kind) && askedOf(c, type)).map((c) => c.id)
  return {
    basis: survey ? 'survey' : 'typical',
    basisText: survey
      ? {zh: `依据${survey.on}现场勘察。`, en: `From a survey of ${survey.on}.`}
      : {
          zh: `该站点尚未勘察，本清单按${typeNames.zh[type]}站点的常用配置列出，不是现场情况；制作前应先勘察核对。`,
          en: `This point has not been surveyed. The list is the typical set for a ${typeNames.en[type].toLowerCase()} point, not what is there; survey it before anything is made.`,
        },
    type,
    floor: plan && withNames(plan, words),
    products: certifiedItems(entry, type, clause),
    fittings: entry.assessment ? gapOf(entry.assessment).fittings : [],
    profile,
    name: entry.name,
    items: drafts.map(({open, quantity = open ? undefined : 1, own = '01', places = [], ...draft}) => ({
      ...draft,
      places,
      open,
      quantity,
      number: signNumber(entry.slug, draft.kind, own),
      clauses: [...new Set([draft.kind, ...(draft.combines ?? [])].flatMap(clausesOf))],
    })),
    notMade: notMade.map((one) => ({
      ...one,
      // What another kind of sign still has to satisfy does not fall away.
      clauses: clausesOf(one.kind).filter((id) => clauseUnder(profile, clause.get(id) ?? {signs: []}).is !== 'made'),
    })),
  }
}

/** The kinds of sign that follow from a county's list of items, each with what makes it. */
const fromList: Partial<Record<SignKind, typeof itemsBoards>> = {
  'items-board': itemsBoards,
  'process-board': processBoards,
  'form-sample': formSamples,
}

/** Returns the sign that leads to the county's guides; none where the county has no list. */
function guidesOf(entry: Entry): SignDraft[] {
  const list = districtOffers(entry)
  return list ? guideSigns(list) : []
}

/** Returns the plan with the words of its terms. */
const withNames = (plan: PointPlan, {textOf}: SignWords): FloorPlan<{readonly text: SignText}> => ({
  ...plan,
  rooms: plan.rooms.map(({term, ...room}) => ({...room, text: textOf(term)})),
  facilities: plan.facilities.map(({term, atM}) => ({atM, text: textOf(term)})),
})
