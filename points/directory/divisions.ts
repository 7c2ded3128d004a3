import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import Papa from 'papaparse'
import {z} from 'zod'
import {ProblemList, show} from '../../handbooks/input/problem.ts'
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
  for (const {id, name, villages} of problems.attempt(() => loadDistricts(folder)) ?? []) {
    if (!villages) continue
    const file = `${id}/villages.csv`
    const source = `points/districts/${file}`
    const {data, errors} = Papa.parse<Record<string, string>>(readFileSync(join(folder, file), 'utf8'), {
      header: true,
      skipEmptyLines: true,
    })
    for (const {row: at, message} of errors) problems.add(source, {line: (at ?? 0) + 2, at: '', message})
    const torn = new Set(errors.map((error) => error.row))
    data.forEach((cells, i) => {
      if (torn.has(i)) return
      const line = i + 2
      const parsed = row.safeParse(cells, plainWords)
      if (!parsed.success) for (const {path, message} of parsed.error.issues) problems.add(source, {line, at: path.join('.'), message})
      else {
        const twin = divisions.find((d) => d.slug === parsed.data.slug || d.code === parsed.data.code)
        if (twin)
          problems.add(source, {
            line,
            at: parsed.data.slug,
            message: `repeats the slug or code of ${twin.slug} (${twin.name}, ${twin.town}); put the town in front of the slug`,
          })
        divisions.push({...parsed.data, ...villages, district: name, folder: id})
      }
    })
  }
  problems.throwIfAny()
  return divisions
}

/** Returns the English name of a division: `Zhanqi Village`, `Boluo Community`. */
export const divisionEn = ({pinyin, kind}: Pick<Division, 'pinyin' | 'kind'>) => `${pinyin} ${kind === 'village' ? 'Village' : 'Community'}`

/** Returns the English name of a town or subdistrict from its Chinese name and pinyin: `Tangchang Town`. */
export const townEn = (town: string, pinyin: string) => `${pinyin} ${town.endsWith('街道') ? 'Subdistrict' : 'Town'}`
