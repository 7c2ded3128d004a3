import {budgets} from '../../handbooks/input/budget.ts'
import {InputError, type Problem, show} from '../../handbooks/input/problem.ts'
import {measureFault, normal, unfitIn} from '../../handbooks/input/text.ts'
import type {Grid} from '../exchange/grids.ts'
import {readCode} from './code.ts'
import {contradictionsIn} from './contradictions.ts'
import {findHeadings, type Headings, type Role, roleNames, roles} from './headings.ts'
import type {Listed} from './listed.ts'
import {townNameOf} from './placeName.ts'
import {readPlace} from './placeRow.ts'

/** What was read of a county's list. */
export interface VillageList {
  /** Name of the sheet; undefined for a CSV. */
  readonly sheet: string | undefined
  readonly headings: Headings
  readonly places: readonly Listed[]
  /** Rows that are no place and were passed over, each with what it is. */
  readonly passedOver: readonly {readonly where: string; readonly why: string}[]
  /** Cells in which blanks, full-width digits or signs that nobody sees were put right. */
  readonly cleaned: number
}

/**
 * Returns the places in the first of `grids` that has the headings of a list of villages, however a county laid it out: titles above the
 * headings, columns in any order, a town named once for the rows below it or in a row of its own, totals and notes below.
 *
 * @throws InputError headed by `name` with everything that is wrong, each with its sheet and row: a column that is needed and not there, with
 * the headings that were seen; codes that lost their digits, contradict one another or stand twice; names that stand twice in one town.
 */
export function villagesIn(grids: readonly Grid[], name: string): VillageList {
  const known = grids.map((grid) => ({grid, headings: findHeadings(grid.rows.map((row) => row.map((cell) => tidy(cell))))}))
  const [best] = known.toSorted((a, b) => b.headings.columns.size - a.headings.columns.size)
  if (!best || best.headings.columns.size === 0) {
    const unread = grids.flatMap(({problems}) => problems)
    throw new InputError(name, unread.length > 0 ? unread : [missing(best?.grid, best?.headings, ['name', 'code', 'town'])])
  }
  const {grid, headings} = best
  const problems: Problem[] = headings.doubled.map(({role, headings: [one, other]}) => ({
    at: placeOf(grid, headings.at),
    message: `the headings ${show(one)} and ${show(other)} are both taken for ${roleNames[role]}; rename or delete the one that is not`,
  }))
  const reading = readRows(grid, headings)
  const {columns} = headings
  const lacking = (['name', 'code', 'town'] as const).filter(
    (role) => !columns.has(role) && !(role === 'name' && columns.has('officialName')) && !(role === 'town' && reading.ownRows),
  )
  if (lacking.length > 0) throw new InputError(name, [...problems, missing(grid, headings, lacking)])
  problems.push(...reading.problems)
  if (reading.places.length === 0 && problems.length === 0)
    problems.push({at: placeOf(grid, headings.at), message: 'has no village or community below the headings; give a list with rows'})
  problems.push(...contradictionsIn(reading.places))
  if (problems.length > 0) throw new InputError(name, problems)
  return {sheet: grid.sheet, headings, places: reading.places, passedOver: reading.passedOver, cleaned: reading.cleaned}
}

const placeOf = ({sheet}: Pick<Grid, 'sheet'>, row: number) =>
  `${sheet === undefined ? '' : `sheet ${JSON.stringify(sheet)}, `}row ${row + 1}`

/** Says which columns are missing, which headings there are and what each was taken for. */
function missing(grid: Grid | undefined, headings: Headings | undefined, lacking: readonly Role[]): Problem {
  const seen = headings?.seen.map(({heading, role}) => `${show(heading)} ${role ? `(taken for ${roleNames[role]})` : '(not known)'}`) ?? []
  return {
    at: grid && headings ? placeOf(grid, headings.at) : '',
    message: `has no column for ${lacking.map((role) => `${roleNames[role]} (${role})`).join(' and ')}; ${
      seen.length === 0 ? 'no headings were seen' : `the headings seen are ${seen.slice(0, 30).join(', ')}`
    }. Rename the heading of the column that holds it, or add the column`,
  }
}

