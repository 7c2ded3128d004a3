import type {Entry} from '../../points/directory/entry.ts'
import {boards, feedPath} from '../disclosure/boards.ts'
import type {FeedPoint} from '../disclosure/noticeFeed.ts'
import {nameOfPoint} from '../shell/data.ts'
import {type ShownDistrict, type ShownTown, shownDistricts} from './shownDistricts.ts'

/** A town with points that have notices. */
export interface TownFeed {
  readonly district: Pick<ShownDistrict, 'id' | 'name' | 'sample'>
  readonly town: Pick<ShownTown, 'id' | 'name'>
  readonly points: readonly FeedPoint[]
}

/** The feeds of the site: one for each town in which a point has notices, none for a point. */
export const townFeeds: readonly TownFeed[] = shownDistricts.flatMap((district) =>
  district.towns.flatMap((town): TownFeed[] => {
    const points = town.rows.flatMap(({id}): FeedPoint[] => {
      const [board, name] = [boards.get(id), nameOfPoint(id)]
      return board && name ? [{id, name, notices: board.current}] : []
    })
    return points.length > 0 ? [{district, town, points}] : []
  }),
)

/** Returns the address of the feed of a town, undefined if none of its points has notices. */
export const feedIn = (district: string, town: string): string | undefined =>
  townFeeds.some((feed) => feed.district.id === district && feed.town.id === town) ? feedPath(district, town) : undefined

/** Returns the address of the feed in which the notices of a point are. @throws Error if it has none. */
export function feedOf({id, districtId}: Pick<Entry, 'id' | 'districtId'>): string {
  const found = townFeeds.find(({district, points}) => district.id === districtId && points.some((point) => point.id === id))
  if (!found) throw new Error(`${id} has no notices`)
  return feedPath(found.district.id, found.town.id)
}
