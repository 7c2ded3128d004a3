import {textsOf} from '../../design-system/signs/layout/texts.ts'
import type {SignSpec} from '../../design-system/signs/sign.ts'
import {limits} from '../../handbooks/hardware/limits.ts'
import {classNames, type ItemClass, itemClasses} from '../../handbooks/items/itemWords.ts'
import type {Entry} from '../directory/directory.ts'
import type {DistrictOffers} from '../items/districtOffers.ts'
import type {CountyItem} from '../items/overlay.ts'
import {type PointOffer, pointOffers} from '../items/pointOffers.ts'
import {digits} from '../wayfinding/placeNumber.ts'
import type {SignDraft} from './signDraft.ts'

type BoardItem = Extract<SignSpec, {readonly kind: 'items-board'}>['sections'][number]['items'][number]

/** A row of the board and the class under which it stands. */
interface BoardRow {
  readonly class: ItemClass
  readonly row: BoardItem
}

/**
 * Returns the items of a point that its board names: all that it handles, and none for which it only tells where to go.
 *
 * @clause HW-SIGN-090 what is handled here
 */
export const boardOffers = (
  {offers}: Pick<DistrictOffers, 'offers'>,
  {items}: {readonly items?: Parameters<typeof pointOffers>[1]['items']},
): PointOffer[] => pointOffers(offers, {items}).filter(({here}) => here.village !== 'told')

/**
 * Returns the items boards of a point from its county's list, or `open` with what that list still has to say before they are made. Names,
 * days, fees and bases are the county's: the template promises nothing, so nothing of it gets onto a board but English names and classes.
 *
 * @clause HW-SIGN-090 item, window, time, fee and basis
 * @clause HW-SIGN-091 as many boards as the items need
 */
export function itemsBoards(list: DistrictOffers, {record}: Pick<Entry, 'record'>, open: SignDraft): SignDraft[] {
  const inList = new Map(list.overlay.items.map((item) => [item.id, item]))
  const offers = boardOffers(list, {items: record?.items})
  const rows = offers.map((offer) => boardRow(offer, inList.get(offer.id)))
  const lacking = offers.filter((_, i) => rows[i] === undefined)
  if (offers.length === 0 || lacking.length > 0) return [{...open, open: stillLacking(lacking)}]
  const inOrder = itemClasses.flatMap((name) => rows.filter((row) => row !== undefined).filter((row) => row.class === name))
  return cut(inOrder).map((some, i): SignDraft => {
    const spec: SignSpec = {
      kind: 'items-board',
      viewingDistanceM: 3,
      ...(list.overlay.sample && {heading: {zh: '服务事项公示（示例）', en: 'Services (sample)'}}),
      sections: [...Map.groupBy(some, (row) => row.class)].map(([name, items]) => ({
        title: classNames[name],
        items: items.map(({row}) => row),
      })),
    }
    const {open: _, ...draft} = open
    return {...draft, own: digits(i + 1), spec, quantity: 1, messages: textsOf(spec).map(({text}) => text)}
  })
}

/** Undefined where the county gives no time in working days or no fee. The template's fee is another place's. */
function boardRow({name, window, class: of}: PointOffer, inList: CountyItem | undefined): BoardRow | undefined {
  const {promised, fee, basis = []} = inList ?? {}
  if (promised?.unit !== 'working' || fee === undefined) return undefined
  return {
    class: of,
    row: {
      text: {zh: name.zh, ...(name.en !== undefined && {en: name.en})},
      workingDays: promised.n,
      fee,
      ...(window !== undefined && {window}),
      ...(basis.length > 0 && {basis: {zh: basis.join('、')}}),
    },
  }
}

/** Divides the rows evenly over the fewest boards that the limit allows. */
function cut(rows: readonly BoardRow[]): (readonly BoardRow[])[] {
  const boards = Math.ceil(rows.length / limits.boardRows.max)
  const each = Math.ceil(rows.length / boards)
  return Array.from({length: boards}, (_, i) => rows.slice(i * each, (i + 1) * each))
}

function stillLacking(offers: readonly PointOffer[]): NonNullable<SignDraft['open']> {
  if (offers.length === 0)
    return {
      zh: '本县清单没有本站办理的事项：先核对记录的items。',
      en: 'By the county’s list this point handles nothing: check items of the record.',
    }
  return {
    zh: `本县清单没有写明时限（工作日）或者收费：${offers.map(({name}) => name.zh).join('、')}。补进清单，再制作。`,
    en: `The county’s list has no time in working days or no fee for ${offers.map(({name}) => name.en ?? name.zh).join(', ')}. Add them to the list first.`,
  }
}
