import {limits} from '../../../handbooks/hardware/limits.ts'
import type {Mm} from '../../drawing/drawing.ts'
import {breakLines} from '../../drawing/type/breaking.ts'
import {emOfCap, emOfHanzi, type Face, type Fonts, type Weight, written} from '../../drawing/type/text.ts'
import type {InkRole} from '../../tokens/identity.ts'
import {type Block, grid, type LinePart, stack} from './layout.ts'
import {missingGlyphs} from './message.ts'
import type {SignProblem} from './signProblem.ts'
import {type SignText, scripts} from './spec.ts'

/** How running text is set. Sizes are millimetres. */
export interface ParagraphStyle {
  /** Height of the Chinese characters. */
  readonly hanzi: Mm
  /** Longest line; `Infinity` for one line as long as the words want. */
  readonly room: Mm
  readonly ink: InkRole
  readonly weight?: Weight
  readonly role?: 'body' | 'note'
  /** Right stands on the right edge of the room, or of the longest line where the room is infinite. */
  readonly align?: 'left' | 'centre' | 'right'
  /** Path of the text in the spec, for problems. */
  readonly at: string
}

/**
 * Returns `text` as running text: Chinese, a second official script, English or pinyin, each on as many lines as the room asks for.
 *
 * Chinese breaks between words, and no line begins with a closing mark or ends with an opening one; Latin words stay whole, and so does
 * a number with its unit. What the font cannot set, and a word that is wider than the room, is added to `problems`. The block ends at
 * the last baseline.
 *
 * @clause HW-SIGN-016 lines break between words
 */
export function setParagraph(fonts: Fonts, text: SignText, style: ParagraphStyle, problems: SignProblem[]): Block {
  const {hanzi, at, weight = 'regular'} = style
  const face = fonts[weight]
  const em = emOfHanzi(face, hanzi)
  const lines = (words: string, key: keyof SignText, setting: Setting) =>
    setLines(face, words, {...style, at: at === '' ? '' : `${at}.${key}`}, setting, problems)
  const inHanzi: Setting = {em, height: hanzi, above: face.hanzi.above * em, below: face.hanzi.below * em, pitch: hanzi * 1.6}
  const latin = emOfCap(face, hanzi * latinCap)
  const inLatin: Setting = {em: latin, height: face.cap * latin, above: face.cap * latin, below: 0, pitch: face.cap * latin * 2}
  const blocks = [lines(written(fonts, text.zh), 'zh', inHanzi)]
  for (const key of scripts) {
    if (text[key] === undefined) continue
    const {ink} = face.set(text[key], 0, true)
    // Tibetan stacks letters far below the line, so its lines are as high as what is inked.
    const deep: Setting = {em, height: hanzi, above: -ink.top * em, below: ink.bottom * em, pitch: (ink.bottom - ink.top) * em * 1.2}
    const script = lines(text[key], key, deep)
    if (text.scriptFirst) blocks.unshift(script)
    else blocks.push(script)
  }
  for (const key of ['pinyin', 'en'] as const) if (text[key] !== undefined) blocks.push(lines(text[key], key, inLatin))
  const width = Math.max(...blocks.map((b) => b.width))
  return stack(hanzi * grid.gap, ...blocks.map((b) => aligned(b, Number.isFinite(style.room) ? style.room : width, style.align)))
}

/** Height of capitals beside running Chinese, in heights of a character: larger than in a second line, for it is read from close by. */
const latinCap = 0.51

interface Setting {
  readonly em: Mm
  readonly height: Mm
  readonly above: Mm
  readonly below: Mm
  /** From one baseline to the next. */
  readonly pitch: Mm
}

function setLines(
  face: Face,
  text: string,
  {room, ink, weight = 'regular', role = 'body', at}: ParagraphStyle,
  {em, height, above, below, pitch}: Setting,
  problems: SignProblem[],
): Lines {
  problems.push(...missingGlyphs(face, text, at))
  const style = {type: 'line', role, weight, em, height, condense: 1, tracking: 0, turned: false, ink, sentence: true} as const
  const lines = linesOf(face, text, room / em)
  const widths = lines.map((line) => face.set(line, 0, true).ink.right * em)
  const width = Math.max(...widths)
  if (width > room + 1e-6) {
    const word = lines[widths.indexOf(width)] ?? ''
    problems.push({
      at,
      message: `"${word}" is ${(width - room).toFixed(1)} mm wider than the ${Math.max(0, room).toFixed(1)} mm there is and cannot break; give a larger widthMm or shorter words`,
      zh: `“${word}”断不开，比可用的${Math.max(0, room).toFixed(1)} mm宽出${(width - room).toFixed(1)} mm；加宽牌面，或者改短文字`,
      clause: limits.condensing.clause,
    })
  }
  const parts = lines.map((text, i): LinePart => ({...style, text, at: [0, above + i * pitch]}))
  return {parts, widths, width, height: above + below + (lines.length - 1) * pitch}
}

interface Lines extends Block {
  readonly parts: readonly LinePart[]
  /** Width of each line. */
  readonly widths: readonly Mm[]
}

function aligned(block: Lines, room: Mm, align: ParagraphStyle['align'] = 'left'): Block {
  if (align === 'left') return block
  const parts = block.parts.map((part, i): LinePart => {
    const free = room - (block.widths[i] ?? 0)
    return {...part, at: [align === 'right' ? free : free / 2, part.at[1]]}
  })
  return {parts, width: room, height: block.height}
}

/**
 * Returns `text` in lines no wider than `measure`, in ems, except where a single word is.
 *
 * Where it takes no more lines, the last of them holds more than one character, and a line does not end with the one or two characters
 * that begin a clause.
 */
export function linesOf(face: Face, text: string, measure: number): string[] {
  // The blank half of a mark at the end of a line may hang into the margin: only ink is measured.
  const broken = (measure: number, tidy: boolean) =>
    breakLines(text, (line) => face.set(line, 0, true).ink.right <= measure, {between: 'words', tidy})
  const lines = broken(measure, false)
  const alone = (lines: readonly string[]) => lines.length > 1 && (lines.at(-1)?.match(/\p{Script=Han}|\w+/gu) ?? []).length < 2
  for (const less of [0, 1, 2, 3, 4]) {
    const tried = broken(measure - less, true)
    if (tried.length === lines.length && !alone(tried)) return tried
  }
  return lines
}
