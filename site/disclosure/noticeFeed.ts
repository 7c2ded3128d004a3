import {escaped} from '../../handbooks/input/escape.ts'
import {type InBoth, say} from '../../handbooks/language/both.ts'
import {type BoardNotice, categories} from '../../points/disclosure/notice.ts'
import {absolute, settings as built, type Settings} from '../address/settings.ts'
import {boardPath, builtOn, feedPath} from './boards.ts'
import {words} from './noticeFeed.words.ts'

/** A point with what hangs there. */
export interface FeedPoint {
  readonly id: string
  readonly name: InBoth
  readonly notices: readonly BoardNotice[]
}

/** What a feed is of. */
export interface FeedOf {
  readonly district: {readonly id: string; readonly name: InBoth; readonly sample: boolean}
  readonly town: {readonly id: string; readonly name: InBoth}
  readonly points: readonly FeedPoint[]
}

/**
 * Returns the notices that stand in a town as an Atom feed (RFC 4287), the latest first.
 *
 * Its ids are tag URIs (RFC 4151), so that they stay when the site moves to another host: no host is known when a site is made for a folder or a
 * stick, and the name used in them is one that RFC 2606 keeps from everybody. Addresses are whole where the host is known, else relative to the feed.
 */
export function noticeFeed({district, town, points}: FeedOf, settings: Settings = built): string {
  const t = say('zh-Hans')(words)
  const tag = (...parts: readonly string[]) => `tag:${district.id}.cunbiao.invalid,2026:${parts.join('/')}`
  const address = (path: string) => absolute(settings, path) ?? `../../..${path}`
  const entries = points
    .flatMap((point) => point.notices.map((notice) => ({point, notice})))
    .sort((a, b) => b.notice.from.localeCompare(a.notice.from) || a.point.id.localeCompare(b.point.id))
  const title = t.title(district.name.zh, town.name.zh) + (district.sample ? t.sample : '')
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-Hans">
  <id>${tag(town.id)}</id>
  <title>${escaped(title)}</title>
  <updated>${instant(entries[0]?.notice.from ?? builtOn)}</updated>
  <author><name>${escaped(town.name.zh)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escaped(address(feedPath(district.id, town.id)))}"/>
${entries
  .map(({point, notice}) => {
    const until = t.until(notice.until)
    return `  <entry>
    <id>${tag(point.id, notice.key)}</id>
    <title>${escaped(notice.title)}</title>
    <published>${instant(notice.from)}</published>
    <updated>${instant(notice.from)}</updated>
    <author><name>${escaped(point.name.zh)}</name></author>
    <category term="${notice.category}" label="${escaped(categories[notice.category].zh)}"/>
    <link rel="alternate" type="text/html" href="${escaped(address(`${boardPath(point.id)}#${notice.key}`))}"/>
    <summary>${escaped(until)}</summary>
    <content type="text">${escaped(notice.category === 'list' ? t.list : notice.text)}</content>
  </entry>
`
  })
  .join('')}</feed>
`
}

/** The first moment of a day in China, as RFC 3339 writes it. */
const instant = (day: string) => `${day}T00:00:00+08:00`
