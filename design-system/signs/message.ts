import {limits} from '../../handbooks/hardware/limits.ts'
import type {Problem} from '../../handbooks/problem.ts'
import type {InkRole} from '../tokens/identity.ts'
import type {Mm} from './drawing.ts'
import {type Block, grid, type LinePart, stack} from './layout.ts'
import type {SignText} from './spec.ts'
import {emOfCap, emOfHanzi, type Face, type Fonts, type Weight} from './text.ts'

/** How a message is set. Sizes are millimetres. */
export interface MessageStyle {
  /** Height of the Chinese characters. */
  readonly hanzi: Mm
  /** Width there is; `Infinity` for as much as the words want. */
  readonly room: Mm
  readonly ink: InkRole
  readonly secondInk?: InkRole
  readonly weight?: Weight
  /** Space between Chinese characters, in ems. */
  readonly tracking?: number
  /** Returns the Chinese text in two lines or more where it may break. Chinese does not break unless a kind says where. */
  readonly breakHanzi?: (text: string) => readonly string[][]
  /** Path of the text in the spec, for problems. */
  readonly at: string
}

/**
 * Returns `text` as a block: Chinese above, English or pinyin below, both with their ink on the left edge.
 *
 * A line that is too long is first condensed, as far as the handbook allows, then broken: English and pinyin
 * between words, Chinese where the kind of sign allows it. What still does not fit, and what the font cannot
 * set, is added to `problems`. The block ends at the last baseline; tails of letters hang below it.
 *
 * @clause HW-SIGN-012 the second line's height
 * @clause HW-SIGN-014 condense, then break
 */
export function setMessage(fonts: Fonts, text: SignText, style: MessageStyle, problems: Problem[]): Block {
  const {hanzi, room, ink, at, secondInk = ink, weight = 'bold', tracking = 0.05} = style
  const face = fonts[weight]
  const em = emOfHanzi(face, hanzi)
  problems.push(...missingGlyphs(face, text.zh, `${at}.zh`))
  const words = fitLine(face, [[text.zh], ...(style.breakHanzi?.(text.zh) ?? [])], {em, tracking, room, at: `${at}.zh`}, problems)
  const line = {role: 'message', weight, em, height: hanzi, tracking, ink} as const
  const lines = [setLines(face, words, line, face.hanzi.below * em, hanzi * grid.line)]
  for (const key of ['pinyin', 'en'] as const) {
    if (text[key] !== undefined)
      lines.push(setLatin(fonts, text[key], {cap: hanzi * grid.cap, room, ink: secondInk, at: `${at}.${key}`}, problems))
  }
  return stack(hanzi * grid.gap, ...lines)
}

/** Returns `text` in English or pinyin as the second line of a message, on as many lines as it needs. */
export function setLatin(fonts: Fonts, text: string, style: {cap: Mm; room: Mm; ink: InkRole; at: string}, problems: Problem[]): Lines {
  const {cap, room, ink, at} = style
  const face = fonts.medium
  const [em, tracking] = [emOfCap(face, cap), 0.01]
  problems.push(...missingGlyphs(face, text, at))
  const words = fitLine(face, breakWords(face, text), {em, tracking, room, at}, problems)
  return setLines(face, words, {role: 'second', weight: 'medium', em, height: cap, tracking, ink}, 0, cap * 0.75)
}

/** Returns a number or a time, in digits and capitals, as a block as high as they are. */
export function setFigure(fonts: Fonts, text: string, style: {height: Mm; weight: Weight; ink: InkRole}): Lines {
  const {height, weight, ink} = style
  const face = fonts[weight]
  return setLines(face, {words: [text], condense: 1}, {role: 'figure', weight, em: emOfCap(face, height), height, tracking: 0, ink}, 0, 0)
}

type Lines = Block & {readonly parts: readonly LinePart[]}
type LineStyle = Pick<LinePart, 'role' | 'weight' | 'em' | 'height' | 'tracking' | 'ink'>

/** Returns lines under each other with their ink on the left edge; `below` is from the baseline to a line's bottom. */
function setLines(face: Face, {words, condense}: Fitted, style: LineStyle, below: Mm, gap: Mm): Lines {
  let y = 0
  let width = 0
  const parts = words.map((text): LinePart => {
    const {ink} = face.set(text, style.tracking)
    const bottom = y + style.height
    y = bottom + gap
    width = Math.max(width, (ink.right - ink.left) * style.em * condense)
    return {...style, type: 'line', text, condense, turned: false, at: [-ink.left * style.em * condense, bottom - below]}
  })
  return {parts, width, height: y - gap}
}

interface Fitted {
  readonly words: readonly string[]
  readonly condense: number
}

/** Returns the first of `breaks` that fits the room, condensed if that helps; of those that do not fit, the last. */
function fitLine(
  face: Face,
  breaks: readonly (readonly string[])[],
  line: {em: Mm; tracking: number; room: Mm; at: string},
  problems: Problem[],
): Fitted {
  const {em, tracking, room, at} = line
  const least = limits.condensing.min
  let last: Fitted = {words: [], condense: 1}
  let widest = 0
  for (const words of breaks) {
    widest = Math.max(...words.map((text) => inkWidth(face, text, tracking) * em))
    last = {words, condense: widest <= room ? 1 : Math.max(least, room / widest)}
    if (widest * last.condense <= room + 1e-6) return last
  }
  const needed = widest * least
  problems.push({
    at,
    message:
      `"${last.words.join(' / ')}" is ${(needed - room).toFixed(1)} mm too long: condensed to ${least * 100} % it takes ${needed.toFixed(1)} mm ` +
      `and there is room for ${Math.max(0, room).toFixed(1)} mm; give a larger widthMm, fewer words or a smaller hanziHeightMm`,
    clause: limits.condensing.clause,
  })
  return last
}

/** Width of what is inked, at an em of 1. */
export function inkWidth(face: Face, text: string, tracking: number): number {
  const {ink} = face.set(text, tracking)
  return ink.right - ink.left
}

/** Returns `text` on one line, then on two and three, broken between words so that the longest line is shortest. */
export function breakWords(face: Face, text: string): string[][] {
  const words = text.split(' ')
  const width = (line: string) => inkWidth(face, line, 0)
  const best = (from: number, lines: number): string[] => {
    if (lines === 1) return [words.slice(from).join(' ')]
    let shortest: string[] = []
    for (let to = from + 1; to <= words.length - lines + 1; to++) {
      const tried = [words.slice(from, to).join(' '), ...best(to, lines - 1)]
      if (shortest.length === 0 || Math.max(...tried.map(width)) < Math.max(...shortest.map(width))) shortest = tried
    }
    return shortest
  }
  return [1, 2, 3].filter((lines) => lines <= words.length).map((lines) => best(0, lines))
}

/** Returns one problem for each character of `text` that `face` cannot set. */
export function missingGlyphs(face: Face, text: string, at: string): Problem[] {
  return face.missing(text).map((c) => ({
    at,
    message: `the font has no ${c} (U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}); write it otherwise, or supply a font that has it`,
  }))
}
