import type {Identity} from '../../design-system/tokens/identity.ts'
import {copiesOf, type Form, loadForms} from '../../handbooks/annexes/form.ts'
import type {FormOwner, FormSetting} from '../../handbooks/book/form.ts'
import {type FormCopies, toFormsPdf} from '../../handbooks/book/formSheets.ts'
import {type Catalogue, edition} from '../../handbooks/catalogue/catalogue.ts'
import {books} from '../../handbooks/clause/clause.ts'
import {type OutputFile, utf8} from '../../handbooks/input/output.ts'
import {bilingual, say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {speak, writer} from '../../handbooks/language/traditional.ts'
import {loadWorkingCalendar} from '../../handbooks/register/workingCalendar.ts'
import {latestAddress, type Point} from '../record/point.ts'
import {emblemMark} from './emblemMark.ts'
import {registerBook} from './registerBook.ts'

/** How a point keeps its records: in one ledger, or in a register for each purpose. */
export const ledgers = ['one-ledger', 'registers'] as const
export type Ledgers = (typeof ledgers)[number]

/**
 * Returns how a point keeps its records when nobody says: in one ledger if it has one window or was built as a catch-up point, and where neither is
 * recorded in registers.
 */
export const ledgersOf = ({survey, declared}: Pick<Point, 'survey' | 'declared'>): Ledgers =>
  (survey ? survey.windows.length <= 1 : declared?.type === 'catch-up') ? 'one-ledger' : 'registers'

/** Returns whether a point that keeps its records in this way takes a form. */
export const takesForm =
  (ledger: Ledgers) =>
  ({points}: Pick<Form, 'points'>): boolean =>
    points === 'all' || points === ledger

/** What a set of forms is made of. */
export interface SetWish {
  readonly locale: Locale
  readonly ledger: Ledgers
  /** The point whose name stands on every sheet; without one its name is a line to write on. */
  readonly point?: Point | undefined
  /** Whose emblem stands at the head of every sheet. */
  readonly identity: Identity
  /** Number of the first copy of each slip; without it slips are numbered by hand. */
  readonly firstNumber?: number | undefined
}

/** Returns the forms that a point prints, each with its copies, in the order of the books. */
export function formSet(catalogue: Catalogue, {ledger, firstNumber}: Pick<SetWish, 'ledger' | 'firstNumber'>): FormCopies[] {
  return books
    .flatMap((book) => loadForms(book, catalogue.clause))
    .filter(takesForm(ledger))
    .map((form) => ({
      form,
      copies: copiesOf(form),
      serial: form.stub && firstNumber !== undefined ? (nth: number) => String(firstNumber + nth).padStart(4, '0') : undefined,
    }))
    .filter(({copies}) => copies > 0)
}

const words = bilingual({
  zh: {
    title: (name: string) => `${name} 表单和文书`,
    blank: '便民服务站',
    read: (title: string, id: string, sheets: number) =>
      `${title}\n${id}版手册\n\n把print.pdf按A4、实际大小、不缩放打印，共${sheets}页。registers中的xlsx是同一批登记表，在计算机上登记用。\n空着的电话、集合点和姓名，打印之后由站点填写。\n\n份数：\n`,
    line: (title: string, copies: number) => `${copies}份　${title}`,
    hours: {'monday-friday': '周一至周五', saturday: '周六', sunday: '周日'},
  },
  en: {
    title: (name) => `${name}: forms and documents`,
    blank: 'Service point',
    read: (title, id, sheets) =>
      `${title}\nEdition ${id} of the handbooks\n\nPrint print.pdf on A4 at its actual size, ${sheets} pages. The xlsx files in registers are the same registers, to be kept on a computer.\nTelephones, places of assembly and names are left for the point to fill in.\n\nCopies:\n`,
    line: (title, copies) => `${copies} × ${title}`,
    hours: {'monday-friday': 'Monday to Friday', saturday: 'Saturday', sunday: 'Sunday'},
  },
})

/**
 * Returns the set of forms of a point: one PDF to print, an XLSX for each register, and what is in it and how often.
 *
 * @throws InputError if the forms or the calendar cannot be read, or no Chromium is on the machine.
 * @clause SW-EMER-013 as many receipts and forms as the offline kit holds
 */
export async function makeFormSet(catalogue: Catalogue, wish: SetWish): Promise<{files: OutputFile[]; sheets: number}> {
  const {locale, point} = wish
  const t = say(locale)(words)
  const write = writer(locale)
  const owner = point && ownerOf(point, locale)
  const set = formSet(catalogue, wish)
  const setting: FormSetting = {catalogue, locale, href: () => undefined, emblem: emblemMark(wish.identity), owner}
  const title = write(t.title(owner?.name ?? t.blank))
  const calendar = loadWorkingCalendar()
  const registers: OutputFile[] = []
  for (const {form} of set)
    if (isRegister(form))
      registers.push({path: `registers/${form.id}.xlsx`, bytes: await registerBook(form, {locale, calendar, point: owner?.name})})
  const sheets = set.reduce((sum, {copies}) => sum + copies, 0)
  const list = set.map(({form, copies}) => write(t.line(speak(locale)(form.title), copies))).join('\n')
  return {
    files: [
      {path: 'print.pdf', bytes: await toFormsPdf(set, title, setting)},
      {path: 'README.txt', bytes: utf8(`${write(t.read(title, edition, sheets))}${list}\n`)},
      ...registers,
    ],
    sheets,
  }
}

/** Returns whether a form is a table that people carry on, so that it is given out as a workbook too. */
export const isRegister = ({sort}: Pick<Form, 'sort'>): boolean => sort === 'register'

/** Returns the names and the hours of a point as its forms bear them. */
export function ownerOf(point: Point, locale: Locale): FormOwner {
  const {name, sample, survey} = point
  const t = say(locale)(words)
  const spoken = speak(locale)
  const {district, town, village} = latestAddress(point)
  const parts = [district, town, village].map(spoken)
  return {
    name: spoken(name),
    place: locale === 'en' ? parts.toReversed().join(', ') : parts.join(''),
    sample,
    hours: survey?.hours
      .map(({days, open}) =>
        write(locale, `${t.hours[days]} ${open.map(({from, to}) => `${from}–${to}`).join(locale === 'en' ? ', ' : '、')}`),
      )
      .join(locale === 'en' ? '; ' : '；'),
  }
}

const write = (locale: Locale, text: string) => writer(locale)(text)
