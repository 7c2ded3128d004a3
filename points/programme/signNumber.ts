import {kindOf} from '../../design-system/signs/sign.ts'
import type {SignKind} from '../../handbooks/hardware/parts.ts'
import {digits} from '../wayfinding/placeNumber.ts'

/**
 * Facilities in the order in which they were given their numbers. Only ever add at the end: whoever moves or removes one
 * renumbers signs that hang already. With a register the toilet sign is FC01 at every point.
 */
const facilities: readonly string[] = [
  'toilet',
  'accessible-toilet',
  'drinking-water',
  'self-service-area',
  'form-filling',
  'mediation-room',
  'reading-room',
  'parking',
  'clinic',
  'charging',
  'waiting-area',
  'consultation',
  'nursing-room',
  'lift',
  'stairs',
  'ramp',
  'legal-aid',
  'meeting-room',
  'archive-room',
  'toilet-men',
  'toilet-women',
  'parcel',
  'printing',
  'wifi',
  'bus-stop',
  'elderly-care',
  'children-area',
  'police-room',
  'feedback-box',
  'notice-board',
]

/**
 * Returns the number of a sign, such as `ZHANQI-WP02`: the point, the kind, and what tells the sign from the others of its kind.
 *
 * It follows from what the sign is for or where it hangs and never from its place in a list, so a sign keeps its number when others come or go, in every
 * kit, without anybody keeping a register of numbers. `own` is a window's number, a facility's two digits, a place's number or square, or 01
 * where a point has one sign of the kind.
 */
export const signNumber = (point: string, kind: SignKind, own: string): string => `${point.toUpperCase()}-${kindOf(kind).letters}${own}`

/** Returns the number of a certified product that is bought, such as `ZHANQI-BUY01`. */
export const productNumber = (point: string, own: string): string => `${point.toUpperCase()}-BUY${own}`

/** Returns the own part of a facility's number: its two digits, or its name until it is registered above. */
export const facilityNumber = (term: string): string => {
  const at = facilities.indexOf(term)
  return at < 0 ? `-${term.toUpperCase()}` : digits(at + 1)
}
