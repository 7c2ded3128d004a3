import type {InBoth} from '../../handbooks/language/both.ts'
import {type Box, emOfCap, emOfHanzi} from '../drawing/type/text.ts'
import type {InkRole} from '../tokens/identity.ts'
import {fitted, type Lockup, lockup, placed, service} from './lockup.ts'
import {area, edges, type Part, type Setting, type Surface, surface, words} from './part.ts'
import {pattern} from './pattern.ts'

/** Size of a slide in pixels, of which 96 are an inch: 13.333 by 7.5 inches, 16 to 9. */
export const slideSize = {width: 1280, height: 720} as const

/** From the top of one line to the next, in ems: set exactly, so that a font that stands in for another moves no line. */
export const leading = 1.4

/** Words on a slide, filled in by whoever speaks. */
export interface SlideText {
  readonly kind: 'title' | 'body'
  readonly box: Box
  readonly em: number
  readonly bold?: true
  readonly bullets?: true
  readonly align?: 'centre'
  readonly ink: InkRole
  /** One line each. */
  readonly lines: {readonly zh: readonly string[]; readonly en: readonly string[]}
}

/** The mark on a slide: the emblem beside the names or alone with its corner at a place, or over them in the middle of a box. */
export type SlideMark =
  | {readonly size: number; readonly way: 'across' | 'alone'; readonly at: readonly [x: number, y: number]}
  | {readonly size: number; readonly way: 'stacked'; readonly box: Box}

/** One page of the deck, of which a presenter takes as many as they need: lengths in pixels of a slide. */
export interface Slide {
  readonly id: string
  readonly name: InBoth
  /** What it is for: said in the notes of the speaker. */
  readonly use: InBoth
  readonly ground: Surface
  readonly texts: readonly SlideText[]
  readonly mark?: SlideMark
  /** Plain areas. */
  readonly rules: readonly {readonly box: Box; readonly ink: InkRole}[]
  /** A band of the supporting pattern. */
  readonly band?: Box
  readonly table?: SlideTable
  /** Room for a picture, and what is said there until it comes. */
  readonly picture?: {readonly box: Box; readonly said: InBoth}
  /** The line at the foot: whose slide it is, and its number. */
  readonly foot?: {readonly left: number; readonly right: number; readonly top: number; readonly em: number; readonly ink: InkRole}
}

/** A table: a row of headings, and rows to be filled in. */
export interface SlideTable {
  readonly box: Box
  readonly columns: readonly InBoth[]
  readonly rows: number
  readonly rowHeight: number
  readonly em: number
  readonly filled: InBoth
}

/** A language in which the deck is written. */
export type DeckLanguage = 'zh' | 'en'

/** Returns the mark of a slide as it stands there, with its upper left corner. */
export function markOf(slide: Slide, setting: Setting): (Lockup & {readonly at: readonly [number, number]}) | undefined {
  const {mark, ground: on} = slide
  if (!mark) return undefined
  const {size} = mark
  if (mark.way === 'stacked') {
    const {left, top, right, bottom} = mark.box
    const drawn = fitted(setting, {size, on, way: 'stacked'}, right - left, bottom - top)
    return {...drawn, at: [(left + right - drawn.width) / 2, (top + bottom - drawn.height) / 2]}
  }
  const alone: Lockup = {parts: [{type: 'emblem', on, box: {left: 0, top: 0, right: size, bottom: size}}], width: size, height: size}
  return {...(mark.way === 'alone' ? alone : lockup(setting, {size, on})), at: mark.at}
}

/** Returns the band of pattern of a slide. */
export const bandOf = (slide: Slide, {identity}: Setting): Part[] =>
  slide.band
    ? [pattern(identity, slide.band, (slide.band.bottom - slide.band.top) / 2, slide.ground === 'ground' ? 'ground' : 'on-ground')]
    : []

