import {limits} from '../../../handbooks/hardware/limits.ts'
import type {SignKind} from '../../../handbooks/hardware/parts.ts'
import {InputError} from '../../../handbooks/input/problem.ts'
import type {InBoth} from '../../../handbooks/language/both.ts'
import type {Mm, Point, Process, Segment} from '../../drawing/drawing.ts'
import type {Weight} from '../../drawing/type/text.ts'
import type {InkRole} from '../../tokens/identity.ts'
import type {Concept} from '../pictograms/pictograms.ts'
import {hanziHeight} from './legibility.ts'
import type {SignProblem} from './signProblem.ts'
import type {CommonSpec, Family} from './spec.ts'

/** Where an arrow points, in degrees clockwise from straight up. Up means ahead; down means down a stair and nothing else. */
export const directions = {
  ahead: 0,
  'ahead-right': 45,
  right: 90,
  'down-right': 135,
  down: 180,
  'down-left': 225,
  left: 270,
  'ahead-left': 315,
} as const
/** A way that an arrow can point. */
export type Direction = keyof typeof directions

/** A line of text in its place. `at` is where its pen starts, on the baseline. */
export interface LinePart {
  readonly type: 'line'
  readonly at: Point
  /**
   * A message in Chinese, its second line in English or pinyin, the same in a second official script, a figure, running text read from
   * close by, or a note under it.
   */
  readonly role: 'message' | 'second' | 'script' | 'figure' | 'body' | 'note'
  readonly text: string
  readonly weight: Weight
  readonly em: Mm
  /** Height of the Chinese characters, or of the capitals where there are none. */
  readonly height: Mm
  /** Width as a part of the natural width. */
  readonly condense: number
  /** Space between characters, in ems. */
  readonly tracking: number
  /** Running text: punctuation keeps its full width. */
  readonly sentence?: boolean
  /** Turned a quarter clockwise about `at`, to be read downwards. */
  readonly turned: boolean
  /** Turned by half about `at`, as the far side of a folded card lies on its sheet. */
  readonly over?: boolean
  readonly ink: InkRole
  /** The surface it stands on; the sign's ground if absent. */
  readonly on?: InkRole
  /** How it is made; as the sign's lettering if absent. */
  readonly process?: Exclude<Process, 'drill'>
}

/** An outline of its own in its place, such as the modules of a QR code, a frame, the walls of a plan or a dot of braille. */
export interface ShapePart {
  readonly type: 'shape'
  readonly at: Point
  readonly width: Mm
  readonly height: Mm
  /** From the shape's top left corner. Overlaps are filled. */
  readonly segments: readonly Segment[]
  readonly ink: InkRole
  /** The surface it stands on; the sign's ground if absent. */
  readonly on?: InkRole
  /** How it is made; as the sign's lettering if absent. */
  readonly process?: Exclude<Process, 'drill'>
  /** What it is, for the anatomy of the sign. */
  readonly label?: InBoth
  /** A surface on which other parts stand, or a line for a tool: not read, not kept apart from other parts nor from the edge. */
  readonly surface?: boolean
  /** Modules along a side, where the shape is a QR code. */
  readonly modules?: number
}

/** One thing on a sign in its place: `at` is the top left corner of all but lines (pen) and holes (centre). */
export type Part =
  | LinePart
  | {
      readonly type: 'pictogram'
      readonly at: Point /** Height of the figure; its width follows. */
      readonly size: Mm
      readonly concept: Concept
      readonly ink: InkRole
      readonly on?: InkRole
      /** How it is made; as the sign's lettering if absent. */
      readonly process?: Exclude<Process, 'drill'>
    }
  | {
      readonly type: 'arrow'
      readonly at: Point
      readonly size: Mm
      readonly towards: Direction
      readonly ink: InkRole
      readonly on?: InkRole
    }
  | {readonly type: 'emblem'; readonly at: Point; readonly size: Mm}
  | {readonly type: 'bar'; readonly at: Point; readonly width: Mm; readonly height: Mm; readonly ink: InkRole}
  | {readonly type: 'hole'; readonly at: Point; readonly radius: Mm}
  | ShapePart