/** Signs that nobody sees and that come along when a table is copied from a page. */
const invisible = /[\u200B-\u200D\u2060\uFEFF\u00AD]/gu

/** Returns a cell as it is meant: digits and letters of usual width, and no blanks but one between Latin words. */
export const tidy = (cell: string): string =>
  normal(cell)
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/\s+/gu, ' ')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .trim()

interface Reading {
  readonly places: Listed[]
  readonly problems: Problem[]
  readonly passedOver: {where: string; why: string}[]
  cleaned: number
  /** Whether towns stand in rows of their own. */
  ownRows: boolean
}

function readRows(grid: Grid, {at, columns}: Headings): Reading {
  const reading: Reading = {places: [], problems: [], passedOver: [], cleaned: 0, ownRows: false}
  /** The town of the rows below, from the last row that named one. */
  let below: {town: string; code: string | undefined} = {town: '', code: undefined}
  for (const [i, row] of grid.rows.entries()) {
    if (i <= at) continue
    const where = placeOf(grid, i)
    const cells = new Map<Role, string>()
    for (const role of roles) {
      const column = columns.get(role)
      const raw = column === undefined ? '' : (row[column] ?? '')
      const cell = tidy(raw)
      if (cell !== raw.trim() || /[^\S ]/u.test(raw)) reading.cleaned++
      const fault = unfitIn(cell)?.message ?? (cell === '' ? undefined : measureFault(cell, {most: budgets.text.name}))
      if (fault !== undefined) reading.problems.push({at: `${where}, ${roleNames[role]}`, message: fault})
      if (cell !== '') cells.set(role, cell)
    }
    const listed = cells.get('officialName') ?? cells.get('name')
    const pass = (why: string) => reading.passedOver.push({where, why})
    if (cells.size === 0) {
      const [said] = row.map(tidy).filter((cell) => cell !== '')
      if (said !== undefined) pass(`a note: ${said.slice(0, 20)}`)
      continue
    }
    if (isTotal(row)) {
      pass('a total')
      continue
    }
    const own = townRow(cells)
    if (own) {
      reading.ownRows ||= own.town !== undefined
      if (own.town !== undefined) below = {town: own.town, code: own.code}
      pass(own.town === undefined ? 'the county itself' : `the town ${own.town} itself`)
      continue
    }
    const town = townNameOf(cells.get('town') ?? '')
    if (town !== '' && town !== below.town) below = {town, code: undefined}
    if (listed === undefined || (!cells.has('code') && isNote(listed))) {
      if (listed === undefined && !cells.has('code')) pass('neither a name nor a code')
      else if (listed === undefined)
        reading.problems.push({at: where, message: `has a code and no ${roleNames.name}; write the name, or empty the row`})
      else pass(`a note: ${listed.slice(0, 20)}`)
      continue
    }
    const place = readPlace(cells, listed, below, where, (field, message) =>
      reading.problems.push({at: `${where}${field === undefined ? '' : `, ${roleNames[field]}`}`, message}),
    )
    if (place) reading.places.push(place)
  }
  return reading
}

const isTotal = (row: readonly string[]) =>
  row.some((cell) => /^(?:合计|总计|小计|共计|总数|total|sum)[:：]?$/i.test(tidy(cell).replaceAll(' ', '')))
const isNote = (text: string) => /^(?:注|备注|说明|填表|制表|审核|联系|数据来源|来源|note|source)/i.test(text)

/** Returns the town that has this row for itself, as lists of the statistics bureau have it; nothing in `town` where it is the county's row. */
function townRow(cells: ReadonlyMap<Role, string>): {town: string | undefined; code: string} | undefined {
  const name = cells.get('name') ?? cells.get('officialName')
  const read = readCode(cells.get('code') ?? '')
  if (name === undefined || !('digits' in read)) return undefined
  if (/^\d{6}(0{6})?$/.test(read.digits)) return {town: undefined, code: read.digits}
  const [, code] = /^(\d{9})(?:000)?$/.exec(read.digits) ?? []
  return code === undefined ? undefined : {town: townNameOf(name), code}
}
