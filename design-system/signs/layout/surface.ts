import {type Mm, mapPoints, rect} from '../../drawing/drawing.ts'
import type {InkRole} from '../../tokens/identity.ts'
import {type Block, move, type Part, type ShapePart} from './layout.ts'

/** Returns a rectangle on which other parts stand, its corners rounded by `corner`. */
export const surface = (width: Mm, height: Mm, ink: InkRole, corner: Mm = 0): ShapePart => ({
  type: 'shape',
  at: [0, 0],
  width,
  height,
  segments: rect([0, 0], width, height, corner),
  ink,
  surface: true,
})

/** Returns `content` in the middle of a rectangle of `ink`, which is `width` wide and `height` high: a disc where `corner` is half of both. */
export function boxed(content: Block, width: Mm, height: Mm, ink: InkRole, corner: Mm = 0): Block {
  const [dx, dy] = [(width - content.width) / 2, (height - content.height) / 2]
  return {parts: [surface(width, height, ink, corner), ...content.parts.map((part) => move(standingOn(part, ink), dx, dy))], width, height}
}

/** Returns `part` as it is read on a surface of `ink` rather than on the sign's ground. */
function standingOn(part: Part, ink: InkRole): Part {
  return part.type === 'bar' || part.type === 'hole' || part.type === 'emblem' || part.on !== undefined ? part : {...part, on: ink}
}

/** Returns the outline of an empty rectangle whose line is `line` thick, all inside `width` and `height`, its corners rounded by `corner`. */
export function frame(width: Mm, height: Mm, line: Mm, ink: InkRole, corner: Mm = 0): ShapePart {
  // The inner edge is mirrored, so that it runs the other way round and the nonzero rule leaves the middle empty.
  const inner = rect([line, line], width - 2 * line, height - 2 * line, Math.max(0, corner - line))
  return {
    ...surface(width, height, ink, corner),
    segments: [...rect([0, 0], width, height, corner), ...mapPoints(inner, ([x, y]) => [width - x, y])],
  }
}
