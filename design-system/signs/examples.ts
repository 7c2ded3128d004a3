import type {SignSpec} from './sign.ts'
import type {SignText} from './spec.ts'

const zhanqi: SignText = {zh: '战旗村便民服务站', en: 'Zhanqi Village Public Service Station'}
const toilet: SignText = {zh: '卫生间', en: 'Toilets'}
const comprehensive: SignText = {zh: '综合窗口', en: 'General Services'}

/**
 * The signs we draw everywhere: in stories, golden files, checks, the pages of the sign library and the
 * handbook's figures. Each is here for a reason and its comment says which. Service hours are samples: no
 * source gives those of a real point.
 */
export const examples = {
  // The usual fascia, read from across a village street.
  'fascia-zhanqi': {kind: 'fascia', viewingDistanceM: 20, text: zhanqi},
  // A house front of six metres decides the size: lettering grows to fill it, and the PDF needs a user unit.
  'fascia-six-metres': {kind: 'fascia', viewingDistanceM: 25, widthMm: 6000, heightMm: 1300, text: zhanqi},
  // The longest name of the district's divisions on a narrow front: it breaks before 便民服务站.
  'fascia-longest-name': {
    kind: 'fascia',
    viewingDistanceM: 15,
    widthMm: 1600,
    text: {zh: '天骄西路社区便民服务站', en: 'Tianjiao West Road Community Public Service Station'},
  },
  // Pinyin in place of English, for a point whose visitors read no English.
  'fascia-pinyin': {kind: 'fascia', viewingDistanceM: 15, text: {zh: '青杠树村便民服务站', pinyin: 'Qīnggàngshù Cūn Biànmín Fúwùzhàn'}},
  // Raised letters: cut from sheet and fixed to a panel with holes.
  'fascia-raised': {
    kind: 'fascia',
    viewingDistanceM: 15,
    lettering: 'cut',
    holes: {diameterMm: 8, insetMm: 30},
    text: {zh: '安龙村便民服务站', en: 'Anlong Village Public Service Station'},
  },
  // The official full name from district to village, read downwards beside the door.
  'plaque-zhanqi': {kind: 'plaque', viewingDistanceM: 10, text: {zh: '郫都区唐昌镇战旗村便民服务站', en: zhanqi.en}},
  // No second line, engraved: the narrowest plaque.
  'plaque-engraved': {kind: 'plaque', viewingDistanceM: 8, lettering: 'engrave', text: {zh: '筒春村便民服务站'}},
  // The usual window plate.
  'window-3': {kind: 'window-plate', viewingDistanceM: 6, number: '3', text: comprehensive},
  // A point with one window needs no number.
  'window-only': {kind: 'window-plate', viewingDistanceM: 4, text: {zh: '综合窗口', pinyin: 'Zōnghé Chuāngkǒu'}},
  // Two ways in a hall, with pictograms.
  'directional-hall': {
    kind: 'directional',
    viewingDistanceM: 8,
    destinations: [
      {text: comprehensive, towards: 'ahead', pictogram: 'consultation'},
      {text: {zh: '自助服务区', en: 'Self-Service'}, towards: 'left', pictogram: 'self-service'},
      {text: toilet, towards: 'right', pictogram: 'toilet'},
    ],
  },
  // As many messages as the handbook allows, several in one direction, one row without a pictogram, a slanting arrow.
  'directional-full': {
    kind: 'directional',
    viewingDistanceM: 10,
    destinations: [
      {text: {zh: '便民服务站', en: 'Public Service Station'}, towards: 'ahead'},
      {text: {zh: '卫生室', en: 'Village Clinic'}, towards: 'ahead', pictogram: 'clinic'},
      {text: {zh: '阅览室', en: 'Reading Room'}, towards: 'left', pictogram: 'library'},
      {text: {zh: '调解室', en: 'Mediation Room'}, towards: 'left', pictogram: 'mediation'},
      {text: {zh: '停车场', en: 'Parking'}, towards: 'ahead-right', pictogram: 'parking'},
    ],
  },
  // The usual hours plate: sample hours.
  'hours-station': {
    kind: 'hours',
    viewingDistanceM: 3,
    title: {zh: '服务时间（示例）', en: 'Service Hours (sample)'},
    rows: [
      {
        days: {zh: '周一至周五', en: 'Monday to Friday'},
        open: [
          {from: '09:00', to: '12:00'},
          {from: '13:00', to: '17:00'},
        ],
      },
      {days: {zh: '周六', en: 'Saturday'}, open: [{from: '09:00', to: '12:00'}]},
      {days: {zh: '周日', en: 'Sunday'}, open: []},
    ],
    note: {zh: '法定节假日安排以公告为准', en: 'Public holidays as announced'},
  },
  // The usual facility sign, at the door.
  'facility-accessible-toilet': {
    kind: 'facility',
    viewingDistanceM: 8,
    pictogram: 'accessible-toilet',
    text: {zh: '无障碍卫生间', en: 'Accessible Toilet'},
  },
  // A facility a few steps away.
  'facility-drinking-water': {
    kind: 'facility',
    viewingDistanceM: 5,
    pictogram: 'drinking-water',
    towards: 'right',
    text: {zh: '饮水处', en: 'Drinking Water'},
  },
} satisfies Record<string, SignSpec>

/** Permanent id of an example: stories, golden files and pages go by it. */
export type ExampleId = keyof typeof examples
