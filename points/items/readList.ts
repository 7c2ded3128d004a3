import {InputError, type Problem, show} from '../../handbooks/input/problem.ts'
import {longerThan} from '../../handbooks/items/checkItem.ts'
import {codeFaults, type ItemCode} from '../../handbooks/items/code.ts'
import {folded} from '../../handbooks/items/folded.ts'
import type {Handling, PaperForm, PaperOrigin} from '../../handbooks/items/itemWords.ts'
import type {Days} from '../../handbooks/items/offer.ts'
import {catchAllFault, catchAllIn} from '../../handbooks/items/wording.ts'
import {fieldsIn, knownFields, type ListedForm, mostFields} from './listedForm.ts'
import {type ListColumn, type ListRow, listColumns, listHead} from './listHead.ts'
import {copiesIn, daysIn, feeIn, handlingIn, levelIn, type Meant, onlineIn, originIn, papersIn, unitIn, visitsIn} from './listValues.ts'

/** A paper as a list words it. */
export interface ListedPaper {
  readonly words: string
  readonly row: number
  readonly copies?: number | undefined
  readonly form?: PaperForm | undefined
  readonly from?: PaperOrigin | undefined
  readonly optional?: boolean | undefined
}

/** An item as a list has it, with the row in which it begins. */
export interface ListedItem {
  readonly row: number
  readonly name: string
  readonly id?: string | undefined
  readonly main?: string | undefined
  readonly code: ItemCode
  readonly handling?: Handling | undefined
  readonly statutory?: Days | undefined
  readonly promised?: Days | undefined
  readonly basis?: string | undefined
  readonly fee?: string | undefined
  readonly visits?: number | undefined
  readonly online?: string | undefined
  readonly level?: string | undefined
  readonly body?: string | undefined
  readonly for?: string | undefined
  /** Name or id of the item that took it up. */
  readonly into?: string | undefined
  /** The form that is filled in for it, where the list names it. */
  readonly form?: ListedForm | undefined
  /** Undefined where the list has no column of papers. */
  readonly papers?: readonly ListedPaper[] | undefined
}

/** A list as it was read, and what is wrong in it. */
export interface ReadList {
  readonly items: readonly ListedItem[]
  readonly problems: readonly Problem[]
  /** Headings that were not read. */
  readonly unread: readonly string[]
  /** Whether the list has a column for the documents that set its statutory limits. */
  readonly hasBasis: boolean
}

/**
 * Returns the items of a county's list. A row without a name goes on with the papers of the item above, as merged cells leave it.
 *
 * What is wrong in a cell stands in `problems`, each with its row and heading.
 *
 * @throws InputError headed by `name` if no row of it names items.
 */
export function readList(name: string, rows: readonly ListRow[]): ReadList {
  const head = listHead(rows)
  if (!head)
    throw new InputError(name, [
      {
        at: `row 1 to 10`,
        message: `has no heading for the names of items; call one column ${listColumns.name.slice(0, 4).join(', ')} or ${listColumns.handlingName[0]}`,
      },
    ])
  const problems: Problem[] = []
  const items: Building[] = []
  const seen = new Map<string, number>()
  const columns = [...head.at.values()]
  for (const {row, cells} of head.rows) {
    const cell = (column: ListColumn) => cells[head.at.get(column) ?? -1] ?? ''
    const title = cell('handlingName') || cell('name')
    // The name makes every problem one of its own, so that none is left out as one more like those above.
    const report = (column: ListColumn, message: string, clause?: string) =>
      problems.push({
        at: `row ${row}, ${head.headings.get(column) ?? listColumns[column][0]}`,
        message: title === '' ? message : `“${title}”: ${message}`,
        clause,
      })
    /** What a cell means; what is wrong with it is reported. */
    const meant = <Value>(column: ListColumn, found: Meant<Value>): Value | undefined => {
      if ('value' in found) return found.value
      report(column, `${show(cell(column))} ${found.fault}`)
      return undefined
    }
    const above = items.at(-1)
    if (title === '') {
      const goesOn = above && cell('paper') !== ''
      if (goesOn) above.papers.push(...papersOf(row, cell, report))
      else if (columns.some((column) => cells[column] !== undefined && cells[column] !== '') && !isFoot(cells))
        report('name', 'is empty, and the row lists no paper of the item above; write the name, or empty the row')
      continue
    }
    if (!hasMore(cells, title) && items.length > 0 && isFoot(cells)) continue
    const unit = (days: 'statutory' | 'promised', beside: 'statutoryUnit' | 'promisedUnit') =>
      unitIn(cell(beside)) ?? unitIn(/[（(].*?[）)]/.exec(head.headings.get(days) ?? '')?.[0] ?? '')
    const [statutory, promised] = [
      meant('statutory', daysIn(cell('statutory'), unit('statutory', 'statutoryUnit'))),
      meant('promised', daysIn(cell('promised'), unit('promised', 'promisedUnit'))),
    ]
    const code: ItemCode = {
      base: codeIn(cell('base')),
      implementing: codeIn(cell('implementing')),
      handling: codeIn(cell('handling')),
    }
    for (const {field, message} of codeFaults(code)) report(field, message)
    if (statutory && promised && statutory.unit === promised.unit && promised.n > statutory.n)
      report('promised', longerThan(promised.n, statutory.n), 'SW-GUIDE-005')
    const key = folded(title)
    const first = seen.get(key)
    if (first !== undefined)
      report(
        head.at.has('handlingName') && cell('handlingName') ? 'handlingName' : 'name',
        `stands in row ${first} already; two items have two names, so say what tells them apart, or remove one`,
      )
    seen.set(key, first ?? row)
    items.push({
      row,
      name: title,
      id: cell('id') || undefined,
      main: cell('main') || (cell('handlingName') && cell('name')) || undefined,
      code,
      handling: meant('kind', handlingIn(cell('kind'))),
      statutory,
      promised,
      basis: cell('basis') || undefined,
      fee: meant('fee', feeIn(cell('fee'), head.headings.get('fee') ?? '')),
      visits: meant('visits', visitsIn(cell('visits'))),
      online: meant('online', onlineIn(cell('online'))),
      level: meant('level', levelIn(cell('level'))),
      body: cell('body') || undefined,
      for: cell('for') || undefined,
      into: cell('into') || undefined,
      form: formOf(cell, report),
      papers: papersOf(row, cell, report),
    })
  }
  problems.push(...unlikeForms(items, head.headings))
  if (items.length === 0) problems.push({at: '', message: 'names no item below its heading; give the list with its rows'})
  const listsPapers = head.at.has('paper')
  return {
    items: items.map(({papers, ...item}) => ({...item, ...(listsPapers && {papers})})),
    problems,
    unread: head.unread.flatMap(({heading}) => (/^序号$|^编号$/.test(heading) ? [] : [heading])),
    hasBasis: head.at.has('basis'),
  }
}

