import {limits} from '../../handbooks/hardware/limits.ts'
import type {Problem} from '../../handbooks/problem.ts'
import type {InkRole} from '../tokens/identity.ts'
import type {Mm} from './drawing.ts'
import {type Block, grid, type LinePart} from './layout.ts'
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
  const parts: LinePart[] = []
  let y = 0
  let width = 0
  const add = (face: Face, lines: Fitted, line: Omit<LinePart, 'type' | 'at' | 'text' | 'condense' | 'turned'>, below: Mm, gap: Mm) => {
    for (const words of lines.words) {
      const {ink: box} = face.set(words, line.tracking)
      y += line.height
      parts.push({
        ...line,
        type: 'line',
        text: words,
        condense: lines.condense,
        turned: false,
        at: [-box.left * line.em * lines.condense, y - below],
      })
      width = Math.max(width, (box.right - box.left) * line.em * lines.condense)
      y += gap
    }
    y -= gap
  }

  const main = fonts[weight]
  const em = emOfHanzi(main, hanzi)
  problems.push(...missingGlyphs(main, text.zh, `${at}.zh`))
  const zh = fitLine(main, [[text.zh], ...(style.breakHanzi?.(text.zh) ?? [])], {em, tracking, room, at: `${at}.zh`}, problems)
  add(main, zh, {role: 'message', weight, em, height: hanzi, tracking, ink}, main.hanzi.below * em, hanzi * grid.line)

  for (const key of ['pinyin', 'en'] as const) {
    const words = text[key]
    if (words === undefined) continue
    problems.push(...missingGlyphs(fonts.medium, words, `${at}.${key}`))
    const cap = hanzi * grid.cap
    const latin = {em: emOfCap(fonts.medium, cap), tracking: 0.01}
    const fitted = fitLine(fonts.medium, breakWords(fonts.medium, words), {...latin, room, at: `${at}.${key}`}, problems)
    y += hanzi * grid.gap
    add(fonts.medium, fitted, {...latin, role: 'second', weight: 'medium', height: cap, ink: secondInk}, 0, cap * 0.75)
  }
  return {parts, width, height: y}
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
