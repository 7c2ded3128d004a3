import {show} from '../../handbooks/input/problem.ts'
import {readCode} from './code.ts'
import {type Role, roleNames} from './headings.ts'
import type {Listed} from './listed.ts'
import {kindOf, placeNameOf} from './placeName.ts'

/**
 * Returns the place of a row with these `cells`, whose name is `listed` and whose town is the one `below` which it stands; undefined if it is
 * none. Reports each fault with the column where it stands.
 */
export function readPlace(
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
