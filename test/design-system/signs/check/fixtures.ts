import {examples} from '../../../../design-system/signs/examples/examples.ts'
import type {Direction} from '../../../../design-system/signs/layout/layout.ts'
import type {SignText} from '../../../../design-system/signs/layout/spec.ts'
import type {SignSpec} from '../../../../design-system/signs/sign.ts'

/** Signs that keep a clause of words, and signs that miss it. */
export interface Fixture {
  readonly clause: string
  readonly pass: readonly SignSpec[]
  readonly miss: readonly SignSpec[]
  /** What a miss is; `fail` if absent. */
  readonly outcome?: 'warn'
}

const fascia = examples['fascia-zhanqi']
const plaque = examples['plaque-engraved']
const named = (zh: string, second: Omit<SignText, 'zh'> = {}) => ({...fascia, text: {zh, ...second}})
const windowNamed = (text: SignText) => ({...examples['window-only'], text})
const confirmed = '示例镇，2026-11-20'
const felt = (text: SignText, braillePinyin?: string): SignSpec => ({
  ...examples['facility-tactile'],
  text,
  braillePinyin,
})
const hall = examples['directional-hall']
const rows = (...towards: readonly Direction[]): SignSpec => ({
  ...hall,
  destinations: towards.map((way) => ({text: {zh: '卫生间'}, towards: way})),
})
const hours = examples['hours-station']
const floorsOf = (...names: readonly string[]): SignSpec => ({
  ...examples['directory-two-floors'],
  floors: names.map((zh) => ({text: {zh}, places: [{text: {zh: '办公室'}}]})),
})
const items = examples['items-board-least']
const process = examples['process-board-across']
const doneBy = (zh: string): SignSpec => ({...process, steps: process.steps.map((step) => ({...step, who: {zh}}))})
const pledge = examples['pledge-least']
const promising = (zh: string): SignSpec => ({...pledge, promises: [...pledge.promises, {promise: {zh}}]})
const form = examples['form-sample-least']
const entered = (label: string, entry: string): SignSpec => ({...form, lines: [[{label: {zh: label}, entry: {zh: entry}}]]})
const staff = examples['staff-board-least']
const noted = (note: {readonly zh: string; readonly en?: string}): SignSpec => ({...staff, note})

