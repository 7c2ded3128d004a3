import {type Drawing, type Mark, type Mm, mapPoints, rect} from '../../design-system/signs/drawing.ts'
import type {Fonts, Weight} from '../../design-system/signs/text.ts'
import type {Identity, InkRole} from '../../design-system/tokens/identity.ts'
import {signKinds} from '../../handbooks/hardware/parts.ts'
import type {KitSign} from './tables.ts'

/** What the title block of a kit sheet says. */
export interface SheetTitle {
  readonly name: {readonly zh: string; readonly en: string}
  readonly place: {readonly zh: string; readonly en: string}
  readonly edition: string
  readonly revision: string
  readonly basis: {readonly zh: string; readonly en: string}
  readonly sample: boolean
}

/** A4 across. */
const page = {width: 297, height: 210}
/** Twelve columns of 18 mm with 5 mm between them, between the side margins. */
const margin = 13
const column = 23
const room = page.width - 2 * margin
/** Where the signs begin and end, from the top. */
const top = 62
const bottom = 190
/** Below each sign stand its number, kind, size and quantity. */
const caption = 15
const gap = 5
const leastCell = 2 * column - gap

const scales = [5, 10, 15, 20, 25, 30, 40, 50] as const

interface Cell {
  readonly sign: KitSign
  readonly x: Mm
  readonly y: Mm
  readonly width: Mm
  readonly height: Mm
}

/**
 * Returns the sheets that show every sign of a kit to one scale, A4 across, with a title block and captions.
 *
 * The scale is the largest of the usual ones at which no sign is larger than a sheet and all fit on two; where none does, the smallest.
 * A sign that cannot be drawn yet stands as an empty frame that says so.
 */
export function drawSheets(signs: readonly KitSign[], title: SheetTitle, fonts: Fonts, identity: Identity): Drawing[] {
  const pen = new Pen(fonts, identity)
  const fits = (scale: number) =>
    signs.every(({drawing}) => !drawing || (drawing.width / scale <= room && drawing.height / scale <= bottom - top - caption))
  const scale = scales.find((s) => fits(s) && place(signs, s).length <= 2) ?? scales.at(-1) ?? 50
  const pages = place(signs, scale)
  return pages.map((cells, i): Drawing => {
    const of = `${i + 1} / ${pages.length}`
    return {
      ...page,
      corner: 0,
      lang: 'zh-Hans',
      title: `${title.sample ? '示例 SAMPLE ' : ''}${title.name.zh}标识总览 ${of}`,
      marks: [...pen.block(title, scale, of), ...cells.flatMap((cell) => pen.cell(cell, scale)), ...pen.foot(scale, title)],
    }
  })
}

/** Sets signs from left to right in rows, captions level, and starts a new page where the next row does not fit. */
function place(signs: readonly KitSign[], scale: number): Cell[][] {
  const sizes = signs.map((sign) => {
    const [width, height] = sign.drawing ? [sign.drawing.width / scale, sign.drawing.height / scale] : [leastCell, 22]
    return {sign, width, height, cell: Math.min(room, Math.ceil((Math.max(width, leastCell) + gap) / column) * column - gap)}
  })
  const rows: (typeof sizes)[] = []
  let used = Infinity
  for (const size of sizes) {
    if (used + size.cell > room) {
      rows.push([])
      used = 0
    }
    rows.at(-1)?.push(size)
    used += size.cell + gap
  }
  const pages: Cell[][] = []
  let y = Infinity
  for (const row of rows) {
    const high = Math.max(...row.map(({height}) => height))
    if (y + high + caption > bottom) {
      pages.push([])
      y = top
    }
    let x = margin
    for (const {sign, width, height, cell} of row) {
      pages.at(-1)?.push({sign, x, y: y + high - height, width, height})
      x += cell + gap
    }
    y += high + caption + gap
  }
  return pages
}

