import {type Problem, show} from '../../handbooks/input/problem.ts'
import {plainWords} from '../../handbooks/input/yaml.ts'
import {villageRow} from '../directory/villageRow.ts'
import type {Listed} from './listed.ts'
import {townParts} from './placeName.ts'
import {type Reading, readingOf} from './reading.ts'

/** A row of a district's `villages.csv`. */
export interface NewVillage {
  readonly slug: string
  readonly name: string
  readonly kind: Listed['kind']
  readonly pinyin: string
  readonly officialName: string
  readonly code: string
  readonly town: string
  readonly townPinyin: string
  readonly townCode: string
  /** Who confirmed how the name is read, and when; empty while nobody has. */
  readonly pinyinConfirmed: string
}

/** The rows of a new district, and what a person still has to look at. */
export interface NewVillages {
  readonly rows: readonly NewVillage[]
  /** Slugs that needed their town, their sort or their code to be the only one. */
  readonly lengthened: readonly string[]
  /** Names, of places and towns, that a machine read and that hold a character with several readings. */
  readonly doubtful: readonly {readonly name: string; readonly pinyin: string; readonly several: Reading['several']}[]
  /** How many readings nobody has confirmed. */
  readonly unconfirmed: number
}

/**
 * Returns the rows for `places`: what the list does not give, the slug and the readings, is worked out from the names. Two places of one slug
 * both get their town in front, then their sort behind, then the end of their code, so that no order of rows decides.
 *
 * Reports to `report` names whose reading is not known, slugs of the list that stand twice, and cells that no `villages.csv` may hold.
 */
export function newVillages(places: readonly Listed[], report: (problem: Problem) => void): NewVillages {
  const doubtful: {name: string; pinyin: string; several: Reading['several']}[] = []
  const noted = new Set<string>()
  const doubt = (name: string, {pinyin, several}: Reading) => {
    if (several.length > 0 && !noted.has(name)) doubtful.push({name, pinyin, several})
    noted.add(name)
  }
  const townReadings = new Map<string, string>()
  for (const {townCode, townPinyin, where} of places) {
    const known = townReadings.get(townCode)
    if (townPinyin !== undefined && known !== undefined && known !== townPinyin)
      report({at: where, message: `the town is read ${show(townPinyin)} here and ${show(known)} above; write it alike`})
    else if (townPinyin !== undefined) townReadings.set(townCode, townPinyin)
  }
  const read = places.flatMap((place) => {
    const {proper, sort} = townParts(place.town)
    const own = readingOf(place.proper, place.kind === 'village' ? '村' : '社区')
    const town = readingOf(proper, sort)
    if (!own && (place.pinyin === undefined || place.slug === undefined))
      report({
        at: place.where,
        message: `the reading of ${place.name} is not known; add the columns 拼音 and slug, and fill them in for this row`,
      })
    if (!town && !townReadings.has(place.townCode))
      report({at: place.where, message: `the reading of ${place.town} is not known; add the column 镇（街道）拼音, and fill it in`})
    const [pinyin, townPinyin] = [place.pinyin ?? own?.pinyin, townReadings.get(place.townCode) ?? town?.pinyin]
    if (pinyin === undefined || townPinyin === undefined) return []
    if (own && place.pinyin === undefined) doubt(place.name, own)
    if (town && !townReadings.has(place.townCode)) doubt(place.town, town)
    return [{place, pinyin, townPinyin, slug: place.slug ?? own?.slug ?? '', townSlug: town?.slug ?? plain(townPinyin)}]
  })
  const given = new Map<string, Listed>()
  for (const {place, slug} of read) {
    if (place.slug === undefined) continue
    const twin = given.get(slug)
    if (twin) report({at: place.where, message: `the slug ${slug} stands in ${twin.where} already; give each place its own`})
    given.set(slug, place)
  }
  const slugs = distinct(
    read.map(({place, slug, townSlug}) =>
      place.slug === undefined
        ? [slug, `${townSlug}-${slug}`, `${townSlug}-${slug}-${place.kind}`, `${townSlug}-${slug}-${place.code.slice(9)}`]
        : [slug],
    ),
  )
  const rows = read.map(({place, pinyin, townPinyin}, i): NewVillage => {
    const {name, kind, officialName, code, town, townCode, pinyinConfirmed = ''} = place
    return {slug: slugs[i] ?? '', name, kind, pinyin, officialName, code, town, townPinyin, townCode, pinyinConfirmed}
  })
  for (const [i, row] of rows.entries()) {
    const judged = villageRow.safeParse(row, plainWords)
    for (const {path, message} of judged.error?.issues ?? []) report({at: `${read[i]?.place.where}, ${path.join('.')}`, message})
  }
  const lengthened = read.flatMap(({slug}, i) => (slugs[i] !== undefined && slugs[i] !== slug ? [slugs[i]] : []))
  return {rows, lengthened, doubtful, unconfirmed: rows.filter(({pinyinConfirmed}) => pinyinConfirmed === '').length}
}

const plain = (pinyin: string) =>
  pinyin
    .toLowerCase()
    .replaceAll('ü', 'v')
    .replaceAll(/[^a-z0-9]/g, '')

/** Returns of each list of wishes the first that nobody else has at the same step; the last is taken as it is. */
function distinct(wishes: readonly (readonly string[])[]): string[] {
  const step = wishes.map(() => 0)
  const now = (i: number) => wishes[i]?.[step[i] ?? 0] ?? ''
  for (;;) {
    const count = new Map<string, number>()
    for (const i of wishes.keys()) count.set(now(i), (count.get(now(i)) ?? 0) + 1)
    const clashing = [...wishes.keys()].filter((i) => (count.get(now(i)) ?? 0) > 1 && (step[i] ?? 0) < (wishes[i]?.length ?? 0) - 1)
    if (clashing.length === 0) return wishes.map((_, i) => now(i))
    for (const i of clashing) step[i] = (step[i] ?? 0) + 1
  }
}
