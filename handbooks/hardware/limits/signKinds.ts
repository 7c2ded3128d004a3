import type {Limit} from '../../limit/limit.ts'

/** The numbers that the chapter `sign-kinds` requires. */
export const signKinds = {
  /** Post on a desk plate, read from the chair across the counter. */
  deskPlateHanzi: {clause: 'HW-SIGN-076', min: 12, unit: 'mm', basis: {own: true, why: 'hanziHeightPerMetre at 1.5 m'}},
  /** Long and short side of a staff badge, and the characters of the post on it. */
  badgeWidth: {clause: 'HW-SIGN-078', min: 85, max: 110, unit: 'mm', basis: {own: true, why: 'from the size of an identity card upwards'}},
  badgeHeight: {clause: 'HW-SIGN-078', min: 54, max: 80, unit: 'mm', basis: {own: true, why: 'from the size of an identity card upwards'}},
  badgePostHanzi: {clause: 'HW-SIGN-078', min: 8, unit: 'mm', basis: {own: true, why: 'hanziHeightPerMetre at one metre'}},
  /** Entries of one directory; floor numbers and headings are not counted. */
  messagesPerDirectory: {clause: 'HW-SIGN-080', max: 16, unit: '', basis: {own: true}},
  /** Waiting line on the floor from the edge of the counter; the least distance is `waitingLine`. */
  queueLineDistance: {clause: 'HW-SIGN-084', max: 1500, unit: 'mm', basis: {own: true}},
  /** Characters and lines on the floor. */
  floorMarkerHanzi: {
    clause: 'HW-SIGN-085',
    min: 60,
    unit: 'mm',
    basis: {own: true, why: 'hanziHeightPerMetre at three metres, doubled because the floor is seen at a slant, and rounded up'},
  },
  floorLineWidth: {clause: 'HW-SIGN-085', min: 50, max: 100, unit: 'mm', basis: {own: true}},
  /** Coefficient of friction of a floor marker, dry and wet. */
  floorFriction: {clause: 'HW-SIGN-086', min: 0.5, unit: '', basis: {own: true, why: 'no standard was seen'}},
  /** Top of a floor marker above the floor around it. */
  floorFilmThickness: {clause: 'HW-SIGN-087', max: 1, unit: 'mm', basis: {own: true}},
  /** Service items on one board. */
  boardRows: {clause: 'HW-SIGN-091', max: 20, unit: '', basis: {own: true}},
  /** Steps on one process board. */
  processSteps: {clause: 'HW-SIGN-093', max: 7, unit: '', basis: {own: true}},
  /** Promises on one service pledge. */
  pledgeLines: {clause: 'HW-SIGN-096', max: 7, unit: '', basis: {own: true, why: 'one sentence for each of the seven rules of service'}},
  /** Side of a QR code, without the quiet zone, for each metre between phone and sign. */
  qrSizePerMetre: {clause: 'HW-SIGN-098', min: 100, unit: 'mm/m', basis: {own: true, why: '1:10; a rule of thumb'}},
  /** Side of one module of a QR code for each metre between phone and sign. */
  qrModulePerMetre: {
    clause: 'HW-SIGN-098',
    min: 2.5,
    unit: 'mm/m',
    basis: {own: true, why: 'a code of about 40 modules at a side of 1:10'},
  },
  /** Empty space around a QR code, in modules. */
  qrQuietZone: {
    clause: 'HW-SIGN-099',
    min: 4,
    unit: '',
    basis: {of: 'the value commonly ascribed to ISO/IEC 18004; the standard was not seen'},
  },
  /** Centre of a QR code on a wall above the floor. */
  qrCentre: {clause: 'HW-SIGN-103', min: 1100, max: 1400, unit: 'mm', basis: {own: true, why: 'within reach from a wheelchair'}},
  /** Sample entries on a form sample, read sitting at the form table. */
  formSampleHanzi: {clause: 'HW-SIGN-109', min: 4, unit: 'mm', basis: {own: true, why: 'hanziHeightPerMetre at half a metre'}},
  /** Months for which an honour is shown. */
  honourPeriod: {clause: 'HW-SIGN-115', max: 3, unit: '', basis: {own: true, why: 'honours are awarded each quarter'}},
} as const satisfies Record<string, Limit>
