import type {ClauseHit, PlaceHit, SearchData} from '../searchData.ts'

/** One line of the result list. `rank` orders the list: smaller first. */
export interface Result {
  readonly rank: number
  readonly kind: 'clause' | 'place' | 'page'
  readonly id: string
  readonly title: string
  /** Text around the hit, cut into plain and marked pieces. */
  readonly excerpt: readonly {readonly text: string; readonly marked: boolean}[]
}

type Written = 'zh' | 'en'

/** A clause with its words folded once, so that a query only looks for substrings. */
interface FoldedClause {
  readonly hit: ClauseHit
  readonly id: string
  readonly title: string
  /** As long as `hit.text`, so that places in one are places in the other. */
  readonly text: string
  readonly also: string
}

/** The search data made ready for queries. */
export interface Index {
  readonly clauses: readonly FoldedClause[]
  readonly places: readonly {readonly hit: PlaceHit; readonly name: string; readonly town: string}[]
  readonly readings: SearchData['readings']
  readonly table: SearchData['fold']
}

/** Returns `data` made ready for `match`: everything that can be folded before the first query is. */
export function prepare({clauses, places, readings, fold: table}: SearchData): Index {
  const folded = (hit: ClauseHit): FoldedClause => ({
    hit,
    id: hit.id.toLowerCase(),
    title: fold(hit.title, table),
    text: foldInPlace(hit.text, table),
    also: fold(hit.also ?? '', table),
  })
  return {
    clauses: clauses.map(folded),
    places: places.map((hit) => ({hit, name: fold(hit.zh, table), town: fold(hit.town, table)})),
    readings,
    table,
  }
}

/**
 * Returns clauses and places that match `query`, best first.
 *
 * A clause matches if its id, its number or any run of its text holds the query, or, for a query of several
 * words, if it holds every word. A place matches by any part of its name, its pinyin or its initials.
 * Case, full-width forms and Traditional characters make no difference.
 */
export function match(query: string, index: Index, written: Written): Result[] {
  const wanted = fold(query, index.table)
  if (wanted === '') return []
  const clauses = index.clauses.flatMap((clause) => matchClause(clause, wanted))
  const places = index.places.flatMap((place) => matchPlace(place, wanted, index.readings, written))
  return [...clauses, ...places].sort((a, b) => a.rank - b.rank || a.id.localeCompare(b.id))
}

/** Returns `text` as it is compared: NFKC, lower case, Traditional characters folded, white space single. */
export const fold = (text: string, table: Readonly<Record<string, string>>) =>
  [...text.normalize('NFKC').toLowerCase()]
    .map((c) => table[c] ?? c)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

function matchClause({hit, id, title, text, also}: FoldedClause, wanted: string): Result[] {
  const {number} = hit
  const result = (rank: number, at = -1): Result[] => [
    {rank, kind: 'clause', id: hit.id, title: `${number} ${hit.title}`, excerpt: excerpt(hit.text, at, wanted.length)},
  ]
  if (id === wanted || id.replaceAll('-', '') === wanted.replaceAll(/[- ]/g, '') || number === wanted) return result(0)
  if (id.startsWith(wanted) || (/^\d+\.[\d.]*$/.test(wanted) && number.startsWith(wanted))) return result(1)
  if (/^\d{3}$/.test(wanted) && id.endsWith(`-${wanted}`)) return result(2)
  if (title.includes(wanted)) return result(3)
  const at = text.indexOf(wanted)
  if (at >= 0) return result(5, at)
  if (also.includes(wanted)) return result(6)
  const words = wanted.split(' ')
  if (words.length > 1 && words.every((w) => title.includes(w) || text.includes(w))) return result(7, text.indexOf(words[0] ?? ''))
  return []
}

/** Folds character by character, so that the result is as long as `text`. */
const foldInPlace = (text: string, table: SearchData['fold']) =>
  [...text].map((c) => (/\s/.test(c) ? ' ' : (fold(c, table) || ' ').slice(0, c.length).padEnd(c.length))).join('')

function matchPlace({hit, name, town}: Index['places'][number], wanted: string, readings: Index['readings'], written: Written): Result[] {
  const {id, zh, en, sample} = hit
  const where = written === 'zh' ? `${hit.district}${hit.town}` : `${hit.townEn}, ${hit.districtEn}`
  const result = (rank: number): Result[] => [
    {rank: rank + (sample ? 0.5 : 0), kind: 'place', id, title: written === 'zh' ? zh : en, excerpt: [{text: where, marked: false}]},
  ]
  if (name === wanted || name === `${wanted}村`) return result(0.2)
  if (name.startsWith(wanted)) return result(2.2)
  if (name.includes(wanted)) return result(3.2)
  const latin = wanted.replaceAll(/[' ]/g, '')
  if (/^[a-z]+$/.test(latin)) {
    const core = [...zh.replace(/(村|社区)$/, '')]
    if (spells(core, latin, readings, 'whole')) return result(0.4)
    if (latin.length > 1 && spells([...zh], latin, readings, 'start')) return result(2.4)
    if (en.toLowerCase().replaceAll(/[' ]/g, '').startsWith(latin)) return result(2.6)
  }
  return wanted.split(' ').every((w) => name.includes(w) || town.includes(w)) ? result(4.2) : []
}

/**
 * Whether `latin` spells the characters from the first on, each by a full reading or by its initial:
 * zhanqi, zhanq, zqi and zq all spell 战旗. `whole` wants every character spelled.
 */
function spells(characters: readonly string[], latin: string, readings: Index['readings'], extent: 'whole' | 'start'): boolean {
  if (latin === '') return extent === 'start' || characters.length === 0
  const [first, ...rest] = characters
  if (first === undefined) return false
  return (readings[first] ?? []).some((reading) => {
    if (extent === 'start' && reading.startsWith(latin)) return true
    return (
      (latin.startsWith(reading) && spells(rest, latin.slice(reading.length), readings, extent)) ||
      (latin.startsWith(reading.charAt(0)) && spells(rest, latin.slice(1), readings, extent))
    )
  })
}

/** Cuts about 70 characters around the hit, marked; from the start if there is no hit in the text. */
function excerpt(text: string, at: number, length: number): Result['excerpt'] {
  const flat = text.replaceAll(/\s/g, ' ')
  if (at < 0) return [{text: flat.length > 80 ? `${flat.slice(0, 80)}……` : flat, marked: false}]
  const from = Math.max(0, at - 24)
  const to = Math.min(flat.length, at + length + 40)
  return [
    {text: `${from > 0 ? '……' : ''}${flat.slice(from, at)}`, marked: false},
    {text: flat.slice(at, at + length), marked: true},
    {text: `${flat.slice(at + length, to)}${to < flat.length ? '……' : ''}`, marked: false},
  ]
}
