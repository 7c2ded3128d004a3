import {limits} from '../../../handbooks/hardware/limits.ts'
import type {InBoth} from '../../../handbooks/language/both.ts'
import type {Limit} from '../../../handbooks/limit/limit.ts'
import type {Mm} from '../../drawing/drawing.ts'
import type {Mount} from './making.ts'

/** Where a sign is measured from the floor. */
const parts = {
  underside: {zh: '底边', en: 'Underside'},
  centre: {zh: '中心', en: 'Centre'},
  top: {zh: '上沿', en: 'Top'},
  desk: {zh: '台面', en: 'Desk top'},
  slot: {zh: '投递口', en: 'Slot'},
  code: {zh: '二维码中心', en: 'Centre of the code'},
  line: {zh: '距柜台边缘', en: 'From the edge of the counter'},
} as const satisfies Readonly<Record<string, InBoth>>

/** The height at which a sign is fixed. */
export interface Height {
  readonly part: keyof typeof parts
  /** At which it is drawn and planned. */
  readonly planned: Mm
  /** What the handbook asks for; undefined where no clause fixes a height and `planned` is this toolkit's own. */
  readonly limit: Limit | undefined
}

/** Returns the middle of what a limit allows. */
export const middle = ({min, max}: {readonly min: number; readonly max: number}) => (min + max) / 2

/**
 * Returns where a sign of one mount is fixed, or undefined for one that is worn or lies on the floor. `height` is the panel's.
 *
 * @clause HW-SIGN-030 underside of a fascia
 * @clause HW-SIGN-031 underside of suspended and projecting signs
 * @clause HW-SIGN-032 centre of wall plates
 * @clause HW-SIGN-033 top of plaques
 * @clause HW-FIT-014 posting area below the head of a board
 * @clause HW-FIT-016 slot of the feedback box
 */
export function heightOfMount(mount: Mount, height: Mm): Height | undefined {
  switch (mount) {
    case 'fascia':
      return {part: 'underside', planned: limits.fasciaUnderside.min, limit: limits.fasciaUnderside}
    case 'suspended':
    case 'projecting':
      return {part: 'underside', planned: limits.suspendedUnderside.min, limit: limits.suspendedUnderside}
    case 'post':
      return {part: 'underside', planned: limits.suspendedUnderside.min, limit: undefined}
    case 'wall plate':
    case 'door':
      return {part: 'centre', planned: middle(limits.wallPlateCentre), limit: limits.wallPlateCentre}
    case 'plaque': {
      // A short plaque has its centre where wall plates have theirs, a long one ends where the clause says.
      const top = Math.min(limits.plaqueTop.max, middle(limits.wallPlateCentre) + Math.ceil(height / 20) * 10)
      return {part: 'top', planned: top, limit: limits.plaqueTop}
    }
    case 'board':
      return {part: 'underside', planned: limits.boardTop.max, limit: undefined}
    case 'box':
      return {part: 'slot', planned: middle(limits.feedbackSlot), limit: limits.feedbackSlot}
    case 'desk':
      return {part: 'desk', planned: middle(limits.counterTop), limit: limits.counterTop}
    case 'floor':
    case 'worn':
      return undefined
  }
}

/** Returns what a limit allows as figures, such as `≥ 2500` or `1400–1600`, in its unit. */
export function printRange({min, max}: Limit): string {
  if (min !== undefined && max !== undefined) return min === max ? String(min) : `${min}–${max}`
  return min === undefined ? `≤ ${max}` : `≥ ${min}`
}

/** Returns the height as one line: what the clause allows, or what this toolkit plans. */
export function printHeight({part, planned, limit}: Height): InBoth {
  const {zh, en} = parts[part]
  const range = limit ? printRange(limit) : `${planned} *`
  return {zh: `${zh} ${range} mm`, en: `${en} ${range} mm`}
}

/** Returns the underside of a panel `height` high that is fixed at `at`, above the floor. */
export function undersideOf({part, planned}: Height, height: Mm): Mm {
  if (part === 'top') return planned - height
  return part === 'centre' || part === 'code' ? planned - height / 2 : planned
}
