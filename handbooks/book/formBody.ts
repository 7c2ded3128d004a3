import {beforeChecks, rowsOn} from '../annexes/fit.ts'
import type {Form} from '../annexes/form.ts'
import {findLimit} from '../clause/limits.ts'
import {escaped} from '../input/escape.ts'
import {bilingual, type InBoth, say} from '../language/both.ts'
import {type Locale, written} from '../language/locale.ts'
import {speak, writer} from '../language/traditional.ts'
import {printLimit} from '../limit/limit.ts'

const words = bilingual({
  zh: {
    number: '序号',
    item: '检查内容',
    given: '（交居民）',
    stub: '存根（站点留存）',
    cut: '沿虚线裁开，两联编号相同',
    mark: '（骑缝章）',
  },
  en: {
    number: 'No.',
    item: 'What to look at',
    given: '(for the resident)',
    stub: 'stub (kept by the point)',
    cut: 'Cut along the line. Both halves have the same number',
    mark: '(stamp across)',
  },
})

/** What a pen writes on a form, in one language: texts as safe XHTML. */
export interface FormPen {
  readonly locale: Locale
  /** A text of the language. */
  readonly own: (text: string) => string
  /** A text of the data, with limits printed in place of their names. */
  readonly both: (text: InBoth) => string
  /** Puts gaps to write in where low lines stand. */
  readonly gaps: (html: string) => string
}

/** Returns the pen of a language. */
export function penOf(locale: Locale): FormPen {
  const own = (text: string) => escaped(writer(locale)(text))
  return {
    locale,
    own,
    both: (text) => marked(idsWhole(escaped(speak(locale)(inLimits(text)))), locale),
    gaps: (html) => html.replace(/_{4,}/g, ({length}) => `<span class="gap g${widestGap(length)}"></span>`),
  }
}

/** An id of a clause is not broken over two lines. */
export const idsWhole = (html: string): string => html.replace(/[HS]W-[A-Z]+-\d{3}/g, (id) => `<span class="id">${id}</span>`)

/** Numbers of Chinese documents in a text of another language are marked as Chinese. */
const marked = (html: string, locale: Locale) =>
  written(locale) === 'en'
    ? html.replace(/\p{Script=Han}[\p{Script=Han}〔〕\d]*/gu, (words) => `<span lang="zh-Hans">${words}</span>`)
    : html

/** Gaps for which form.css has a width. */
const gapLengths = [4, 6, 8, 12, 16, 20, 30] as const
const widestGap = (length: number) => gapLengths.findLast((one) => one <= length) ?? 4

/** Returns a text with the names of limits in it, as `{replyWorkingDays}`, printed as the books print them. */
export const inLimits = ({zh, en}: InBoth): InBoth => {
  const printed = (text: string, w: 'zh' | 'en') =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const limit = findLimit(name)
      if (!limit) throw new Error(`${name} is not a limit`)
      return printLimit(limit, w)
    })
  return {zh: printed(zh, 'zh'), en: printed(en, 'en')}
}

/** Values of a slip in the order of its fields. */
export interface Filled {
  readonly fields: readonly string[]
}

interface Entered {
  readonly filled?: Filled | undefined
  readonly serial?: string | undefined
}

/** What stands behind the title of the half that is given out. */
export const givenHalf = (locale: Locale): string => say(locale)(words).given

/** Returns the stub of a slip: title, the fields that the point keeps with one line each, and the line to cut along. */
export function stubHalf(form: Form, pen: FormPen, entered: Entered, foot: string, point: string): string {
  const t = say(pen.locale)(words)
  return `<h2 class="sheet-title">${pen.both(form.title)} <span class="sheet-part">${pen.own(t.stub)} ${pen.own(point)}</span></h2>
${slip(form, pen, entered, true)}
<div class="form-foot">${foot}</div>
<p class="sheet-cut"><span>${pen.own(t.cut)} ${pen.own(t.mark)}</span></p>
`
}

/** Returns what stands between the head and the signatures. */
export function formBody(form: Form, pen: FormPen, entered: Entered): string {
  const {own, both, gaps} = pen
  const t = say(pen.locale)(words)
  const columns = form.columns.map((column) => `<th scope="col">${both(column)}</th>`).join('')
  const cells = form.columns.map(() => '<td></td>').join('')
  const small = (clause: string | undefined) => (clause === undefined ? '' : ` <small>${clause}</small>`)
  switch (form.sort) {
    case 'register':
      return `<table>${widths(form)}<thead><tr>${columns}</tr></thead><tbody>${`<tr class="r${form.rowMm}">${cells}</tr>`.repeat(rowsOn(form, written(pen.locale)))}</tbody></table>`
    case 'check':
      return `<table>${widths(form, beforeChecks)}<thead><tr><th scope="col">${own(t.number)}</th><th scope="col">${own(t.item)}</th>${columns}</tr></thead><tbody>${form.items
        .map((one, i) => `<tr><td>${i + 1}</td><th scope="row">${both(one)}${small(one.clause)}</th>${cells}</tr>`)
        .join('')}${`<tr><td></td><td></td>${cells}</tr>`.repeat(Math.max(0, leastChecks - form.items.length))}</tbody></table>`
    case 'slip':
      return slip(form, pen, entered, false)
    case 'letter':
      return `<div class="letter">${form.text
        .map((one) => ('lines' in one ? '<p class="line"></p>'.repeat(one.lines) : `<p>${gaps(both(one))}</p>`))
        .join('\n')}</div>`
    case 'guide':
      return form.sections
        .map(
          ({title, items}) =>
            `<h3>${both(title)}</h3>\n<ol>${items.map((one) => `<li>${gaps(both(one))}${small(one.clause)}</li>`).join('\n')}</ol>`,
        )
        .join('\n')
    case 'table':
      return `<table>${widths(form)}<thead><tr>${columns}</tr></thead><tbody>${form.rows
        .map(
          ({cells: row}) =>
            `<tr>${row.map((cell, i) => (i === 0 ? `<th scope="row">${both(cell)}</th>` : `<td>${gaps(both(cell))}</td>`)).join('')}</tr>`,
        )
        .join('')}</tbody></table>`
    default:
      return form.sort satisfies never
  }
}

/** Lines of a check, of which a point adds its own. */
const leastChecks = 14

function slip(form: Form, {own, both}: FormPen, {filled, serial}: Entered, stub: boolean): string {
  const rows = form.fields.flatMap((field, i) => {
    if (stub && !field.onStub) return []
    const value = (filled?.fields[i] ?? (i === 0 ? serial : undefined))?.split('\n').map(own)
    const blank = Array<string>(stub ? 1 : field.lines).fill('')
    const lines = stub && value ? [value.join(' ')] : (value ?? blank)
    return [`<tr><th scope="row">${both(field)}</th><td>${lines.map((line) => `<span class="line">${line}</span>`).join('')}</td></tr>`]
  })
  return `<table><colgroup><col class="w32"/><col class="w68"/></colgroup><tbody>${rows.join('')}</tbody></table>`
}

function widths(form: Form, before: readonly number[] = []): string {
  const all = [...before, ...form.columns.map(({width}) => width)]
  const sum = all.reduce((a, b) => a + b, 0)
  return `<colgroup>${all.map((width) => `<col class="w${Math.round((width / sum) * 100)}"/>`).join('')}</colgroup>`
}
