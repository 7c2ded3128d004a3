import type {APIRoute} from 'astro'
import {noticeFeed} from '../../../../disclosure/noticeFeed.ts'
import {type TownFeed, townFeeds} from '../../../../point/townFeeds.ts'

export const getStaticPaths = () => townFeeds.map((feed) => ({params: {district: feed.district.id, town: feed.town.id}, props: {feed}}))

export const GET: APIRoute<{feed: TownFeed}> = ({props: {feed}}) =>
  new Response(noticeFeed(feed), {headers: {'content-type': 'application/atom+xml; charset=utf-8'}})
