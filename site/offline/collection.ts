/** A file of a copy: its address as readers ask for it, below the site's base; its size, and the SHA-256 (hexadecimal) of what must arrive. */
export interface CollectionFile {
  readonly url: string
  readonly bytes: number
  readonly sha256: string
}

/** The files that must arrive together before a copy counts: pages first, then what they need to be shown. */
export interface Collection {
  /** Such as `zh-Hans/software` or `en/point/zhanqi`: locale, then name. */
  readonly id: string
  /** Edition of the handbooks that it was made from. */
  readonly edition: string
  /** Address of the page to open first, below the site's base. */
  readonly start: string
  readonly files: readonly CollectionFile[]
}

/** What a reader is told of a collection before any of it is downloaded. */
export interface Offer {
  readonly bytes: number
  readonly pages: number
  /** SHA-256 of the collection's list. It changes if and only if one of the files does. */
  readonly sha256: string
}

/** Everything that can be kept in one language, by name of the collection. */
export type Offers = Readonly<Record<string, Offer>>

/** Address of the offers in `locale`. */
export const offersAddress = (locale: string) => `/data/offline/${locale}/offers.json`

/** Address of a collection's list of files. */
export const listAddress = (id: string) => `/data/offline/${id}.json`

/** Address of the service worker, at the root so that it may answer for every page. */
export const workerAddress = '/offline-worker.js'
