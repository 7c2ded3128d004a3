import {budgets} from '../../handbooks/input/budget.ts'
import {InputError, type Problem, show} from '../../handbooks/input/problem.ts'
import {measureFault, normal, unfitIn} from '../../handbooks/input/text.ts'
import type {Grid} from '../exchange/grids.ts'
import {readCode} from './code.ts'
import {findHeadings, type Headings, type Role, roleNames, roles} from './headings.ts'
import {kindOf, type PlaceName, placeNameOf, townNameOf} from './placeName.ts'

/** A village or community as a county's list gives it; what the list does not say is undefined. */
export interface Listed extends PlaceName {
  /** Where it stands, as messages say it: `sheet "名单", row 5`. */
  readonly where: string
  /** The name as listed, of the committee where the list gives that. */
  readonly officialName: string
  readonly code: string
  readonly town: string
  readonly townCode: string
  readonly pinyin?: string | undefined
  readonly townPinyin?: string | undefined
  readonly slug?: string | undefined
  readonly pinyinConfirmed?: string | undefined
}

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
  problems.push(...between(reading.places))
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

function readPlace(
  cells: ReadonlyMap<Role, string>,
  listed: string,
  below: {readonly town: string; readonly code: string | undefined},
  where: string,
  report: (field: Role | undefined, message: string) => void,
): Listed | undefined {
  const said = cells.get('kind')
  const kind = said === undefined ? undefined : kindOf(said)
  const place = placeNameOf(cells.get('name') ?? listed, kind) ?? placeNameOf(listed, kind)
  const code = wholeCode(cells, report)
  const given = cells.get('townCode')
  const townCode = given === undefined ? undefined : digitsOf(given, 'townCode', report)?.replace(/^(\d{9})000$/, '$1')
  if (!place)
    report(
      'name',
      `${show(listed)} is neither a village (村) nor a community (社区) by its name; add the column ${roleNames.kind} with 村 or 社区, or write the whole name`,
    )
  else if (kind !== undefined && kind !== place.kind)
    report('kind', `${show(said)} contradicts the name ${place.name}; correct one of them`)
  if (below.town === '') report('town', `is empty, and no row above names a town; write the town of ${listed}`)
  if (code !== undefined && townCode !== undefined && !code.startsWith(townCode))
    report('townCode', `${townCode} is not the beginning of the code ${code}; correct one of them`)
  else if (code !== undefined && below.code !== undefined && !code.startsWith(below.code))
    report('code', `${code} does not begin with ${below.code}, the code of ${below.town} in the row above it; correct one of them`)
  if (!place || code === undefined || below.town === '') return undefined
  return {
    ...place,
    where,
    officialName: listed,
    code,
    town: below.town,
    townCode: code.slice(0, 9),
    pinyin: cells.get('pinyin'),
    townPinyin: cells.get('townPinyin'),
    slug: cells.get('slug'),
    pinyinConfirmed: cells.get('pinyinConfirmed'),
  }
}

/** Returns the 12 digits of a place; a code of 3 digits stands within its town's. */
function wholeCode(cells: ReadonlyMap<Role, string>, report: (field: Role, message: string) => void): string | undefined {
  const cell = cells.get('code')
  if (cell === undefined) {
    report('code', 'is empty; write the 12 digits of the village-level code')
    return undefined
  }
  const digits = digitsOf(cell, 'code', report)
  if (digits === undefined) return undefined
  const town = readCode(cells.get('townCode') ?? '')
  const whole = /^\d{3}$/.test(digits) && 'digits' in town ? town.digits.slice(0, 9) + digits : digits
  if (/^\d{12}$/.test(whole)) return whole
  report(
    'code',
    `${show(cell)} is of ${digits.length === 1 ? 'one digit' : `${digits.length} digits`}, and a village-level code has 12; correct it`,
  )
  return undefined
}

function digitsOf(cell: string, field: Role, report: (field: Role, message: string) => void): string | undefined {
  const read = readCode(cell)
  if ('digits' in read) return read.digits
  report(field, read.fault)
  return undefined
}

/** Returns what rows say against each other: codes and names that stand twice, a town spelt in two ways, rows of another county. */
function between(places: readonly Listed[]): Problem[] {
  const problems: Problem[] = []
  const [byCode, byName, byTown, byTownName] = [
    new Map<string, Listed>(),
    new Map<string, Listed>(),
    new Map<string, Listed>(),
    new Map<string, Listed>(),
  ]
  const counties = new Map<string, number>()
  for (const {townCode} of places) counties.set(townCode.slice(0, 6), (counties.get(townCode.slice(0, 6)) ?? 0) + 1)
  const [county] = [...counties].toSorted(([, a], [, b]) => b - a)[0] ?? ['']
  for (const place of places) {
    const {where: at, name, code, town, townCode} = place
    const [sameCode, sameName, sameTown] = [byCode.get(code), byName.get(`${townCode} ${name}`), byTown.get(townCode)]
    if (sameCode && sameCode.name === name) problems.push({at, message: `repeats ${sameCode.where} (${name}, ${code}); delete one of them`})
    else if (sameCode)
      problems.push({at, message: `${code} is the code of ${name}, and of ${sameCode.name} in ${sameCode.where}; correct one of them`})
    else if (sameName)
      problems.push({
        at,
        message: `${name} in ${town} stands in ${sameName.where} already, with the code ${sameName.code}; delete one of them, or correct the name`,
      })
    if (sameTown && sameTown.town !== town)
      problems.push({
        at,
        message: `the town with the code ${townCode} is ${show(town)} here and ${show(sameTown.town)} in ${sameTown.where}; spell it alike`,
      })
    if (!townCode.startsWith(county))
      problems.push({
        at,
        message: `${code} is of another county than most rows, whose codes begin with ${county}; correct it, or take the row out`,
      })
    if (!sameCode) byCode.set(code, place)
    if (!sameName) byName.set(`${townCode} ${name}`, place)
    const namesake = byTownName.get(town)
    if (!sameTown && namesake)
      problems.push({
        at,
        message: `${town} has the code ${townCode} here and ${namesake.townCode} in ${namesake.where}; a town has one code, so correct one of them or the name`,
      })
    if (!namesake) byTownName.set(town, place)
    if (!sameTown) byTown.set(townCode, place)
  }
  return problems
}
