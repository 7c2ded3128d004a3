import {materials, mounts} from '../../design-system/signs/making/making.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import {csv} from '../exchange/csv.ts'
import {type BookCell, cellName, toWorkbook} from '../exchange/workbook.ts'
import {productNames} from '../programme/certified.ts'
import type {Bill, BillLine} from './bill.ts'
import {beforeEn, inCell} from './cells.ts'
import type {KitTitle} from './kitPages.ts'
import type {Prices} from './prices.ts'
import {marked, sampleMark} from './sampleMark.ts'

const heads = [
  '项目 Item',
  '材料或标准 Material or standard',
  '数量 Quantity',
  '面积 Area (m²)',
  '每平方米低价 Low per m²',
  '每平方米高价 High per m²',
  '安装 Fixing',
  '每件低价 Low each',
  '每件高价 High each',
  '估算低 Low estimate',
  '估算高 High estimate',
  '备注 Note',
] as const
const widths = [26, 34, 12, 10, 12, 12, 30, 11, 11, 13, 13, 40]
const [quantityColumn, areaColumn, perAreaColumn, eachColumn, lowColumn] = [2, 3, 4, 7, 9]

const notIn = '未计入 not included'

/** Returns what every row with a figure says: that it is no quotation. */
export const estimateNote = ({date, currency}: Pick<Prices, 'date' | 'currency'>, sample: boolean): string =>
  marked(sample, `估算，不是报价 ESTIMATE, not a quotation (${currency}, ${date})`)

/** Returns the bill of quantities as CSV: the lines, their sum, then what is not settled and not in the sum. */
export function billCsv(bill: Bill, prices: Prices, sample: boolean): Uint8Array {
  const note = estimateNote(prices, sample)
  const row = (...cells: readonly (string | number)[]) => Object.fromEntries(heads.map((head, i) => [head, cells[i] ?? '']))
  return csv([
    ...bill.lines.map((line) => {
      const {byArea, each} = pricesOf(line, prices)
      return row(
        ...[beforeEn(line.item), inCell(line.material), line.quantity, line.area?.toFixed(3) ?? '', byArea?.low ?? '', byArea?.high ?? ''],
        ...[line.fixing ? inCell(line.fixing) : '', each.low, each.high, line.cost.low, line.cost.high, note],
      )
    }),
    row('合计 Total', '', '', '', '', '', '', '', '', bill.total.low, bill.total.high, `${note} ${beforeEn(prices.basis)}`),
    ...bill.open.map(({number, item, quantity, why}) =>
      row(
        `${number} ${beforeEn(item)}`,
        '',
        quantity ?? '待勘察 to be surveyed',
        '',
        '',
        '',
        '',
        '',
        '',
        notIn,
        notIn,
        marked(sample, beforeEn(why)),
      ),
    ),
  ])
}

function pricesOf({byArea, each}: BillLine, prices: Prices) {
  return {byArea: byArea && prices.materials[byArea], each: each.of === 'mounts' ? prices.mounts[each.id] : prices.products[each.id]}
}

const priceSheet = '价目 Prices'

/**
 * Returns the bill of quantities as a workbook that calculates: the prices stand on a sheet of their own, in cells to be edited, and every
 * estimate follows from them.
 */
