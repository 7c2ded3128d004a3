import {type Catalogue, edition as today} from '../../handbooks/catalogue/catalogue.ts'
import {type Problem, ProblemList, show} from '../../handbooks/input/problem.ts'
import {type OpenYaml, openYaml, plainWords} from '../../handbooks/input/yaml.ts'
import {contradictionWords, limitByClause} from '../assessment/reading.ts'
import {type AssessmentRecord, assessmentSchema} from '../assessment/schema.ts'
import {partsOf, type Sheet, type SheetFault, sheetFaults, sheetSchema} from '../assessment/sheet.ts'
import type {Entry} from '../directory/directory.ts'

/** What sheets are taken in for. */
export interface IntakeSetting {
  readonly catalogue: Catalogue
  /** The point that is assessed, and all others, so that a sheet of another is named. */
  readonly entry: Entry
  readonly entries: readonly Entry[]
  /** Today's date; nothing is found later. */
  readonly now: string
}

/** A file by its name, with its contents. */
export interface SheetFile {
  readonly name: string
  readonly text: string
}

interface Opened {
  readonly file: SheetFile
  readonly yaml: OpenYaml
  readonly data: Sheet
}

/**
 * Returns the assessment that `files` hold together: several devices may have checked, each some of the clauses.
 *
 * Every problem of every file is found at once: the wrong point, a day to come, an edition that today's books are not, a clause that does
 * not exist, a status or value that is not allowed, a value that contradicts its status, and what one file says against another.
 *
 * @throws InputError or InputErrors with file, line and field of each.
 */
export function readSheets(files: readonly SheetFile[], setting: IntakeSetting): AssessmentRecord {
  const problems = new ProblemList()
  const opened = files.flatMap((file): Opened[] => {
    const yaml = problems.attempt(() => openYaml(file.name, file.text))
    if (!yaml) return []
    for (const fault of yaml.faults) problems.add(file.name, fault)
    const parsed = sheetSchema.safeParse(yaml.value, plainWords)
    if (!parsed.success) for (const problem of yaml.problems(parsed.error)) problems.add(file.name, problem)
    for (const problem of contentProblems(yaml, setting)) problems.add(file.name, problem)
    return parsed.success ? [{file, yaml, data: parsed.data}] : []
  })
  const [first, ...others] = opened
  for (const other of others) if (first) compareFacts(first, other, problems)
  const findings: Record<string, AssessmentRecord['findings'][string]> = {}
  const from = new Map<string, Opened>()
  for (const sheet of opened)
    for (const [id, finding] of Object.entries(sheet.data.assessment.findings)) {
      const earlier = from.get(id)
      if (earlier && JSON.stringify(findings[id]) !== JSON.stringify(finding))
        problems.add(sheet.file.name, {
          line: sheet.yaml.lineOf(['assessment', 'findings', id]),
          at: `assessment.findings.${id}`,
          message: `${show(finding)} is not what line ${earlier.yaml.lineOf(['assessment', 'findings', id])} of ${earlier.file.name} says, ${show(findings[id])}; settle which holds and make both alike, or remove one`,
        })
      findings[id] = finding
      from.set(id, sheet)
    }
  problems.throwIfAny()
  if (!first) throw new Error('an assessment is read from a file')
  return {...first.data.assessment, findings}
}

/** What is wrong in a sheet though its form is right, looked for in whatever part of it has the right form. */
function contentProblems({value, lineOf}: OpenYaml, {catalogue, entry, entries, now}: IntakeSetting): Problem[] {
  const problems: Problem[] = []
  const report = (path: readonly string[], message: string) => problems.push({line: lineOf(path), at: path.join('.'), message})
  const {point, assessment} = partsOf(value)
  const given = sheetSchema.shape.point.safeParse(point)
  if (given.success && !isNamed(entry, given.data)) {
    const other = entries.find((e) => isNamed(e, given.data))
    const whose = other ? `is the point ${other.id} (${other.name.zh}, ${other.town.zh})` : 'is no point of the directory'
    report(
      ['point'],
      `${show(given.data)} ${whose}, and ${entry.id} (${entry.name.zh}) is being assessed; if the results are those of ${entry.id}, write "point: ${entry.id}" here`,
    )
  }
  const {edition} = partsOf(assessment)
  const read = assessmentSchema.shape.edition.safeParse(edition)
  if (read.success && read.data !== today)
    report(
      ['assessment', 'edition'],
      `${show(read.data)} is not the edition of today’s books, ${today}; see "edition diff ${read.data} ${today}", check the clauses that changed, and fill in today’s checklists`,
    )
  const clauses = new Map(catalogue.clauses.map(({id}) => [id, limitByClause.get(id)]))
  for (const fault of sheetFaults(value, {clauses, today: now})) report(fault.at, messageOf(fault, catalogue, now))
  return problems
}

function messageOf(fault: SheetFault, {withdrawn}: Catalogue, now: string): string {
  switch (fault.what) {
    case 'to-come':
      return `${fault.on} is to come, today is ${now}; give the day of the check`
    case 'no-clause': {
      const known = withdrawn.find(({id}) => id === fault.clause)
      return known
        ? `${fault.clause} was withdrawn on ${known.on}; remove it`
        : `"${fault.clause}" is not a clause of either handbook; correct the id`
    }
    case 'carried':
      return 'is entered by --carry-over and stands in no checklist; remove it'
    case 'contradiction':
      return contradictionWords(fault.clause, fault.found)
  }
}

function compareFacts(first: Opened, other: Opened, problems: ProblemList): void {
  for (const key of ['on', 'edition', 'by'] as const) {
    const [a, b] = [first.data.assessment[key], other.data.assessment[key]]
    if (a !== b)
      problems.add(other.file.name, {
        line: other.yaml.lineOf(['assessment', key]),
        at: `assessment.${key}`,
        message: `${show(b)} is not ${show(a)}, as ${first.file.name} has it; one assessment has one day, edition and assessor, so make them alike or record them one after the other`,
      })
  }
}

/** Whether `name` is what an inspector may have typed for the point: its id, its name, or that of its place. */
const isNamed = ({id, name, place}: Entry, typed: string) =>
  [id, name.zh, name.en, place.zh, place.en].some((known) => plain(known) === plain(typed))
const plain = (text: string) => text.normalize('NFKC').trim().toLowerCase()
