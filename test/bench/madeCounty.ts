import {mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {districts} from '../../points/directory/district.ts'

/** How many made-up villages a county is to have that nobody assessed, and how many made-up points with assessments. */
export interface CountySize {
  readonly villages: number
  readonly assessed: number
}

/** Villages of one town, and of one district: a list has a budget of rows. */
const inTown = 40
const inDistrict = 5000

/**
 * Returns a new folder of districts for a build to be measured by: counties of villages that do not exist, and one of points that are the
 * made-up ones of Sample County under other ids, again and again. Every name says that it is made up.
 */
export function madeCounty({villages, assessed}: CountySize): string {
  const folder = mkdtempSync(join(tmpdir(), 'cunbiao-county-'))
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text)
  for (let from = 0; from < villages; from += inDistrict) {
    const no = 1 + from / inDistrict
    mkdirSync(join(folder, `made-${no}`))
    write(`made-${no}/district.yaml`, districtText(no))
    write(`made-${no}/villages.csv`, listText(no, Math.min(inDistrict, villages - from)))
  }
  mkdirSync(join(folder, 'sample/records'), {recursive: true})
  write('sample/district.yaml', readFileSync(join(districts, 'sample/district.yaml'), 'utf8').replace(/^kitsOnSite:.*$/m, ''))
  const models = join(districts, 'sample/records')
  const texts = readdirSync(models)
    .sort()
    .map((name) => readFileSync(join(models, name), 'utf8'))
  for (let i = 0; i < assessed; i++) {
    const text = again(texts[i % texts.length] ?? '', Math.floor(i / texts.length))
    write(`sample/records/a${i}.yaml`, text.replace(/^id: .+$/m, `id: a${i}`))
  }
  return folder
}

/** Returns a record of the same point in another village: no village has two records under one name. */
function again(text: string, round: number): string {
  const [, zh, kind, en, kindEn] = text.match(/village: \{zh: (.+?)(村|社区), en: (.+?) (Village|Community)\}/) ?? []
  if (round === 0 || zh === undefined) return text
  return text.replaceAll(`${zh}${kind}`, `${zh}${round}${kind}`).replaceAll(`${en} ${kindEn}`, `${en} ${round} ${kindEn}`)
}

const districtText = (no: number) => `# 虚构，仅供测速。 Made up, for measuring only.
id: made-${no}
name: {zh: 虚构${no}县, en: Made-up County ${no}}
villages: {asOf: 2026-01-01, source: {id: made, title: {zh: 虚构名单, en: Made-up list}}}
`

function listText(no: number, villages: number): string {
  const county = `5109${String(no).padStart(2, '0')}`
  const rows = Array.from({length: villages}, (_, i) => {
    const town = 1 + Math.floor(i / inTown)
    const townCode = `${county}${String(town).padStart(3, '0')}`
    const code = `${townCode}${200 + (i % inTown)}`
    return `v${i},虚构${i}村,village,Xugou ${i},虚构${i}村民委员会,${code},虚构${town}镇,Xugou ${town},${townCode}`
  })
  return `slug,name,kind,pinyin,officialName,code,town,townPinyin,townCode\n${rows.join('\n')}\n`
}
