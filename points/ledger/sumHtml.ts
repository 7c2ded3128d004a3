import {escaped} from '../../handbooks/input/escape.ts'
import {wilsonInterval} from '../review/wilson.ts'
import {sorts} from './heads.ts'
import {filled, type LedgerWords} from './ledger.words.ts'
import type {LedgerLimits} from './limitsOf.ts'
import {percent} from './percent.ts'
import {causes, type QuarterSum, type Repeated} from './sumLedger.ts'

/** Clauses by which the sheet is made. */
export const sumClauses = ['SW-IMP-002', 'SW-ITEM-010', 'SW-COMP-017', 'SW-COMP-015', 'SW-IMP-004', 'SW-WIN-043'] as const

/** How the sheet is written: words of one language, the limits, the point where its name is known, and whether the ledger is made up. */
export interface SumSetting {
  readonly words: LedgerWords
  readonly limits: LedgerLimits
  readonly point?: string | undefined
  readonly sample: boolean
  /** An SVG of the county's emblem, made by this project. */
  readonly emblem?: string | undefined
}

/**
 * Returns the public sheet of a quarter as XHTML, for one A4. It names items of the lists, causes, clauses and numbers, so no person: nothing that
 * stands in a cell of a ledger gets onto it.
 *
 * @clause SW-COMP-017 published every quarter, also where there was none
 * @clause SW-IMP-002 beside the quarter before, with room for the reasons
 */
export function sumHtml(sum: QuarterSum, setting: SumSetting): string {
  const {words, point} = setting
  const t = words.sheet
  const {quarter} = sum
  const text = (template: string, values: Readonly<Record<string, string | number>> = {}) => escaped(filled(template, values))
  return `<div class="sum-head">${setting.emblem ?? ''}<div><h2 class="sum-title">${text(t.title)}</h2>
<p>${text(t.of, {year: quarter.year, quarter: quarter.quarter, from: quarter.from, to: quarter.to})}</p></div></div>
${setting.sample ? `<p class="sum-sample">${text(t.sample)}</p>` : ''}
<p class="sum-line"><span>${text(t.point)}</span><span>${text(point ?? '')}</span></p>
<div class="sum-halves"><section><h3>${text(t.counts)}</h3>${countsTable(sum, words)}</section>
<section><h3>${text(t.items)}</h3>${itemsTable(sum, words)}</section></div>
<div class="sum-halves"><section><h3>${text(t.handled)}</h3>
<p>${text(t.handledLine, {spot: sum.handled.onTheSpot, promise: sum.handled.byPromise, passed: sum.handled.passedOn})}${
    sum.refused > 0 ? ` ${text(t.refused, {n: sum.refused})}` : ''
  } ${text(t.helped, {n: sum.helped})}</p></section>
<section><h3>${text(t.time)}</h3>
<p>${text(t.timeLine, {done: sum.onTime + sum.late, onTime: sum.onTime, late: sum.late})} ${text(t.openLine, {open: sum.open, openLate: sum.openLate})}</p></section></div>
<section><h3>${text(t.reviews)}</h3>${reviews(sum, setting)}</section>
<section><h3>${text(t.complaints)}</h3>${complaints(sum, words)}</section>
<section><h3>${text(t.repeated, {least: setting.limits.repeated})}</h3>${
    sum.repeated.length === 0
      ? `<p>${text(t.noRepeated)}</p>`
      : `<ul>${sum.repeated.map((one) => `<li>${text(t.repeatedLine, {what: whatOf(one, words), n: one.count})}</li>`).join('')}</ul>`
  }</section>
<section><h3>${text(t.changed)}</h3><p class="sum-blank"></p><p class="sum-blank"></p></section>
<section><h3>${text(t.why)}</h3><p class="sum-blank"></p><p class="sum-blank"></p></section>
<div class="sum-foot">${t.foot.map((label) => `<p class="sum-line"><span>${text(label)}</span><span></span></p>`).join('')}</div>
<p class="sum-clauses">${text(t.clauses)}${text(t.colon)}${sumClauses.join(text(t.list))}</p>
`
}

/** Numbers stand at the end of their column. */
const row = (name: string, ...numbers: readonly string[]) =>
  `<tr><th scope="row">${escaped(name)}</th>${numbers.map((number) => `<td>${escaped(number)}</td>`).join('')}</tr>`
const table = (head: readonly string[], rows: readonly string[]) =>
  `<table><thead><tr>${head.map((one) => `<th scope="col">${escaped(one)}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`

function countsTable({counts, before}: QuarterSum, {sheet: t, sorts: names}: LedgerWords): string {
  return table(
    [t.sort, t.now, t.before],
    sorts.map((sort) => row(names[sort], String(counts[sort]), before ? String(before[sort]) : t.none)),
  )
}

function itemsTable({items, otherItems}: QuarterSum, {sheet: t}: LedgerWords): string {
  const list =
    items.length === 0 && otherItems === 0
      ? `<p>${escaped(t.noItems)}</p>`
      : table(
          [t.item, t.number],
          items.map(({name, count}) => row(name, String(count))),
        )
  return otherItems === 0 ? list : `${list}<p>${escaped(filled(t.otherItems, {n: otherItems}))}</p>`
}

function reviews({grades}: QuarterSum, {words: {sheet: t}, limits}: SumSetting): string {
  if (!grades) return `<p>${escaped(t.noGrades)}</p>`
  const all = grades.reduce((sum, n) => sum + n, 0)
  const good = grades[0] + grades[1] + grades[2]
  const counts = `<table class="sum-grades"><thead><tr>${t.grades.map((name) => `<th scope="col">${escaped(name)}</th>`).join('')}</tr></thead><tbody><tr>${grades
    .map((n) => `<td>${n}</td>`)
    .join('')}</tr></tbody></table>`
  if (all < limits.percentFrom) return `${counts}<p>${escaped(filled(t.few, {n: all, least: limits.percentFrom}))}</p>`
  const {low, high} = wilsonInterval(good, all)
  return `${counts}<p>${escaped(filled(t.share, {n: all, good, share: percent(good / all), low: percent(low), high: percent(high)}))}</p>`
}

function complaints({complaints: sum}: QuarterSum, {sheet: t, causes: names}: LedgerWords): string {
  if (sum.count === 0) return `<p>${escaped(t.noComplaints)}</p>`
  const {count: n, inTime, late, open, withoutCause} = sum
  const list = [
    ...causes.filter((cause) => sum.causes[cause] > 0).map((cause) => `${names[cause]} ${sum.causes[cause]}`),
    ...(withoutCause !== undefined && withoutCause > 0 ? [filled(t.withoutCause, {n: withoutCause})] : []),
  ]
  const why = withoutCause === undefined ? t.noRegister : filled(t.causesLine, {list: list.join(t.list)})
  const clauses = sum.clauses.length === 0 ? '' : ` ${filled(t.clausesLine, {list: sum.clauses.join(t.list)})}`
  return `<p>${escaped(`${filled(t.complaintLine, {n, inTime, late, open})} ${why}${clauses}`)}</p>`
}

function whatOf({sort, item, cause}: Repeated, words: LedgerWords): string {
  return [words.sorts[sort], item, cause && words.causes[cause]].filter((part) => part !== undefined).join(words.sheet.list)
}
