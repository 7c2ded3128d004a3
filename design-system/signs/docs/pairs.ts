import type {SignKind} from '../../../handbooks/hardware/parts.ts'
import type {InBoth} from '../../../handbooks/language/both.ts'
import {examples} from '../examples/examples.ts'
import type {SignSpec} from '../sign.ts'

/** A sign as it should be beside one that breaks a clause. The check says why; `why` adds what it cannot know. */
export interface Pair {
  readonly good: SignSpec
  readonly bad: SignSpec
  /** The clause that `bad` breaks and `good` keeps; a test holds both to it. */
  readonly clause: string
  readonly why: InBoth
}

const comprehensive = {zh: '综合窗口', en: 'General Services'}
const toilet = {zh: '卫生间', en: 'Toilets'}
const sampleHours = {zh: '服务时间（示例）', en: 'Service Hours (sample)'}
const weekdays = [{days: {zh: '周一至周五', en: 'Monday to Friday'}, open: [{from: '09:00', to: '17:00'}]}]
const zhanqi = {zh: '战旗村便民服务站', en: 'Zhanqi Village Public Service Station'}

/** Do and don't of the kinds, drawn and checked like any other sign. */
export const pairs: Readonly<Record<SignKind, readonly Pair[]>> = {
  fascia: [
    {
      clause: 'HW-SIGN-010',
      good: {kind: 'fascia', viewingDistanceM: 20, text: zhanqi},
      bad: {kind: 'fascia', viewingDistanceM: 20, widthMm: 2281, heightMm: 540, hanziHeightMm: 90, text: zhanqi},
      why: {zh: '牌子做大了，字没有做大，路上还是认不出。', en: 'A large panel with small characters is no easier to read from the road.'},
    },
    {
      clause: 'HW-SIGN-003',
      good: {kind: 'fascia', viewingDistanceM: 15, text: zhanqi},
      bad: {kind: 'fascia', viewingDistanceM: 15, text: {zh: '战旗村党群综合服务大厅', en: 'Zhanqi Village General Service Hall'}},
      why: {
        zh: '各村自起名称，居民换一个村就认不出是同一种地方。',
        en: 'When each village names its point as it likes, residents no longer know it for the same kind of place.',
      },
    },
  ],
  plaque: [
    {
      clause: 'HW-SIGN-003',
      good: {kind: 'plaque', viewingDistanceM: 8, text: {zh: '郫都区唐昌镇战旗村便民服务站'}},
      bad: {kind: 'plaque', viewingDistanceM: 8, text: {zh: '战旗村党群服务中心'}},
      why: {zh: '竖牌写的是站点全称，寄送文书和备案都以它为准。', en: 'The plaque carries the full name; letters and records go by it.'},
    },
  ],
  'window-plate': [
    {
      clause: 'HW-SIGN-010',
      good: {kind: 'window-plate', viewingDistanceM: 6, number: '2', text: comprehensive},
      bad: {kind: 'window-plate', viewingDistanceM: 6, number: '2', widthMm: 415, heightMm: 162, hanziHeightMm: 26, text: comprehensive},
      why: {
        zh: '等候区最后一排的人读不出，只好到柜台前来问。',
        en: 'From the last row of seats nobody can read it, so people come up to ask.',
      },
    },
  ],
  directional: [
    {
      clause: 'HW-SIGN-025',
      good: {
        kind: 'directional',
        viewingDistanceM: 8,
        destinations: [
          {text: comprehensive, towards: 'ahead'},
          {text: toilet, towards: 'right'},
        ],
      },
      bad: {
        kind: 'directional',
        viewingDistanceM: 8,
        destinations: [
          {text: toilet, towards: 'right'},
          {text: comprehensive, towards: 'ahead'},
        ],
      },
      why: {zh: '各块牌次序不一，居民每到一处都要从头读起。', en: 'If every sign has its own order, people must read each from the start.'},
    },
    {
      clause: 'HW-SIGN-024',
      good: {
        kind: 'directional',
        viewingDistanceM: 6,
        destinations: [
          {text: comprehensive, towards: 'ahead'},
          {text: {zh: '卫生室', en: 'Village Clinic'}, towards: 'left'},
          {text: toilet, towards: 'right'},
        ],
      },
      bad: {
        kind: 'directional',
        viewingDistanceM: 6,
        destinations: [
          {text: comprehensive, towards: 'ahead'},
          {text: {zh: '等候区', en: 'Waiting Area'}, towards: 'ahead'},
          {text: {zh: '卫生室', en: 'Village Clinic'}, towards: 'left'},
          {text: {zh: '阅览室', en: 'Reading Room'}, towards: 'left'},
          {text: {zh: '调解室', en: 'Mediation Room'}, towards: 'left'},
          {text: {zh: '饮水处', en: 'Drinking Water'}, towards: 'right'},
          {text: toilet, towards: 'right'},
        ],
      },
      why: {zh: '走路的人一眼读不完，堵在路口。', en: 'Nobody takes it in at a glance, and people stand in the way.'},
    },
  ],
  hours: [
    {
      clause: 'HW-SIGN-010',
      good: {kind: 'hours', viewingDistanceM: 3, title: sampleHours, rows: weekdays},
      bad: {kind: 'hours', viewingDistanceM: 3, hanziHeightMm: 12, title: sampleHours, rows: weekdays},
      why: {
        zh: '一张A4纸大小的时间表，贴在门里侧，隔着玻璃读不出。',
        en: 'A timetable the size of a sheet of paper cannot be read through a glass door.',
      },
    },
  ],
  facility: [
    {
      clause: 'HW-SIGN-010',
      good: {kind: 'facility', viewingDistanceM: 8, pictogram: 'toilet', text: toilet},
      bad: {kind: 'facility', viewingDistanceM: 8, hanziHeightMm: 22, pictogram: 'toilet', text: toilet},
      why: {zh: '在门口读得出，从大厅那头认不出。', en: 'Legible at the door, lost from across the hall.'},
    },
  ],
  'type-plate': [
    {
      clause: 'HW-SIGN-010',
      good: examples['type-model'],
      bad: {...examples['type-model'], hanziHeightMm: 14},
      why: {zh: '居民站在门口读不出是哪一型，挂了等于没挂。', en: 'From the door nobody can read which type it is.'},
    },
  ],
  'door-plate': [
    {
      clause: 'HW-SIGN-067',
      good: examples['door-tactile'],
      bad: {...examples['door-tactile'], hanziHeightMm: 18},
      why: {zh: '凸字太小，手指分不清笔画。', en: 'Raised characters this small cannot be told apart by a finger.'},
    },
  ],
  'window-hanger': [
    {
      clause: 'HW-SIGN-073',
      good: examples['hanger-3'],
      bad: {...examples['hanger-3'], sides: 'one'},
      why: {
        zh: '吊牌是给从两头走来的人看的，背面空着，另一头的人还得绕过去。',
        en: 'A hanger is for people who come from both ends; with a blank back, half of them walk round it.',
      },
    },
  ],
  flag: [
    {
      clause: 'HW-SIGN-063',
      good: examples['flag-mediation'],
      bad: {...examples['flag-mediation'], widthMm: 620},
      why: {zh: '伸得太长，风吹会晃，走道上也容易碰头。', en: 'It swings in the wind, and over a corridor it is in the way.'},
    },
  ],
  'desk-plate': [
    {
      clause: 'HW-SIGN-076',
      good: examples['desk-flat'],
      bad: {...examples['desk-flat'], hanziHeightMm: 8},
      why: {
        zh: '隔着柜台读不出，还得开口问“您这里办什么”。',
        en: 'Across the counter it cannot be read, and people must ask what this place deals with.',
      },
    },
  ],
  'staff-badge': [
    {
      clause: 'HW-SIGN-078',
      good: examples['badge-photo'],
      bad: {...examples['badge-photo'], widthMm: 100, heightMm: 148},
      why: {
        zh: '证件做得像奖状，弯腰递件时总翻到背面。',
        en: 'A badge the size of a certificate turns over whenever its wearer leans forward.',
      },
    },
  ],
  directory: [
    {
      clause: 'HW-SIGN-080',
      good: examples['directory-two-floors'],
      bad: {
        ...examples['directory-least'],
        floors: [{places: Array.from({length: 18}, (_, i) => ({text: {zh: `${i + 101}室`}, number: String(i + 1)}))}],
      },
      why: {zh: '一块牌上的条目越多，找到自己那一条越慢。', en: 'The more entries a directory has, the longer it takes to find one’s own.'},
    },
  ],
  'floor-marker': [
    {
      clause: 'HW-SIGN-085',
      good: examples['floor-wait'],
      bad: {...examples['floor-wait'], hanziHeightMm: 36},
      why: {
        zh: '地面上的字要低头、斜着读，小了就踩过去了。',
        en: 'Words on a floor are read downwards and at a slant; small ones are walked over.',
      },
    },
  ],
  'items-board': [
    {
      clause: 'HW-SIGN-090',
      good: examples['items-board-least'],
      bad: {
        ...examples['items-board-least'],
        sections: [{items: [{text: {zh: '生育登记'}, workingDays: 0, fee: 0}]}],
      },
      why: {zh: '不写依据，居民分不清是规定还是窗口自己定的。', en: 'Without its basis nobody can tell a rule from a habit of the window.'},
    },
  ],
  'process-board': [
    {
      clause: 'HW-SIGN-093',
      good: examples['process-board-allowance'],
      bad: {
        ...examples['process-board-across'],
        flow: 'down',
        steps: ['咨询', '取表', '填表', '受理', '初审', '复核', '审批', '领取'].map((zh) => ({
          text: {zh},
          who: {zh: '窗口'},
          present: false,
        })),
      },
      why: {
        zh: '步骤拆得太细，居民只想知道要跑几趟。',
        en: 'Split this fine, it hides what people want to know: how often they must come.',
      },
    },
  ],
  'notice-header': [
    {
      clause: 'HW-SIGN-010',
      good: examples['notice-header-three'],
      bad: {...examples['notice-header-three'], hanziHeightMm: 16},
      why: {
        zh: '栏目名比公示的字还小，走近了才知道这一栏是什么。',
        en: 'With heads smaller than the notices, people must come close to learn what a column is.',
      },
    },
  ],
  pledge: [
    {
      clause: 'HW-SIGN-096',
      good: examples['pledge-least'],
      bad: {
        ...examples['pledge-least'],
        promises: Array.from({length: 9}, (_, i) => ({promise: {zh: `第${i + 1}件事，${i + 1}个工作日内答复。`}})),
      },
      why: {
        zh: '条数多了，居民一条也记不住，站点也说不清做到了几条。',
        en: 'Nobody remembers nine, and the point itself cannot say how many it keeps.',
      },
    },
  ],
  'qr-guide': [
    {
      clause: 'HW-SIGN-098',
      good: examples['qr-guide-counter'],
      bad: {...examples['qr-guide-counter'], scanDistanceM: 1, hanziHeightMm: 6},
      why: {zh: '贴到墙上以后，要凑到跟前才扫得出。', en: 'On a wall, people must come right up to it before it scans.'},
    },
  ],
  'feedback-box': [
    {
      clause: 'HW-SIGN-010',
      good: examples['feedback-box'],
      bad: {...examples['feedback-box'], hanziHeightMm: 9},
      why: {zh: '走过的人没有发现这里有意见箱。', en: 'People walk past without noticing that there is a box.'},
    },
  ],
  queue: [
    {
      clause: 'HW-SIGN-010',
      good: examples['queue-machine'],
      bad: {...examples['queue-machine'], hanziHeightMm: 12},
      why: {zh: '进门找不到在哪里取号，就直接挤到窗口前。', en: 'Those who cannot find where to take a number crowd to the windows.'},
    },
  ],
  'form-sample': [
    {
      clause: 'HW-SIGN-108',
      good: examples['form-sample-least'],
      bad: {...examples['form-sample-least'], lines: [[{label: {zh: '联系电话'}, entry: {zh: '13800001234'}}]]},
      why: {
        zh: '看着像真的号码，会有人照抄，也可能正好是谁的。',
        en: 'It looks real: somebody copies it, or it turns out to be somebody’s.',
      },
    },
  ],
  'staff-board': [
    {
      clause: 'HW-SIGN-113',
      good: examples['staff-board-least'],
      bad: {
        ...examples['staff-board-least'],
        posts: [{text: {zh: '综合窗口'}, duties: {zh: '参保登记，电话13800001234'}}],
      },
      why: {zh: '个人电话上了墙，下班以后也不得安宁。', en: 'A private number on the wall leaves its owner no peace after work.'},
    },
  ],
  honour: [
    {
      clause: 'HW-SIGN-115',
      good: examples['honour-banner'],
      bad: {...examples['honour-banner'], shown: {from: '2026-10-01', until: '2027-09-30'}},
      why: {zh: '一面红旗挂一年，就不再流动了。', en: 'A rotating banner that hangs for a year no longer rotates.'},
    },
  ],
  'floor-plan': [
    {
      clause: 'HW-SIGN-058',
      good: examples['floor-plan-hall'],
      bad: {...examples['floor-plan-hall'], hanziHeightMm: 12},
      why: {zh: '图缩得太小，房间名挤成一团，还不如没有。', en: 'Shrunk this far, the names of the rooms run together and help nobody.'},
    },
  ],
}
