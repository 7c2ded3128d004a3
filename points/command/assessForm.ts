import {InputError, ProblemList, show} from '../../handbooks/input/problem.ts'
import type {GivenFile, OpenedSheets} from '../exchange/openSheets.ts'
import {namesIn, type Settled} from '../intake/filledSheet.ts'
import type {Difference} from '../intake/join.ts'
import {count, type Terminal} from './terminal.ts'

interface FormWanted {
  readonly id: string
  readonly from: readonly string[] | undefined
  readonly form: string
  readonly encoding: 'utf-8' | 'gb18030' | undefined
  readonly settle: readonly string[] | undefined
}

/**
 * Writes the form of both books for all three types for a point, blank or as filled-in checklists have it, and says what comes next.
 *
 * @throws InputError if a checklist cannot be taken in, or the form cannot be written; nothing is left behind then.
 */
export async function writeForm({id, from, form, encoding, settle}: FormWanted, terminal: Terminal): Promise<void> {
  const [{edition, loadCatalogue}, {findEntry, loadDirectory}, {refuseUnlessFile, writeOne}, {formClauses, toCheckForm}, {today}] =
    await Promise.all([
      import('../../handbooks/catalogue/catalogue.ts'),
      import('../directory/directory.ts'),
      import('../../handbooks/input/output.ts'),
      import('../exchange/checkForm.ts'),
      import('../../handbooks/input/today.ts'),
    ])
  const {at, say} = terminal
  const catalogue = loadCatalogue()
  const entries = loadDirectory(catalogue)
  const entry = findEntry(entries, id)
  refuseUnlessFile(at(form))
  const joined = from && (await joinedFrom(from))
  const format = /\.xlsx$/i.test(form) ? 'xlsx' : encoding === 'gb18030' ? 'gb18030.csv' : 'csv'
  writeOne(at(form), await toCheckForm(catalogue, {edition, point: entry.id, ...joined?.assessment}, format))
  if (joined) tellJoined(joined.differences, joined.opened, terminal)
  say(`wrote the form of edition ${edition} with ${count(formClauses(catalogue, joined?.assessment.findings).length, 'clause')} to ${form}`)
  say(`once it is filled in:\n  npm run -s cunbiao -- assess ${entry.id} --from ${form}`)

  async function joinedFrom(files: readonly string[]) {
    const [{openSheets}, {joinSheets}] = await Promise.all([import('../exchange/openSheets.ts'), import('../intake/filledSheet.ts')])
    const problems = new ProblemList()
    const opened = await openSheets(givenFiles(files, terminal), problems)
    const joined = problems.attempt(() => joinSheets(opened.sheets, {catalogue, entry, entries, now: today()}, settledIn(settle)))
    problems.throwIfAny()
    if (joined?.observation)
      throw new InputError(files.join(', '), [
        {
          at: 'kind',
          message: 'is an observation of a patrol, which is no part of the form of an assessment; leave --form out to record it',
        },
      ])
    return joined && {...joined, opened}
  }
}

/** Returns the files that were named, each once. */
export const givenFiles = (paths: readonly string[], {at, nameOf}: Terminal): GivenFile[] =>
  [...new Set(paths)].map((path) => ({path: at(path), name: nameOf(path)}))

/** Returns what `--settle CLAUSE=N` says, by clause. @throws InputError with each that does not have this form, or that says it twice. */
export function settledIn(given: readonly string[] = []): Settled {
  const settled = new Map<string, number>()
  const problems = given.flatMap((text) => {
    const [, clause = '', nth] = /^([A-Z]{2}-[A-Z]+-\d{3})=([1-9]\d?)$/.exec(text) ?? []
    if (nth === undefined)
      return [
        {at: '', message: `${show(text)} does not say whose finding holds; write a clause and the number of a file, such as HW-ACC-009=2`},
      ]
    if (settled.has(clause)) return [{at: clause, message: 'is settled twice; give it once'}]
    settled.set(clause, Number(nth))
    return []
  })
  if (problems.length > 0) throw new InputError('--settle', problems)
  return settled
}

/** Says on which clauses the files differ and what to do, and where photos stay. */
export function tellJoined(differences: readonly Difference[], {sheets, photos}: OpenedSheets, {say}: Terminal): void {
  for (const {name, count: n} of photos)
    say(`${count(n, 'photo')} in ${name}: they stay there, for a record keeps none; put the file with the papers of the point`)
  if (differences.length === 0) return
  say(`the files differ on ${count(differences.length, 'clause')}, to be re-checked with the notes of all; --settle CLAUSE=N if one holds:`)
  const names = namesIn(sheets)
  for (const {clause, found} of differences) {
    const each = found.map(({name, finding: {status, measured}}) =>
      [names.indexOf(name) + 1, name, status, measured].filter((x) => x !== undefined).join(' '),
    )
    say(`  ${clause}  ${each.join('; ')}`)
  }
}
