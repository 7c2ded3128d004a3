import {limits} from '../../../handbooks/hardware/limits.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {inkOf} from '../layout/draw.ts'
import type {Layout, ShapePart} from '../layout/layout.ts'
import {limited, type Rule} from './rule.ts'

/** A QR code in its place: an outline that is known to be one. */
type Code = ShapePart & {readonly modules: number}
const codesOf = ({parts}: Layout): readonly Code[] =>
  parts.filter((part): part is Code => part.type === 'shape' && part.modules !== undefined)
const moduleOf = ({width, modules}: Code) => width / modules

const todo = {zh: '加大牌面、缩短内容，或减小scanDistanceM', en: 'give a larger panel, a shorter payload or a smaller scanDistanceM'}

/**
 * Returns the rules on a QR code that is scanned from `distance` metres, measured on the artwork. Whether a phone opens what the sign
 * promises is for a person to try.
 *
 * @clause HW-SIGN-098 side and module for the distance from which it is scanned
 * @clause HW-SIGN-099 quiet zone
 */
export const qrCode = <Spec>(distance: (spec: Spec) => number): readonly Rule<Spec>[] => [
  limited<Spec>(limits.qrSizePerMetre, {
    what: {zh: '二维码边长', en: 'the side of the QR code'},
    todo,
    per: ({spec}) => distance(spec),
    measure: ({layout}) => codesOf(layout).map(({width}) => width),
  }),
  limited<Spec>(limits.qrModulePerMetre, {
    what: {zh: '二维码模块边长', en: 'the side of a module of the QR code'},
    todo,
    per: ({spec}) => distance(spec),
    measure: ({layout}) => codesOf(layout).map(moduleOf),
  }),
  limited(limits.qrQuietZone, {
    what: {zh: '二维码四周的空白（模块数）', en: 'the empty space around the QR code, in modules'},
    todo: {zh: '把文字和牌边移远', en: 'move words and edges away from it'},
    measure: ({layout, faces}) => codesOf(layout).map((code) => quiet(code, layout, faces) / moduleOf(code)),
  }),
]

/** Returns the least space between a code and whatever else is inked, the edge of its white square or that of the panel. */
function quiet(code: ShapePart, {parts, width, height}: Layout, fonts: Fonts): number {
  const box = inkOf(code, fonts)
  const edges = [box.left, box.top, width - box.right, height - box.bottom]
  const others = parts.flatMap((part) => {
    if (part === code || part.type === 'hole') return []
    const other = inkOf(part, fonts)
    const around = other.left <= box.left && other.right >= box.right && other.top <= box.top && other.bottom >= box.bottom
    if (around) return [box.left - other.left, other.right - box.right, box.top - other.top, other.bottom - box.bottom]
    const dx = Math.max(other.left - box.right, box.left - other.right, 0)
    const dy = Math.max(other.top - box.bottom, box.top - other.bottom, 0)
    return [Math.hypot(dx, dy)]
  })
  return Math.min(...edges, ...others)
}
