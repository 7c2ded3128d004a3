import type {textKeys} from '../../design-system/signs/layout/spec.ts'
import {type OutputFile, utf8} from '../../handbooks/input/output.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import {csv} from '../exchange/csv.ts'
import {printBand} from './bill.ts'
import {estimateNote} from './billFile.ts'
import {beforeEn, inCell} from './cells.ts'
import type {Changes, Reason, SignChange} from './changes.ts'
import type {Prices} from './prices.ts'

const changeNames = {
  changed: {zh: '变更', en: 'changed'},
  added: {zh: '新增', en: 'added'},
  withdrawn: {zh: '撤下', en: 'withdrawn'},
} as const

const languages = {
  zh: {zh: '中文', en: 'Chinese'},
  en: {zh: '英文', en: 'English'},
  pinyin: {zh: '拼音', en: 'pinyin'},
  ii: {zh: '彝文', en: 'Yi'},
  bo: {zh: '藏文', en: 'Tibetan'},
} as const satisfies Readonly<Record<(typeof textKeys)[number], InBoth>>

/** Returns one reason as a person says it. */
function printReason({by, at, before, after}: Reason): {zh: string; en: string} {
  const [was, is] = [before || '（无）', after || '（无）']
  const [had, has] = [before || '(nothing)', after || '(nothing)']
  switch (by) {
    case 'word': {
      const language = languages[at.split('.').at(-1) as keyof typeof languages]
      return {zh: `${language.zh}：${was} → ${is}`, en: `${language.en}: ${had} -> ${has}`}
    }
    case 'beside':
      return {zh: `文字旁：${was} → ${is}`, en: `beside the words: ${had} -> ${has}`}
    case 'clause':
      return {zh: `条款${at}：${was} → ${is}`, en: `clause ${at}: ${had} -> ${has}`}
    case 'quantity':
      return {zh: `数量：${was} → ${is}`, en: `quantity: ${had} -> ${has}`}
    case 'size':
      return {zh: `尺寸：${was} → ${is}`, en: `size: ${had} -> ${has}`}
    case 'set':
      return {zh: `与同组标识统一尺寸：${was} → ${is}`, en: `one size with its neighbours: ${had} -> ${has}`}
    case 'settled':
      return before === ''
        ? {zh: `文字已确定：${is}`, en: `its words are settled: ${has}`}
        : {zh: `文字待定，原为：${was}`, en: `its words are open again; they were: ${had}`}
    case 'proof':
      return after === ''
        ? {zh: '读音已核对，可以制作', en: 'its reading is confirmed: it may be made'}
        : {zh: '读音不再有人核对，只出样张', en: 'nobody confirms its reading any more: a proof only'}
    case 'drawing':
      return {zh: `图样：版本${was} → ${is}`, en: `the drawing: revision ${had} -> ${has}`}
  }
}

const estimate = (cost: SignChange['cost'], prices: Prices) => (cost ? `${printBand(cost, prices)} (estimate)` : 'cost open')

/** Returns the changes as lines for a terminal, the most important first. */
export function printChanges({from, to, signs, clauses, same, cost}: Changes, prices: Prices): string[] {
  const count = (change: SignChange['change']) => signs.filter((sign) => sign.change === change).length
  return [
    `since revision ${from.revision} (edition ${from.edition}) to ${to.revision} (edition ${to.edition}): ` +
      `${count('changed')} changed, ${count('added')} added, ${count('withdrawn')} withdrawn, ${same} as before`,
    ...signs.flatMap(({number, name, change, reasons, cost}) => [
      `${change} ${number} ${name.en}${change === 'withdrawn' ? '' : `, ${estimate(cost, prices)}`}`,
      ...reasons.map((reason) => `  ${printReason(reason).en}`),
    ]),
    ...clauses
      .filter(({look}) => look.length > 0)
      .map(
        ({clause, look}) =>
          `clause ${clause} changed and ${look.length === 1 ? '1 sign that it governs is' : `${look.length} signs that it governs are`} drawn as before: look at ${look.join(', ')}`,
      ),
    `estimate of what the changes cost: ${printBand(cost, prices)}, not a quotation${cost.open > 0 ? `; ${cost.open} of them are open and not in it` : ''}`,
  ]
}

/** Returns the changes as files of the kit: a table for people, and the same for programs. */
export function changeFiles(changes: Changes, prices: Prices, sample: boolean): OutputFile[] {
  const note = estimateNote(prices, sample)
  const row = (number: string, item: string, change: string, why: string, low: string | number, high: string | number, remark = note) => ({
    '编号 Number': number,
    '项目 Item': item,
    '变化 Change': change,
    '原因 Reason': why,
    '估算低 Low estimate': low,
    '估算高 High estimate': high,
    '备注 Note': remark,
  })
  const {cost} = changes
  const rows = [
    ...changes.signs.map(({number, name, change, reasons, cost}) => {
      const why = reasons.map((reason) => inCell(printReason(reason))).join('\n')
      const open = change === 'withdrawn' ? '' : '未计入 not included'
      return row(number, beforeEn(name), beforeEn(changeNames[change]), why, cost?.low ?? open, cost?.high ?? open)
    }),
    ...changes.clauses.map(({clause, before, after, look}) =>
      row(
        look.join(' '),
        clause,
        '条款变更 clause changed',
        `${before || '（无）'} → ${after || '（无）'}`,
        '',
        '',
        look.length > 0 ? '图稿未变，现场复核。 Drawn as before: look on site.' : '',
      ),
    ),
    row(
      '',
      '合计 Total',
      '',
      `版本 revision ${changes.from.revision} → ${changes.to.revision}；${changes.same}块不变 as before`,
      cost.low,
      cost.high,
    ),
  ]
  return [
    {path: 'changes.csv', bytes: csv(rows)},
    {
      path: 'changes.json',
      bytes: utf8(
        `${JSON.stringify({sample, estimate: {currency: prices.currency, date: prices.date, basis: prices.basis}, ...changes}, null, 2)}\n`,
      ),
    },
  ]
}