/** Signs for every clause that is no number: at least one that keeps it, and one for each way of missing it. */
export const fixtures: readonly Fixture[] = [
  {
    clause: 'HW-SIGN-003',
    pass: [fascia, plaque, named('天骄西路社区便民服务站')],
    miss: [
      named('便民服务站'),
      named('村便民服务站'),
      named('战旗村便民服务中心'),
      named('战旗村便民服务站二站'),
      {...plaque, text: {zh: '战旗村党群服务中心'}},
    ],
  },
  {
    clause: 'HW-SIGN-004',
    outcome: 'warn',
    pass: [examples['window-only'], {...examples['window-only'], text: {zh: '啊齄窗口'}}],
    miss: [
      {...examples['window-only'], text: {zh: '綜合窗口'}},
      {...examples['window-3'], text: {zh: '垚窗口'}},
    ],
  },
  {
    clause: 'HW-SIGN-005',
    pass: [
      windowNamed({zh: '综合窗口', en: 'General Services', reading: 'zōnghé chuāngkǒu'}),
      windowNamed({zh: '办公', en: 'Office', confirmed}),
    ],
    miss: ['general Services', 'General  Services', "Woman's Room", 'The “Quick" Desk'].map((en) =>
      windowNamed({zh: '综合窗口', en, confirmed}),
    ),
  },
  {
    clause: 'HW-SIGN-005',
    outcome: 'warn',
    pass: [windowNamed({zh: '办公', en: 'Office', confirmed})],
    miss: [windowNamed({zh: '办公', en: 'Office'})],
  },
  {
    clause: 'HW-SIGN-007',
    pass: [
      named('战旗村便民服务站', {en: 'Zhanqi Village Public Service Station', confirmed}),
      named('西安村便民服务站', {en: 'Xi’an Village', confirmed}),
      named('吕家村便民服务站', {en: 'Lüjia Village', confirmed}),
      named('什邡村便民服务站', {en: 'Shifang Village', confirmed}),
      named('西安村', {pinyin: 'Xī’ān Cūn', confirmed}),
    ],
    miss: [
      named('战旗村便民服务站', {en: 'Battle Flag Village Public Service Station'}),
      named('战旗村便民服务站', {en: 'zhanqi Village', confirmed}),
      named('战旗村便民服务站', {en: 'Zhan Qi Village', confirmed}),
      named('西安村便民服务站', {en: 'Xian Village', confirmed}),
      named('西安村便民服务站', {en: "Xi'an Village", confirmed}),
      named('吕家村便民服务站', {en: 'Lvjia Village', confirmed}),
      named('郫筒社区便民服务站', {en: 'Bitong Community'}),
      named('西安村', {pinyin: 'Xiān Cūn', confirmed}),
      named('郫筒社区', {pinyin: 'Bǐtǒng Shèqū'}),
      named('战旗村', {pinyin: 'zhànqí Cūn', confirmed}),
    ],
  },
  {
    clause: 'HW-SIGN-007',
    outcome: 'warn',
    pass: [named('战旗村便民服务站', {en: 'Zhanqi Village', confirmed})],
    miss: [
      named('战旗村便民服务站', {en: 'Zhanqi Village'}),
      named('什邡村便民服务站', {en: 'Shenfang Village'}),
      named('洪洞村', {pinyin: 'Hóngdòng Cūn'}),
      named('拉萨社区', {en: 'Lhasa Community', confirmed}),
      named('圪塔村', {pinyin: 'Gēda Cūn', confirmed}),
    ],
  },
  {
    clause: 'HW-SIGN-066',
    outcome: 'warn',
    pass: [
      felt({zh: '卫生间', reading: 'wèishēngjiān'}),
      felt({zh: '卫生间', confirmed}),
      felt({zh: '卫生间', reading: 'wèishēngjiān', confirmed}, 'wèishēngjiān'),
    ],
    miss: [
      felt({zh: '卫生间'}),
      felt({zh: '卫生间', pinyin: 'Wèishēngjiān'}),
      felt({zh: '卫生间', reading: 'wèishēngjiān'}, 'wèishēngjiān'),
    ],
  },
  {
    clause: 'HW-SIGN-025',
    pass: [rows('ahead', 'left', 'right'), rows('down', 'ahead-left', 'down-right'), rows('left', 'left', 'right'), rows('right')],
    miss: [rows('left', 'ahead'), rows('right', 'left'), rows('ahead', 'right', 'ahead-left'), rows('ahead-right', 'down')],
  },
  {
    clause: 'HW-SIGN-046',
    pass: [hours],
    miss: [
      {...hours, note: undefined},
      {...hours, help: undefined},
    ],
  },
  {
    clause: 'HW-SIGN-073',
    pass: [examples['hanger-3'], {...examples['hanger-3'], sides: 'two'}],
    miss: [{...examples['hanger-3'], sides: 'one'}],
  },
  {
    clause: 'HW-SIGN-075',
    outcome: 'warn',
    pass: [examples['flag-mediation'], {...examples['flag-mediation'], sides: 'two'}],
    miss: [{...examples['flag-mediation'], sides: 'one'}],
  },
  {
    clause: 'HW-SIGN-079',
    pass: [floorsOf('三层', '一层', '二层'), floorsOf('二层', '负一层', '1楼', '10楼'), floorsOf('一层', '地下二层', '地下一层', '九层')],
    miss: [floorsOf('一层', '三层', '二层'), floorsOf('一层', '2层', '负一层'), floorsOf('一层', '10楼', '9楼')],
  },
  {
    clause: 'HW-SIGN-090',
    pass: [items],
    miss: [{...items, sections: [...items.sections, {items: [{text: {zh: '生育登记'}, workingDays: 0, fee: 0}]}]}],
  },
  {
    clause: 'HW-SIGN-092',
    pass: [process, doneBy('镇中心')],
    miss: [
      doneBy('有关单位'),
      doneBy('相关科室'),
      doneBy('民政部门'),
      {...process, steps: process.steps.map(({text, who, present}) => ({text, who, present}))},
    ],
  },
  {
    clause: 'HW-SIGN-095',
    pass: [pledge],
    miss: ['热情接待。', '高效办理。', '优质服务。', '让您满意。', '微笑服务。', '全心全意。'].map(promising),
  },
  {
    clause: 'HW-SIGN-097',
    outcome: 'warn',
    pass: [
      {...items, supervision: {by: {zh: '示例镇便民服务中心'}, phone: '12345'}},
      {...pledge, supervision: {by: {zh: '示例镇便民服务中心'}, phone: '12345'}},
    ],
    miss: [items, {...items, supervision: undefined}, pledge, {...pledge, supervision: undefined}],
  },
  {
    clause: 'HW-SIGN-108',
    pass: [form, entered('姓名', '某某某'), entered('申请人签名', '王五'), entered('联系电话', '11111111111'), entered('门牌号', '12345')],
    miss: [entered('姓名', '陈建国'), entered('受托人', '刘洋'), entered('联系电话', '13812345678'), entered('账号', '共123456号')],
  },
  {
    clause: 'HW-SIGN-113',
    pass: [staff, noted({zh: '值班电话028-1234567'})],
    miss: [
      noted({zh: '急事打13812345678'}),
      noted({zh: '急事打电话', en: 'Call 13812345678'}),
      noted({zh: '证号51012419800101123X'}),
      {...staff, posts: [{text: {zh: '综合岗'}, duties: {zh: '受理，电话13812345678'}}]},
    ],
  },
]
