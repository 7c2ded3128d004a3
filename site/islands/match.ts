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

type Data = SearchData
type Written = 'zh' | 'en'

/**
 * Returns clauses and places that match `query`, best first.
 *
 * A clause matches if its id, its number or any run of its text holds the query, or, for a query of several
 * words, if it holds every word. A place matches by any part of its name, its pinyin or its initials.
 * Case, full-width forms and Traditional characters make no difference.
 */
export function match(query: string, data: Data, written: Written): Result[] {
  const wanted = fold(query, data.fold)
  if (wanted === '') return []
  const clauses = data.clauses[written].flatMap((hit) => matchClause(hit, wanted, data.fold))
  const places = data.places.flatMap((hit) => matchPlace(hit, wanted, data, written))
  return [...clauses, ...places].sort((a, b) => a.rank - b.rank || a.id.localeCompare(b.id))
}

/** Returns `text` as it is compared: NFKC, lower case, Traditional characters folded, white space single. */
export const fold = (text: string, table: Readonly<Record<string, string>>) =>
  [...text.normalize('NFKC').toLowerCase()]
    .map((c) => table[c] ?? c)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

function matchClause({id, number, title, text, also}: ClauseHit, wanted: string, table: Data['fold']): Result[] {
  const result = (rank: number, at = -1) => [
    {rank, kind: 'clause', id, title: `${number} ${title}`, excerpt: excerpt(text, at, wanted.length)} as const,
  ]
  const lowerId = id.toLowerCase()
  if (lowerId === wanted || lowerId.replaceAll('-', '') === wanted.replaceAll(/[- ]/g, '') || number === wanted) return result(0)
  if (lowerId.startsWith(wanted) || (/^[\d.]+$/.test(wanted) && wanted.includes('.') && number.startsWith(wanted))) return result(1)
  if (/^\d{3}$/.test(wanted) && lowerId.endsWith(`-${wanted}`)) return result(2)

  const foldedTitle = fold(title, table)
  const folded = foldLines(text, table)
  if (foldedTitle.includes(wanted)) return result(3)
  const at = folded.indexOf(wanted)
  if (at >= 0) return result(5, at)
  if (also && fold(also, table).includes(wanted)) return result(6)
  const words = wanted.split(' ')
  if (words.length > 1 && words.every((w) => foldedTitle.includes(w) || folded.includes(w)))
    return result(7, folded.indexOf(words[0] ?? ''))
  return []
}

/** Folds character by character so that places in the result are places in `text`. */
const foldLines = (text: string, table: Data['fold']) =>
  [...text].map((c) => (/\s/.test(c) ? ' ' : fold(c, table).slice(0, 1) || ' ')).join('')

function matchPlace(
  {id, zh, en, town, townEn, district, districtEn, sample}: PlaceHit,
  wanted: string,
  {readings, fold: table}: Data,
  written: Written,
): Result[] {
  const name = fold(zh, table)
  const result = (rank: number): Result[] => [
    {
      rank: rank + (sample ? 0.5 : 0),
      kind: 'place',
      id,
      title: written === 'zh' ? zh : en,
      excerpt: [{text: written === 'zh' ? `${district}${town}` : `${townEn}, ${districtEn}`, marked: false}],
    },
  ]
  if (name === wanted || `${name}村` === wanted) return result(0.2)
  if (name.startsWith(wanted)) return result(2.2)
  if (name.includes(wanted)) return result(3.2)
  const latin = wanted.replaceAll(/[' ]/g, '')
  if (/^[a-z]+$/.test(latin)) {
    const core = [...zh.replace(/(村|社区)$/, '')]
    if (spells(core, latin, readings, 'whole')) return result(0.4)
    if (latin.length > 1 && spells([...zh], latin, readings, 'start')) return result(2.4)
    if (en.toLowerCase().replaceAll(/[' ]/g, '').startsWith(latin)) return result(2.6)
  }
  const townName = fold(town, table)
  if (wanted.split(' ').every((w) => name.includes(w) || townName.includes(w))) return result(4.2)
  return []
}

/**
 * Whether `latin` spells the characters from the first on, each by a full reading or by its initial:
 * zhanqi, zhanq, zqi and zq all spell 战旗. `whole` wants every character spelled.
 */
function spells(characters: readonly string[], latin: string, readings: Data['readings'], extent: 'whole' | 'start'): boolean {
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
