import {limits} from '../../../handbooks/hardware/limits.ts'
import type {Mm} from '../../drawing/drawing.ts'
import {emOfCap, emOfHanzi, type Face, type Fonts, type Weight, written} from '../../drawing/type/text.ts'
import type {InkRole} from '../../tokens/identity.ts'
import {breakName} from './breakName.ts'
import {type Block, grid, type LinePart, stack} from './layout.ts'
import type {SignProblem} from './signProblem.ts'
import {type SignText, scripts} from './spec.ts'

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
  /** Returns the Chinese text in two lines or more where it may break; between its words if absent. */
  readonly breakHanzi?: (text: string) => readonly string[][]
  /** Path of the text in the spec, for problems. */
  readonly at: string
}

/**
 * Returns `text` as a block: Chinese above, English or pinyin below, both with their ink on the left edge.
 *
 * A line that is too long is first condensed, as far as the handbook allows, then broken: English and pinyin
 * between words, Chinese where the kind of sign says, else between its words. What still does not fit, and what the font cannot
 * set, is added to `problems`. The block ends at the last baseline; tails of letters hang below it.
 *
 * @clause HW-SIGN-012 the second line's height
 * @clause HW-SIGN-014 condense, then break
 */
export function setMessage(fonts: Fonts, text: SignText, style: MessageStyle, problems: SignProblem[]): Block {
  const {hanzi, room, ink, at, secondInk = ink, weight = 'bold', tracking = 0.05, breakHanzi = breakName} = style
  const face = fonts[weight]
  const em = emOfHanzi(face, hanzi)
  const breaks = [[text.zh], ...breakHanzi(text.zh)].map((lines) => lines.map((line) => written(fonts, line)))
  problems.push(...missingGlyphs(face, breaks[0]?.[0] ?? '', `${at}.zh`))
  const words = fitLine(face, breaks, {em, tracking, room, at: `${at}.zh`}, problems)
  const line = {role: 'message', weight, em, height: hanzi, tracking, ink} as const
  const lines: Block[] = [setLines(face, words, line, face.hanzi.below * em, hanzi * grid.line)]
  for (const key of scripts) {
    const words = text[key]
    if (words === undefined) continue
    const script = setScript(fonts, words, {hanzi, room, ink, weight, at: `${at}.${key}`}, problems)
    if (text.scriptFirst) lines.unshift(script)
    else lines.push(script)
  }
  for (const key of ['pinyin', 'en'] as const) {
    if (text[key] !== undefined)
      lines.push(setLatin(fonts, text[key], {cap: hanzi * grid.cap, room, ink: secondInk, at: `${at}.${key}`}, problems))
  }
  return stack(hanzi * grid.gap, ...lines)
}

/** Returns `text` in English or pinyin as the second line of a message, on as many lines as it needs. */
export function setLatin(fonts: Fonts, text: string, style: {cap: Mm; room: Mm; ink: InkRole; at: string}, problems: SignProblem[]): Lines {
  const {cap, room, ink, at} = style
  const face = fonts.medium
  const [em, tracking] = [emOfCap(face, cap), 0.01]
  problems.push(...missingGlyphs(face, text, at))
  const words = fitLine(face, breakWords(face, text), {em, tracking, room, at}, problems)
  return setLines(face, words, {role: 'second', weight: 'medium', em, height: cap, tracking, ink}, 0, cap * 0.75)
}

/**
 * Returns `text` in a second official script, its letters as large as the Chinese beside them. The block is as high as what is inked:
 * Tibetan stacks letters far below the line.
 */
export function setScript(
  fonts: Fonts,
  text: string,
  style: {hanzi: Mm; room: Mm; ink: InkRole; weight: Weight; at: string},
  problems: SignProblem[],
): Block {
  const {hanzi, room, ink, weight, at} = style
  const face = fonts[weight]
  const em = emOfHanzi(face, hanzi)
  problems.push(...missingGlyphs(face, text, at))
  const {words, condense} = fitLine(face, breakWords(face, text), {em, tracking: 0, room, at}, problems)
  const line = {role: 'script', weight, em, height: hanzi, tracking: 0, ink, condense, type: 'line', turned: false} as const
  return stack(
    hanzi * grid.line,
    ...words.map((text): Block => {
      const {ink} = face.set(text)
      const part: LinePart = {...line, text, at: [-ink.left * em * condense, -ink.top * em]}
      return {parts: [part], width: (ink.right - ink.left) * em * condense, height: (ink.bottom - ink.top) * em}
    }),
  )
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

/** Returns the first of `breaks` that fits the room, condensed if that helps; of those that do not fit, the narrowest. */
function fitLine(
  face: Face,
  breaks: readonly (readonly string[])[],
  line: {em: Mm; tracking: number; room: Mm; at: string},
  problems: SignProblem[],
): Fitted {
  const {em, tracking, room, at} = line
  const least = limits.condensing.min
  let narrowest: Fitted = {words: [], condense: 1}
  let needed = Infinity
  for (const words of breaks) {
    const widest = Math.max(...words.map((text) => inkWidth(face, text, tracking) * em))
    const fitted = {words, condense: widest <= room ? 1 : Math.max(least, room / widest)}
    if (widest * fitted.condense <= room + 1e-6) return fitted
    if (widest * least < needed) [narrowest, needed] = [fitted, widest * least]
  }
  problems.push({
    at,
    message:
      `"${narrowest.words.join(' / ')}" is ${(needed - room).toFixed(1)} mm too long: condensed to ${least * 100} % it takes ${needed.toFixed(1)} mm ` +
      `and there is room for ${Math.max(0, room).toFixed(1)} mm; give a larger widthMm, fewer words or a smaller hanziHeightMm`,
    zh: `“${narrowest.words.join(' / ')}”长出${(needed - room).toFixed(1)} mm：压窄到${least * 100}%还要${needed.toFixed(1)} mm，只有${Math.max(0, room).toFixed(1)} mm；加宽牌面，改短文字，或者减小字高`,
    clause: limits.condensing.clause,
  })
  return narrowest
}

/** Width of what is inked, at an em of 1. */
export function inkWidth(face: Face, text: string, tracking: number): number {
  const {ink} = face.set(text, tracking)
  return ink.right - ink.left
}

/** Returns `text` on one line, then on two and three, broken between words so that the longest line is shortest. */
export function breakWords(face: Face, text: string): string[][] {
  // Tibetan has no blanks; it may break after the mark that ends a syllable.
  const words = /[\u0F00-\u0FFF]/.test(text) ? text.split(/(?<=\u0F0B)/) : text.split(' ')
  const blank = words.length > 1 && !text.includes(' ') ? '' : ' '
  const width = (line: string) => inkWidth(face, line, 0)
  const best = (from: number, lines: number): string[] => {
    if (lines === 1) return [words.slice(from).join(blank)]
    let shortest: string[] = []
    for (let to = from + 1; to <= words.length - lines + 1; to++) {
      const tried = [words.slice(from, to).join(blank), ...best(to, lines - 1)]
      if (shortest.length === 0 || Math.max(...tried.map(width)) < Math.max(...shortest.map(width))) shortest = tried
    }
    return shortest
  }
  return [1, 2, 3].filter((lines) => lines <= words.length).map((lines) => best(0, lines))
}

/** Returns one problem for each character of `text` that `face` cannot set. */
export function missingGlyphs(face: Face, text: string, at: string): SignProblem[] {
  return face.missing(text).map((c) => ({
    at,
    message: `the font has no ${c} (U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}); write it otherwise, or supply a font that has it`,
    zh: `字库里没有“${c}”；换一种写法，或者用有这个字的字库`,
  }))
}
