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
} satisfies Record<string, SignSpec>
