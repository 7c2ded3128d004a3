import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import Papa from 'papaparse'
import {z} from 'zod'
import {ProblemList, show} from '../../handbooks/input/problem.ts'
import {root} from '../../handbooks/input/root.ts'
import {oneOf, slug} from '../../handbooks/input/yaml.ts'

/** Folder of every district's own data. */
export const districts = join(root, 'points/districts')

const row = z.strictObject({
  /** Permanent key. */
  slug,
  /** Name of the place, such as 战旗村. */
  name: z.string().min(1),
  kind: oneOf('a kind of division', ['village', 'community']),
  /** Hanyu Pinyin of the specific part of the name: Zhanqi. */
  pinyin: z.string().min(1),
  /** The committee's name as published. */
  officialName: z.string().min(1),
  /** 12 digits, as of the list's cut-off date. An alias, never a key. */
  code: z.string().regex(/^\d{12}$/, {error: ({input}) => `${show(input)} is not a code of 12 digits`}),
  town: z.string().min(1),
  townPinyin: z.string().min(1),
  townCode: z.string().regex(/^\d{9}$/, {error: ({input}) => `${show(input)} is not a code of 9 digits`}),
})

/** One village or community of a published list, the smallest unit that has a service point. */
export interface Division extends z.output<typeof row> {
  /** The district's name. */
  readonly district: string
  readonly districtEn: string
  /** The day for which codes and names are given. */
  readonly asOf: string
  /** Folder of the district. */
  readonly folder: string
  /** Where its name and code come from. */
  readonly source: {readonly id: string; readonly title: {readonly zh: string; readonly en: string}}
}

/** What each district's `villages.csv` covers: the district and its folder, the cut-off date; and where names and codes come from, as records cite it. */
const lists = [
  {
    folder: 'pidu',
    district: '郫都区',
    districtEn: 'Pidu District',
    asOf: '2023-06-30',
    source: {
      id: 'nbs-2023',
      title: {
        zh: '国家统计局统计用区划代码（截止日期2023-06-30）',
        en: 'National Bureau of Statistics, codes of statistical divisions (cut-off date 2023-06-30)',
      },
    },
  },
] as const

/**
 * Returns every division of every list, in the order of the lists.
 *
 * @throws InputError with file, line and field of each wrong cell, doubled slug or doubled code.
 */
export function loadDivisions(folder = districts): Division[] {
  const problems = new ProblemList()
  const divisions: Division[] = []
  for (const covers of lists.filter((l) => existsSync(join(folder, l.folder, 'villages.csv')))) {
    const file = `${covers.folder}/villages.csv`
    const source = `points/districts/${file}`
    const {data, errors} = Papa.parse<Record<string, string>>(readFileSync(join(folder, file), 'utf8'), {
      header: true,
      skipEmptyLines: true,
    })
    for (const {row: at, message} of errors) problems.add(source, {line: (at ?? 0) + 2, at: '', message})
    data.forEach((cells, i) => {
      const line = i + 2
      const parsed = row.safeParse(cells, {reportInput: true})
      if (!parsed.success) for (const {path, message} of parsed.error.issues) problems.add(source, {line, at: path.join('.'), message})
      else {
        const twin = divisions.find((d) => d.slug === parsed.data.slug || d.code === parsed.data.code)
        if (twin)
          problems.add(source, {
            line,
            at: parsed.data.slug,
            message: `repeats the slug or code of ${twin.slug} (${twin.name}, ${twin.town}); put the town in front of the slug`,
          })
        divisions.push({...parsed.data, ...covers})
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
