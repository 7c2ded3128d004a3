import {textsOf} from '../../design-system/signs/layout/texts.ts'
import type {SignSpec} from '../../design-system/signs/sign.ts'
import {limits} from '../../handbooks/clause/limits.ts'
import type {Entry} from '../directory/directory.ts'
import type {DistrictOffers} from '../items/districtOffers.ts'
import {frequentOffers} from '../items/frequentOffers.ts'
import type {CountyItem} from '../items/overlay.ts'
import type {PointOffer} from '../items/pointOffers.ts'
import {digits} from '../wayfinding/placeNumber.ts'
import type {SignDraft} from './signDraft.ts'

type ProcessSpec = Extract<SignSpec, {readonly kind: 'process-board'}>
type Step = ProcessSpec['steps'][number]

/** Boards that are made where nobody has counted which items are frequent: those before which the clause on form samples stops too. */
const uncounted = 3

/**
 * Returns a process board for each frequent item of a point that goes on to the town or the county, or `open` with what the county's list still
 * has to say of them; none where every frequent item ends at the window, for then no board is asked for.
 *
 * Steps are the county's own or follow from its promise and the limits of the handbook: taken at once, passed on, decided, told. Nothing of the
 * template's days gets onto a board.
 *
 * @clause HW-SIGN-092 frequent items that pass through more than one post
 */
export function processBoards(list: DistrictOffers, {record}: Pick<Entry, 'record'>, open: SignDraft): SignDraft[] {
  const inList = new Map(list.overlay.items.map((item) => [item.id, item]))
  const {offers, from} = frequentOffers(list, {items: record?.items})
  const passedOn = offers.filter((offer) => offer.handling === 'forwarded' || inList.get(offer.id)?.steps !== undefined)
  const wanted = from === 'order' ? passedOn.slice(0, uncounted) : passedOn
  const made = wanted.map((offer) => ({offer, steps: stepsOf(offer, inList.get(offer.id))}))
  const lacking = made.flatMap(({offer, steps}) => (steps ? [] : [offer]))
  const {open: _, ...draft} = open
  const boards = made.flatMap(({offer, steps}, i): SignDraft[] => {
    if (!steps) return []
    const sample = list.overlay.sample
    const spec: SignSpec = {
      kind: 'process-board',
      viewingDistanceM: 3,
      heading: {
        zh: `${offer.name.zh}流程${sample ? '（示例）' : ''}`,
        ...(offer.name.en !== undefined && {en: `${offer.name.en}${sample ? ' (sample)' : ''}`}),
      },
      steps,
    }
    return [{...draft, own: digits(i + 1), spec, quantity: 1, messages: textsOf(spec).map(({text}) => text)}]
  })
  if (lacking.length === 0) return boards
  return [...boards, {...open, own: digits(made.length + 1), open: stillLacking(lacking)}]
}

/** Undefined where the list does not say in how many working days, or which body decides. */
function stepsOf({promised, window, here}: PointOffer, inList: CountyItem | undefined): Step[] | undefined {
  if (inList?.steps)
    return inList.steps.map(({text, who, present, workingDays}) => ({
      text: plain(text),
      who: plain(who),
      present,
      ...(workingDays !== undefined && {workingDays}),
    }))
  const decides = inList?.body === undefined ? (here.town === 'decided' ? townCentre : undefined) : {zh: inList.body}
  // The promise is the county's alone: an offer without a list has none.
  const [passing, telling] = [limits.forwardWorkingDays.max, limits.resultNoticeWorkingDays.max]
  if (promised?.unit !== 'working' || promised.n < passing || decides === undefined) return undefined
  const point = window === undefined ? atWindow : {zh: `${window}号窗口`, en: `Window ${window}`}
  return [
    {text: {zh: '提出申请', en: 'Apply'}, who: {zh: '申请人', en: 'Applicant'}, present: true},
    {text: {zh: '受理并给回执', en: 'Taken, with a receipt'}, who: point, present: true, workingDays: 0},
    {text: {zh: '转交', en: 'Passed on'}, who: point, present: false, workingDays: passing},
    {text: {zh: '审核和决定', en: 'Checked and decided'}, who: decides, present: false, workingDays: promised.n - passing},
    // The promise ends with the decision: so that the days in all are the promise, telling has its own limit in words.
    {
      text: {zh: '告知结果', en: 'You are told'},
      who: point,
      present: false,
      detail: {zh: `办结后${telling}个工作日内`, en: `Within ${telling} working day${telling === 1 ? '' : 's'} of the decision`},
    },
  ]
}

const townCentre = {zh: '镇便民服务中心', en: 'Town service centre'}
const atWindow = {zh: '受理窗口', en: 'The window'}
const plain = ({zh, en}: {readonly zh: string; readonly en?: string | undefined}) => ({zh, ...(en !== undefined && {en})})

function stillLacking(offers: readonly PointOffer[]): NonNullable<SignDraft['open']> {
  return {
    zh: `本县清单没有写明承诺的工作日，或者由哪个单位决定：${offers.map(({name}) => name.zh).join('、')}。补进清单的promised、body或者steps，再制作。`,
    en: `The county’s list gives no promise in working days, or no body that decides, for ${offers.map(({name}) => name.en ?? name.zh).join(', ')}. Add promised, body or steps to it first.`,
  }
}