/** Returns everything on the slide that is the `number`th of a deck as parts, as the deck looks where its fonts are installed: for a picture of it and its check. */
export function slideParts(slide: Slide, setting: Setting, language: DeckLanguage, number = 1): Part[] {
  const mark = markOf(slide, setting)
  return [
    ...bandOf(slide, setting),
    ...slide.rules.map(({box, ink}) => area([box.left, box.top], box.right - box.left, box.bottom - box.top, ink)),
    ...(mark ? placed(mark, mark.at) : []),
    ...slide.texts.flatMap((text) => textParts(text, slide.ground, setting, language)),
    ...(slide.table ? tableParts(slide.table, setting, language) : []),
    ...(slide.picture ? pictureParts(slide.picture, slide.ground, setting, language) : []),
    ...(slide.foot ? footParts(slide.foot, slide.ground, ownerOf(setting, language), number, setting) : []),
  ]
}

interface LineStyle {
  readonly em: number
  readonly bold?: boolean | undefined
  readonly ink: InkRole
  readonly on: Surface
  readonly align?: 'left' | 'centre' | 'right'
  readonly most?: number
}

/** A line in a body of `em`, in the middle of its leading. */
function line(setting: Setting, text: string, [x, top]: readonly [number, number], {em, bold, ...style}: LineStyle): Part {
  const weight = bold ? 'bold' : 'regular'
  const face = setting.fonts[weight]
  const height = em / (/\p{Script=Han}/u.test(text) ? emOfHanzi(face, 1) : emOfCap(face, 1))
  return words(setting, text, [x, top + (leading * em - height) / 2], {...style, height, weight, sentence: true})
}

function textParts({box, em, bold, bullets, align, ink, lines}: SlideText, on: Surface, setting: Setting, language: DeckLanguage): Part[] {
  const indent = bullets ? bulletIndent * em : 0
  const x = align === 'centre' ? (box.left + box.right) / 2 : box.left + indent
  return lines[language].flatMap((text, i) => {
    const top = box.top + i * leading * em
    const style = {em, bold, ink, on, most: box.right - box.left - indent, ...(align && {align})} as const
    return [...(bullets ? [line(setting, '•', [box.left, top], {em, ink, on})] : []), line(setting, text, [x, top], style)]
  })
}

/** How far the words of a list stand from its bullets, in ems. */
export const bulletIndent = 1.2

/** Space between the edge of a cell and its words. */
export const cellInset = 16

function tableParts({box, columns, rows, rowHeight, em, filled}: SlideTable, setting: Setting, language: DeckLanguage): Part[] {
  const wide = (box.right - box.left) / columns.length
  const inset = (rowHeight - leading * em) / 2
  const cell = (text: string, column: number, row: number, style: Pick<LineStyle, 'bold' | 'ink' | 'on'>) =>
    line(setting, text, [box.left + column * wide + cellInset, box.top + row * rowHeight + inset], {
      ...style,
      em,
      most: wide - 2 * cellInset,
    })
  return [
    surface([box.left, box.top], box.right - box.left, rowHeight, 'ground'),
    ...columns.map((column, i) => cell(column[language], i, 0, {bold: true, ink: 'on-ground', on: 'ground'})),
    ...Array.from({length: rows}, (_, row) => [
      ...columns.map((_, i) => cell(filled[language], i, row + 1, {ink: 'ink', on: 'on-ground'})),
      area([box.left, box.top + (row + 2) * rowHeight - 1], box.right - box.left, 1, 'quiet'),
    ]).flat(),
  ]
}

const pictureParts = ({box, said}: NonNullable<Slide['picture']>, on: Surface, setting: Setting, language: DeckLanguage): Part[] => [
  ...edges([box.left, box.top], box.right - box.left, box.bottom - box.top, 2, 'quiet'),
  line(setting, said[language], [(box.left + box.right) / 2, (box.top + box.bottom) / 2 - leading * 12], {
    em: 24,
    ink: 'ink',
    on,
    align: 'centre',
  }),
]

function footParts(
  {left, right, top, em, ink}: NonNullable<Slide['foot']>,
  on: Surface,
  owner: string,
  number: number,
  setting: Setting,
): Part[] {
  return [
    line(setting, owner, [left, top], {em, ink, on, most: right - left - footNumber}),
    line(setting, String(number), [right, top], {em, ink, on, align: 'right'}),
  ]
}

/** Width that the number of a slide has for itself. */
export const footNumber = 80

/** Returns the name of the deck's owner, as its properties say it. */
export const ownerOf = ({county}: Setting, language: DeckLanguage): string =>
  language === 'zh' ? `${county.zh}${service.zh}` : `${county.en} ${service.en}`
