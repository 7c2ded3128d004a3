import type {SignKind} from '../../../handbooks/hardware/parts.ts'
import type {InBoth} from '../finding.ts'
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
export const pairs: Partial<Readonly<Record<SignKind, readonly Pair[]>>> = {
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
}
