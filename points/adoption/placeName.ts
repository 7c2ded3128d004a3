/** What a list calls a village or community, as a name for signs. */
export interface PlaceName {
  /** Such as 战旗村. */
  readonly name: string
  readonly kind: 'village' | 'community'
  /** The name without its sort, such as 战旗. */
  readonly proper: string
}

/** How committees are called, longest first: what stands before is the place, with or without its sort. */
const committee = /(?:村民委员会|居民委员会|村委会|居委会)$/u

/**
 * Returns the place whose committee or own name is `listed`, such as 战旗村 for 战旗村村民委员会, 战旗村民委员会, 战旗村委会 and 战旗村; undefined
 * if neither the name nor `kind` says whether it is a village or a community.
 */
export function placeNameOf(listed: string, kind?: PlaceName['kind']): PlaceName | undefined {
  const [body = ''] = committee.exec(listed) ?? []
  const place = listed.slice(0, listed.length - body.length)
  const [, proper = place, sort = ''] = /^(.+?)(社区|村|嘎查)$/u.exec(place) ?? []
  const found =
    sort === '社区' ? 'community' : sort !== '' ? 'village' : body.startsWith('居') ? 'community' : body === '' ? kind : 'village'
  if (found === undefined || place === '') return undefined
  return {name: sort === '' && body !== '' ? `${place}${found === 'village' ? '村' : '社区'}` : place, kind: found, proper}
}

/** Returns what a list says of the sort of a place in a column of its own; undefined if it says neither. */
export function kindOf(cell: string): PlaceName['kind'] | undefined {
  if (/^(社区|居委会|居民委员会|城市社区|农村社区|村改社区|community)$/i.test(cell)) return 'community'
  return /^(村|行政村|建制村|村委会|村民委员会|village)$/i.test(cell) ? 'village' : undefined
}

/** What a town or subdistrict is called, without its office: 晋原街道 for 晋原街道办事处. */
export const townNameOf = (listed: string): string => listed.replace(/(?<=街道)办事处$|(?<=[镇乡])人民政府$/u, '')

/** Returns the proper name of a town or subdistrict and its sort: 唐昌 and 镇. What has no sort is taken for a town. */
export function townParts(town: string): {readonly proper: string; readonly sort: '镇' | '乡' | '街道'} {
  const [, proper = town, sort = '镇'] = /^(.+?)(街道|镇|乡)$/u.exec(town) ?? []
  // 民族乡 are named by their people too: 木座藏族乡.
  const own = sort === '乡' ? (/^(.{2,}?)(?:.{1,3}族)+$/u.exec(proper)?.[1] ?? proper) : proper
  return {proper: own, sort: sort === '街道' ? '街道' : sort === '乡' ? '乡' : '镇'}
}
