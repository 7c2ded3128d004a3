import {Clipper, FillRule, Path64, Paths64} from 'clipper2-js'
import type {Point, Segment} from '../drawing.ts'
import {chord, flatten} from './flatten.ts'
import {groupedBy} from './groupedBy.ts'

/** Overlaps are removed on a grid of a micrometre. */
const perMm = 1000

/** An outline of straight steps on the grid, and the box around it. */
interface Contour {
  /** Which of the areas it is of. */
  readonly area: number
  readonly path: Path64
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/**
 * Returns `areas`, each filled by the nonzero rule, joined and clipped to the panel, as contours that neither overlap nor cross.
 * `panel` is its outline and `inset` how far from its edges nothing needs clipping, whatever its corners.
 *
 * Contours are united in groups whose boxes touch, mostly single characters, in the order of the drawing: the time
 * of the sweep grows with everything that lies level, so a whole board at once takes ten times as long.
 */
export function united(areas: readonly (readonly Segment[])[], panel: readonly Segment[], inset: number): Point[][] {
  const edge = contours(panel, 0)
  const [{left, top, right, bottom} = {left: 0, top: 0, right: 0, bottom: 0}] = edge
  const far = inset * perMm
  const inside = (c: Contour) => Math.min(c.left - left, c.top - top, right - c.right, bottom - c.bottom) >= far
  return grouped(areas.flatMap(contours)).flatMap((group) => {
    const joined = Clipper.Union(filled(group), undefined, FillRule.NonZero)
    // Clipped alone, areas that share an edge would stay two, with a cut between them.
    const solution = group.every(inside) ? joined : Clipper.Intersect(joined, paths(edge), FillRule.NonZero)
    return solution.flatMap(contourOf)
  })
}

/**
 * Returns a contour of a solution in millimetres; nothing if it has no area. The library repeats points, and leaves specks where edges
 * meet: a cutter would stop at each, or plunge.
 */
function contourOf(path: Path64): Point[][] {
  if (Clipper.area(path) === 0) return []
  const points = path.flatMap(({x, y}, i): Point[] => {
    const before = path.at(i - 1)
    return before?.x === x && before.y === y ? [] : [[x / perMm, y / perMm]]
  })
  return [points]
}

/** Returns the contours of a group such that areas which run opposite ways do not cancel each other where they overlap. */
function filled(group: readonly Contour[]): Paths64 {
  const areas = groupedBy(group, ({area}) => area)
  if (areas.size === 1) return paths(group)
  const all = new Paths64()
  for (const area of areas.values()) for (const path of Clipper.Union(paths(area), undefined, FillRule.NonZero)) all.push(path)
  return all
}

function contours(segments: readonly Segment[], area: number): Contour[] {
  return flatten(segments, chord).map(({points}) => {
    const path = new Path64()
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
    for (const point of points) {
      const x = Math.round(point[0] * perMm)
      const y = Math.round(point[1] * perMm)
      path.push({x, y})
      left = Math.min(left, x)
      top = Math.min(top, y)
      right = Math.max(right, x)
      bottom = Math.max(bottom, y)
    }
    return {area, path, left, top, right, bottom}
  })
}

function paths(group: readonly Contour[]): Paths64 {
  const all = new Paths64()
  for (const {path} of group) all.push(path)
  return all
}

/** Returns `all` in groups between which no two boxes touch; the groups, and the contours in each, stay in order. */
function grouped(all: readonly Contour[]): Contour[][] {
  // Each contour points at an earlier one of its group; the first points at itself, or nowhere yet.
  const earlier: number[] = []
  const first = (i: number): number => {
    let at = i
    for (let to = earlier[at] ?? at; to !== at; to = earlier[at] ?? at) at = to
    earlier[i] = at
    return at
  }
  const byLeft = all.map((contour, i) => ({...contour, i})).sort((a, b) => a.left - b.left)
  let near: typeof byLeft = []
  for (const here of byLeft) {
    near = near.filter(({right}) => right >= here.left)
    for (const {top, bottom, i} of near) {
      if (top > here.bottom || bottom < here.top) continue
      const [a, b] = [first(i), first(here.i)]
      earlier[Math.max(a, b)] = Math.min(a, b)
    }
    near.push(here)
  }
  const groups = new Map<number, Contour[]>()
  for (const [i, contour] of all.entries()) {
    const group = groups.get(first(i))
    if (group) group.push(contour)
    else groups.set(first(i), [contour])
  }
  return [...groups.values()]
}