export function billBook(bill: Bill, prices: Prices, title: KitTitle): Promise<Uint8Array> {
  const list = priceRows(prices)
  const cellOf = (of: string, id: string, column: number) => {
    const row = list.findIndex((entry) => entry.of === of && entry.id === id)
    return `'${priceSheet}'!$${cellName(row, column).replace(/\d+$/, '$$$&')}`
  }
  const notices: BookCell[][] = [
    ...(title.sample
      ? [
          [
            {
              value: `${sampleMark}：虚构站点，不得据此制作。 A made-up point. Make nothing from it.`,
              look: 'notice',
              span: heads.length,
            } as const,
          ],
        ]
      : []),
    [
      {
        value: `${title.name.zh} ${title.name.en}，${title.edition}，图稿版本 rev. ${title.revision}。${beforeEn(title.basis)}`,
        look: 'total',
        span: heads.length,
      },
    ],
    [{value: `${estimateNote(prices, false)}。${beforeEn(prices.basis)}`, look: 'notice', span: heads.length}],
    heads.map((value) => ({value, look: 'head'})),
  ]
  const first = notices.length
  const lines = bill.lines.map((line, i): BookCell[] => {
    const at = (column: number) => cellName(first + i, column)
    const {byArea, each} = pricesOf(line, prices)
    const price = (of: string, id: string | undefined, which: 'low' | 'high', value: number | undefined): BookCell =>
      id === undefined ? {look: 'read'} : {formula: cellOf(of, id, which === 'low' ? 4 : 5), value, look: 'read', format: '#,##0.##'}
    const estimate = (step: number, value: number): BookCell => ({
      formula: `ROUND(${line.byArea ? `${at(areaColumn)}*${at(perAreaColumn + step)}+` : ''}${at(quantityColumn)}*${at(eachColumn + step)},0)`,
      value,
      look: 'read',
      format: '#,##0',
    })
    return [
      {value: beforeEn(line.item), look: 'read'},
      {value: inCell(line.material), look: 'read'},
      {value: line.quantity, look: 'read'},
      line.area === undefined ? {look: 'read'} : {value: line.area, look: 'read', format: '0.000'},
      price('materials', line.byArea, 'low', byArea?.low),
      price('materials', line.byArea, 'high', byArea?.high),
      {value: line.fixing ? inCell(line.fixing) : '', look: 'read'},
      price(line.each.of, line.each.id, 'low', each.low),
      price(line.each.of, line.each.id, 'high', each.high),
      estimate(0, line.cost.low),
      estimate(1, line.cost.high),
      {value: '', look: 'read'},
    ]
  })
  const sum = (column: number, value: number): BookCell =>
    lines.length === 0
      ? {value: 0, look: 'total'}
      : {formula: `SUM(${cellName(first, column)}:${cellName(first + lines.length - 1, column)})`, value, look: 'total', format: '#,##0'}
  const total: BookCell[] = [
    {value: '合计（估算） Total (estimate)', look: 'total', span: lowColumn},
    sum(lowColumn, bill.total.low),
    sum(lowColumn + 1, bill.total.high),
    {value: bill.open.length > 0 ? '下列待定项未计入。 What is open below is not included.' : '', look: 'total'},
  ]
  const open = bill.open.map(({number, item, quantity, why}): BookCell[] => [
    {value: `${number} ${beforeEn(item)}`, look: 'read'},
    {value: '', look: 'read'},
    {value: quantity ?? '待勘察 to be surveyed', look: 'read'},
    {value: '', look: 'read', span: lowColumn - 3},
    {value: notIn, look: 'notice', span: 2},
    {value: beforeEn(why), look: 'read'},
  ])
  const footer = marked(title.sample, `${title.name.zh} 工程量清单 Bill of quantities, rev. ${title.revision}, 估算 ESTIMATE`)
  return toWorkbook([
    {
      name: '工程量 Quantities',
      widths,
      rows: [...notices, ...lines, total, ...open],
      frozen: {rows: first, columns: 1},
      footer,
      locked: true,
    },
    {
      name: priceSheet,
      widths: [14, 20, 34, 10, 12, 12],
      rows: list.map(({cells}) => cells),
      frozen: {rows: 2, columns: 0},
      footer,
      locked: true,
    },
  ])
}

const units = {m2: '平方米 m²', sign: '块 sign', piece: '件 piece'}

function priceRows(prices: Prices): {of: string; id: string; cells: BookCell[]}[] {
  const head = ['类别 Group', '代号 Id', '名称 Name', '单位 Unit', '低价 Low', '高价 High'].map((value) => ({value, look: 'head'}) as const)
  const groups = [
    ['materials', '材料 Material', materials],
    ['mounts', '安装 Fixing', mounts],
    ['products', '成品 Product', productNames],
  ] as const
  return [
    {
      of: '',
      id: '',
      cells: [
        {
          value: `${estimateNote(prices, false)}。黄色单元格可以修改。 Yellow cells may be edited. ${beforeEn(prices.basis)}`,
          look: 'notice',
          span: 6,
        },
      ],
    },
    {of: '', id: '', cells: head},
    ...groups.flatMap(([of, group, names]) =>
      Object.entries(prices[of]).map(([id, {unit, low, high}]) => ({
        of,
        id,
        cells: [
          ...[group, id, beforeEn((names as Readonly<Record<string, InBoth>>)[id] ?? {zh: id, en: id}), units[unit]].map(
            (value) => ({value, look: 'read'}) as const,
          ),
          {value: low, look: 'edit', format: '#,##0.##'} as const,
          {value: high, look: 'edit', format: '#,##0.##'} as const,
        ],
      })),
    ),
  ]
}
