import type {core} from 'zod/mini'
import {mostListed, show} from '../../handbooks/input/problem.ts'
import {normalTexts} from '../../handbooks/input/text.ts'
import type {Contradiction} from '../../points/assessment/measured.ts'
import {partsOf, type Sheet, type SheetFault, type SheetSetting, sheetFaults, sheetSchema} from '../../points/assessment/sheet.ts'
import type {SaidWord} from './check-sheet.words.ts'
import type {ClauseFacts} from './packedFacts.ts'

/** One thing wrong with a record: where it stands, and the sentence of the page for it, with what was found and what is allowed. */
export interface CheckFault {
  readonly at: string
  readonly word: SaidWord
  readonly found?: string
  readonly allowed?: string
}

/** What a file holds that is to be imported. */
export interface CheckFile {
  /** Undefined if anything in the file is refused. */
  readonly record: Sheet | undefined
  /** What no record can hold: a wrong form, clauses that the edition lacks, findings that were taken over. */
  readonly refused: readonly CheckFault[]
  /** What a record may hold while it is filled in, and is corrected on the page: a day to come, values that contradict their results. */
  readonly toCorrect: readonly CheckFault[]
}

/** What a file is read against: today, and the clauses of the page's edition. Those of another edition the page does not know. */
export interface CheckSetting extends SheetSetting {
  readonly edition: string
  /** What of each clause decides, by its id; undefined where it is not known. */
  readonly judged?: ReadonlyMap<string, ClauseFacts> | undefined
}

/** Returns the record in `text`, which is JSON, with everything that is wrong with it, at once. */
export function readCheckFile(text: string, setting: CheckSetting): CheckFile {
  let given: unknown
  try {
    given = JSON.parse(text)
    // Groups in one another beyond number are no record either.
    normalTexts(given)
  } catch {
    return refusedFile({at: '', word: 'notJson'})
  }
  return readCheckValue(given, setting)
}

/** Returns a file of which nothing is taken in. */
export const refusedFile = (...refused: readonly CheckFault[]): CheckFile => ({record: undefined, refused, toCorrect: []})

/** Returns the record that `value` is, with everything that is wrong with it; `cellOf` says where it stands, if not by the names of fields. */
export function readCheckValue(value: unknown, setting: CheckSetting, cellOf?: (path: readonly PropertyKey[]) => string): CheckFile {
  const where: Where = (path, id) => (cellOf ? cellOf(path) : (id ?? placeOf(path)))
  const {value: given, faults: unfit} = normalTexts(value)
  const {data, error} = sheetSchema.safeParse(given, {reportInput: true})
  const faults = faultsOf(given, setting)
  const misplaced = misplacedIn(given, setting, where)
  const texts = unfit.map(({path, found}): CheckFault => {
    return path.at(-1) === '__proto__' ? {at: where(path), word: 'noField'} : {at: where(path), word: 'unfit', found}
  })
  const told = new Set(texts.map(({at}) => at))
  const refused = [
    ...texts,
    ...(error?.issues ?? []).flatMap((issue) => formFaults(issue, where)).filter(({at}) => !told.has(at)),
    ...faults.filter(isRefused).map((fault) => saidOf(fault, where)),
    ...misplaced.filter(({word}) => word === 'othersDuty'),
  ]
  return {
    record: refused.length === 0 ? data : undefined,
    refused,
    toCorrect: [
      ...faults.filter((fault) => !isRefused(fault)).map((fault) => saidOf(fault, where)),
      ...misplaced.filter(({word}) => word !== 'othersDuty'),
    ],
  }
}

/**
 * Returns the results that stand where none can: on duties of the town or county, which the form of a point lacks, and not applicable for a clause
 * that always applies.
 */
function misplacedIn(sheet: unknown, {edition, judged}: CheckSetting, where: Where): CheckFault[] {
  const assessment = partsOf(partsOf(sheet).assessment)
  if (assessment.edition !== edition) return []
  return Object.entries(partsOf(assessment.findings)).flatMap(([id, finding]): CheckFault[] => {
    const clause = judged?.get(id)
    const at = where(['assessment', 'findings', id, 'status'], id)
    if (clause && clause.bearer !== 'village') return [{at, word: 'othersDuty'}]
    return clause && partsOf(finding).status === 'not-applicable' && !clause.conditional ? [{at, word: 'alwaysApplies'}] : []
  })
}

/** Says where a fault stands; `id` is the clause, for a fault that is told by its clause alone. */
type Where = (path: readonly PropertyKey[], id?: string) => string

/** Says a sentence of the page, with its `%` and `#` filled in. */
type SaySentence = (word: SaidWord, first?: string | number, second?: string | number) => string

/** Returns the faults, each on its line, under the sentence that leads them in; of a great many the first, and how many more there are. */
export function faultLines(lead: 'refused' | 'toCorrect', faults: readonly CheckFault[], say: SaySentence): string {
  const lines = faults.slice(0, mostListed).map(({at, word, found, allowed}) => {
    const fault = say(word, found, allowed)
    return at === '' ? fault : say('fault', at, fault)
  })
  const more = faults.length - lines.length
  return [say(lead), ...lines, ...(more > 0 ? [say('moreFaults', more)] : [])].join('\n')
}

/** Returns what is wrong in `sheet` though its form is right; where it is of another edition than the page, what can be told without its clauses. */
export function faultsOf(sheet: unknown, {edition, clauses, today}: CheckSetting): SheetFault[] {
  const {edition: given} = partsOf(partsOf(sheet).assessment)
  return sheetFaults(sheet, {clauses: typeof given === 'string' && given !== edition ? undefined : clauses, today})
}

const isRefused = ({what}: SheetFault) => what === 'no-clause' || what === 'carried'

/** The sentence for each way in which a value contradicts its finding. */
export const contradictionWord: Readonly<Record<Contradiction['how'], SaidWord>> = {
  incomparable: 'incomparable',
  unjudged: 'early',
  below: 'outside',
  above: 'outside',
  within: 'within',
}

function saidOf(fault: SheetFault, where: Where): CheckFault {
  const at = where(fault.at)
  switch (fault.what) {
    case 'to-come':
      return {at, word: 'toCome', found: fault.on}
    case 'no-clause':
      return {at, word: 'noClause'}
    case 'carried':
      return {at, word: 'carried'}
    case 'contradiction':
      return {at: where(fault.at, fault.clause), word: contradictionWord[fault.found.how]}
  }
}

/** Returns what the schema found, one fault for each field that is none. */
function formFaults(issue: core.$ZodIssue, where: Where): CheckFault[] {
  const at = where(issue.path)
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({at: where([...issue.path, key]), word: 'noField'}))
  if (issue.code === 'invalid_key') return [{at, word: 'noClauseId'}]
  if (issue.input === undefined) return [{at, word: 'missing'}]
  if (issue.code === 'too_small' || (issue.code === 'invalid_format' && issue.format === 'regex')) return [{at, word: 'empty'}]
  if (issue.code === 'too_big') return [{at, word: 'tooLong', allowed: String(issue.maximum)}]
  const found = show(issue.input)
  if (issue.code === 'invalid_value') return [{at, word: 'notAllowed', found, allowed: issue.values.join(', ')}]
  return [{at, word: issue.code === 'invalid_format' ? 'noDate' : 'wrongForm', found}]
}

/** Where a fault stands, as an inspector may find it: `HW-ACC-009.status` without the groups around it. */
const placeOf = (path: readonly PropertyKey[]) => path.join('.').replace(/^assessment\.(findings\.)?(?=.)/, '')
