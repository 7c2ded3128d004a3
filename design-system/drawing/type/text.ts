import {mapPoints, type Segment} from '../drawing.ts'

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

/** Returns the smallest box around `a` and `b`. */
export const join = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
})
