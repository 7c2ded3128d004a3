import type {Form} from '../annexes/form.ts'
import {type Catalogue, edition} from '../catalogue/catalogue.ts'
import {bookNames} from '../clause/names.ts'
import {escaped} from '../input/escape.ts'
import {bilingual, say} from '../language/both.ts'
import type {Locale} from '../language/locale.ts'
import {marks} from '../language/punctuation.ts'
import {writer} from '../language/traditional.ts'
import {type Filled, formBody, givenHalf, idsWhole, penOf, stubHalf} from './formBody.ts'

/** How a form is set: in which language, in whose name, and where its clauses are found. */
export interface FormSetting {
  readonly catalogue: Catalogue
  readonly locale: Locale
  /** Returns the address of a clause, or nothing for one that stands in another file. */
  readonly href: (clause: string) => string | undefined
  /** The emblem of the county's identity as an SVG element; none leaves its place empty. */
  readonly emblem?: string | undefined
  /** The point whose paper it is; without one its name is a line to write on. */
  readonly owner?: FormOwner | undefined
  /** The number of a slip, printed on both halves; without one it is written by hand. */
  readonly serial?: string | undefined
}

/** The point in whose name a form is printed, in the language of the page. What nobody recorded is left out and written by hand. */
export interface FormOwner {
  readonly name: string
  /** County, town and village. */
  readonly place: string
  /** A made-up point: its papers say so. */
  readonly sample: boolean
  readonly hours?: string | undefined
}

const words = bilingual({
  zh: {
    point: '站点名称',
    county: '县（区）、乡镇（街道）',
    hours: (text: string) => `服务时间：${text}　`,
    telephones: '站点电话：____________　县监督电话：____________　政务服务便民热线：12345',
    clauses: '条款',
    inBook: (book: string) => `《${book}》`,
    edition: (id: string) => `${id}版　启用日期：____________`,
    sample: '示例：虚构站点，不得使用',
  },
  en: {
    point: 'Service point',
    county: 'County and town',
    hours: (text) => `Open: ${text}. `,
    telephones: 'Telephone: ____________ County’s complaints line: ____________ Government hotline: 12345',
    clauses: 'Clauses',
    inBook: (book) => `${book} `,
    edition: (id) => `Edition ${id}. In use since: ____________`,
    sample: 'Sample: a made-up point. Not for use',
  },
})

/** What stands on a form that was filled in: values in the order of its fields and foot, a line break beginning a new line. */
export interface FilledIn extends Filled {
  readonly point: string
  readonly foot: readonly string[]
}

/**
 * Returns a form as XHTML to be printed on one sheet: emblem and names of the point, title, what is filled in once, the table with lines to write on
 * or the text, signatures, and the clauses it serves with the edition (SW-GEN-005). A slip with a stub has two halves with one number and a line
 * between them to cut along. `filled` fills in a slip, in the language of the page.
 *
 * @clause SW-GEN-005 edition and first day on forms
 */
export function formHtml(form: Form, setting: FormSetting, filled?: FilledIn): string {
  const {locale, owner} = setting
  const t = say(locale)(words)
  const pen = penOf(locale)
  const {own, both} = pen
  const blank = (label: string, value = '') => `<p class="blank"><span>${label}</span><span class="rule">${own(value)}</span></p>`
  const blanks = (labels: Form['head'], values: readonly string[] = []) => labels.map((one, i) => blank(both(one), values[i])).join('')
  const name = filled?.point ?? owner?.name
  const head = `<div class="sheet-head">${setting.emblem ?? ''}<div>${
    name === undefined
      ? blank(own(t.county)) + blank(own(t.point))
      : `<p class="sheet-place">${own(owner?.place ?? '')}</p><p class="sheet-point">${own(name)}</p>`
  }</div>${owner?.sample ? `<p class="sheet-sample">${own(t.sample)}</p>` : ''}</div>`
  const foot = form.foot.length > 0 ? `<div class="form-foot">${blanks(form.foot, filled?.foot)}</div>` : ''
  const reach =
    form.stub || form.sort === 'letter'
      ? `<p class="sheet-reach">${owner?.hours === undefined ? '' : `${own(t.hours(owner.hours))}`}${pen.gaps(own(t.telephones))}</p>`
      : ''
  const given = `${head}
<h2 class="sheet-title">${both(form.title)}${form.stub ? ` <span class="sheet-part">${own(givenHalf(locale))}</span>` : ''}</h2>
<p class="form-use">${pen.gaps(both(form.use))}</p>
${form.head.length > 0 ? `<div class="form-head">${blanks(form.head)}</div>` : ''}
${formBody(form, pen, {filled, serial: setting.serial})}
${foot}
${reach}`
  const stub = form.stub ? stubHalf(form, pen, {filled, serial: setting.serial}, blanks(form.foot, filled?.foot), name ?? '') : ''
  return `<div class="form form-${form.sort}${form.turned ? ' form-turned' : ''}${form.large ? ' form-large' : ''}${form.stub ? ' form-halves' : ''}">
${stub}${given}
<p class="form-clauses"><span>${own(t.clauses)}${say(locale)(marks).colon}${clausesOf(form, setting)}</span> <span>${pen.gaps(own(t.edition(edition)))}</span></p>
</div>`
}

/** Where no clause stands in the same file, the name of the handbook is said once. */
function clausesOf(form: Form, setting: FormSetting): string {
  const {locale, href, catalogue} = setting
  const said = say(locale)
  const named = form.clauses.some((id) => href(id) !== undefined)
  const number = (id: string) => `${catalogue.clause.get(id)?.number ?? ''} ${id}`
  const list = form.clauses.map((id) => (named ? clauseLink(id, number(id), setting) : idsWhole(number(id)))).join(said(marks).list)
  return `${named ? '' : escaped(writer(locale)(said(words).inBook(said(bookNames)[form.book])))}${list}`
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
