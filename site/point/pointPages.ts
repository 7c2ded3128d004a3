import type {ListedPoint} from '../shell/listedPoint.ts'

/** What a reader asks of a list of points, as it stands in the address; '' for what is left open. */
export interface Asked {
  readonly q?: string
  readonly district?: string
  readonly town?: string
  readonly type?: string
  /** Number of the column by which points are sorted, with a hyphen from the last down: `0`, `-3`. */
  readonly sort?: string
}

/** How many points a page of the list shows. Our own choice. */
export const perPage = 100

/** Returns the points that fit what is asked, sorted: words by the page's language, numbers by value, and what says nothing last. */
export function pointsFor(
  points: readonly ListedPoint[],
  towns: readonly string[],
  {q = '', district = '', town = '', type = '', sort = ''}: Asked,
  bare: (text: string) => string,
  lang: string,
): readonly ListedPoint[] {
  const words = bare(q)
  const found = points.filter(
    ([, , place, townAt, inDistrict, townKey, , ofType, , , , search]) =>
      (district === '' || district === inDistrict) &&
      (town === '' || town === townKey) &&
      (type === '' || type === ofType) &&
      (words === '' || bare(`${place} ${towns[townAt]} ${search}`).includes(words)),
  )
  const key = [
    (p: ListedPoint) => p[2],
    (p: ListedPoint) => towns[p[3]] ?? '',
    (p: ListedPoint) => p[6],
    (p: ListedPoint) => p[8],
    (p: ListedPoint) => p[9],
  ][Math.abs(Number.parseInt(sort, 10))]
  if (!key || sort === '') return found
  const {compare} = new Intl.Collator(lang, {numeric: true})
  const sign = sort.startsWith('-') ? -1 : 1
  const [said, silent] = [found.filter((p) => key(p) !== ''), found.filter((p) => key(p) === '')]
  return [...said.sort((a, b) => sign * compare(String(key(a)), String(key(b)))), ...silent]
}

/** Returns the page of `found` with this number, or the nearest there is. */
export function pageOf(found: readonly ListedPoint[], wanted: number) {
  const pages = Math.max(1, Math.ceil(found.length / perPage))
  const page = Math.min(Math.max(1, wanted), pages)
  return {rows: found.slice((page - 1) * perPage, page * perPage), page, pages}
}
