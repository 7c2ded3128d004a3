import {Blob, Buffer, Feature, Font, Face as FontFile, shape} from 'harfbuzzjs'
import {mapPoints, type Point, type Segment} from '../drawing.ts'

/** A rectangle by its four sides, y down. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A line of text set at an em of 1 with its pen starting at the origin on the baseline, y down. */
export interface SetLine {
  /** How far the pen moves. */
  readonly advance: number
  /** What is inked; of no width when nothing is. */
  readonly ink: Box
  /** Put together each time it is asked for: kept, the outlines of a town's signs would fill the memory. */
  readonly outline: readonly Segment[]
}

/**
 * A font reduced to what layout and drawing need. All values are parts of an em, so that a caller asks for a
 * size by the height of something a reader sees, never by the line box, which differs from font to font.
 */
export interface Face {
  /** The frame of 国, which stands for the height of a Chinese character: above and below the baseline. */
  readonly hanzi: {readonly above: number; readonly below: number}
  /** Height of H. */
  readonly cap: number
  /** Height of x. */
  readonly xHeight: number
  /** Returns the characters of `text` that the font has no glyph for, each once. */
  missing(text: string): string[]
  /**
   * Returns `text` on one line. `tracking` is added between characters, never after the last. In a `sentence`
   * punctuation keeps its full width; elsewhere it takes half.
   */
  set(text: string, tracking?: number, sentence?: boolean): SetLine
}

/** From light to heavy. */
export const weights = ['regular', 'medium', 'bold'] as const
/** One of the weights. */
export type Weight = (typeof weights)[number]
/** The weights a sign is set in, and how its Chinese is written. */
export type Fonts = Readonly<Record<Weight, Face>> & {
  /** The same for signs in Traditional characters, which have shapes of their own. */
  readonly traditional?: Fonts | undefined
  /** Returns the Chinese of a spec in the characters of the sign; as it stands if absent. */
  readonly write?: ((zh: string) => string) | undefined
}

/** Returns `zh` in the characters of the sign. */
export const written = ({write}: Fonts, zh: string): string => write?.(zh) ?? zh

/** Returns the em at which a Chinese character of `face` is `height` high. */
export const emOfHanzi = (face: Face, height: number) => height / (face.hanzi.above + face.hanzi.below)

/** Returns the em at which a capital letter of `face` is `height` high. */
export const emOfCap = (face: Face, height: number) => height / face.cap

/** Lines that a face remembers. */
const mostLines = 10_000

const graphemes = new Intl.Segmenter('zh', {granularity: 'grapheme'})

/**
 * Returns `words` set in `face` character by character, each in ems from its own pen, and the height of a capital: what a PDF's slug is
 * written with. The same character is the same object each time, so that an exporter may keep what it made of it.
 *
 * @throws Error naming the characters that the font lacks.
 */
export const wordSetter = (face: Face) => (words: string) => {
  const missing = face.missing(words)
  if (missing.length > 0) throw new Error(`the font has no ${missing.join(' ')} for ${JSON.stringify(words)}`)
  return {characters: [...graphemes.segment(words)].map(({segment}) => face.set(segment)), cap: face.cap}
}

/**
 * Returns the face in the TrueType or OpenType file `bytes`. Needs no disk, so it also runs in a browser.
 *
 * Shaping is HarfBuzz's. In a line with Chinese characters full-width punctuation takes half its width (`halt`): on
 * a sign a bracket or comma that keeps its empty half looks like a mistake. In other lines quotation marks take
 * their Latin form (`pwid`). Each glyph is outlined once and each line set once.
 *
 * Its sizes throw an Error if the font lacks 国, H or x, from which they are taken.
 */
