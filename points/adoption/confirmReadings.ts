import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Seen} from '../../handbooks/input/output.ts'
import {InputError, type Problem, show} from '../../handbooks/input/problem.ts'
import {plainWords} from '../../handbooks/input/yaml.ts'
import {districts, loadDistricts} from '../directory/district.ts'
import {type Division, loadDivisions} from '../directory/divisions.ts'
import {villageRow} from '../directory/villageRow.ts'
import type {Grid} from '../exchange/grids.ts'
import {roleNames} from './headings.ts'
import type {Listed} from './listed.ts'
import {villagesText} from './newDistrict.ts'
import {villagesIn} from './villageList.ts'

/** Readings of a list that were confirmed or corrected, ready to be written. */
export interface Confirmation {
  readonly seen: Seen
  readonly after: string
  /** What changes: `和平村: Heping -> Hoping, confirmed by …`. */
  readonly changes: readonly string[]
  /** How many readings nobody has confirmed then. */
  readonly open: number
}

/**
 * Returns the list of the district `id` with the pinyin and the confirmations that the list in `grids`, from the file called `name`, gives for
 * its places. Places are known by their code; nothing but readings changes, and places that are not in the file stay as they are.
 *
 * @throws InputError or InputErrors if there is no such district or list, and with the row of each place that is not in the list or has
 * another name or town there.
 */
export function confirmReadings(grids: readonly Grid[], name: string, id: string, folder = districts): Confirmation {
  const given = loadDistricts(folder, {only: [id]})
  const divisions = loadDivisions(folder, given)
  const byCode = new Map(divisions.map((division) => [division.code, division]))
  const problems: Problem[] = []
  const listed = new Map<string, Listed>()
  const towns = new Map<string, string>()
  for (const place of villagesIn(grids, name).places) {
    const known = byCode.get(place.code)
    const fault = known
      ? contradiction(place, known)
      : `${place.name} has the code ${place.code}, which is not in the list of ${id}; correct it, or take the row out`
    if (fault !== undefined) problems.push({at: place.where, message: fault})
    listed.set(place.code, place)
    const town = towns.get(place.townCode)
    if (place.townPinyin !== undefined && town !== undefined && town !== place.townPinyin)
      problems.push({at: place.where, message: `the town is read ${show(place.townPinyin)} here and ${show(town)} above; write it alike`})
    if (place.townPinyin !== undefined) towns.set(place.townCode, place.townPinyin)
    for (const field of ['pinyin', 'townPinyin', 'pinyinConfirmed'] as const) {
      const judged = place[field] === undefined ? undefined : villageRow.shape[field].safeParse(place[field], plainWords)
      for (const {message} of judged?.error?.issues ?? []) problems.push({at: `${place.where}, ${roleNames[field]}`, message})
    }
  }
  if (problems.length > 0) throw new InputError(name, problems)
  const path = join(folder, id, 'villages.csv')
  const rows = divisions.map((division) => {
    const {pinyin = division.pinyin, pinyinConfirmed = division.pinyinConfirmed ?? ''} = listed.get(division.code) ?? {}
    return {...division, pinyin, pinyinConfirmed, townPinyin: towns.get(division.townCode) ?? division.townPinyin}
  })
  const changes = rows.flatMap((row, i) => {
    const before = divisions[i]
    if (!before) return []
    const said = [
      ...(row.pinyin === before.pinyin ? [] : [`${before.pinyin} -> ${row.pinyin}`]),
      ...(row.townPinyin === before.townPinyin ? [] : [`${before.town} ${before.townPinyin} -> ${row.townPinyin}`]),
      ...(row.pinyinConfirmed === (before.pinyinConfirmed ?? '') ? [] : [`confirmed by ${row.pinyinConfirmed}`]),
    ]
    return said.length === 0 ? [] : [`${row.name}: ${said.join(', ')}`]
  })
  const text = readFileSync(path, 'utf8')
  return {
    seen: {path, text},
    after: changes.length === 0 ? text : villagesText(rows),
    changes,
    open: rows.filter(({pinyinConfirmed}) => pinyinConfirmed === '').length,
  }
}

function contradiction({name, town, code, slug}: Listed, known: Division): string | undefined {
  if (name !== known.name) return `${code} is ${known.name} in the list, and ${name} here; correct the row`
  if (town !== known.town) return `${name} is in ${known.town} in the list, and in ${town} here; correct the row`
  return slug === undefined || slug === known.slug
    ? undefined
    : `${name} has the slug ${known.slug}, which never changes, and ${slug} here; correct the row`
}
