/** A point as scripts of pages take it: ten thousand of them are one file, so its facts stand by their place. */
export type ListedPoint = readonly [
  id: string,
  name: string,
  place: string,
  /** Place of its town in `towns`. */
  town: number,
  district: string,
  /** The town's Chinese name, as the filter asks for it. */
  townKey: string,
  /** Rank of what is known of its type, see `rankOf`. */
  rank: number,
  type: string,
  score: number | '',
  missing: string,
  sample: 0 | 1,
  /** More words by which it is found. */
  search: string,
]

/** Every point of the site in one language. */
export interface PointList {
  readonly towns: readonly string[]
  readonly points: readonly ListedPoint[]
}

/** Address of the list in `locale`. */
export const pointListPath = (locale: string) => `/data/point-list-${locale}.json`
