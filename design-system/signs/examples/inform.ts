import type {SignSpec} from '../sign.ts'
import {byReader} from './identify.ts'

/** Signs that inform. Service hours are samples: no source gives those of a real point. Each is here for a reason and its comment says which. */
export const inform = {
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
    note: {zh: '法定节假日安排以公告为准', en: 'Holidays as announced'},
    help: {zh: '其他时间请拨热线12345', en: 'When closed, call 12345'},
  },
  // The usual facility sign, at the door.
  'facility-accessible-toilet': {
    kind: 'facility',
    viewingDistanceM: 8,
    pictogram: 'accessible-toilet',
    text: {zh: '无障碍卫生间', en: 'Accessible Toilet'},
  },
  // At the door of a toilet, felt as well as seen.
  'facility-tactile': {
    kind: 'facility',
    viewingDistanceM: 4,
    pictogram: 'toilet',
    tactile: true,
    braillePinyin: 'wèishēngjiān',
    text: {zh: '卫生间', en: 'Toilets', confirmed: byReader},
  },
  // A facility a few steps away.
  'facility-drinking-water': {
    kind: 'facility',
    viewingDistanceM: 5,
    pictogram: 'drinking-water',
    towards: 'right',
    text: {zh: '饮水处', en: 'Drinking Water'},
  },
  // What happens to a letter, in both languages.
  'feedback-box': {
    kind: 'feedback-box',
    viewingDistanceM: 2,
    openedBy: {zh: '镇便民服务中心', en: 'Town Service Centre'},
    opened: {zh: '每周五下午（示例）', en: 'Friday afternoons (sample)'},
    answered: {zh: '留有联系方式的，5个工作日内答复（示例）', en: 'Within 5 working days if you leave an address (sample)'},
    complaints: {zh: '政务服务便民热线12345', en: 'Government hotline 12345'},
  },
  // The least: Chinese only, Traditional characters.
  'feedback-box-minimal': {
    kind: 'feedback-box',
    viewingDistanceM: 1.5,
    script: 'zh-Hant',
    openedBy: {zh: '镇便民服务中心'},
    opened: {zh: '每周五下午（示例）'},
    answered: {zh: '5个工作日内（示例）'},
    complaints: {zh: '政务服务便民热线12345'},
  },
  // At the ticket machine: what to do, who goes first, whom to ask.
  'queue-machine': {
    kind: 'queue',
    viewingDistanceM: 4,
    steps: [
      {zh: '选事项，取号票', en: 'Choose your business, take a ticket'},
      {zh: '听叫号，到窗口', en: 'Go to the window when called'},
    ],
    first: {zh: '老人、残疾人和孕妇优先', en: 'Older people, people with disabilities and expectant mothers go first'},
    help: {zh: '不会操作，请到咨询台', en: 'Need help? Ask at Information'},
  },
  // A few steps from the machine, in Traditional characters.
  'queue-ahead': {kind: 'queue', viewingDistanceM: 6, script: 'zh-Hant', text: {zh: '取号处'}, towards: 'left'},
} satisfies Record<string, SignSpec>
