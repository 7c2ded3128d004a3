import type {Mm} from '../../design-system/drawing/drawing.ts'
import {columnAt, columnsWide, type Page, type PageFormat, roomOf, scaleBar} from '../../design-system/drawing/paper/page.ts'
import {hair, leading, type PaperMark, type Pen} from '../../design-system/drawing/paper/pen.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import {marked, sampleMark} from './sampleMark.ts'

/** What the title block of every paper says of the kit that it belongs to. */
export interface KitTitle {
  readonly name: InBoth
  readonly place: InBoth
  readonly edition: string
  readonly revision: string
  readonly basis: InBoth
  readonly sample: boolean
}

/** Below the title block and above the foot: where a page's own content begins and ends. */
export const contentTop: Mm = 58
export const contentBottom = ({height}: PageFormat): Mm => height - 20

/** What one kind of paper is: its name, and what stands at its foot. */
export interface Paper {
  readonly format: PageFormat
  readonly name: InBoth
  /** What a reader must know on every page, in one line each. */
  readonly foot: InBoth
  /** How much smaller than life everything on each page is, where that is one number; gives the scale bar. */
  readonly scales?: readonly number[] | undefined
}

/** What stands between title block and foot; a function where it is much, to be drawn when the page is written and not kept. */
export type PageContent = readonly PaperMark[] | (() => readonly PaperMark[])

/** Returns `contents` as the pages of one paper, each with title block and foot. */
export function drawPages(pen: Pen, title: KitTitle, paper: Paper, contents: readonly PageContent[]): Page[] {
  const {width, height} = paper.format
  return contents.map((content, i): Page => {
    const of = `${i + 1} / ${contents.length}`
    const scale = paper.scales?.[i]
    return {
      width,
      height,
      title: marked(title.sample, `${title.name.zh}${paper.name.zh} ${of}`),
      get marks() {
        const marks = typeof content === 'function' ? content() : content
        return [...head(pen, title, paper, of, scale), ...marks, ...foot(pen, title, paper, scale)]
      },
    }
  })
}

function head(
  pen: Pen,
  {name, place, edition, revision, basis, sample}: KitTitle,
  {format, name: sheet}: Paper,
  of: string,
  scale: number | undefined,
): PaperMark[] {
  const {margin} = format
  const facts: [string, string][] = [
    ['所在地 Place', place.zh],
    ['手册版次 Edition', edition],
    ['图稿版本 Revision', revision],
    ...(scale ? [['比例 Scale', `1:${scale}`] as [string, string]] : []),
    ['页 Page', of],
  ]
  const x = columnAt(format, 8)
  const label: Mm = 21
  const most = columnsWide(format, 8)
  const zh = pen.broken(basis.zh, {em: 2.5, most})
  return [
    pen.bar(margin, 12, roomOf(format), 0.9, 'ground'),
    ...pen.text(name.zh, [margin, 22.6], {em: 7.4, weight: 'bold', ink: 'ground', most}),
    ...pen.text(name.en, [margin, 28.2], {em: 3.5, weight: 'medium', most}),
    ...pen.text(`${sheet.zh}  ${sheet.en}`, [margin, 35.2], {em: 3.4, weight: 'bold', most}),
    ...facts.flatMap(([key, value], i) => [
      ...pen.text(key, [x, 18.6 + i * 4.4], {em: 2.4, most: label - 2}),
      ...pen.text(value, [x + label, 18.6 + i * 4.4], {em: 2.6, weight: 'bold', most: columnsWide(format, 4) - label}),
    ]),
    ...pen.lines(basis.zh, [margin, 41.4], {em: 2.5, most}),
    ...pen.lines(basis.en, [margin, 41.4 + zh.length * 2.5 * leading], {em: 2.3, most}),
    pen.bar(margin, 52, roomOf(format), hair),
    ...(sample ? banner(pen, x, 40.4, columnsWide(format, 4)) : []),
  ]
}

function banner(pen: Pen, x: Mm, y: Mm, width: Mm): PaperMark[] {
  const style = {ink: 'on-ground', most: width - 6} as const
  return [
    pen.bar(x, y, width, 9, 'emphasis'),
    ...pen.text(sampleMark, [x + 3, y + 4.4], {...style, em: 3.8, weight: 'bold'}),
    ...pen.text('虚构站点，不得据此制作 Made up: make nothing from it', [x + 3, y + 7.7], {...style, em: 2}),
  ]
}

/** The rule at the foot, what a reader must know, and a scale bar if the page has a scale. */
function foot(pen: Pen, {sample}: KitTitle, {format, foot: note}: Paper, scale: number | undefined): PaperMark[] {
  const {margin, height} = format
  const y = height - 9
  const from = scale ? columnAt(format, 4) : margin
  const style = {em: 2.2, most: roomOf(format) - (from - margin) - (sample ? 22 : 0)}
  return [
    pen.bar(margin, y - 5.4, roomOf(format), hair),
    ...(scale ? scaleBar(pen, margin, y, scale) : []),
    ...pen.text(note.zh, [from, y - 1.4], style),
    ...pen.text(note.en, [from, y + 1.8], style),
    ...(sample ? pen.text(sampleMark, [margin + roomOf(format), y - 1.4], {em: 2.4, weight: 'bold', ink: 'emphasis', align: 'right'}) : []),
  ]
}
