import type {SignText} from '../layout/spec.ts'
import type {SignSpec} from '../sign.ts'

const toilet: SignText = {zh: '卫生间', en: 'Toilets'}
const comprehensive: SignText = {zh: '综合窗口', en: 'General Services'}

/** Signs that lead to a place. Each is here for a reason and its comment says which. */
export const direct = {
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
  // Over a corridor, read from both ends: what is ahead on one side is behind on the other.
  'directional-suspended': {
    kind: 'directional',
    mount: 'suspended',
    viewingDistanceM: 8,
    destinations: [
      {text: comprehensive, towards: 'ahead', pictogram: 'consultation'},
      {text: toilet, towards: 'right', pictogram: 'toilet'},
    ],
    back: [
      {text: {zh: '出口', en: 'Way Out'}, towards: 'ahead'},
      {text: toilet, towards: 'left', pictogram: 'toilet'},
    ],
  },
  // A finger at the main road of a village, with the way in metres, screwed to its post.
  'directional-post': {
    kind: 'directional',
    mount: 'post',
    viewingDistanceM: 12,
    widthMm: 1500,
    holes: {diameterMm: 8, insetMm: 24},
    destinations: [
      {text: {zh: '便民服务站', en: 'Public Service Station'}, towards: 'right', distanceM: 350},
      {text: {zh: '卫生室', en: 'Village Clinic'}, towards: 'right', distanceM: 400},
    ],
  },
  // The least finger: one destination to the left, Traditional characters.
  'directional-post-left': {
    kind: 'directional',
    mount: 'post',
    viewingDistanceM: 10,
    script: 'zh-Hant',
    destinations: [{text: {zh: '便民服务站'}, towards: 'left'}],
  },
  // The line before a window.
  'floor-wait': {kind: 'floor-marker', form: 'wait', viewingDistanceM: 5},
  // The same on a strip of two metres, Chinese only.
  'floor-wait-strip': {
    kind: 'floor-marker',
    form: 'wait',
    viewingDistanceM: 3,
    widthMm: 2000,
    heightMm: 300,
    text: {zh: '请在一米线外等候'},
  },
  // A way on the floor of a hall; the same stands on a wall.
  'floor-way': {
    kind: 'floor-marker',
    form: 'way',
    viewingDistanceM: 5,
    towards: 'ahead-left',
    pictogram: 'self-service',
    text: {zh: '自助服务区', en: 'Self-Service'},
  },
  // Two floors: windows by number, rooms by pictogram, ways on the reader's own floor only.
  'directory-two-floors': {
    kind: 'directory',
    viewingDistanceM: 3,
    floors: [
      {
        text: {zh: '一层', en: 'Floor 1'},
        places: [
          {text: comprehensive, number: '1', towards: 'ahead'},
          {text: {zh: '帮办代办窗口', en: 'Assistance'}, number: '2', towards: 'ahead'},
          {text: {zh: '自助服务区', en: 'Self-Service'}, pictogram: 'self-service', towards: 'left'},
          {text: toilet, pictogram: 'toilet', towards: 'right'},
        ],
      },
      {
        text: {zh: '二层', en: 'Floor 2'},
        places: [
          {text: {zh: '调解室', en: 'Mediation Room'}, pictogram: 'mediation'},
          {text: {zh: '阅览室', en: 'Reading Room'}, pictogram: 'library'},
        ],
      },
    ],
  },
  // The least: one floor, windows only, in Traditional characters.
  'directory-least': {
    kind: 'directory',
    viewingDistanceM: 3,
    script: 'zh-Hant',
    heading: {zh: '服务索引'},
    floors: [
      {
        places: [
          {text: {zh: '综合窗口'}, number: '1'},
          {text: {zh: '帮办代办窗口'}, number: '2'},
        ],
      },
    ],
  },
  // A made-up point with a yard, a hall and a corridor, turned as the reader faces it: to the right of those who come in.
  'floor-plan-hall': {
    kind: 'floor-plan',
    viewingDistanceM: 2,
    plan: {
      rooms: [
        {id: 'yard', use: 'outside', text: {zh: '院坝', en: 'Yard'}, atM: [0, 12], sizeM: [24, 7]},
        {id: 'hall', use: 'hall', text: {zh: '办事厅', en: 'Service Hall'}, atM: [6, 4], sizeM: [12, 8]},
        {id: 'counter', use: 'staff', text: {zh: '工作区', en: 'Staff Only'}, atM: [6, 0], sizeM: [12, 4]},
        {id: 'mediation', use: 'room', text: {zh: '调解室', en: 'Mediation Room'}, pictogram: 'mediation', atM: [0, 6], sizeM: [6, 6]},
        {id: 'corridor', use: 'corridor', text: {zh: '走廊', en: 'Corridor'}, atM: [18, 6], sizeM: [6, 2]},
        {id: 'reading', use: 'room', text: {zh: '阅览室', en: 'Reading Room'}, pictogram: 'library', atM: [18, 0], sizeM: [6, 6]},
        {id: 'toilet', use: 'room', text: toilet, pictogram: 'toilet', atM: [18, 8], sizeM: [2.8, 4]},
        {
          id: 'accessible',
          use: 'room',
          text: {zh: '无障碍卫生间', en: 'Accessible Toilet'},
          pictogram: 'accessible-toilet',
          atM: [20.8, 8],
          sizeM: [3.2, 4],
        },
      ],
      doors: [
        {between: ['yard', 'hall'], atM: [12, 12], widthM: 1.8, open: false},
        {between: ['hall', 'mediation'], atM: [6, 9], widthM: 1, open: false},
        {between: ['hall', 'corridor'], atM: [18, 7], widthM: 1.6, open: true},
        {between: ['counter', 'hall'], atM: [6.8, 4], widthM: 0.9, open: false},
        {between: ['corridor', 'reading'], atM: [21, 6], widthM: 1.2, open: false},
        {between: ['corridor', 'toilet'], atM: [19.4, 8], widthM: 0.9, open: false},
        {between: ['corridor', 'accessible'], atM: [22.4, 8], widthM: 1, open: false},
      ],
      entrance: {room: 'yard', atM: [12, 19], widthM: 3},
      windows: [
        {number: 1, atM: [9, 4]},
        {number: 2, atM: [11.2, 4]},
        {number: 3, atM: [13.4, 4]},
        {number: 4, atM: [15.6, 4]},
      ],
      facilities: [
        {text: {zh: '自助服务区', en: 'Self-Service'}, pictogram: 'self-service', atM: [8, 11]},
        {text: {zh: '等候区', en: 'Waiting Area'}, pictogram: 'waiting-area', atM: [13.5, 8]},
      ],
    },
    youAreHere: {atM: [16.8, 10.6], facingDegrees: 90},
    stepFree: [
      [
        [12, 19],
        [12, 12],
        [12.3, 5.6],
      ],
      [
        [12, 12],
        [18, 7],
        [22.4, 7],
        [22.4, 8],
      ],
    ],
  },
} satisfies Record<string, SignSpec>