/** Draws on a sheet. Sizes of text are the height of the em in millimetres: 1 mm is 2.83 points. */
class Pen {
  private readonly fonts: Fonts
  private readonly identity: Identity

  constructor(fonts: Fonts, identity: Identity) {
    this.fonts = fonts
    this.identity = identity
  }

  block({name, place: where, edition, revision, basis, sample}: SheetTitle, scale: number, of: string): Mark[] {
    const facts: [string, string, string][] = [
      ['所在地', 'Place', `${where.zh}`],
      ['手册版次', 'Edition', edition],
      ['图稿版本', 'Revision', revision],
      ['比例', 'Scale', `1:${scale}`],
      ['页', 'Sheet', of],
    ]
    const x = margin + 8 * column
    return [
      {type: 'field', process: 'print', ink: this.identity.inks['on-ground']},
      this.bar(margin, 12, room, 0.9, 'ground'),
      ...this.text(name.zh, margin, 25.5, 8.6, 'bold', 'ground', 7 * column),
      ...this.text(name.en, margin, 32, 4, 'medium', 'ink', 7 * column),
      ...this.text('标识总览 Overview of signs', margin, 38, 3, 'regular', 'ink', 7 * column),
      ...facts.flatMap(([zh, en, value], i) => [
        ...this.text(`${zh} ${en}`, x, 19 + i * 4.9, 2.5, 'regular', 'ink', 1.5 * column),
        ...this.text(value, x + 1.5 * column, 19 + i * 4.9, 2.7, 'bold', 'ink', 2.5 * column - gap),
      ]),
      ...this.text(basis.zh, margin, 46.4, 2.5, 'regular', 'ink', room - (sample ? 3 * column : 0)),
      ...this.text(basis.en, margin, 50.4, 2.3, 'regular', 'ink', room - (sample ? 3 * column : 0)),
      this.bar(margin, 54, room, 0.2, 'quiet'),
      ...(sample ? this.banner() : []),
    ]
  }

  cell({sign, x, y, width, height}: Cell, scale: number): Mark[] {
    const {number, kind, quantity, drawing, open} = sign
    const below = y + height
    const names = signKinds[kind]
    const size = drawing ? `${drawing.width} × ${drawing.height} mm` : '尺寸待定 size open'
    const most = Math.max(width, leastCell)
    return [
      ...(drawing ? this.thumbnail(drawing, x, y, scale) : this.frame(x, y, width, height)),
      ...(open ? this.lines(`${open.zh}\n${open.en}`, x + 2, y + 4.6, 2.2, width - 4) : []),
      ...this.text(number, x, below + 4.2, 2.5, 'bold', 'ink', most),
      ...this.text(`${names.zh} ${names.en}`, x, below + 7.6, 2.4, 'regular', 'ink', most),
      ...this.text(`${size}　数量 Qty ${quantity ?? '待定 open'}`, x, below + 11, 2.4, 'regular', 'ink', most),
    ]
  }

  /** A scale bar of one metre, or of 100 mm at the larger scales, and where to turn. */
  foot(scale: number, {sample}: SheetTitle): Mark[] {
    const length = scale >= 15 ? 1000 : 500
    const y = 201
    return [
      this.bar(margin, 195, room, 0.2, 'quiet'),
      this.bar(margin, y - 1, length / scale, 0.5, 'ink'),
      this.bar(margin, y - 2, 0.3, 2, 'ink'),
      this.bar(margin + length / scale - 0.3, y - 2, 0.3, 2, 'ink'),
      ...this.text(`${length} mm`, margin + length / scale + 2, y, 2.3, 'regular', 'ink', 30),
      ...this.text(
        `本页为缩小图，制作以artwork文件夹中的1:1图稿为准。Reduced; make signs from the full-size files in artwork.${sample ? '  示例 SAMPLE' : ''}`,
        margin + 5 * column,
        y,
        2.3,
        'regular',
        'ink',
        7 * column - gap,
      ),
    ]
  }

