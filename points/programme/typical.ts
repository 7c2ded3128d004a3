import type {PointType} from '../../handbooks/clause/clause.ts'
import type {Survey} from '../record/survey.ts'

/** What a visit records and a programme of signs needs, apart from what only a visit can tell: hours, ways, the width of the front. */
export type Typical = Pick<Survey, 'windows' | 'facilities' | 'streetDistanceM' | 'hallDistanceM' | 'safetySigns'>

/** From the forecourt to the plaque beside the door, in metres. No survey asks for it. */
export const plaqueDistanceM = 8
/** From the doorstep to the hours plate, in metres. No survey asks for it. */
export const hoursDistanceM = 3
/** Across a counter to the desk plate, in metres. */
export const deskDistanceM = 1.5
/** Along a corridor to a door plate, in metres: from a little nearer its raised characters would be lower than HW-SIGN-067 asks. */
export const doorDistanceM = 3.2
/** From the eyes of someone who stands to a mark on the floor, in metres. */
export const floorDistanceM = 2.5

const windows = (...terms: string[]) => terms.map((term, i) => ({number: i + 1, term}))

/**
 * What a point of each type is taken to have until somebody has surveyed it.
 *
 * These are planning values of this toolkit, set so that each type's required signs occur: those of the functional areas that HW-AREA-001
 * asks of it and that a room does not show by itself, and of the rooms of HW-AREA-021. They are facts about no
 * place, and whatever is made from them says so.
 */
export const typical: Readonly<Record<PointType, Typical>> = {
  model: {
    windows: windows('comprehensive-window', 'social-security', 'civil-affairs', 'agriculture'),
    facilities: [
      ...['consultation', 'toilet', 'accessible-toilet', 'drinking-water', 'self-service-area', 'form-filling'],
      ...['mediation-room', 'reading-room', 'nursing-room'],
    ],
    streetDistanceM: 15,
    hallDistanceM: 8,
    safetySigns: {'exit-sign': 2, 'extinguisher-sign': 2, 'no-smoking-sign': 2},
  },
  standard: {
    windows: windows('comprehensive-window', 'social-security'),
    facilities: ['consultation', 'toilet', 'accessible-toilet', 'drinking-water', 'form-filling'],
    streetDistanceM: 12,
    hallDistanceM: 6,
    safetySigns: {'exit-sign': 2, 'extinguisher-sign': 2, 'no-smoking-sign': 1},
  },
  'catch-up': {
    windows: windows('comprehensive-window'),
    facilities: ['toilet', 'drinking-water', 'form-filling'],
    streetDistanceM: 10,
    hallDistanceM: 4,
    safetySigns: {'exit-sign': 1, 'extinguisher-sign': 2, 'no-smoking-sign': 1},
  },
}
