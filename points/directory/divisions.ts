import {join} from 'node:path'
import Papa from 'papaparse'
import {z} from 'zod'
import {budgets} from '../../handbooks/input/budget.ts'
import {readText} from '../../handbooks/input/file.ts'
import {type Problem, ProblemList, show} from '../../handbooks/input/problem.ts'
import {normalTexts} from '../../handbooks/input/text.ts'
import {nameWords} from '../../handbooks/input/words.ts'
import {oneOf, plainWords, slug} from '../../handbooks/input/yaml.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import {type District, districts, loadDistricts} from './district.ts'

const row = z.strictObject({
  /** Permanent key. */
  slug,
  /** Name of the place, such as 战旗村. */
  name: nameWords,
  kind: oneOf('a kind of division', ['village', 'community']),
  /** Hanyu Pinyin of the specific part of the name: Zhanqi. */
  pinyin: nameWords,
  /** The committee's name as published. */
  officialName: nameWords,
  /** 12 digits, as of the list's cut-off date. An alias, never a key. */
  code: z.string().regex(/^\d{12}$/, {error: ({input}) => `${show(input)} is not a code of 12 digits`}),
  town: nameWords,
  townPinyin: nameWords,
  townCode: z.string().regex(/^\d{9}$/, {error: ({input}) => `${show(input)} is not a code of 9 digits`}),
})

/** One village or community of a published list, the smallest unit that has a service point. */
export interface Division extends z.output<typeof row>, NonNullable<District['villages']> {
  /** The district's name. */
  readonly district: InBoth
  /** Folder of the district. */
  readonly folder: string
}

/**
 * Returns every division of every list, in the order of the lists.
 *
 * @throws InputError or InputErrors with file, line and field of each wrong cell, doubled slug or doubled code, and of each wrong fact of a
 * district.
 */
export function loadDivisions(folder = districts): Division[] {
  const problems = new ProblemList()
  const divisions: Division[] = []
  const first = refuseTwins()
  for (const {id, name, villages} of problems.attempt(() => loadDistricts(folder)) ?? []) {
    if (!villages) continue
    const file = `${id}/villages.csv`
    const source = `points/districts/${file}`
    const text = problems.attempt(() => readText({path: join(folder, file), name: source, as: 'csv'}))
    if (text === undefined) continue
    for (const {line, cells} of rowsIn(text, (problem) => problems.add(source, problem))) {
      const {value, faults} = normalTexts(cells)
      for (const {path, message} of faults) problems.add(source, {line, at: path.join('.'), message})
      const parsed = row.safeParse(value, plainWords)
      if (!parsed.success) for (const {path, message} of parsed.error.issues) problems.add(source, {line, at: path.join('.'), message})
      else {
        const message = first(parsed.data)
        if (message !== undefined) problems.add(source, {line, at: parsed.data.slug, message})
        divisions.push({...parsed.data, ...villages, district: name, folder: id})
      }
    }
  }
  problems.throwIfAny()
  return divisions
}

/** Returns the rows of a list with their cells by the headings. Reports what is no table, and rows that have not a cell for each heading. */
function rowsIn(
  text: string,
  report: (problem: Problem) => void,
): {readonly line: number; readonly cells: Readonly<Record<string, string>>}[] {
  const {rows: most} = budgets.table
  const {data, errors} = Papa.parse<string[]>(text, {delimiter: ',', skipEmptyLines: true, preview: most + 2})
  const [head, ...rows] = data
  if (!head) report({at: '', message: 'is empty; begin it with the row of headings'})
  if (rows.length > most) report({at: '', message: `has more than ${most} rows; give each district a list of its own`})
  const doubled = head?.find((title, i) => head.indexOf(title) < i)
  if (doubled !== undefined) report({line: 1, at: show(doubled), message: 'is the heading of two columns; remove one of them'})
  for (const {row, message} of errors) report({line: (row ?? 0) + 1, at: '', message})
  return rows.flatMap((cells, i) => {
    const [line, wanted] = [i + 2, head?.length ?? 0]
    if (cells.length === wanted) return [{line, cells: Object.fromEntries((head ?? []).map((title, c) => [title, cells[c] ?? '']))}]
    report({
      line,
      at: '',
      message: `Too ${cells.length < wanted ? 'few' : 'many'} fields: expected ${wanted} fields but parsed ${cells.length}`,
    })
    return []
  })
}

/** Returns what says of each division in turn whether it is the first of its slug, its code, and its name in its town; undefined if it is. */
function refuseTwins(): (division: z.output<typeof row>) => string | undefined {
  const seen = new Map<string, z.output<typeof row>>()
  return (division) => {
    const {slug, code, name, town, townCode} = division
    const known = [`slug ${slug}`, `code ${code}`].map((key) => seen.get(key)).find((twin) => twin !== undefined)
    const namesake = seen.get(`name ${townCode} ${name}`)
    for (const key of [`slug ${slug}`, `code ${code}`, `name ${townCode} ${name}`]) if (!seen.has(key)) seen.set(key, division)
    if (known) return `repeats the slug or code of ${known.slug} (${known.name}, ${known.town}); put the town in front of the slug`
    if (namesake) return `repeats the name of ${namesake.slug}, ${name} in ${town}; correct one of them, or remove it`
    return undefined
  }
}

/** Returns the English name of a division: `Zhanqi Village`, `Boluo Community`. */
export const divisionEn = ({pinyin, kind}: Pick<Division, 'pinyin' | 'kind'>) => `${pinyin} ${kind === 'village' ? 'Village' : 'Community'}`

/** Returns the English name of a town or subdistrict from its Chinese name and pinyin: `Tangchang Town`. */
export const townEn = (town: string, pinyin: string) => `${pinyin} ${town.endsWith('街道') ? 'Subdistrict' : 'Town'}`
