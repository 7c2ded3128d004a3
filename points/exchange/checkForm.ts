import Papa from 'papaparse'
import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import {asksPoint, type Clause, pointTypes} from '../../handbooks/clause/clause.ts'
import {applicabilityNames, checkNames, gateMark, scoringNames, typeNames} from '../../handbooks/clause/names.ts'
import {markedJudged, markedText} from '../../handbooks/clause/ownNumbers.ts'
import {utf8} from '../../handbooks/input/output.ts'
import {printBounds, printUnit, withOwnMark} from '../../handbooks/limit/limit.ts'
import {limitByClause} from '../assessment/reading.ts'
import {type Assessor, assessorNames, assessors, type FindingRecord, statuses, statusNames} from '../assessment/schema.ts'
import {placeNames, places, placesOf} from '../intake/place.ts'
import {csvConfig, inertCell} from './cell.ts'
import {columns, facts, formName, headingRow, letterOf} from './checkFormShape.ts'
import {toGb18030} from './gb18030.ts'
import {type BookCell, type BookList, type Look, toWorkbook} from './workbook.ts'

/** What stands in a form when it is handed out; whatever is left out is for the inspector to fill in. */
export interface FormContent {
  readonly edition: string
  readonly point?: string
  readonly on?: string
  readonly by?: Assessor
  readonly findings?: Readonly<Record<string, FindingRecord>>
}

/** The kinds of file that a form is made as. GB18030 is what Chinese spreadsheets take a CSV for that does not say what it is. */
export const formFormats = ['xlsx', 'csv', 'gb18030.csv'] as const
export type FormFormat = (typeof formFormats)[number]

/** Clauses in the order of the form, each with the name of the place where it is checked. */
type FormClauses = readonly {readonly clause: Clause; readonly place: string}[]

/**
 * Returns the clauses that one form asks for all three types of point, no duties of the town or county among them, in the order in which a
 * point is walked through. A clause that no type asks has a row if something was found on it, so that no finding is lost on its way.
 */
export function formClauses(catalogue: Catalogue, findings: NonNullable<FormContent['findings']> = {}): FormClauses {
  const placeOf = placesOf(catalogue)
  const asked = catalogue.clauses.filter(
    (clause) => pointTypes.some((type) => asksPoint(clause, type)) || (clause.bearer === 'village' && Object.hasOwn(findings, clause.id)),
  )
  return places.flatMap((place) =>
    asked.filter(({id}) => placeOf.get(id) === place).map((clause) => ({clause, place: placeNames.zh[place]})),
  )
}

/**
 * Returns the checklist of both books for all three types of point as a file for spreadsheets. In a workbook only what is to be filled in is
 * unlocked, and results are chosen from a list. The same content gives the same bytes.
 */
export async function toCheckForm(catalogue: Catalogue, content: FormContent, format: FormFormat): Promise<Uint8Array> {
  const rows = formRows(catalogue, content)
  if (format === 'xlsx') return workbookOf(formClauses(catalogue, content.findings), rows, content)
  const text = `${Papa.unparse(
    rows.map((row) => row.map(({value}) => (typeof value === 'string' ? inertCell(value) : (value ?? '')))),
    csvConfig,
  )}\r\n`
  return format === 'csv' ? utf8(`\uFEFF${text}`) : toGb18030(text)
}

function formRows(catalogue: Catalogue, {edition, point, on, by, findings = {}}: FormContent): BookCell[][] {
  const filled = {point, on, by: by && assessorNames.zh[by], edition}
  const cell = (value: string | number | undefined, look: Look, span?: number): BookCell => ({
    look,
    ...(value !== undefined && {value}),
    ...(span !== undefined && {span}),
  })
  return [
    [cell(formName, 'head', columns.length)],
    ...facts.map(({key, heading, hint}) => [
      cell(heading, 'head'),
      cell(filled[key], key === 'edition' ? 'read' : 'edit', 3),
      cell(hint, 'read', columns.length - 4),
    ]),
    columns.map(({heading, edit}) => cell(heading, edit ? 'head-edit' : 'head')),
    ...formClauses(catalogue, findings).map(({clause, place}) => {
      const limit = limitByClause.get(clause.id)
      const {status, measured, note} = findings[clause.id] ?? {}
      return [
        cell(clause.id, 'read'),
        cell(clause.number, 'read'),
        cell(place, 'read'),
        cell(`${clause.title.zh}：${markedText(clause, 'zh')}`, 'read'),
        cell(clause.checks.map((check) => checkNames.zh[check]).join('、'), 'read'),
        cell(pointTypes.map((type) => `${typeNames.zh[type]}${applicabilityNames.zh[clause.applies[type]]}`).join('\n'), 'read'),
        cell(clause.gate === undefined ? clause.weight : gateMark.zh, 'read'),
        cell(judgingOf(clause), 'read'),
        cell(limit ? `${withOwnMark(printBounds(limit, 'zh'), limit, 'zh')}（填${printUnit(limit, 'zh')}）` : undefined, 'read'),
        cell(status && statusNames.zh[status], 'edit'),
        cell(measured === undefined ? undefined : String(measured), 'edit'),
        cell(note, 'edit'),
      ]
    }),
  ]
}

/** What earns all, half or nothing of the points, and how it is seen. */
const judgingOf = (clause: Clause): string =>
  [...(clause.gate === undefined ? [`${scoringNames.zh[clause.scoring]}。`] : []), markedJudged(clause, 'zh')].filter(Boolean).join('\n')

function workbookOf(clauses: FormClauses, rows: readonly BookCell[][], {edition}: FormContent): Promise<Uint8Array> {
  const lists: BookList[] = [
    {
      cells: [`B${facts.findIndex(({key}) => key === 'by') + 2}`],
      choices: assessors.map((by) => assessorNames.zh[by]),
      refusal: '从列表里选一个检查方',
    },
    ...[true, false].map((conditional) => ({
      cells: runsOf(clauses.map(({clause}) => clause.conditional === conditional)).map(
        ([from, to]) => `${letterOf('status')}${headingRow + 1 + from}:${letterOf('status')}${headingRow + 1 + to}`,
      ),
      choices: statuses.filter((status) => conditional || status !== 'not-applicable').map((status) => statusNames.zh[status]),
      refusal: conditional ? '从列表里选一个结果' : '从列表里选一个结果；这一条没有写条件，总是适用',
    })),
  ]
  return toWorkbook([
    {
      name: '检查表',
      widths: columns.map(({width}) => width),
      rows,
      frozen: {rows: headingRow, columns: 1},
      paper: 'A3',
      footer: `村标 Cunbiao ${edition} 检查表`,
      locked: true,
      fitRows: true,
      lists: lists.filter(({cells}) => cells.length > 0),
    },
  ])
}

/** Returns the first and the last place of each run of `flags` that are true. */
function runsOf(flags: readonly boolean[]): (readonly [number, number])[] {
  const starts = flags.flatMap((flag, i) => (flag && !flags[i - 1] ? [i] : []))
  const ends = flags.flatMap((flag, i) => (flag && !flags[i + 1] ? [i] : []))
  return starts.map((start, i) => [start, ends[i] ?? start] as const)
}
