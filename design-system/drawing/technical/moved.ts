import {type Mark, type Mm, mapPoints} from '../drawing.ts'

/** Returns `mark` of a technical drawing moved right by `dx` and down by `dy`, to be printed; a field never occurs there. */
export function moved(mark: Mark, dx: Mm, dy: Mm): Mark {
  if (mark.type === 'path') return {...mark, process: 'print', segments: mapPoints(mark.segments, ([x, y]) => [x + dx, y + dy])}
  if (mark.type === 'circle') return {...mark, process: 'print', centre: [mark.centre[0] + dx, mark.centre[1] + dy]}
  return mark
}
