import type {Identity} from '../../design-system/tokens/identity.ts'
import {type Form, loadForms} from '../../handbooks/annexes/form.ts'
import type {FilledIn, FormSetting} from '../../handbooks/book/form.ts'
import {type FormCopies, toFormsPdf} from '../../handbooks/book/formSheets.ts'
import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import {type OutputFile, utf8} from '../../handbooks/input/output.ts'
import {usesOf} from '../../handbooks/items/counter.ts'
import {formNames} from '../../handbooks/items/itemWords.ts'
import {loadItems} from '../../handbooks/items/loadItems.ts'
import type {PaperUse, Situation} from '../../handbooks/items/offer.ts'
import type {Paper} from '../../handbooks/items/paper.ts'
import {bilingual, say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {speak, writer} from '../../handbooks/language/traditional.ts'
import type {Entry} from '../directory/directory.ts'
import type {DistrictOffers} from '../items/districtOffers.ts'
import {type FrequentOffers, frequentOffers} from '../items/frequentOffers.ts'
import type {PointOffer} from '../items/pointOffers.ts'
import {emblemMark} from './emblemMark.ts'
import {ownerOf} from './formSet.ts'

/** What the sheets of a point's frequent items are made of. */
export interface PackWish {
  readonly entry: Entry
  readonly list: DistrictOffers
  readonly locale: Locale
  /** Copies of each sheet. */
  readonly copies: number
  readonly identity: Identity
}

const words = bilingual({
  zh: {
    title: (name: string) => `${name} 常办事项的单子`,
    none: '不用材料',
    box: (paper: string) => `□ ${paper}`,
    bracket: (text: string) => `（${text}）`,
    and: '、',
    copies: (n: number) => `${n}份`,
    days: (n: number) => `材料齐全受理后${n}个工作日`,
    calendarDays: (n: number) => `材料齐全受理后${n}天`,
    atOnce: '当场办结',
    by: (days: string) => `____年__月__日（${days}）`,
    from: {
      point: '名单：按本站台账统计。',
      county: '名单：按本县清单的frequent。',
      order: '名单：还没有统计，取清单的前十项。用ledger sum统计以后，写进清单或者记录的frequent。',
    },
    read: (title: string) =>
      `${title}\n\n把print.pdf按A4、实际大小、不缩放打印。每个事项三张：一次性告知单、受理回执、代办委托单。名称、材料和时限取自本县清单；姓名、编号和日期手写。\n材料前的方框由窗口勾，括号里写着“在什么情形下才要”。\n`,
  },
  en: {
    title: (name) => `${name}: sheets of the frequent items`,
    none: 'no papers',
    box: (paper) => `□ ${paper}`,
    bracket: (text) => ` (${text})`,
    and: ', ',
    copies: (n) => `${n} copies`,
    days: (n) => `${n} working days once complete`,
    calendarDays: (n) => `${n} days once complete`,
    atOnce: 'on the spot',
    by: (days) => `__________ (${days})`,
    from: {
      point: 'Items: counted from this point’s ledger.',
      county: 'Items: frequent of the county’s list.',
      order:
        'Items: not counted yet, the first ten of the list. Count them with ledger sum and write them into frequent of the list or the record.',
    },
    read: (title) =>
      `${title}\n\nPrint print.pdf on A4 at its actual size. Three sheets for each item: one-time notice, receipt, request to act. Names, papers and times are those of the county’s list; names of people, numbers and dates are written by hand.\nThe window ticks the boxes; in brackets stands in which case a paper is needed.\n`,
  },
})

/** The sheets of an item, in their order. */
const sheets = ['one-time-notice', 'receipt', 'written-request'] as const

/**
 * Returns the sheets of the most frequent items of a point: one PDF to print and what is in it. Nothing on them is about a person.
 *
 * @throws InputError if the forms cannot be read, or no Chromium is on the machine.
 * @clause SW-EMER-013 forms for days without power
 * @clause SW-ITEM-010 most frequent items
 */
export async function makeItemPack(
  catalogue: Catalogue,
  wish: PackWish,
): Promise<{files: OutputFile[]; from: FrequentOffers['from']; items: number}> {
  const {entry, list, locale, identity} = wish
  const t = say(locale)(words)
  const write = writer(locale)
  const {offers, from} = frequentOffers(list, {items: entry.record?.items})
  const owner = entry.record && ownerOf(entry.record, locale)
  const setting: FormSetting = {catalogue, locale, href: () => undefined, emblem: emblemMark(identity), owner}
  const title = write(t.title(owner?.name ?? speak(locale)(entry.name)))
  const names = offers.map((offer, i) => `${i + 1}　${nameIn(offer, locale)}`).join('\n')
  return {
    files: [
      {path: 'print.pdf', bytes: await toFormsPdf(itemSheets(catalogue, wish), title, setting)},
      {path: 'README.txt', bytes: utf8(`${write(`${t.read(title)}${t.from[from]}`)}\n\n${names}\n`)},
    ],
    from,
    items: offers.length,
  }
}

/** Returns the sheets of the most frequent items with what is printed into their fields. */
export function itemSheets(catalogue: Pick<Catalogue, 'clause'>, {entry, list, locale, copies}: PackWish): FormCopies[] {
  const forms = loadForms('software', catalogue.clause)
  const {papers} = loadItems()
  const name = speak(locale)(entry.name)
  return frequentOffers(list, {items: entry.record?.items}).offers.flatMap((offer) =>
    sheets.flatMap((id): FormCopies[] => {
      const form = forms.find((one) => one.id === id)
      return form ? [{form, copies, filled: filledFor(form, offer, papers, name, locale)}] : []
    }),
  )
}

const nameIn = ({name: {zh, en = zh}}: Pick<PointOffer, 'name'>, locale: Locale) => speak(locale)({zh, en})

/** What goes into the fields of each sheet, by their places on the form. */
const places = {
  'one-time-notice': {item: 2, papers: 4, days: 7},
  receipt: {item: 2, papers: 4, date: 5},
  'written-request': {item: 3, papers: 4, date: 5},
} as const

function filledFor(form: Form, offer: PointOffer, register: ReadonlyMap<string, Paper>, point: string, locale: Locale): FilledIn {
  const t = say(locale)(words)
  const at: {readonly item: number; readonly papers: number; readonly days?: number; readonly date?: number} =
    places[form.id as keyof typeof places]
  const {promised} = offer
  const days = !promised ? '' : promised.n === 0 ? t.atOnce : promised.unit === 'working' ? t.days(promised.n) : t.calendarDays(promised.n)
  const blank = (lines: number) => '\n'.repeat(lines - 1)
  const fields = form.fields.map(({lines}, i) => {
    if (i === at.item) return nameIn(offer, locale)
    if (i === at.papers) return paperLines(offer, register, lines, locale)
    if (i === at.days) return days
    if (i === at.date) return days === '' ? '' : t.by(days)
    return blank(lines)
  })
  return {point, fields, foot: form.foot.map(() => '')}
}

/** Returns every paper that an item may need with a box to tick, on as few lines as the form has; blank lines where nobody knows them. */
function paperLines(offer: PointOffer, register: ReadonlyMap<string, Paper>, lines: number, locale: Locale): string {
  const t = say(locale)(words)
  if (!offer.papers) return '\n'.repeat(lines - 1)
  const uses = usesOf(offer).filter(({id}, i, all) => all.findIndex((other) => other.id === id) === i)
  if (uses.length === 0) return t.none
  const texts = uses.map((use) => t.box(paperText(use, offer, register, locale)))
  const each = Math.ceil(texts.length / lines)
  const rows = Array.from({length: Math.ceil(texts.length / each)}, (_, i) => texts.slice(i * each, (i + 1) * each).join('　'))
  return [...rows, ...Array<string>(Math.max(0, lines - rows.length)).fill('')].join('\n')
}

function paperText(use: PaperUse, offer: PointOffer, register: ReadonlyMap<string, Paper>, locale: Locale): string {
  const t = say(locale)(words)
  const said = speak(locale)
  const name = use.words ?? said(register.get(use.id)?.name ?? {zh: use.id, en: use.id})
  const case_ = offer.papers?.includes(use) ? undefined : offer.situations.find(({adds}) => adds.includes(use))
  const notes = [
    ...(use.form ? [said(formNames[use.form])] : []),
    ...(use.copies !== undefined && use.copies > 1 ? [t.copies(use.copies)] : []),
    ...(case_ ? [whenIn(case_, offer, locale)] : []),
  ]
  return notes.length === 0 ? name : `${name}${t.bracket(notes.join(t.and))}`
}

/** Returns the answers for which a paper is needed, as the questions word them. */
const whenIn = ({when}: Situation, {questions}: Pick<PointOffer, 'questions'>, locale: Locale): string =>
  Object.entries(when)
    .flatMap(([question, answer]) => {
      const found = questions.find(({id}) => id === question)
      const option = found?.options.find(({id}) => id === answer)
      if (!found || !option) return []
      const yes = answer === 'yes' || answer === 'no'
      return [yes ? `${speak(locale)(found.ask)}${speak(locale)(option)}` : speak(locale)(option)]
    })
    .join(say(locale)(words).and)