  private banner(): Mark[] {
    const width = 3 * column - gap
    const x = margin + room - width
    return [
      this.bar(x, 43, width, 9, 'accent'),
      ...this.text('示例 SAMPLE', x + 3, 47.4, 4, 'bold', 'on-ground', width - 6),
      ...this.text('虚构站点，不得据此制作 Fictional: make nothing from it', x + 3, 50.6, 2, 'regular', 'on-ground', width - 6),
    ]
  }

  /** The sign as it looks: fields become panels, whatever is printed, engraved or raised keeps its ink, tool lines go. */
  private thumbnail({marks, width, height, corner}: Drawing, x: Mm, y: Mm, scale: number): Mark[] {
    const shrunk = marks.flatMap((mark): Mark[] => {
      if (!mark.ink) return []
      if (mark.type === 'circle')
        return [{...mark, process: 'print', centre: [x + mark.centre[0] / scale, y + mark.centre[1] / scale], radius: mark.radius / scale}]
      const segments = mark.type === 'field' ? rect([0, 0], width, height, corner) : mark.segments
      return [
        {type: 'path', process: 'print', ink: mark.ink, segments: mapPoints(segments, ([px, py]) => [x + px / scale, y + py / scale])},
      ]
    })
    const hair = 0.1
    return [{...this.bar(x - hair, y - hair, width / scale + 2 * hair, height / scale + 2 * hair, 'quiet')}, ...shrunk]
  }

  private frame(x: Mm, y: Mm, width: Mm, height: Mm): Mark[] {
    return [
      this.bar(x, y, width, 0.2, 'quiet'),
      this.bar(x, y + height - 0.2, width, 0.2, 'quiet'),
      this.bar(x, y, 0.2, height, 'quiet'),
      this.bar(x + width - 0.2, y, 0.2, height, 'quiet'),
    ]
  }

  /** Text from `x` on the baseline `y`, made narrower where it would go beyond `most`. */
  private text(words: string, x: Mm, y: Mm, em: Mm, weight: Weight, ink: InkRole, most: Mm): Mark[] {
    const face = this.fonts[weight]
    // The signs' faces set full-width punctuation on half its width; a sentence needs the other half back.
    const parts = words.split(/(?<=[，。；：、])/u).map((part) => ({part, set: face.set(part, 0.01)}))
    const space = (part: string) => (/[，。；：、]$/u.test(part) ? 0.5 : 0.01)
    const narrow = Math.min(1, most / (em * parts.reduce((sum, {part, set}) => sum + set.advance + space(part), 0)))
    let pen = 0
    const segments = parts.flatMap(({part, set}) => {
      const from = pen
      pen += set.advance + space(part)
      return mapPoints(set.outline, ([px, py]) => [x + (from + px) * em * narrow, y + py * em])
    })
    return segments.length === 0 ? [] : [{type: 'path', process: 'print', ink: this.identity.inks[ink], segments}]
  }

  /** Paragraphs of small text from `x`, the first baseline at `y`, broken where a line would be longer than `most`. */
  private lines(words: string, x: Mm, y: Mm, em: Mm, most: Mm): Mark[] {
    const {regular} = this.fonts
    const broken = words.split('\n').flatMap((paragraph) => {
      const lines = ['']
      for (const unit of paragraph.match(/\p{Script=Han}[，。；：、”]*|[^\s\p{Script=Han}]+\s*/gu) ?? []) {
        const longer = `${lines.at(-1)}${unit}`
        if (regular.set(longer.trimEnd(), 0.01).advance * em > most) lines.push(unit)
        else lines[lines.length - 1] = longer
      }
      return lines
    })
    return broken.flatMap((line, i) => this.text(line.trimEnd(), x, y + i * em * 1.5, em, 'regular', 'ink', most))
  }

  private bar(x: Mm, y: Mm, width: Mm, height: Mm, ink: InkRole): Mark {
    return {type: 'path', process: 'print', ink: this.identity.inks[ink], segments: rect([x, y], width, height)}
  }
}
