import type {Drawing, Mm} from '../../design-system/drawing/drawing.ts'
import {drawPerson, drawWheelchair} from '../../design-system/drawing/paper/figures.ts'
import {hair, type PaperMark, type Pen, thin, tint} from '../../design-system/drawing/paper/pen.ts'
import {thumbnail} from '../../design-system/drawing/paper/reduced.ts'
import {personHeight, personWidth, type ToPaper, wheelchairLength} from '../../design-system/drawing/technical/figures.ts'
import {type Height, printRange, undersideOf} from '../../design-system/signs/making/height.ts'
import type {Mount} from '../../design-system/signs/making/making.ts'
import {limits} from '../../handbooks/hardware/limits.ts'

/** A part of a page. */
export interface Area {
  readonly x: Mm
  readonly y: Mm
  readonly width: Mm
  readonly height: Mm
}

export const scales = [5, 10, 15, 20, 25, 30, 40, 50, 60, 75, 100, 150, 200, 300, 500] as const
/** Left and right of a sign, on paper, where its dimensions stand. */
const before: Mm = 15
const after: Mm = 15

/** Sizes of what is drawn around a sign so that it can be judged: this toolkit's own; no clause names them. */
const door = {width: 900, height: 2100}
const box = {width: 320, height: 420}
const counterWidth = 1000
const post = {width: 80, foot: 400}

/** What stands around a sign of one mount: how far it reaches to each side of the sign's middle, and how high. */
interface Surroundings {
  readonly left: Mm
  readonly right: Mm
  readonly top: Mm
  /** Below the floor. */
  readonly foot: Mm
  /** Middles or toes of the figures. */
  readonly person: Mm
  readonly wheelchair: Mm
  /** Left and right edges of what the upright dimensions keep clear of. */
  readonly clear: readonly [Mm, Mm]
  draw(to: ToPaper): PaperMark[]
}

/**
 * Returns a sign in its place to scale, inside `area`: what holds it, the floor, a standing and a seated figure, and its dimensions from
 * the floor, with the scale used.
 */
export function drawElevation(
  pen: Pen,
  sign: Drawing,
  mount: Mount,
  height: Height | undefined,
  area: Area,
): {marks: PaperMark[]; scale: number} {
  for (const scale of scales) {
    const around = surround(pen, sign, mount, height, scale)
    const wide = (around.right - around.left) / scale
    const high = (around.top + around.foot) / scale
    // Above the sign stands its width, below the floor the names of the figures.
    if (wide > area.width || high + 14 > area.height) continue
    const floor = area.y + area.height - 6 - around.foot / scale
    const middle = area.x + (area.width - wide) / 2 - around.left / scale
    const to: ToPaper = (x, y) => [middle + x / scale, floor - y / scale]
    const underside =
      mount === 'box' && height ? height.planned - slotGap - sign.height : height ? undersideOf(height, sign.height) : badgeHeight
    const [left, top] = to(mount === 'worn' ? badgeAt : -sign.width / 2, underside + sign.height)
    return {
      scale,
      marks: [
        ...ground(pen, to, around, area),
        ...drawPerson(pen, to, around.person),
        ...(mount === 'worn' ? [] : drawWheelchair(pen, to, around.wheelchair)),
        ...around.draw(to),
        ...thumbnail(pen, sign, left, top, scale),
        ...(height ? dimensions(pen, to, sign, height, underside, around.clear, mount) : []),
      ],
    }
  }
  throw new Error(`a sign of ${sign.width} × ${sign.height} mm is larger than any scale`)
}

/** Between the slot of a box and the sign below it. */
const slotGap: Mm = 40
/** A badge hangs on the wearer's left, below the shoulder. */
const badgeHeight: Mm = 1200
const badgeAt: Mm = 40

