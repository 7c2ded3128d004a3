import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'

/** Files by their paths in the folder of the districts: texts, or bytes of what is no UTF-8. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** Puts files into a new folder of districts. */
export function folderOf(given: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'cunbiao-'))
  for (const [path, text] of Object.entries(given)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** The headings of a list. */
export const columns = 'slug,name,kind,pinyin,officialName,code,town,townPinyin,townCode'

/** Returns a row of a list; the first village of the first town of 甲县 unless said otherwise. */
export const row = (
  slug = 'dong',
  name = '东村',
  {code = '510100100201', town = '北镇', townPinyin = 'Bei', townCode = '510100100', kind = 'village'} = {},
) => [slug, name, kind, slug, `${slug}村民委员会`, code, town, townPinyin, townCode].join(',')

/** The `district.yaml` of a county, with further lines. */
export const districtYaml = (id: string, zh = '甲县', en = 'Jia County', more = '') => `id: ${id}
name: {zh: ${zh}, en: ${en}}
villages: {asOf: 2023-06-30, source: {id: list, title: {zh: 名录, en: List}}}
${more}`

const address = (asOf: string, {district = '甲县', town = '北镇', village = '东村', code = ''} = {}) =>
  `  - {district: {zh: ${district}, en: Jia County}, town: {zh: ${town}, en: Bei Town}, village: {zh: ${village}, en: Dong Village}, ${code}asOf: "${asOf}", source: s}\n`

/** A record of 东村 as its source has it: the first line is its id, the fourth its address. */
export const recordYaml = (id: string, more = '', addresses = [address('2023-06-30')], name = `${id}站`) => `id: ${id}
name: {zh: ${name}, en: Station}
addresses:
${addresses.join('')}declared: {type: model, asOf: "2020", source: s}
sources: {s: {title: {zh: 来源, en: Source}}}
${more}`
recordYaml.address = address

/** A county without a fault: three villages in two towns, and one record. */
export const goodCounty: Files = {
  'README.md': '# Districts\n',
  'jia/district.yaml': districtYaml('jia', '甲县', 'Jia County', 'code: "510100"\nkitsOnSite: [dong]\n'),
  'jia/villages.csv': `${[
    columns,
    row('dong', '东村'),
    row('xi', '西村', {code: '510100100202'}),
    row('nan', '南村', {code: '510100101201', town: '南镇', townPinyin: 'Nan', townCode: '510100101'}),
  ].join('\n')}\n`,
  'jia/records/dong.yaml': recordYaml('dong', 'division: dong\n'),
}
