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
  // The line before a window.
  'floor-wait': {kind: 'floor-marker', form: 'wait', viewingDistanceM: 3},
  // The same on a strip of two metres, Chinese only.
  'floor-wait-strip': {kind: 'floor-marker', form: 'wait', viewingDistanceM: 3, widthMm: 2000, heightMm: 300, text: {zh: '请在一米线外等候'}},
  // A way on the floor of a hall; the same stands on a wall.
  'floor-way': {
    kind: 'floor-marker',
    form: 'way',
    viewingDistanceM: 4,
    towards: 'ahead-left',
    pictogram: 'self-service',
    text: {zh: '自助服务区', en: 'Self-Service'},
  },
} satisfies Record<string, SignSpec>