/** The surfaces on which a whole sign may stand. */
export type Ground = 'ground' | 'field'

/** Where a panel's fixing holes are: four in its corners, or two along the edge by which it hangs or stands out. */
export type Fixing = 'corners' | 'top' | 'left' | 'right'

/** A sign with every place and size decided. Drawing it decides nothing more; checking it needs nothing more. */
export interface Layout {
  readonly kind: SignKind
  readonly title: string
  readonly width: Mm
  readonly height: Mm
  readonly corner: Mm
  /** The surface on which everything stands. */
  readonly ground: Ground
  /** The characters of its Chinese. */
  readonly script: 'zh-Hans' | 'zh-Hant'
  readonly lettering: 'print' | 'cut' | 'engrave'
  /** Height of the Chinese characters on which the grid is built. */
  readonly hanzi: Mm
  readonly parts: readonly Part[]
}

/** Parts that belong together, placed from their own top left corner, and the room they take. */
export interface Block {
  readonly parts: readonly Part[]
  readonly width: Mm
  readonly height: Mm
}

/**
 * The grid of every sign, in heights of a Chinese character. A message with its second line is 15/8 high, which
 * is also the least pictogram beside it (15 mm/m against 8 mm/m), so marks and words share two edges.
 */
export const grid = {margin: 0.75, gap: 0.45, cap: 0.425, line: 0.35, block: 1.875, arrow: 1.4, thread: 0.06} as const

/** Returns `part` moved right by `dx` and down by `dy`. */
export const move = <P extends Part>(part: P, dx: Mm, dy: Mm): P => ({...part, at: [part.at[0] + dx, part.at[1] + dy]})

/** Returns `blocks` side by side with `gap` between them, each centred on the height of the highest. */
export function beside(gap: Mm, ...blocks: readonly Block[]): Block {
  const height = Math.max(0, ...blocks.map((b) => b.height))
  let x = 0
  const parts = blocks.flatMap((block) => {
    const moved = block.parts.map((part) => move(part, x, (height - block.height) / 2))
    x += block.width + gap
    return moved
  })
  return {parts, width: Math.max(0, x - gap), height}
}

/** Returns `blocks` side by side with `gap` between them, their tops level. */
export function atTop(gap: Mm, ...blocks: readonly Block[]): Block {
  const height = Math.max(0, ...blocks.map((b) => b.height))
  return beside(gap, ...blocks.map((b) => ({...b, height})))
}

/** Returns `blocks` under each other with `gap` between them, aligned left. */
export function stack(gap: Mm, ...blocks: readonly Block[]): Block {
  let y = 0
  const parts = blocks.flatMap((block) => {
    const moved = block.parts.map((part) => move(part, 0, y))
    y += block.height + gap
    return moved
  })
  return {parts, width: Math.max(0, ...blocks.map((b) => b.width)), height: Math.max(0, y - gap)}
}

/** A single part as a block. */
export const block = (part: Part, width: Mm, height: Mm): Block => ({parts: [part], width, height})

/**
 * Returns the sign whose content `compose` arranges for a height of Chinese characters and the width there is.
 *
 * The characters are as high as the viewing distance asks. Where a size of the panel is given and larger than
 * they need, they grow to fill it; where the width is not enough, `compose` condenses and breaks lines. Whole
 * millimetres are added to the right and below, because nobody cuts a panel to fractions of one.
 *
 * @throws InputError with every problem that `compose` and the sizes meet, with the overflow in millimetres.
 * @clause HW-SIGN-010 height of characters from the viewing distance
 * @clause HW-SIGN-015 margin
 */