export function makeFont(bytes: ArrayBuffer): Face {
  const file = new FontFile(new Blob(bytes))
  const font = new Font(file)
  const em = file.upem
  const features = {hanzi: tag('halt'), latin: tag('pwid'), sentence: []}
  const glyphs = new Map<number, Segment[]>()
  const lines = new Map<string, SetLine>()
  const present = new Map<string, boolean>()
  const measured = new Map<string, {readonly above: number; readonly below: number}>()

  const extents = (sample: string) => {
    const known = measured.get(sample)
    if (known) return known
    const glyph = font.nominalGlyph(sample.codePointAt(0) ?? 0)
    const found = glyph === undefined ? undefined : font.glyphExtents(glyph)
    if (!found) throw new Error(`the font has no ${sample}, by which sizes are measured; use a Chinese font with Latin letters`)
    const extent = {above: found.yBearing / em, below: -(found.yBearing + found.height) / em}
    measured.set(sample, extent)
    return extent
  }

  const has = (c: string) => {
    const known = present.get(c) ?? font.nominalGlyph(c.codePointAt(0) ?? 0) !== undefined
    present.set(c, known)
    return known
  }

  const outlineOf = (glyph: number) => {
    const known = glyphs.get(glyph)
    if (known) return known
    const outline = segmentsOf(font.glyphToJson(glyph), em)
    glyphs.set(glyph, outline)
    return outline
  }

  const set = (text: string, tracking = 0, sentence = false): SetLine => {
    const key = `${tracking} ${sentence} ${text}`
    const known = lines.get(key)
    if (known) return known
    const buffer = new Buffer()
    buffer.addText(text)
    buffer.guessSegmentProperties()
    shape(font, buffer, features[/\p{Script=Han}/u.test(text) ? (sentence ? 'sentence' : 'hanzi') : 'latin'])
    let pen = 0
    let ink: Box = {left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity}
    const placed = buffer.getGlyphInfosAndPositions()
    const glyphsAt = placed.map((glyph, i) => {
      const x = pen + (glyph.xOffset ?? 0) / em
      const y = -(glyph.yOffset ?? 0) / em
      const box = font.glyphExtents(glyph.codepoint)
      if (box && box.width !== 0) {
        const [left, top] = [x + box.xBearing / em, y - box.yBearing / em]
        ink = join(ink, {left, top, right: left + box.width / em, bottom: top - box.height / em})
      }
      pen += (glyph.xAdvance ?? 0) / em + (i < placed.length - 1 ? tracking : 0)
      return {glyph: glyph.codepoint, x, y}
    })
    const line = {
      advance: pen,
      ink: ink.left > ink.right ? {left: 0, top: 0, right: 0, bottom: 0} : ink,
      get outline() {
        return glyphsAt.flatMap(({glyph, x, y}) => mapPoints(outlineOf(glyph), (p) => [p[0] + x, p[1] + y]))
      },
    }
    if (lines.size >= mostLines) lines.clear()
    lines.set(key, line)
    return line
  }

  return {
    // Measured when asked: a font of another script, used as a fallback, has none of the three.
    get hanzi() {
      return extents('国')
    },
    get cap() {
      return extents('H').above
    },
    get xHeight() {
      return extents('x').above
    },
    missing: (text) => {
      const found: string[] = []
      for (const c of text) if (!has(c) && !found.includes(c)) found.push(c)
      return found
    },
    set,
  }
}

/**
 * Returns a face that sets each run of a line in the first of `faces` that has its characters; sizes are those of the first. A character
 * that none has goes to the first, which then names it as missing.
 */
export function withFallback(...faces: readonly [Face, ...Face[]]): Face {
  const [main] = faces
  const faceOf = (c: string) => faces.find((face) => face.missing(c).length === 0) ?? main
  return {
    ...main,
    missing: (text) => main.missing(text).filter((c) => faceOf(c) === main),
    set(text, tracking = 0, sentence = false) {
      if (main.missing(text).length === 0) return main.set(text, tracking, sentence)
      const runs: {face: Face; text: string}[] = []
      for (const c of text) {
        // Blanks and marks stay in the run they follow, so that a script is shaped whole.
        const last = runs.at(-1)
        const face = last && last.face.missing(c).length === 0 ? last.face : faceOf(c)
        if (last?.face === face) last.text += c
        else runs.push({face, text: c})
      }
      return runs
        .map((run) => run.face.set(run.text, tracking, sentence))
        .reduce((line, next) => {
          const dx = line.advance + tracking
          const ink = {...next.ink, left: next.ink.left + dx, right: next.ink.right + dx}
          return {
            advance: dx + next.advance,
            ink: next.ink.left === next.ink.right ? line.ink : line.ink.left === line.ink.right ? ink : join(line.ink, ink),
            outline: [...line.outline, ...mapPoints(next.outline, ([x, y]) => [x + dx, y])],
          }
        })
    },
  }
}

/** The list of one OpenType feature, or an empty one if HarfBuzz does not know it. */
const tag = (name: string) => [Feature.fromString(name)].filter((f) => f !== undefined)

/** Returns the smallest box around `a` and `b`. */
export const join = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
})

/** Font outlines are y up and TrueType's are quadratic; a quadratic curve is exactly a cubic one. */
function segmentsOf(commands: readonly {readonly type: string; readonly values: readonly number[]}[], em: number): Segment[] {
  let here: Point = [0, 0]
  return commands.map(({type, values}): Segment => {
    const points: Point[] = []
    for (let i = 0; i + 1 < values.length; i += 2) points.push([(values[i] ?? 0) / em, -(values[i + 1] ?? 0) / em])
    const [a = here, b = a, c = b] = points
    const from = here
    here = points.at(-1) ?? here
    if (type === 'M') return {to: 'move', at: a}
    if (type === 'L') return {to: 'line', at: a}
    if (type === 'Q') return {to: 'cubic', via: [third(from, a), third(b, a)], at: b}
    if (type === 'C') return {to: 'cubic', via: [a, b], at: c}
    return {to: 'close'}
  })
}

const third = (end: Point, control: Point): Point => [end[0] + ((control[0] - end[0]) * 2) / 3, end[1] + ((control[1] - end[1]) * 2) / 3]
