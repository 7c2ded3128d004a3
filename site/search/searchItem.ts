/** What a line of the search is about, in the order in which equals are listed. */
export const itemKinds = ['sign', 'place', 'term', 'chapter', 'page', 'section', 'fitting', 'clause', 'standard', 'item'] as const
export type ItemKind = (typeof itemKinds)[number]

/** One thing that the search finds: what it is called, what is written about it, and where it stands. */
export interface SearchItem {
  readonly kind: ItemKind
  /** Address without its locale, such as `/clauses/HW-SIGN-010/`; it may end in an anchor. */
  readonly path: string
  readonly title: string
  /** Printed number of a clause, section or chapter, such as `6.3.1`. */
  readonly number?: string
  /** Permanent id of a clause, or number of a standard. */
  readonly code?: string
  /** Further names: in the other language, of everyday speech, of Taiwan. */
  readonly names?: readonly string[]
  /** What is shown and marked below the title. */
  readonly text?: string
  /** Words that find it but are not shown: 软体 beside 软件, the town in the other language. */
  readonly also?: string
  /** What is shown beside the kind. */
  readonly aside?: string
  /** Listed behind its equals: a sample point, a standard that was replaced. */
  readonly last?: true
}

/** What the search page of one locale loads. */
export interface SearchData {
  readonly items: readonly SearchItem[]
  /** Characters of each syllable, without tones: `{zhan: '战站展'}`. A character of several readings stands under each. */
  readonly readings: Readonly<Record<string, string>>
  /** Traditional character to Simplified, for the characters that stand in this file. */
  readonly fold: Readonly<Record<string, string>>
}
