import {isAbsolute} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Log, ReportingDescriptor, Result as SarifResult} from 'sarif'
import type {SignFinding} from '../../design-system/signs/check/check.ts'
import {edition, loadCatalogue} from '../../handbooks/catalogue/catalogue.ts'
import type {Remark} from '../../handbooks/catalogue/standing.ts'
import type {Clause} from '../../handbooks/clause/clause.ts'
import {ProblemList, problemLine} from '../../handbooks/input/problem.ts'

/** What one clause says of one sign, with the file and the line that describe the sign. */
export interface PlacedFinding {
  readonly source: string
  readonly line: number | undefined
  readonly finding: SignFinding
}

/** What a check found. */
export interface Report {
  /** What was checked, and each finding, as lines to print. */
  readonly lines: readonly string[]
  /** Bad input. */
  readonly problems: ProblemList
  readonly findings: readonly PlacedFinding[]
  /** What is no error and worth a person's look. */
  readonly remarks: readonly Remark[]
}

/** Returns all that makes a check fail: bad input, then clauses that a sign fails. */
export function problemsOf({problems, findings}: Report): ProblemList {
  const all = new ProblemList()
  all.attempt(() => problems.throwIfAny())
  for (const {source, finding} of findings) if (finding.outcome === 'fail') all.add(source, {at: '', ...said(finding)})
  return all
}

/** Returns `report` as text: a line for each file and finding, and what is worth a look. */
export function toText(report: Report): string {
  const {lines, remarks} = report
  const notes = remarks.map(({source, problem}) => `note: ${source} ${problemLine(problem)}`)
  const end = problemsOf(report).errors.length === 0 ? ['no problems'] : []
  return [...lines, ...notes, ...end].map((line) => `${line}\n`).join('')
}

/** One thing that a check says of a file. */
interface Result {
  readonly source: string
  readonly line?: number | undefined
  /** Path of the field inside the file; absent for the file as a whole. */
  readonly at?: string | undefined
  readonly clause?: string | undefined
  /** `pass`, `warn` and `fail` are what a clause says of a sign; `error` is bad input, `note` worth a look. */
  readonly outcome: SignFinding['outcome'] | 'error' | 'note'
  readonly measured?: string
  readonly required?: string
  /** Bad input and remarks are said in English only. */
  readonly message: {readonly en: string; readonly zh?: string}
  readonly todo?: SignFinding['todo']
}

function resultsOf({problems, findings, remarks}: Report): Result[] {
  return [
    ...problems.errors.flatMap(({source, problems}) =>
      problems.map(
        ({line, at, message, clause}): Result => ({source, line, at: at || undefined, clause, outcome: 'error', message: {en: message}}),
      ),
    ),
    ...findings.map(({source, line, finding}): Result => ({source, line, ...finding})),
    ...remarks.map(
      ({source, problem: {line, at, message, clause}}): Result => ({
        source,
        line,
        at: at || undefined,
        clause,
        outcome: 'note',
        message: {en: message},
      }),
    ),
  ]
}

/** Returns `report` as JSON: the edition, how often each outcome occurs, and every result, passes counted in. */
export function toJson(report: Report): string {
  const results = resultsOf(report)
  const outcomes = (['pass', 'warn', 'fail', 'error', 'note'] as const).map((outcome) => [
    outcome,
    results.filter((r) => r.outcome === outcome).length,
  ])
  return json({edition, outcomes: Object.fromEntries(outcomes), results})
}

const levels = {fail: 'error', error: 'error', warn: 'warning', note: 'note'} as const
/** Rules for what no clause asks: the ids are ours and permanent. */
const inputRule: ReportingDescriptor = {
  id: 'CUNBIAO-INPUT',
  shortDescription: {text: 'The file can be read and says what it must'},
  fullDescription: {text: 'A file that is missing, broken, incomplete or contradicts itself cannot be checked further.'},
  defaultConfiguration: {level: 'error'},
}
const remarkRule: ReportingDescriptor = {
  id: 'CUNBIAO-REMARK',
  shortDescription: {text: 'Worth a look'},
  fullDescription: {text: 'No error: something that an editor may want to see to.'},
  defaultConfiguration: {level: 'note'},
}

/**
 * Returns `report` as a SARIF 2.1.0 log. A rule is a clause, with its text and, as `properties.path`, where the site shows it: a `helpUri`
 * must be absolute, and the site may stand anywhere. Passes are counted in the run's properties and left out of the results, because
 * hosts of continuous integration show every result as an alert.
 */
export function toSarif(report: Report): string {
  const results = resultsOf(report)
  const shown = results.flatMap((result) => (result.outcome === 'pass' ? [] : [{...result, level: levels[result.outcome]}]))
  // Broken handbooks are among the results then, and have no clauses to describe.
  const clauses = new ProblemList().attempt(() => loadCatalogue())?.clause
  const ruleOf = ({clause, outcome}: Pick<Result, 'clause' | 'outcome'>): ReportingDescriptor => {
    const known = clause === undefined ? undefined : clauses?.get(clause)
    return known ? clauseRule(known) : outcome === 'note' ? remarkRule : inputRule
  }
  const rules = new Map(shown.map((result) => ruleOf(result)).map((rule) => [rule.id, rule]))
  const index = [...rules.keys()]
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name: 'Cunbiao', version: edition, rules: [...rules.values()]}},
        language: 'en',
        columnKind: 'utf16CodeUnits',
        results: shown.map(({source, line, at, clause, outcome, level, message, measured, required, todo}): SarifResult => {
          const ruleId = ruleOf({clause, outcome}).id
          return {
            ruleId,
            ruleIndex: index.indexOf(ruleId),
            level,
            message: {text: todo ? `${message.en} To do: ${todo.en}` : at ? `${at}: ${message.en}` : message.en},
            locations: [
              {
                physicalLocation: {artifactLocation: artifact(source), ...(line === undefined ? {} : {region: {startLine: line}})},
                ...(at === undefined ? {} : {logicalLocations: [{fullyQualifiedName: at}]}),
              },
            ],
            ...(measured === undefined ? {} : {properties: {measured, required}}),
          }
        }),
        properties: {edition, passed: results.length - shown.length},
      },
    ],
  }
  return json(log)
}

function clauseRule({id, number, book, chapter, title, text, kind}: Clause): ReportingDescriptor {
  const path = `/handbooks/${book}/${chapter}/#${id}`
  return {
    id,
    shortDescription: {text: title.en},
    fullDescription: {text: text.en},
    help: {text: `Clause ${number} of the ${book} handbook, edition ${edition}: ${path}\n${title.zh}：${text.zh}`},
    defaultConfiguration: {level: kind === 'requirement' ? 'error' : 'warning'},
    properties: {path},
  }
}

/** A file of the project is named from its root, so that a host finds it in the repository; any other by its whole address. */
const artifact = (source: string) =>
  isAbsolute(source)
    ? {uri: pathToFileURL(source).href}
    : {uri: source.split(/[\\/]/).map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%'}

const said = ({message, todo, clause}: SignFinding) => ({message: `${message.en}${todo ? ` To do: ${todo.en}` : ''}`, clause})

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
