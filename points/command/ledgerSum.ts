import {extname} from 'node:path'
import {loadCatalogue} from '../../handbooks/catalogue/catalogue.ts'
import {writeOne} from '../../handbooks/input/output.ts'
import {InputError, ProblemList} from '../../handbooks/input/problem.ts'
import {say as spoken} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {speak, writer} from '../../handbooks/language/traditional.ts'
import {emblemMark} from '../book/emblemMark.ts'
import {type Entry, loadEntry} from '../directory/directory.ts'
import {identities} from '../directory/identityOf.ts'
import {districtOffers} from '../items/districtOffers.ts'
import {uncountable} from '../ledger/checkLedger.ts'
import {sorts} from '../ledger/heads.ts'
import {type LedgerWords, words} from '../ledger/ledger.words.ts'
import {loadHeads} from '../ledger/loadHeads.ts'
import {namedItems, templateItems} from '../ledger/namedItems.ts'
import {type Quarter, quarterCode} from '../ledger/quarter.ts'
import type {Grades} from '../ledger/reviewRows.ts'
import {isSample} from '../ledger/sampleMark.ts'
import {sumFile} from '../ledger/sumFile.ts'
import {type QuarterSum, sumLedger} from '../ledger/sumLedger.ts'
import {grades, tallyOf} from '../review/grade.ts'
import {words as reviewWords} from '../review/review.words.ts'
import {lookAt, lookSetting, openRegisters, problemOf} from './ledgerReport.ts'
import {count, type Terminal} from './terminal.ts'

/** What `ledger sum` is told. */
export interface SumWanted {
  readonly quarter: Quarter
  readonly reviews?: Grades
  readonly point?: string
  readonly on?: string
  readonly out?: string
  readonly locale: Locale
}

/**
 * Tells what a quarter comes to, and writes its sheet with `out`.
 *
 * @throws InputError or InputErrors with every line that cannot be counted as it stands; nothing is written then.
 */
export async function saySum(files: readonly string[], wanted: SumWanted, terminal: Terminal): Promise<void> {
  const {out, locale, quarter, reviews} = wanted
  const format = out === undefined ? undefined : formatOf(out)
  const catalogue = loadCatalogue()
  const heads = loadHeads(catalogue)
  const setting = lookSetting(wanted.on)
  const entry = wanted.point === undefined ? undefined : loadEntry(catalogue, wanted.point)
  const registers = await openRegisters(files, heads, terminal)
  const rows = registers.flatMap((one) => (one.kind === 'ledger' ? one.rows : []))
  const complaints = registers.flatMap((one) => (one.kind === 'complaints' ? one.rows : []))
  const reviewed = registers.flatMap((one) => (one.kind === 'reviews' ? one.rows : []))
  if (registers.every(({kind}) => kind !== 'ledger'))
    throw new InputError(registers.map(({name}) => name).join(', '), [{at: '', message: 'is no ledger; give the one ledger too'}])
  const problems = new ProblemList()
  for (const register of registers)
    for (const fault of lookAt(register, setting).faults)
      if (uncountable.has(fault.code)) problems.add(register.name, problemOf(fault, register.kind, heads))
  problems.throwIfAny()
  const sum = sumLedger({
    rows,
    complaints: registers.some(({kind}) => kind === 'complaints') ? complaints : undefined,
    quarter,
    items: itemsOf(entry, locale),
    reviews: registers.some(({kind}) => kind === 'reviews') ? reviewed : undefined,
    grades: reviews,
    setting,
  })
  tell(sum, terminal)
  if (out === undefined || format === undefined) return
  const sample = isSample([...rows, ...complaints]) || entry?.sample === true
  const bytes = await sumFile(
    sum,
    {
      words: wordsIn(locale),
      limits: setting.limits,
      point: entry && speak(locale)(entry.name),
      sample,
      emblem: entry && emblemMark(identities()(entry)),
    },
    locale,
    format,
  )
  writeOne(terminal.at(out), bytes)
  terminal.say(`wrote ${out}`)
}

function formatOf(out: string): 'pdf' | 'html' {
  const ending = extname(out).toLowerCase()
  if (ending === '.pdf' || ending === '.html') return ending === '.pdf' ? 'pdf' : 'html'
  throw new InputError('--out', [{at: '', message: `ends in "${ending}"; use .pdf or .html`}])
}

function itemsOf(entry: Entry | undefined, locale: Locale) {
  const list = entry && districtOffers(entry)
  return [...(list ? namedItems(list.offers, locale) : []), ...templateItems(locale)]
}

/** Returns the words of the sheet in the script of `locale`. */
export const wordsIn = (locale: Locale): LedgerWords => JSON.parse(writer(locale)(JSON.stringify(spoken(locale)(words)))) as LedgerWords

function tell(sum: QuarterSum, {say}: Terminal) {
  const {counts, before} = sum
  say(
    `${quarterCode(sum.quarter)}: ${sorts.map((sort) => `${words.en.sorts[sort]} ${counts[sort]}${before ? ` (${before[sort]})` : ''}`).join(', ')}`,
  )
  say(`cases: in time ${sum.onTime}, late ${sum.late}, open ${sum.open} (${sum.openLate} overdue), helped ${sum.helped}`)
  for (const {name, count: n} of sum.items) say(`  ${n}  ${name}`)
  if (sum.otherItems > 0) say(`  ${count(sum.otherItems, 'case')} under names that no list of items has; they are not named on the sheet`)
  const {complaints} = sum
  if (sum.grades) {
    const tally = tallyOf(Object.fromEntries(grades.map((grade, i) => [grade, sum.grades?.[i] ?? 0])))
    say(`reviews: ${reviewWords.en.counts(tally)} ${reviewWords.en.good(tally)}`)
  }
  say(`complaints ${complaints.count}: in time ${complaints.inTime}, late ${complaints.late}, open ${complaints.open}`)
}
