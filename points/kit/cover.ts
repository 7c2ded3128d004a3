import type {Mm} from '../../design-system/drawing/drawing.ts'
import {a4, columnAt, columnsWide, type Page, roomOf} from '../../design-system/drawing/paper/page.ts'
import {hair, leading, type PaperMark, type Pen} from '../../design-system/drawing/paper/pen.ts'
import type {Weight} from '../../design-system/drawing/type/text.ts'
import {fileName} from '../../design-system/signs/artwork.ts'
import {isProof} from '../../design-system/signs/sign.ts'
import {signKinds} from '../../handbooks/hardware/parts.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import type {FileHash} from './checksums.ts'
import {contentBottom, contentTop, drawPages, type KitTitle} from './kitPages.ts'
import type {KitSign} from './kitSign.ts'

const format = a4.upright
const left = format.margin
const bottom = contentBottom(format)

/** What a kit is used for, in the order in which it is done, with the papers that each step takes. */
const steps: readonly {readonly words: InBoth; readonly files: string}[] = [
  {
    words: {
      zh: '核对站点名称、窗口、服务时间和每条文字；要改的，在schedule.xlsx里改，再做一次。',
      en: 'Check the name, windows, hours and every message; correct them in schedule.xlsx and make the kit again.',
    },
    files: 'schedule.xlsx  sheet.pdf',
  },
  {
    words: {
      zh: '到现场量位置：放得下、装得牢、看得见。没有勘察过的站点，先勘察再制作。',
      en: 'Measure on site: it fits, it holds, it is seen. Survey a point before making anything for it.',
    },
    files: 'installation.pdf',
  },
  {
    words: {
      zh: '打印校准页，量尺寸、比颜色、扫码、退到视距处读。',
      en: 'Print the calibration sheets: measure, compare, scan, step back and read.',
    },
    files: 'calibration.pdf',
  },
  {
    words: {
      zh: '询价，制作：大的一件一图，小的拼版；先做一件样品。',
      en: 'Ask for prices, then make: large signs one by one, small ones on gang sheets; a sample first.',
    },
    files: 'quantities.xlsx  artwork  gang',
  },
  {
    words: {zh: '按安装图安装，当天拆除被替代的旧标识。', en: 'Install by the sheets; take down what is replaced on the same day.'},
    files: 'installation.pdf',
  },
  {
    words: {zh: '逐块检查，签字存档，整套文件一并保存。', en: 'Inspect sign by sign, sign the list, and keep the whole kit with it.'},
    files: 'checklist.pdf',
  },
]

/** What each paper of a kit is. */
const papers: Readonly<Record<string, InBoth>> = {
  'README.txt': {zh: '说明', en: 'How to use the kit'},
  'schedule.xlsx': {zh: '标识清单，可编辑', en: 'Message schedule, to edit'},
  'schedule.csv': {zh: '标识清单', en: 'Message schedule'},
  'quantities.xlsx': {zh: '工程量和估价，可编辑', en: 'Bill of quantities, to edit'},
  'quantities.csv': {zh: '工程量和估价', en: 'Bill of quantities'},
  'plan.pdf': {zh: '标识布置平面图', en: 'Location plan of signs'},
  'plan.svg': {zh: '标识布置平面图', en: 'Location plan of signs'},
  'takedown.pdf': {zh: '拟摘除清单', en: 'Plates to take down'},
  'takedown.csv': {zh: '拟摘除清单', en: 'Plates to take down'},
  'beside.pdf': {zh: '并列图', en: 'Plates beside each other'},
  'changes.csv': {zh: '与上一套的差别', en: 'Changes since the last kit'},
  'changes.json': {zh: '与上一套的差别', en: 'Changes since the last kit'},
  'checks.json': {zh: '图稿检查结果', en: 'Checks of the artwork'},
  'sheet.pdf': {zh: '标识总览', en: 'Overview of signs'},
  gang: {zh: '小件拼版', en: 'Small signs on one sheet'},
  fittings: {zh: '部件规格图', en: 'Specification sheet of a fitting'},
  'installation.pdf': {zh: '安装图', en: 'Installation'},
  'calibration.pdf': {zh: '校准页', en: 'Calibration'},
  'checklist.pdf': {zh: '检查表', en: 'Inspection checklist'},
  'checklist.csv': {zh: '检查表', en: 'Inspection checklist'},
}

/** How many digits of a sum stand on paper: enough to see a difference, not to prove equality. */
const digits = 12

const rowHigh: Mm = 4.3

type Row = readonly string[]

/**
 * Returns the cover of a kit, A4 upright: what to do first, second and third, then every file with the first digits of its SHA-256.
 *
 * `files` are those of the kit that exist before the cover: a cover cannot hold its own sum, and says so. `extents` says of a path how much paper it takes.
 */