type Building = Omit<ListedItem, 'papers'> & {readonly papers: ListedPaper[]}
type Report = (column: ListColumn, message: string, clause?: string) => void

/** The form that a row names, with its edition and its fields. */
function formOf(cell: (column: ListColumn) => string, report: Report): ListedForm | undefined {
  const [title, edition, labels] = [cell('form'), cell('formEdition'), cell('formFields')].map((text) => (isNone.test(text) ? '' : text))
  if (!title) {
    if (edition || labels)
      report('form', 'is empty, and the row gives the edition or the fields of a form; write the name of the form', 'HW-SIGN-106')
    return undefined
  }
  for (const [column, text] of [
    ['form', title],
    ['formEdition', edition ?? ''],
  ] as const)
    if ([...text].length > 160 || text.includes('\n')) report(column, `${show(text)} is not one line of at most 160 characters; shorten it`)
  const {fields, unknown} = fieldsIn(labels ?? '')
  if (unknown.length > 0)
    report(
      'formFields',
      `names ${unknown.map(show).join(', ')}, from which nobody can tell what is written there; word them like one of ${knownFields}`,
    )
  if (fields.length > mostFields)
    report('formFields', `has ${fields.length} fields, and a sample shows at most ${mostFields}; leave out what the office fills in`)
  return {title, ...(edition && {edition}), ...(fields.length > 0 && {fields})}
}

/** A form is the same in every row that names it: which edition is in use cannot be told otherwise. */
function unlikeForms(items: readonly Pick<ListedItem, 'row' | 'name' | 'form'>[], headings: ReadonlyMap<ListColumn, string>): Problem[] {
  const first = new Map<string, {readonly row: number; readonly said: string}>()
  return items.flatMap(({row, name, form}): Problem[] => {
    if (!form || (form.edition === undefined && form.fields === undefined)) return []
    const said = JSON.stringify([form.edition, form.fields])
    const other = first.get(form.title)
    if (other === undefined) first.set(form.title, {row, said})
    if (other === undefined || other.said === said) return []
    const message = `“${name}”: “${form.title}” has another edition or other fields than in row ${other.row}; make both alike`
    return [{at: `row ${row}, ${headings.get('form') ?? listColumns.form[0]}`, message, clause: 'HW-SIGN-106'}]
  })
}

const isNone = /^(?:无|—|-|－|\/|／|没有|不需要)$/

/** A code as it is compared: spreadsheets show some with blanks, and long ones with an apostrophe. */
const codeIn = (cell: string) => cell.normalize('NFKC').replace(/[\s']/g, '').toUpperCase() || undefined

/** Whether the row says more than a name. */
const hasMore = (cells: readonly string[], title: string) => cells.some((cell) => cell !== '' && cell !== title)

/** A note below the list, such as 备注：…, 合计, 填表单位. */
const isFoot = (cells: readonly string[]) => /^(?:备注|注[：:]|说明|合计|总计|填表|制表|审核)/.test(cells.find((cell) => cell !== '') ?? '')

function papersOf(row: number, cell: (column: ListColumn) => string, report: Report): ListedPaper[] {
  const need = cell('paperNeed')
  const optional = /^(?:非必要|不是|否|可选)/.test(need)
  const copies = copiesIn(cell('paperCopies'))
  const from = originIn(cell('paperFrom'))
  return papersIn(cell('paper')).flatMap((words) => {
    const found = catchAllIn(words)
    if (found !== undefined) {
      report('paper', catchAllFault(found), 'SW-GUIDE-004')
      return []
    }
    if ([...words].length > 160) {
      report('paper', `${show(words)} has ${[...words].length} characters and is no name of a paper; name each paper in a line of its own`)
      return []
    }
    return [{words, row, ...copies, ...(from && {from}), ...(optional && {optional})}]
  })
}
