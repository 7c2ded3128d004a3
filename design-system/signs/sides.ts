import type {Direction} from './layout/layout.ts'
import type {SignSpec} from './sign.ts'

/**
 * Returns the spec of the other side of a sign that is read from two sides, and undefined for one that is not.
 *
 * Read from behind, left and right change places: so do the arrows and the wall of a flag. What is ahead on one side is behind on the
 * other, so the back of a suspended directional sign is not worked out: its author writes it.
 */
export function backOf(spec: SignSpec): SignSpec | undefined {
  switch (spec.kind) {
    case 'directional': {
      const {back, ...front} = spec
      return back && {...front, destinations: back}
    }
    case 'window-hanger':
      return spec.sides === 'one' ? undefined : spec
    case 'flag':
      return spec.sides === 'one'
        ? undefined
        : {...spec, wall: spec.wall === 'right' ? 'left' : 'right', ...(spec.towards ? {towards: mirrored(spec.towards)} : {})}
    default:
      return undefined
  }
}

/** Returns `towards` as it points on the other side of the panel. */
export const mirrored = (towards: Direction): Direction =>
  towards.replace(/left|right/, (side) => (side === 'left' ? 'right' : 'left')) as Direction