function surround(pen: Pen, sign: Drawing, mount: Mount, height: Height | undefined, scale: number): Surroundings {
  const half = sign.width / 2
  const [gapBefore, gapAfter] = [before * scale, after * scale]
  const top = height ? Math.max(personHeight, undersideOf(height, sign.height) + sign.height) : personHeight
  const figures = personWidth + wheelchairLength
  /** The figures beside the sign, its dimensions between. `wider` is what stands around it. */
  const beside = (wider: Mm = half, more: Partial<Surroundings> = {}): Surroundings => ({
    left: -wider - gapBefore - personWidth,
    right: wider + gapAfter + wheelchairLength,
    top,
    foot: 0,
    person: -wider - gapBefore - personWidth / 2,
    wheelchair: wider + gapAfter,
    clear: [-wider, wider],
    draw: () => [],
    ...more,
  })
  /** The figures below the sign, its dimensions outside. `least` is the room they need. */
  const below = (least: Mm, more: Partial<Surroundings> = {}): Surroundings => {
    const reach = Math.max(half, least / 2)
    return {
      left: -reach - gapBefore,
      right: reach + gapAfter,
      top,
      foot: 0,
      person: -reach + personWidth / 2,
      wheelchair: reach - wheelchairLength,
      clear: [-reach, reach],
      draw: () => [],
      ...more,
    }
  }
  const edges = (to: ToPaper, x: Mm, y: Mm, width: Mm, high: Mm) => {
    const [left, upper] = to(x, y + high)
    return pen.frame(left, upper, width / scale, high / scale, thin, 'quiet')
  }
  switch (mount) {
    case 'fascia':
      return below(figures + 1500 + 400, {
        draw: (to) => [...edges(to, -750, 0, 1500, door.height), pen.line(to(0, 0), to(0, door.height), hair, 'quiet')],
      })
    case 'suspended': {
      const ceiling = Math.max(limits.hallHeight.min, top + 300)
      return below(figures + 300, {
        top: ceiling,
        draw: (to) => [
          ...ceilingLine(pen, to, half + 250, ceiling, scale),
          ...[-0.3, 0.3].map((at) => pen.line(to(at * sign.width, ceiling), to(at * sign.width, top), 0.35)),
          ...pen.dashes(to(0, ceiling), to(0, top), 1),
        ],
      })
    }
    case 'projecting':
      return below(figures + 300, {
        draw: (to) => {
          const [x, y] = to(-half - 30 - 120, top + 100)
          return [
            pen.bar(x, y, 120 / scale, (top + 100) / scale, tint),
            pen.line(to(-half - 30, 0), to(-half - 30, top + 100), thin),
            ...[0.25, 0.75].map((part) => pen.line(to(-half - 30, top - part * sign.height), to(-half, top - part * sign.height), 0.6)),
          ]
        },
      })
    case 'post':
      return beside(half, {
        foot: 600,
        draw: (to) => [...edges(to, -post.width / 2, -500, post.width, top + 500), ...edges(to, -post.foot / 2, -600, post.foot, 600)],
      })
    case 'board':
      return beside(Math.max(half, 600), {
        draw: (to) =>
          edges(to, -Math.max(half, 600), limits.boardBottom.min, Math.max(sign.width, 1200), limits.boardTop.max - limits.boardBottom.min),
      })
    case 'box':
      return beside(Math.max(half, box.width / 2), {
        draw: (to) => [
          ...edges(to, -box.width / 2, (height?.planned ?? 0) - box.height + 60, box.width, box.height),
          pen.line(to(-80, height?.planned ?? 0), to(80, height?.planned ?? 0), 0.6),
        ],
      })
    case 'door':
      return beside(half, {
        left: -half - gapBefore - door.width - personWidth - 150,
        person: -half - gapBefore - door.width - personWidth / 2 - 150,
        top: Math.max(top, door.height),
        draw: (to) => {
          const x = -half - gapBefore - door.width
          return [
            ...edges(to, x, 0, door.width, door.height),
            pen.line(to(x + door.width - 140, 1000), to(x + door.width - 40, 1000), 0.5, 'quiet'),
          ]
        },
      })
    case 'desk':
      return beside(Math.max(half, counterWidth / 2), {
        draw: (to) => {
          const [x, y] = to(-counterWidth / 2, height?.planned ?? 0)
          return [pen.bar(x, y, counterWidth / scale, (height?.planned ?? 0) / scale, tint), pen.bar(x, y, counterWidth / scale, 0.5)]
        },
      })
    case 'worn':
      return {left: -450, right: 450, top: personHeight, foot: 0, person: 0, wheelchair: 0, clear: [0, 0], draw: () => []}
    default:
      return beside()
  }
}

function ground(pen: Pen, to: ToPaper, {left, right, person, wheelchair}: Surroundings, area: Area): PaperMark[] {
  const [, y] = to(0, 0)
  const [from, until] = [Math.max(area.x, to(left, 0)[0] - 3), Math.min(area.x + area.width, to(right, 0)[0] + 3)]
  const name = (x: Mm, words: string) => pen.text(words, [to(x, 0)[0], y + 3.6], {em: 2, align: 'centre'})
  return [
    pen.bar(from, y, until - from, 0.5),
    ...name(person, `${personHeight}`),
    ...(wheelchair === person ? [] : name(wheelchair + wheelchairLength / 2, '轮椅 wheelchair')),
  ]
}

function ceilingLine(pen: Pen, to: ToPaper, reach: Mm, ceiling: Mm, scale: number): PaperMark[] {
  const [x, y] = to(-reach, ceiling)
  return [pen.bar(x, y - 1.6, (2 * reach) / scale, 1.6, tint), pen.bar(x, y - 0.25, (2 * reach) / scale, thin)]
}

/** On the left what a clause or the plan fixes, on the right and above what follows from the sign's size. */
function dimensions(
  pen: Pen,
  to: ToPaper,
  {width, height}: Drawing,
  fixed: Height,
  underside: Mm,
  clear: readonly [Mm, Mm],
  mount: Mount,
): PaperMark[] {
  const [outerLeft, outerRight] = [to(clear[0], 0)[0] - 8, to(clear[1], 0)[0] + 7]
  const [left, right] = [to(-width / 2, 0)[0], to(width / 2, 0)[0]]
  const [, floor] = to(0, 0)
  const [, low] = to(0, underside)
  const [, high] = to(0, underside + height)
  const [, level] = to(0, fixed.planned)
  const short = high + 3 > low
  const centre: PaperMark[] = fixed.part === 'centre' || fixed.part === 'code' ? pen.dashes([left - 2, level], [right + 2, level], 0.8) : []
  return [
    ...centre,
    ...pen.upright(level, floor, outerLeft, figure(fixed), left),
    ...(fixed.part === 'desk' || short ? [] : pen.upright(high, low, outerRight, `${height}`, right)),
    ...(fixed.part === 'underside' || fixed.part === 'desk' || fixed.part === 'slot'
      ? []
      : pen.upright(low, floor, outerRight, `${Math.round(underside)}`, right)),
    // A suspended sign has its hangers above, so its width stands below.
    ...(mount === 'suspended' ? pen.across(left, right, low + 5, `${width}`, low) : pen.across(left, right, high - 5, `${width}`, high)),
  ]
}

/** Returns the figure of a dimension: what is allowed; in front of it what is planned, unless that is the bound itself. */
export function figure({planned, limit}: Height): string {
  if (!limit) return `${planned} *`
  return limit.min === planned || limit.max === planned ? printRange(limit) : `${planned} (${printRange(limit)})`
}
