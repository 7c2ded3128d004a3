import type {SignSpec} from '../sign.ts'

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
  // What happens to a letter, in both languages, with the hotline.
  'feedback-box': {
    kind: 'feedback-box',
    viewingDistanceM: 2,
    openedBy: {zh: '镇便民服务中心', en: 'Town Service Centre'},
    opened: {zh: '每周五下午', en: 'Friday afternoons'},
    answered: {zh: '留有联系方式的，开箱后5个工作日内答复', en: 'Within 5 working days, if you leave an address'},
    hotline: {zh: '12345政务服务便民热线', en: 'Government hotline 12345'},
    note: {zh: '可不署名。开箱时间为示例。', en: 'You need not sign. The times are samples.'},
  },
  // The least: Chinese only.
  'feedback-box-minimal': {
    kind: 'feedback-box',
    viewingDistanceM: 1.5,
    openedBy: {zh: '镇便民服务中心'},
    opened: {zh: '每周五下午（示例）'},
    answered: {zh: '5个工作日内（示例）'},
  },
  // At the ticket machine: what to do, and who goes first.
  'queue-machine': {
    kind: 'queue',
    viewingDistanceM: 4,
    steps: [
      {zh: '按屏幕选择事项', en: 'Choose your business on the screen'},
      {zh: '取走号票', en: 'Take your ticket'},
      {zh: '听到叫号后到窗口', en: 'Go to the window when your number is called'},
    ],
    note: {
      zh: '老年人、残疾人和孕妇优先，不必取号。',
      en: 'Older people, people with disabilities and expectant mothers go first, without a ticket.',
    },
  },
  // A few steps from the machine, in Traditional characters.
  'queue-ahead': {kind: 'queue', viewingDistanceM: 6, script: 'zh-Hant', text: {zh: '取号处'}, towards: 'left'},
} satisfies Record<string, SignSpec>
