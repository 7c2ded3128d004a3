import type {Form} from '../annexes/form.ts'
import type {Catalogue} from '../catalogue/catalogue.ts'
import {bookNames} from '../clause/names.ts'
import {escaped} from '../input/escape.ts'
import {bilingual, type InBoth, say} from '../language/both.ts'
import type {Locale} from '../language/locale.ts'
import {marks} from '../language/punctuation.ts'
import {speak, writer} from '../language/traditional.ts'

/** How a form is set: in which language, and where its clauses are found. */
export interface FormSetting {
  readonly catalogue: Catalogue
  readonly locale: Locale
  /** Returns the address of a clause, or nothing for one that stands in another file. */
  readonly href: (clause: string) => string | undefined
}

/** Blank rows of a register, and the lines of a check, of which a point adds its own: what one sheet of A4 holds below its heading, in a bound book too. */
const rows = {upright: 21, turned: 13, check: 14} as const

const words = bilingual({
  zh: {point: '站点名称', clauses: '条款', number: '序号', item: '检查内容', inBook: (book: string) => `《${book}》`},
  en: {point: 'Service point', clauses: 'Clauses', number: 'No.', item: 'What to look at', inBook: (book) => `${book} `},
})

/** What stands on a form that was filled in: values in the order of its fields and foot, a line break beginning a new line. */
export interface FilledIn {
  readonly point: string
  readonly fields: readonly string[]
  readonly foot: readonly string[]
}

/**
 * Returns a form as XHTML to be printed: the point's name, what is filled in once, the table with lines to write on, signatures, and the
 * clauses it serves. The page around it gives the title. `filled` fills in a slip, in the language of the page.
 */
export function formHtml(form: Form, setting: FormSetting, filled?: FilledIn): string {
  const {catalogue, locale} = setting
  const t = say(locale)(words)
  const {list, colon} = say(locale)(marks)
  const own = (text: string) => escaped(writer(locale)(text))
  const both = (text: InBoth) => escaped(speak(locale)(text))
  const blank = (label: string, value = '') => `<p class="blank"><span>${label}</span><span class="rule">${own(value)}</span></p>`
  const blanks = (labels: readonly InBoth[], values: readonly string[] = []) => labels.map((one, i) => blank(both(one), values[i])).join('')
  const clauses = form.clauses.map((id) => clauseLink(id, `${catalogue.clause.get(id)?.number ?? ''} ${id}`, setting)).join(list)
  return `<div class="form form-${form.sort}${form.turned ? ' form-turned' : ''}">
<p class="form-use">${both(form.use)}</p>
<div class="form-head">${blank(own(t.point), filled?.point)}${blanks(form.head)}</div>
${body(
  form,
  both,
  {number: own(t.number), item: own(t.item)},
  filled?.fields.map((value) => value.split('\n').map(own)),
)}
${form.foot.length > 0 ? `<div class="form-foot">${blanks(form.foot, filled?.foot)}</div>` : ''}
<p class="form-clauses">${own(t.clauses)}${colon}${clauses}</p>
</div>`
}

/** Returns `text` as a link to a clause or, where it stands in another file, after the name of its handbook. `text` is safe XHTML. */
export function clauseLink(id: string, text: string, {catalogue, locale, href}: FormSetting): string {
  const address = href(id)
  if (address !== undefined) return `<a href="${address}">${text}</a>`
  const book = catalogue.clause.get(id)?.book
  if (book === undefined) return text
  const said = say(locale)
  return escaped(writer(locale)(said(words).inBook(said(bookNames)[book]))) + text
}

function body(
  form: Form,
  both: (text: InBoth) => string,
  {number, item}: {readonly number: string; readonly item: string},
  filled?: readonly (readonly string[])[],
): string {
  const columns = form.columns.map((column) => `<th scope="col">${both(column)}</th>`).join('')
  const cells = form.columns.map(() => '<td></td>').join('')
  const widths = (before: readonly number[]) => {
    const all = [...before, ...form.columns.map(({width}) => width)]
    const sum = all.reduce((a, b) => a + b, 0)
    return `<colgroup>${all.map((width) => `<col class="w${Math.round((width / sum) * 50) * 2}"/>`).join('')}</colgroup>`
  }
  switch (form.sort) {
    case 'register':
      return `<table>${widths([])}<thead><tr>${columns}</tr></thead><tbody>${`<tr>${cells}</tr>`.repeat(form.turned ? rows.turned : rows.upright)}</tbody></table>`
    case 'check':
      return `<table>${widths([5, 46])}<thead><tr><th scope="col">${number}</th><th scope="col">${item}</th>${columns}</tr></thead><tbody>${form.items
        .map(
          (one, i) =>
            `<tr><td>${i + 1}</td><th scope="row">${both(one)}${one.clause ? ` <small>${one.clause}</small>` : ''}</th>${cells}</tr>`,
        )
        .join('')}${`<tr><td></td><td></td>${cells}</tr>`.repeat(Math.max(0, rows.check - form.items.length))}</tbody></table>`
    case 'slip':
      return `<table><colgroup><col class="w32"/><col class="w68"/></colgroup><tbody>${form.fields
        .map(
          (field, i) =>
            `<tr class="lines-${field.lines}"><th scope="row">${both(field)}</th><td>${(filled?.[i] ?? Array<string>(field.lines).fill('')).map((line) => `<span class="line">${line}</span>`).join('')}</td></tr>`,
        )
        .join('')}</tbody></table>`
    default:
      return form.sort satisfies never
  }
}
