import {examples} from '../../design-system/signs/examples/examples.ts'
import type {SignSpec} from '../../design-system/signs/sign.ts'
import type {PointType} from '../../handbooks/clause/clause.ts'
import type {Point} from '../record/point.ts'

type OwnSign = Point['signs'][number]

const inHall = {zh: '大厅，窗口附近', en: 'In the hall, near the windows'}
const sign = (spec: SignSpec, location: OwnSign['location']): OwnSign => ({own: '01', location, quantity: 1, spec})

const boards: readonly OwnSign[] = [
  sign(examples['items-board-long'], inHall),
  sign(examples['pledge-seven'], {zh: '大厅，进门可见处', en: 'In the hall, in sight of the entrance'}),
  sign(examples['notice-header-three'], {zh: '公示栏上方', en: 'Over the notice board'}),
  sign(examples['feedback-box'], {zh: '意见箱上', en: 'On the feedback box'}),
  sign(examples['form-sample-card'], {zh: '填单台旁', en: 'Beside the form table'}),
  sign(examples['staff-board-hall'], {zh: '大厅入口', en: 'At the entrance of the hall'}),
]

const further: readonly OwnSign[] = [
  sign(examples['process-board-allowance'], inHall),
  sign(examples['queue-machine'], {zh: '取号处', en: 'Where numbers are taken'}),
  sign(examples['qr-guide-guide'], inHall),
]

/**
 * Returns the signs that a made-up point has worded for itself: those of the sign library's examples, which say that they are samples. A
 * point that reached no type, or the lowest, has not settled them yet, so that both states are seen.
 */
export const sampleSigns = (type: PointType | undefined, items: Point['items']): OwnSign[] => {
  // A point whose record says what it handles words no board of items: it follows from the county's list.
  const own = boards.filter(({spec}) => !items || spec.kind !== 'items-board')
  return type === 'model' ? [...own, ...further] : type === 'standard' ? own : []
}
