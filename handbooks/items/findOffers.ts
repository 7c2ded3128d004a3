import {folded} from './folded.ts'
import type {Offer} from './offer.ts'

/**
 * Returns the items that `words` may mean, the nearest first: what people say at a counter, such as 吃低保 or 82岁想领高龄津贴.
 *
 * An item whose name or alias is what was typed comes first, then those that begin with it or hold it, then those whose name or alias stands
 * in what was typed (the longest first), then those that have its characters in their order. Ids and English names are looked at too.
 */
export function findOffers<Found extends Pick<Offer, 'id' | 'name' | 'also'>>(offers: readonly Found[], words: string): Found[] {
  const query = folded(words)
  if (query === '') return []
  return offers
    .flatMap((offer, place) => {
      const rank = Math.min(...namesOf(offer).map((name) => rankOf(name, query)))
      return Number.isFinite(rank) ? [{offer, rank, place}] : []
    })
    .sort((a, b) => a.rank - b.rank || a.place - b.place)
    .map(({offer}) => offer)
}

const namesOf = ({id, name, also}: Pick<Offer, 'id' | 'name' | 'also'>) => [name.zh, name.en ?? '', id, ...also].map(folded).filter(Boolean)

/** Within a step the shorter name, or of names inside the query the longer one, is nearer; no name has a thousand characters. */
function rankOf(name: string, query: string): number {
  if (name === query) return 0
  if (name.startsWith(query)) return 1 + name.length / 1000
  if (name.includes(query)) return 2 + name.length / 1000
  if (name.length > 1 && query.includes(name)) return 4 - name.length / 1000
  return query.length > 1 && inOrder(name, query) ? 5 + name.length / 1000 : Number.POSITIVE_INFINITY
}

function inOrder(name: string, query: string): boolean {
  let at = 0
  for (const sign of query) {
    at = name.indexOf(sign, at) + 1
    if (at === 0) return false
  }
  return true
}
