import type {Mm} from '../../design-system/drawing/drawing.ts'
import {a4, columnAt, columnsWide, type Page, roomOf} from '../../design-system/drawing/paper/page.ts'
import {hair, leading, type PaperMark, type Pen, thin} from '../../design-system/drawing/paper/pen.ts'
import {printHeight} from '../../design-system/signs/making/height.ts'
import {heightOf} from '../../design-system/signs/sign.ts'
import {signKinds} from '../../handbooks/hardware/parts.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import {csv} from '../exchange/csv.ts'
import {inCell} from './cells.ts'
import {contentBottom, contentTop, drawPages, type KitTitle} from './kitPages.ts'
import type {KitSign} from './kitSign.ts'
import {sampleMark} from './sampleMark.ts'

const format = a4.across
const left = format.margin
const bottom = contentBottom(format)

/** What a person looks at on site, each with the clause it belongs to. */
export const siteChecks = [
  {id: 'present', clause: 'HW-SIGN-001', zh: '在位', en: 'Present'},
  {id: 'words', clause: 'HW-SIGN-042', zh: '与图一致', en: 'As drawn'},
  {id: 'height', clause: '', zh: '高度', en: 'Height'},
  {id: 'firm', clause: 'HW-SIGN-029', zh: '牢固', en: 'Firm'},
  {id: 'corners', clause: 'HW-SIGN-028', zh: '圆角', en: 'Corners'},
  {id: 'glare', clause: 'HW-SIGN-037', zh: '不反光', en: 'No glare'},
  {id: 'light', clause: 'HW-SIGN-037', zh: '照明', en: 'Light'},
  {id: 'view', clause: 'HW-SIGN-034', zh: '无遮挡', en: 'In view'},
  {id: 'damage', clause: 'HW-SIGN-039', zh: '无损坏', en: 'Undamaged'},
] as const

/** The height that a sign must have on site, and the clause that says so; '' where none does. */
function heightRule({kind, spec, drawing}: KitSign): {readonly text: InBoth; readonly clause: string} {
  const height = drawing && heightOf(kind, drawing.height, spec)
  if (!height) return {text: {zh: '–', en: '–'}, clause: ''}
  return {text: printHeight(height), clause: height.limit?.clause ?? ''}
}

const messageOf = ({messages, open}: KitSign): InBoth =>
  open ?? {zh: messages.map(({zh}) => zh).join(' / '), en: messages.map(({en, pinyin}) => en ?? pinyin ?? '').join(' / ')}

/** Starts of the columns on the grid: number and kind, message, place and height, then the boxes to the right edge. */
const columns = {number: 0, message: 2.1, place: 4.7, boxes: 7.15} as const
const em = 2.3

/**
 * Returns the inspection checklist, A4 across: a row for each sign with boxes that a person fills in on site, and fields for posts and
 * dates at the end. A name of a person is never asked for.
 *
 * @clause HW-SIGN-038 rounds through all signs
 */
export function drawChecklist(signs: readonly KitSign[], title: KitTitle, pen: Pen): Page[] {
  const pages: PaperMark[][] = []
  let y = Infinity
  for (const sign of signs) {
    const high = rowHigh(pen, sign)
    if (y + high > bottom) {
      pages.push(head(pen, contentTop))
      y = contentTop + 12
    }
    pages.at(-1)?.push(...drawRow(pen, sign, y, high))
    y += high
  }
  if (y + 34 > bottom) {
    pages.push([])
    y = contentTop
  }
  pages.at(-1)?.push(...signatures(pen, y + 9))
  return drawPages(
    pen,
    title,
    {
      format,
      name: {zh: '安装检查表', en: 'Inspection checklist'},
      foot: {
        zh: '方框内打勾为符合，打叉为不符合，不适用的画横线；不符合的写入备注并拍照。* 本工具的计划值，没有条款规定。',
        en: 'Tick what complies, cross what does not, strike out what does not apply; note and photograph each cross. * Planning value; no clause sets it.',
      },
    },
    pages,
  )
}

const boxStep = () => (left + roomOf(format) - columnAt(format, columns.boxes)) / siteChecks.length

function head(pen: Pen, y: Mm): PaperMark[] {
  const label = (zh: string, en: string, column: number) => [
    ...pen.text(zh, [columnAt(format, column), y + 3], {em, weight: 'bold'}),
    ...pen.text(en, [columnAt(format, column), y + 6], {em: 2}),
  ]
  const step = boxStep()
  return [
    ...label('编号、种类', 'Number, kind', columns.number),
    ...label('内容', 'Message', columns.message),
    ...label('位置、高度', 'Place, height', columns.place),
    ...siteChecks.flatMap(({zh, en, clause}, i) => {
      const x = columnAt(format, columns.boxes) + i * step
      return [
        ...pen.text(zh, [x, y + 3], {em, weight: 'bold', most: step - 1}),
        ...pen.text(en, [x, y + 6], {em: 2, most: step - 1}),
        ...pen.text(clause === '' ? '见左列 left' : clause, [x, y + 9], {em: 1.7, most: step - 2}),
      ]
    }),
    pen.bar(left, y + 11, roomOf(format), thin),
  ]
}