export function layoutPanel(sign: {
  readonly title: string
  readonly spec: CommonSpec
  readonly family: Family
  readonly ground: Ground
  readonly align: 'left' | 'centre'
  /** In the corners if not given. A panel that hangs has its two holes even if the spec asks for none. */
  readonly fixing?: Fixing | undefined
  /** Adds to `problems` what does not fit or cannot be set. Everything it returns is proportional to `hanzi`. */
  readonly compose: (hanzi: Mm, room: Mm, problems: SignProblem[]) => Block
}): Layout {
  const {title, spec, family, ground, align, fixing = 'corners', compose} = sign
  const width = spec.widthMm ?? family.width.max
  const height = spec.heightMm ?? family.height.max
  const framed = (hanzi: Mm, room: Mm, problems: SignProblem[]) => {
    const margin = hanzi * grid.margin
    const inner = compose(hanzi, room - 2 * margin, problems)
    return {inner, margin, width: inner.width + 2 * margin, height: inner.height + 2 * margin}
  }

  let hanzi = spec.hanziHeightMm ?? hanziHeight(spec)
  const problems: SignProblem[] = []
  const natural = framed(hanzi, Infinity, problems)
  const sized = spec.widthMm !== undefined || spec.heightMm !== undefined
  if (spec.hanziHeightMm === undefined && sized) hanzi *= Math.max(1, Math.min(width / natural.width, height / natural.height))
  problems.length = 0
  const {inner, margin, ...taken} = framed(hanzi, width + 1e-6, problems)

  if (taken.width > width + 1e-3 && problems.length === 0) problems.push(overflow('widthMm', taken.width, width))
  if (taken.height > height + 1e-3) problems.push(overflow('heightMm', taken.height, height))

  const panel = {
    width: spec.widthMm ?? Math.max(family.width.min, Math.ceil(taken.width - 1e-6)),
    height: spec.heightMm ?? Math.max(family.height.min, Math.ceil(taken.height - 1e-6)),
  }
  const dx = align === 'centre' ? (panel.width - inner.width) / 2 : margin
  const dy = (panel.height - inner.height) / 2
  const bored = holes(spec.holes ?? (fixing === 'top' ? {diameterMm: 6, insetMm: margin / 2} : undefined), fixing, panel)
  if (
    problems.length === 0 &&
    bored.some(({at: [x, y], radius: r}) => x + r > dx && x - r < dx + inner.width && y + r > dy && y - r < dy + inner.height)
  ) {
    problems.push({
      at: 'holes',
      message: 'a hole goes through the words; give a smaller insetMm or a larger panel',
      zh: '有一个孔打在文字上；让孔离边近一些，或者加大牌面',
    })
  }
  if (problems.length > 0) throw new InputError(`${spec.kind} sign`, problems)
  return {
    kind: spec.kind,
    title,
    ...panel,
    corner: spec.cornerRadiusMm ?? 5,
    ground,
    script: spec.script ?? 'zh-Hans',
    lettering: spec.lettering ?? 'print',
    hanzi,
    parts: [...inner.parts.map((part) => move(part, dx, dy)), ...bored],
  }
}

function overflow(at: 'widthMm' | 'heightMm', taken: Mm, room: Mm): SignProblem {
  const [side, chinese] = at === 'widthMm' ? ['wide', '宽'] : ['high', '高']
  return {
    at,
    message: `the sign is ${(taken - room).toFixed(1)} mm too ${side}: it needs ${taken.toFixed(1)} mm and ${room} mm is the most; give a larger panel, fewer words or a smaller hanziHeightMm`,
    zh: `牌面${chinese}出${(taken - room).toFixed(1)} mm：要${taken.toFixed(1)} mm，最多${room} mm；加大牌面，改短文字，或者减小字高`,
    clause: limits.margin.clause,
  }
}

function holes(asked: CommonSpec['holes'], fixing: Fixing, {width, height}: {readonly width: Mm; readonly height: Mm}) {
  if (!asked) return []
  const {insetMm: inset, diameterMm} = asked
  const places: Readonly<Record<Fixing, readonly Point[]>> = {
    corners: [
      [inset, inset],
      [width - inset, inset],
      [inset, height - inset],
      [width - inset, height - inset],
    ],
    top: [
      [width / 5, inset],
      [(width * 4) / 5, inset],
    ],
    left: [
      [inset, height / 5],
      [inset, (height * 4) / 5],
    ],
    right: [
      [width - inset, height / 5],
      [width - inset, (height * 4) / 5],
    ],
  }
  return places[fixing].map((at) => ({type: 'hole', at, radius: diameterMm / 2}) as const)
}