export function drawCover(
  signs: readonly KitSign[],
  files: readonly FileHash[],
  extents: ReadonlyMap<string, string>,
  title: KitTitle,
  pen: Pen,
): Page[] {
  const drawn = signs.flatMap(({drawing, ...sign}) => (drawing ? [{...sign, drawing}] : []))
  const sumOf = (path: string) => files.find((file) => file.path === path)?.sha256.slice(0, digits) ?? '–'
  const artwork = drawn.map(({number, kind, drawing, spec}): Row => {
    const path = `artwork/${number}-${kind}`
    const {zh, en} = signKinds[kind]
    return [
      number,
      `${zh} ${en}`,
      `${drawing.width} × ${drawing.height}`,
      ...(['pdf', 'svg', 'dxf'] as const).map((format) => sumOf(fileName(path, format, drawing, spec !== undefined && isProof(spec)))),
    ]
  })
  const others = files
    .filter(({path}) => !path.startsWith('artwork/'))
    .map(({path, size}): Row => [path, nameOf(path), extents.get(path) ?? `${Math.ceil(size / 1000)} kB`, sumOf(path)])
  const pages: PaperMark[][] = [[]]
  let y = contentTop + 3.4
  /** Draws what is `height` high, on a new page where it or what must follow it, `more`, does not fit. */
  const add = (height: Mm, draw: (y: Mm) => PaperMark[], more: Mm = 0) => {
    if (y + height + more > bottom) {
      pages.push([])
      y = contentTop + 3.4
    }
    pages.at(-1)?.push(...draw(y))
    y += height
  }
  const heading = ({zh, en}: InBoth, note: string) =>
    add(
      11.6,
      (at) => [
        ...pen.text(`${zh}  ${en}`, [left, at], {em: 3.4, weight: 'bold'}),
        ...pen.text(note, [left, at + 4.8], {em: 2.2, most: roomOf(format)}),
      ],
      6 * rowHigh,
    )
  const table = (head: Row, rows: readonly Row[], columns: readonly number[]) => {
    const headed = () => add(5.2, (at) => drawRow(pen, head, columns, at, 'bold'))
    headed()
    for (const row of rows) {
      if (y + rowHigh > bottom) headed()
      add(rowHigh, (at) => drawRow(pen, row, columns, at))
    }
    y += 7
  }

  add(9, (at) => pen.text('使用顺序  What to do', [left, at], {em: 3.4, weight: 'bold'}))
  for (const [i, step] of steps.entries()) add(stepHigh(pen, step.words), (at) => drawStep(pen, i + 1, step, at))
  y += 5
  heading(
    {zh: '文件', en: 'Files'},
    'SHA-256前12位，全部64位在SHA256SUMS；在本文件夹运行sha256sum -c SHA256SUMS核对。First 12 digits; all 64 are in SHA256SUMS.',
  )
  table(['文件 File', '内容 What it is', '大小 Size', 'SHA-256'], others, [0, 4, 7, 9.4])
  heading(
    {zh: '图稿', en: 'Artwork'},
    'artwork文件夹，每块标识三份，1:1，mm。In artwork, three files of each sign at full size, millimetres.',
  )
  table(['编号 Number', '种类 Kind', '宽 × 高 W × H', 'PDF', 'SVG', 'DXF'], artwork, [0, 3.4, 5.8, 7.35, 8.95, 10.55])
  return drawPages(
    pen,
    title,
    {
      format,
      name: {zh: '封面', en: 'Cover'},
      foot: {
        zh: '封面不能含有自身的校验值；cover.pdf的校验值只在SHA256SUMS中。',
        en: 'A cover cannot hold its own sum; that of cover.pdf stands in SHA256SUMS only.',
      },
    },
    pages,
  )
}

function stepHigh(pen: Pen, {zh, en}: InBoth): Mm {
  const most = columnsWide(format, 8)
  return (pen.broken(zh, {em: 2.6, most}).length * 2.6 + pen.broken(en, {em: 2.4, most}).length * 2.4) * leading + 2.2
}

function drawStep(pen: Pen, number: number, {words: {zh, en}, files}: (typeof steps)[number], y: Mm): PaperMark[] {
  const x = left + 8
  const most = columnsWide(format, 8)
  return [
    ...pen.text(String(number), [left, y + 0.6], {em: 4.4, weight: 'bold', ink: 'ground'}),
    ...pen.lines(zh, [x, y], {em: 2.6, weight: 'medium', most}),
    ...pen.lines(en, [x, y + pen.broken(zh, {em: 2.6, weight: 'medium', most}).length * 2.6 * leading], {em: 2.4, most}),
    ...pen.lines(files, [columnAt(format, 9), y], {em: 2.4, most: columnsWide(format, 3)}),
  ]
}

/** One row of a table whose columns start at these columns of the grid. */
function drawRow(pen: Pen, cells: Row, columns: readonly number[], y: Mm, weight?: Weight): PaperMark[] {
  return [
    pen.bar(left, y + 1.4, roomOf(format), hair, weight ? 'ink' : 'quiet'),
    ...cells.flatMap((cell, i) => {
      const from = columnAt(format, columns[i] ?? 0)
      const next = columns[i + 1]
      const until = next === undefined ? left + roomOf(format) : columnAt(format, next) - 2
      return pen.text(cell, [from, y], {em: 2.3, weight: weight ?? (i === 0 ? 'medium' : 'regular'), most: until - from})
    }),
  ]
}

/** Returns what the file at `path` is, in both languages. */
function nameOf(path: string): string {
  const {zh, en} = papers[path.replace(/^(gang|fittings)\/.*/, '$1').replace(/-\d+\.svg$/, '.svg')] ?? {zh: '', en: ''}
  return `${zh} ${en}`.trim()
}
