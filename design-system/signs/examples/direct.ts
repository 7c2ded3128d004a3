import type {SignSpec} from '../sign.ts'
import type {SignText} from '../spec.ts'

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
} satisfies Record<string, SignSpec>
