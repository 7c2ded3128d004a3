import type {SignText} from '../layout/spec.ts'
import type {SignSpec} from '../sign.ts'

const zhanqi: SignText = {zh: '战旗村便民服务站', en: 'Zhanqi Village Public Service Station'}
const comprehensive: SignText = {zh: '综合窗口', en: 'General Services'}

/** Who confirmed the braille of a sample: made up, as the sample is. */
export const byReader = '示例县残疾人联合会，2026-01-15'

/** Signs that identify the point, its windows and its people. Each is here for a reason and its comment says which. */
export const identify = {
  // The usual fascia, read from across a village street.
  'fascia-zhanqi': {kind: 'fascia', viewingDistanceM: 20, text: zhanqi},
  // A house front of six metres decides the size: lettering grows to fill it, and the PDF, too large for a page, is at 1:10.
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
  // The usual door plate.
  'door-meeting': {kind: 'door-plate', viewingDistanceM: 4, text: {zh: '会议室', en: 'Meeting Room'}},
  // Two rooms of one name have numbers; felt as well as seen, its braille from the author's pinyin: 调 has two readings.
  'door-tactile': {
    kind: 'door-plate',
    viewingDistanceM: 4,
    number: '102',
    tactile: true,
    braillePinyin: '102 tiáojiěshì',
    text: {zh: '调解室', en: 'Mediation Room', confirmed: byReader},
  },
  // The longest name, with its pictogram, felt as well as seen, on a plate of 300 mm.
  'door-accessible': {
    kind: 'door-plate',
    viewingDistanceM: 3.2,
    widthMm: 300,
    pictogram: 'accessible-toilet',
    tactile: true,
    braillePinyin: 'wúzhàng’ài wèishēngjiān',
    text: {zh: '无障碍卫生间', en: 'Accessible Toilet', confirmed: byReader},
  },
  // Traditional characters, pinyin below.
  'door-traditional': {kind: 'door-plate', viewingDistanceM: 3, script: 'zh-Hant', text: {zh: '档案室', pinyin: 'Dàng’ànshì'}},
  // The usual hanger over a window, read from the far end of the hall.
  'hanger-3': {kind: 'window-hanger', viewingDistanceM: 10, number: '3', text: comprehensive},
  // The longest name of a window, with a number of three characters, over a counter that is 900 mm wide: its English breaks.
  'hanger-longest': {
    kind: 'window-hanger',
    viewingDistanceM: 8,
    widthMm: 900,
    number: 'A12',
    text: {zh: '户籍与居住证', en: 'Household Registration & Residence Permits'},
  },
  // One window, no number; Traditional characters.
  'hanger-traditional': {kind: 'window-hanger', viewingDistanceM: 6, script: 'zh-Hant', text: {zh: '社会保险'}},
  // A point that is found by walking along the street: emblem, name, the way in. Screwed to the wall.
  'flag-point': {
    kind: 'flag',
    viewingDistanceM: 5,
    holes: {diameterMm: 6, insetMm: 14},
    towards: 'right',
    text: {zh: '天骄西路社区便民服务站', en: 'Tianjiao West Road Community Public Service Station'},
  },
  // A room on a corridor, at its door: pictogram, no arrow.
  'flag-mediation': {
    kind: 'flag',
    viewingDistanceM: 6,
    gapMm: 20,
    pictogram: 'mediation',
    text: {zh: '调解室', en: 'Mediation Room'},
  },
  // The least: Chinese only, a few steps before the door, fixed by its right edge.
  'flag-minimal': {kind: 'flag', viewingDistanceM: 5, wall: 'right', pictogram: 'toilet', towards: 'left', text: {zh: '卫生间'}},
  // Yi above the Chinese, as an autonomous area may ask: a shelf of books in Yi. The words say Yi script.
  'flag-yi': {
    kind: 'flag',
    viewingDistanceM: 5,
    pictogram: 'library',
    text: {zh: '彝文', ii: 'ꆈꌠꁱꂷ', scriptFirst: true},
  },
  // Tibetan below the Chinese, on the plate of a door. Like every text of its kind it is for a reader of Tibetan to check.
  'door-tibetan': {kind: 'door-plate', viewingDistanceM: 4, pictogram: 'toilet', text: {zh: '卫生间', bo: 'གསང་སྤྱོད'}},
  // Yi in a column of its own, left of the Chinese. The Yi says Yi script: nobody here can write the name.
  'plaque-yi': {
    kind: 'plaque',
    viewingDistanceM: 8,
    text: {zh: '示例县示例镇示例村便民服务站', ii: 'ꆈꌠꁱꂷ', scriptFirst: true},
  },
  // Tibetan turned to be read downwards, right of the Chinese. The Tibetan says Tibetan script: nobody here can write the name.
  'plaque-tibetan': {kind: 'plaque', viewingDistanceM: 6, script: 'zh-Hant', text: {zh: '示例村便民服务站', bo: 'བོད་ཡིག'}},
  // The usual desk plate: a card that folds to a tent, with the window's number and a name. The name is made up.
  'desk-tent': {
    kind: 'desk-plate',
    viewingDistanceM: 2,
    number: '3',
    text: {zh: '综合窗口', en: 'General Services'},
    name: {zh: '张示例（示例）', en: 'Zhang Shili (sample)'},
  },
  // The least: a flat card in a stand, Traditional characters.
  'desk-flat': {
    kind: 'desk-plate',
    form: 'flat',
    viewingDistanceM: 1.5,
    widthMm: 160,
    heightMm: 60,
    script: 'zh-Hant',
    text: {zh: '帮办代办'},
  },
  // The usual badge, with room for a photograph. Name and number are made up.
  'badge-photo': {
    kind: 'staff-badge',
    viewingDistanceM: 1,
    text: {zh: '示例村便民服务站'},
    name: {zh: '张示例'},
    post: {zh: '综合窗口（示例）'},
    number: '012',
  },
  // The longest name of a community, no photograph and no name: what a point may show of its officers at the least. Lying.
  'badge-longest': {
    kind: 'staff-badge',
    viewingDistanceM: 1,
    widthMm: 105,
    heightMm: 74,
    photo: false,
    text: {zh: '天骄西路社区便民服务站'},
    post: {zh: '帮办代办员（示例）'},
    number: '000',
  },
  // The highest type, in both languages. County and assessment are made up.
  'type-model': {
    kind: 'type-plate',
    viewingDistanceM: 5,
    type: 'model',
    assessedBy: {zh: '示例县政务服务管理局', en: 'Government Services Office of Shili County'},
    assessed: '2026-03-31',
    edition: '2026-1',
    note: {zh: '示例，非真实评定', en: 'Sample, not a real assessment'},
  },
  // The starting type, Chinese only: the least that a type plate says.
  'type-catch-up': {
    kind: 'type-plate',
    viewingDistanceM: 4,
    type: 'catch-up',
    assessedBy: {zh: '示例县政务服务管理局'},
    assessed: '2026-03-31',
    edition: '2026-1',
    note: {zh: '示例，非真实评定'},
  },
} satisfies Record<string, SignSpec>
