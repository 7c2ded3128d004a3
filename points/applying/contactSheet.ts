import type {Application} from '../../design-system/applications/application.ts'
import type {Drawing, Mm} from '../../design-system/drawing/drawing.ts'
import {a4, columnAt, columnsWide, type Page} from '../../design-system/drawing/paper/page.ts'
import {hair, type PaperMark, type Pen} from '../../design-system/drawing/paper/pen.ts'
import {thumbnail} from '../../design-system/drawing/paper/reduced.ts'
import {ownMark} from '../../handbooks/limit/limit.ts'
import {contentBottom, contentTop, drawPages, type KitTitle} from '../kit/kitPages.ts'

/** An application that was drawn, and the names of its files. */
export interface Applied {
  readonly application: Application
  readonly drawing: Drawing
  /** What is left of it after trimming. */
  readonly trimmed: Drawing
  readonly paths: readonly string[]
}

const format = a4.across
const [columns, rows] = [4, 2]
const caption: Mm = 16
const gap: Mm = 5

/** Returns the overview: every application as large as its place allows, with its name, size and files; A4 across, eight to a page. */
export function contactSheet(applied: readonly Applied[], title: KitTitle, pen: Pen): Page[] {
  const pages = Array.from({length: Math.ceil(applied.length / (columns * rows))}, (_, i) =>
    applied.slice(i * columns * rows, (i + 1) * columns * rows),
  )
  return drawPages(
    pen,
    title,
    {
      format,
      name: {zh: '应用总览', en: 'Overview of applications'},
      foot: {
        zh: '各图缩小的比例不同，制作以print和screen文件夹中的文件为准。应用的尺寸和版面是本工具的建议，不是标准。',
        en: 'Each to a scale of its own; make from the files in print and screen. Sizes and layout are proposals of this toolkit and no standard.',
      },
    },
    pages.map((page) => () => page.flatMap((one, i) => cell(pen, one, i % columns, Math.floor(i / columns)))),
  )
}

function cell(pen: Pen, {application, drawing, trimmed, paths}: Applied, column: number, row: number): PaperMark[] {
  const high = (contentBottom(format) - contentTop + gap) / rows - gap
  const [x, y, most] = [columnAt(format, column * 3), contentTop + row * (high + gap), columnsWide(format, 3)]
  const scale = Math.max(drawing.width / most, drawing.height / (high - caption))
  const below = y + high - caption
  const {name, unit, sizeFrom} = application
  const size = `${drawing.width} × ${drawing.height} ${unit}${sizeFrom === 'own' ? ownMark.zh : ''}`
  return [
    ...thumbnail(pen, trimmed, x, below - drawing.height / scale, scale),
    pen.bar(x, below + 2, most, hair, 'quiet'),
    ...pen.text(name.zh, [x, below + 6], {em: 2.8, weight: 'bold', most}),
    ...pen.text(`${name.en}  ${size}`, [x, below + 9.6], {em: 2.3, most}),
    ...pen.text(paths.join('  '), [x, below + 13], {em: 2, most}),
  ]
}
