import {type OutputFile, utf8} from '../../handbooks/input/output.ts'
import type {Entry} from '../directory/directory.ts'
import {csv} from '../exchange/csv.ts'
import type {Bill} from './bill.ts'
import {billBook, billCsv, estimateNote} from './billFile.ts'
import {beforeEn} from './cells.ts'
import type {Changes} from './changes.ts'
import type {Prices} from './prices.ts'

/** What became of one point in a batch. */
export interface BatchLine {
  readonly id: string
  readonly name: Entry['name']
  readonly town: Entry['town']
  readonly sample: boolean
  /** `kept`: the kit that was there is what would be made today. `failed`: its problems are reported, and nothing of it is written. */
  readonly state: 'made' | 'kept' | 'failed'
  readonly basis: 'survey' | 'typical' | undefined
  readonly revision: string
  readonly drawn: number
  readonly open: number
  readonly bill: Bill | undefined
  /** From the kit that was there, if it was another. */
  readonly changes: Changes | undefined
}

/** What a batch is called, in its sheets and tables: the town or district. */
export interface BatchTitle {
  readonly name: Entry['name']
  readonly sample: boolean
}

const states = {
  made: '已生成 made',
  kept: '未变，沿用 kept',
  failed: '未生成 failed',
} as const
const bases = {survey: '按现场勘察 from a survey', typical: '按典型配置 typical set'} as const

/**
 * Returns what belongs to all points of a batch: one row for each point with the sum below, and the bill of quantities of all of them,
 * which is what a workshop is asked to quote for.
 */
export async function summaryFiles(
  lines: readonly BatchLine[],
  bill: Bill,
  prices: Prices,
  {name, sample, edition, revision}: BatchTitle & {readonly edition: string; readonly revision: string},
): Promise<OutputFile[]> {
  const note = estimateNote(prices, sample)
  const surveyed = lines.filter(({basis}) => basis === 'survey').length
  const basis = {
    zh: `${lines.length}个站点，其中${surveyed}个按现场勘察，其余按典型配置，制作前应先勘察核对。`,
    en: `${lines.length} points, ${surveyed} of them from a survey, the rest typical sets to be surveyed before anything is made.`,
  }
  const rows = lines.map(({id, name, town, state, basis, revision, drawn, open, bill, changes}) => ({
    '站点 Point': id,
    '名称 Name': beforeEn(name),
    '镇街 Town': beforeEn(town),
    '套件 Kit': states[state],
    '依据 Basis': basis ? bases[basis] : '',
    '图稿版本 Revision': revision,
    '标识数 Signs drawn': drawn,
    '待定项 Open lines': open,
    '变化 Changes': changes ? changes.signs.length : '',
    '估算低 Low estimate': bill?.total.low ?? '',
    '估算高 High estimate': bill?.total.high ?? '',
    '备注 Note': note,
  }))
  const sum = (count: (line: BatchLine) => number) => lines.reduce((total, line) => total + count(line), 0)
  const total = {
    '站点 Point': '合计 Total',
    '名称 Name': `${lines.length}`,
    '镇街 Town': '',
    '套件 Kit': '',
    '依据 Basis': '',
    '图稿版本 Revision': revision,
    '标识数 Signs drawn': sum(({drawn}) => drawn),
    '待定项 Open lines': sum(({open}) => open),
    '变化 Changes': sum(({changes}) => changes?.signs.length ?? 0),
    '估算低 Low estimate': bill.total.low,
    '估算高 High estimate': bill.total.high,
    '备注 Note': `${note} ${beforeEn(prices.basis)}`,
  }
  const data = {
    name,
    sample,
    edition,
    revision,
    estimate: {currency: prices.currency, date: prices.date, basis: prices.basis, ...bill.total, open: bill.open.length},
    points: lines.map(({bill: own, changes, ...line}) => ({...line, estimate: own?.total ?? null, changes: changes?.signs ?? null})),
  }
  return [
    {path: 'quantities.csv', bytes: billCsv(bill, prices, sample)},
    {path: 'quantities.xlsx', bytes: await billBook(bill, prices, {name, place: name, edition, revision, basis, sample})},
    {path: 'summary.csv', bytes: csv([...rows, total])},
    {path: 'summary.json', bytes: utf8(`${JSON.stringify(data, null, 2)}\n`)},
  ]
}
