import {join} from 'node:path'
import type {z} from 'zod'
import {readText} from '../../handbooks/input/file.ts'
import {ProblemList} from '../../handbooks/input/problem.ts'
import {normalTexts} from '../../handbooks/input/text.ts'
import {plainWords} from '../../handbooks/input/yaml.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import {checkCodes} from './codes.ts'
import {type District, districts, loadDistricts, publicId} from './district.ts'
import {checkTowns} from './towns.ts'
import {type ListedRow, type ReportRow, villageColumns, villageRow} from './villageRow.ts'
import {rowsIn} from './villageRows.ts'

/** One village or community of a published list, the smallest unit that has a service point. */
export interface Division extends z.output<typeof villageRow>, NonNullable<District['villages']> {
  /** The district's name. */
  readonly district: InBoth
  /** Folder of the district, which is its id. */
  readonly folder: string
}

/**
 * Returns every division of every list, in the order of the lists. `given` are the districts where they were read already.
 *
 * @throws InputError or InputErrors with file, line and field of each wrong cell, doubled slug or code, code that lies in no code of the row
 * or the district, town that is spelt in two ways, and of each wrong fact of a district.
 */
export function loadDivisions(folder = districts, given?: readonly District[]): Division[] {
  const problems = new ProblemList()
  const divisions: Division[] = []
  const taken = new Map<string, string>()
  for (const district of given ?? problems.attempt(() => loadDistricts(folder)) ?? []) {
    const {id, name, villages} = district
    if (!villages) continue
    const file = `${id}/villages.csv`
    const source = `points/districts/${file}`
    const text = problems.attempt(() => readText({path: join(folder, file), name: source, as: 'csv'}))
    if (text === undefined) continue
    const rows: ListedRow[] = []
    const report: ReportRow = (line, at, message) => problems.add(source, {line, at, message})
    for (const {line, cells} of rowsIn(text, villageColumns, (problem) => problems.add(source, problem))) {
      const {value, faults} = normalTexts(cells)
      for (const {path, message} of faults) report(line, path.join('.'), message)
      const parsed = villageRow.safeParse(value, plainWords)
      if (parsed.success) rows.push({line, row: parsed.data})
      else for (const {path, message} of parsed.error.issues) report(line, path.join('.'), message)
    }
    checkTwins(rows, report)
    checkCodes(rows, district.code, report)
    checkTowns(rows, report)
    for (const {line, row} of rows) {
      const known = publicId(district, row.slug)
      const other = taken.get(known)
      if (other !== undefined && !other.endsWith(` in ${id}`))
        report(
          line,
          row.slug,
          `is known as "${known}" to everybody, as is ${other}; give one of the two districts a prefix in its district.yaml`,
        )
      taken.set(known, `${row.name} in ${id}`)
      divisions.push({...row, ...villages, district: name, folder: id})
    }
  }
  problems.throwIfAny()
  return divisions
}

/** Reports each row that is not the first of its slug, its code, or its name in its town. */
function checkTwins(rows: readonly ListedRow[], report: ReportRow): void {
  const seen = new Map<string, ListedRow['row']>()
  for (const {line, row} of rows) {
    const {slug, code, name, town, townCode} = row
    const keys = [`slug ${slug}`, `code ${code}`, `name ${townCode} ${name}`] as const
    const known = seen.get(keys[0]) ?? seen.get(keys[1])
    const namesake = seen.get(keys[2])
    for (const key of keys) if (!seen.has(key)) seen.set(key, row)
    if (known)
      report(line, slug, `repeats the slug or code of ${known.slug} (${known.name}, ${known.town}); put the town in front of the slug`)
    else if (namesake) report(line, slug, `repeats the name of ${namesake.slug}, ${name} in ${town}; correct one of them, or remove it`)
  }
}

/** Returns the English name of a division: `Zhanqi Village`, `Boluo Community`. */
export const divisionEn = ({pinyin, kind}: Pick<Division, 'pinyin' | 'kind'>) => `${pinyin} ${kind === 'village' ? 'Village' : 'Community'}`

/** Returns the English name of a town or subdistrict from its Chinese name and pinyin: `Tangchang Town`. */
export const townEn = (town: string, pinyin: string) => `${pinyin} ${town.endsWith('街道') ? 'Subdistrict' : 'Town'}`
