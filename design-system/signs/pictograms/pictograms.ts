import {mapPoints, type Point, type Segment} from '../../drawing/drawing.ts'
import {flatten} from '../../drawing/export/flatten.ts'
import artwork from './artwork.json' with {type: 'json'}
import {readPath} from './readPath.ts'

/**
 * The concepts that a sign can show, each as one open-licensed icon. They are not the symbols of GB/T 10001 or
 * of ISO 7001 and must not be called so. Safety signs are not among them and are never drawn here: buy them.
 */
export const concepts = {
  information: {zh: '咨询', en: 'Information', source: 'material-symbols:info-i'},
  consultation: {zh: '咨询服务', en: 'Enquiry desk', source: 'material-symbols:support-agent'},
  queue: {zh: '取号', en: 'Queue tickets', source: 'material-symbols:confirmation-number'},
  'form-filling': {zh: '填单', en: 'Filling in forms', source: 'material-symbols:edit-document'},
  payment: {zh: '缴费', en: 'Payments', source: 'material-symbols:payments'},
  'self-service': {zh: '自助服务', en: 'Self-service', source: 'material-symbols:touch-app'},
  printing: {zh: '打印复印', en: 'Printing and copying', source: 'material-symbols:print'},
  'waiting-area': {zh: '等候区', en: 'Waiting area', source: 'material-symbols:chair-alt'},
  toilet: {zh: '卫生间', en: 'Toilets', source: 'material-symbols:wc'},
  'accessible-toilet': {zh: '无障碍卫生间', en: 'Accessible toilet', source: 'material-symbols:accessible'},
  'nursing-room': {zh: '母婴室', en: 'Nursing room', source: 'material-symbols:breastfeeding'},
  'drinking-water': {zh: '饮水处', en: 'Drinking water', source: 'maki:drinking-water'},
  parking: {zh: '停车场', en: 'Parking', source: 'material-symbols:local-parking'},
  lift: {zh: '电梯', en: 'Lift', source: 'material-symbols:elevator'},
  stairs: {zh: '楼梯', en: 'Stairs', source: 'material-symbols:stairs-2'},
  wifi: {zh: '无线网络', en: 'Wi-Fi', source: 'material-symbols:wifi'},
  'phone-charging': {zh: '手机充电', en: 'Phone charging', source: 'material-symbols:mobile-charge'},
  telephone: {zh: '电话', en: 'Telephone', source: 'material-symbols:call'},
  feedback: {zh: '意见箱', en: 'Feedback box', source: 'material-symbols:mail'},
  clinic: {zh: '卫生室', en: 'Village clinic', source: 'material-symbols:stethoscope'},
  library: {zh: '阅览室', en: 'Reading room', source: 'material-symbols:local-library'},
  mediation: {zh: '调解室', en: 'Mediation room', source: 'material-symbols:handshake'},
  'legal-aid': {zh: '法律服务', en: 'Legal advice', source: 'material-symbols:balance'},
  'elder-care': {zh: '养老服务', en: 'Services for older people', source: 'material-symbols:elderly'},
  parcel: {zh: '快递', en: 'Parcels', source: 'material-symbols:package-2'},
  'toilet-men': {zh: '男卫生间', en: 'Men’s toilet', source: 'material-symbols:man'},
  'toilet-women': {zh: '女卫生间', en: 'Women’s toilet', source: 'material-symbols:woman'},
  'family-toilet': {zh: '家庭卫生间', en: 'Family toilet', source: 'material-symbols:family-restroom'},
  'baby-changing': {zh: '婴儿护理台', en: 'Baby changing', source: 'material-symbols:baby-changing-station'},
  'hand-washing': {zh: '洗手处', en: 'Hand washing', source: 'material-symbols:wash'},
  'bus-stop': {zh: '公交车站', en: 'Bus stop', source: 'material-symbols:directions-bus'},
  'bicycle-parking': {zh: '自行车停放处', en: 'Bicycle parking', source: 'maki:bicycle'},
  'ev-charging': {zh: '电动车充电', en: 'Vehicle charging', source: 'material-symbols:ev-station'},
  wheelchair: {zh: '借用轮椅', en: 'Wheelchair to borrow', source: 'material-symbols:wheelchair-pickup'},
  'sign-language': {zh: '手语服务', en: 'Sign language', source: 'material-symbols:sign-language'},
  umbrella: {zh: '便民雨伞', en: 'Umbrellas', source: 'material-symbols:umbrella'},
  waste: {zh: '垃圾桶', en: 'Waste bin', source: 'maki:waste-basket'},
  'meeting-room': {zh: '会议室', en: 'Meeting room', source: 'material-symbols:groups'},
  archives: {zh: '档案室', en: 'Archives', source: 'material-symbols:folder-open'},
  'children-area': {zh: '儿童活动区', en: 'Children’s area', source: 'material-symbols:toys'},
  'police-room': {zh: '警务室', en: 'Police room', source: 'material-symbols:local-police'},
  volunteers: {zh: '志愿服务', en: 'Volunteers', source: 'material-symbols:volunteer-activism'},
  'notice-board': {zh: '公示栏', en: 'Notice board', source: 'material-symbols:newsmode'},
  'qr-service': {zh: '扫码办事', en: 'Scan to use a service', source: 'material-symbols:qr-code-scanner'},
  photo: {zh: '证件照相', en: 'Identity photographs', source: 'material-symbols:photo-camera'},
  'household-registration': {zh: '户籍与居住证', en: 'Household registration', source: 'material-symbols:id-card'},
  employment: {zh: '就业服务', en: 'Employment services', source: 'material-symbols:work'},
  agriculture: {zh: '农业服务', en: 'Agricultural services', source: 'material-symbols:agriculture'},
  housing: {zh: '宅基地与建房', en: 'Homestead and house building', source: 'material-symbols:home-work'},
} as const satisfies Record<string, {zh: string; en: string; source: `${'material-symbols' | 'maki'}:${string}`}>

/** Id of something a sign can show. */
export type Concept = keyof typeof concepts
/** Every concept, in the order in which they are offered to an author. */
export const conceptIds = Object.keys(concepts) as [Concept, ...Concept[]]

/** Licence of each icon set; both allow use on signs without a notice on the sign. */
export const licences = {'material-symbols': 'Apache-2.0', maki: 'CC0-1.0'} as const

interface Pictogram {
  /** In a box of height 1, touching all four sides: what a reader measures is the ink. */
  readonly outline: readonly Segment[]
  /** Width of the box. */
  readonly width: number
}

const known = new Map<Concept, Pictogram>()

/**
 * Returns `concept` in a box of height 1.
 *
 * @clause HW-SIGN-020 the height of the figure itself counts
 */
export function pictogramOf(concept: Concept): Pictogram {
  const found = known.get(concept)
  if (found) return found
  const raw = readPath(artwork[concept].d)
  const points = flatten(raw, 0.001).flatMap((run) => run.points)
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const scale = 1 / (bottom - top)
  const outline = mapPoints(raw, ([x, y]): Point => [(x - left) * scale, (y - top) * scale])
  const pictogram = {outline, width: (right - left) * scale}
  known.set(concept, pictogram)
  return pictogram
}