function textsOf(pen: Pen, sign: KitSign) {
  const wide = (from: number, to: number) => columnAt(format, to) - columnAt(format, from) - 3
  const {text, clause} = heightRule(sign)
  const message = messageOf(sign)
  const place = wide(columns.place, columns.boxes)
  const words = wide(columns.message, columns.place)
  const heightLine = `${text.zh}${clause ? `（${clause}）` : ''}`
  return {
    words,
    place,
    message: [...pen.broken(message.zh, {em, most: words}), ...pen.broken(message.en, {em: 2.1, most: words})],
    location: [
      ...pen.broken(`${sign.location.zh}  ${sign.location.en}`, {em, most: place}),
      ...pen.broken(heightLine, {em: 2.1, most: place}),
    ],
  }
}

function rowHigh(pen: Pen, sign: KitSign): Mm {
  const {message, location} = textsOf(pen, sign)
  return Math.max(2, message.length, location.length) * em * leading + 3.4
}

function drawRow(pen: Pen, sign: KitSign, y: Mm, high: Mm): PaperMark[] {
  const {message, location, words, place} = textsOf(pen, sign)
  const {number, kind, quantity} = sign
  const names = signKinds[kind]
  const base = y + 3.8
  const line = (texts: readonly string[], column: number, most: Mm) =>
    texts.flatMap((text, i) => pen.text(text, [columnAt(format, column), base + i * em * leading], {em: i === 0 ? em : 2.1, most}))
  const step = boxStep()
  const most = columnAt(format, columns.message) - left - 3
  return [
    ...pen.text(number, [left, base], {em, weight: 'bold', most}),
    ...pen.text(`${names.zh} ${names.en}`, [left, base + em * leading], {em: 2.1, most}),
    ...(quantity === 1 ? [] : pen.text(`数量 Quantity ${quantity ?? '?'}`, [left, base + 2 * em * leading], {em: 2.1, most})),
    ...line(message, columns.message, words),
    ...line(location, columns.place, place),
    ...siteChecks.flatMap((_, i) => pen.frame(columnAt(format, columns.boxes) + i * step, y + 1.6, 5, 5, thin)),
    pen.bar(left, y + high, roomOf(format), hair, 'quiet'),
  ]
}

/** Who checked and when: posts and dates. */
function signatures(pen: Pen, y: Mm): PaperMark[] {
  const fields: InBoth[] = [
    {zh: '检查岗位', en: 'Post that inspected'},
    {zh: '站点岗位', en: 'Post at the point'},
    {zh: '日期', en: 'Date'},
    {zh: '不符合项数', en: 'Number of crosses'},
  ]
  return [
    ...pen.text('备注  Notes', [left, y], {em, weight: 'bold'}),
    pen.bar(left + 20, y + 0.6, roomOf(format) - 20, hair),
    ...fields.flatMap(({zh, en}, i) => {
      const x = columnAt(format, i * 3)
      return [
        pen.bar(x, y + 13, columnsWide(format, 3), hair),
        ...pen.text(zh, [x, y + 16.6], {em, weight: 'bold'}),
        ...pen.text(en, [x, y + 19.8], {em: 2.1}),
      ]
    }),
  ]
}

/** Returns the same list as CSV, a column for each check left empty. */
export function toChecklist(signs: readonly KitSign[], sample: boolean): Uint8Array {
  return csv(
    signs.map((sign) => {
      const {text, clause} = heightRule(sign)
      const message = messageOf(sign)
      return {
        '编号 Number': sign.number,
        '种类 Kind': `${signKinds[sign.kind].zh} ${signKinds[sign.kind].en}`,
        '数量 Quantity': sign.quantity ?? '待勘察 to be surveyed',
        '内容 Message': `${message.zh} | ${message.en}`,
        '位置 Place': inCell(sign.location),
        '高度要求 Height required': inCell(text),
        '高度条款 Height clause': clause,
        ...Object.fromEntries(siteChecks.map(({zh, en, clause}) => [`${zh} ${en}${clause ? ` ${clause}` : ''}`, ''])),
        '备注 Note': sample ? sampleMark : '',
      }
    }),
  )
}
