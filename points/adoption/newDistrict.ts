import Papa from 'papaparse'
import type {OutputFile} from '../../handbooks/input/folder.ts'
import {utf8} from '../../handbooks/input/output.ts'
import {yamlText} from '../../handbooks/input/yamlText.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import {villageColumns} from '../directory/villageRow.ts'
import type {NewVillage} from './newVillages.ts'
import {readingOf} from './reading.ts'

/** What a county says of itself when it takes the toolkit into use. */
export interface NewDistrict {
  readonly id: string
  readonly name: InBoth
  /** Whether a person gave the English name, or it was made from the Chinese one. */
  readonly enGiven: boolean
  /** The first six digits of every code of its list. */
  readonly code: string
  readonly asOf: string
  readonly source: InBoth
}

/** Returns the files of a new district's folder: what it says of itself, and its list of villages. */
export const newDistrictFiles = (district: NewDistrict, rows: readonly NewVillage[]): OutputFile[] => [
  {path: 'district.yaml', bytes: utf8(districtText(district))},
  {path: 'villages.csv', bytes: utf8(villagesText(rows))},
]

/** Returns the text of a `district.yaml`. What a county may add later is told in points/districts/README.md. */
export function districtText({id, name, enGiven, code, asOf, source}: NewDistrict): string {
  const readings = enGiven
    ? []
    : ['# 英文名由程序按汉字读音生成，请核对。 The English name was made from the Chinese one: to be confirmed.']
  return [
    `# ${name.zh}。字段说明见points/districts/README.md。 The fields are told in points/districts/README.md.`,
    `id: ${id}`,
    ...readings,
    yamlText({name}).trimEnd(),
    `code: "${code}"`,
    '# 站点编号和地址的前缀，定了就不改。 Stands before the ids and addresses of its points, and is never changed.',
    `prefix: ${id}-`,
    '# 标牌和名称方案，见points/profile。 The profile of plates and names, see points/profile.',
    'profile: as-today',
    yamlText({villages: {asOf, source: {id: `${id}-list`, title: source}}}).trimEnd(),
    '',
  ].join('\n')
}

/** Returns the text of a `villages.csv`. */
export const villagesText = (rows: readonly NewVillage[]): string =>
  `${Papa.unparse({fields: [...villageColumns], data: rows.map((row) => villageColumns.map((column) => row[column]))}, {newline: '\n'})}\n`

/** Words for sorts of districts, as the Chinese name ends. */
const sorts: readonly (readonly [ending: string, en: string])[] = [
  ['自治县', 'Autonomous County'],
  ['自治旗', 'Autonomous Banner'],
  ['林区', 'Forestry District'],
  ['特区', 'Special District'],
  ['县', 'County'],
  ['区', 'District'],
  ['市', 'City'],
  ['旗', 'Banner'],
]

/**
 * Returns the English name of a county by its Chinese name, such as Dayi County for 大邑县, to be confirmed by a person; undefined if its reading
 * is not known, or if it names peoples, whose names are not read off the characters.
 */
export function districtEn(zh: string): string | undefined {
  const [ending, en] = sorts.find(([end]) => zh.endsWith(end) && zh.length > end.length) ?? []
  if (ending === undefined || en === undefined || en.startsWith('Autonomous')) return undefined
  const proper = zh.slice(0, -ending.length)
  // A name of one character keeps its sort: 吕县 would be Lüxian County, as 李村 is Licun Village.
  const reading = readingOf([...proper].length === 1 ? zh : proper, '街道')
  return reading && `${reading.pinyin} ${en}`
}
