import type {Problem} from '../../handbooks/problem.ts'
import type {InkRole} from '../tokens/identity.ts'
import type {Mm} from './drawing.ts'
import {type Block, grid, type LinePart, stack} from './layout.ts'
import {missingGlyphs} from './message.ts'
import type {SignText} from './spec.ts'
import {emOfCap, emOfHanzi, type Face, type Fonts, type Weight, written} from './text.ts'

/** How running text is set. Sizes are millimetres. */
export interface ParagraphStyle {
  /** Height of the Chinese characters. */
  readonly hanzi: Mm
  /** Longest line; must be finite. */
  readonly room: Mm
  readonly ink: InkRole
  readonly weight?: Weight
  readonly role?: 'body' | 'note'
  /** Path of the text in the spec, for problems. */
  readonly at: string
}

/**
 * Returns `text` as running text: Chinese, then English or pinyin, each on as many lines as the room asks for.
 *
 * Chinese breaks between any two characters, but no line begins with a closing mark or ends with an opening one; Latin words stay whole.
 * What the font cannot set is added to `problems`. The block ends at the last baseline.
 */
export function setParagraph(fonts: Fonts, text: SignText, style: ParagraphStyle, problems: Problem[]): Block {
  const {hanzi, at, weight = 'regular'} = style
  const face = fonts[weight]
  const chinese = setLines(face, written(fonts, text.zh), {...style, at: `${at}.zh`}, emOfHanzi(face, hanzi), problems)
  const latin = (['pinyin', 'en'] as const).flatMap((key) => {
    const words = text[key]
    return words === undefined
      ? []
      : [setLines(face, words, {...style, at: `${at}.${key}`}, emOfCap(face, hanzi * grid.cap * 1.2), problems, 'latin')]
  })
  return stack(hanzi * grid.gap, chinese, ...latin)
}

function setLines(
  face: Face,
  text: string,
  {hanzi, room, ink, weight = 'regular', role = 'body', at}: ParagraphStyle,
  em: Mm,
  problems: Problem[],
  script: 'hanzi' | 'latin' = 'hanzi',
): Block {
  problems.push(...missingGlyphs(face, text, at))
  const style = {type: 'line', role, weight, em, condense: 1, tracking: 0, turned: false, ink, sentence: true} as const
  const [above, below] = script === 'hanzi' ? [face.hanzi.above * em, face.hanzi.below * em] : [face.cap * em, 0]
  const pitch = script === 'hanzi' ? hanzi * 1.6 : face.cap * em * 2
  let width = 0
  const lines = breakLines(face, text, room / em)
  const parts = lines.map((line, i): LinePart => {
    const {ink} = face.set(line, 0, true)
    width = Math.max(width, ink.right * em)
    return {...style, text: line, height: script === 'hanzi' ? hanzi : above, at: [0, above + i * pitch]}
  })
  return {parts, width, height: above + below + (lines.length - 1) * pitch}
}

/** A character that may not begin a line goes with the one before it, one that may not end a line with the one after it. */
const units = /[（《“‘【「]*(?:\p{Script=Han}|[^\s\p{Script=Han}（《“‘【「]+)[，。；：、？！）》”’】」％℃]*\s*|\s+|./gu

/** Returns `text` in lines no wider than `measure`, in ems, except where a single word is. */
export function breakLines(face: Face, text: string, measure: number): string[] {
  const lines = ['']
  for (const unit of text.match(units) ?? []) {
    const longer = `${lines.at(-1)}${unit}`
    // A mark at the end of a line may hang half its width into the margin.
    if (lines.at(-1) !== '' && face.set(longer.trimEnd(), 0, true).ink.right > measure) lines.push(unit)
    else lines[lines.length - 1] = longer
  }
  return lines.map((line) => line.trimEnd())
}
