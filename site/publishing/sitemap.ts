import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {escaped} from '../../handbooks/input/escape.ts'
import {type Locale, locales} from '../../handbooks/language/locale.ts'
import {absolute, type Settings} from '../address/settings.ts'
import {bare, href} from '../shell/locale.ts'
import {addressOf, siteFiles} from './pages.ts'
import {rewritePage} from './rewritePage.ts'

/** The most addresses that the protocol allows in one file (sitemaps.org). */
export const mostInSitemap = 50_000

/** A page in every language it is in. */
interface Listed {
  readonly path: string
  readonly locales: readonly Locale[]
}

/**
 * Writes what search engines read: `robots.txt` always; where the host is known also the sitemap of the site in `dist`, each page with its
 * other languages, in as many files as `most` asks for and one that lists them. Returns the number of pages listed.
 */
export function writeSitemap(dist: string, settings: Settings, most = mostInSitemap): number {
  const listed = settings.site === undefined ? [] : pagesIn(dist)
  const maps = sitemaps(listed, settings, most)
  for (const {name, text} of maps) writeFileSync(join(dist, name), text)
  const first = maps.length > 0 ? [`Sitemap: ${absolute(settings, '/sitemap.xml')}`] : []
  writeFileSync(join(dist, 'robots.txt'), ['User-agent: *', 'Allow: /', ...first, ''].join('\n'))
  return listed.reduce((sum, page) => sum + page.locales.length, 0)
}

/** Returns the files of the sitemap of `listed`: `sitemap.xml` alone, or one that names the others. */
export function sitemaps(
  listed: readonly Listed[],
  settings: Settings,
  most = mostInSitemap,
): {readonly name: string; readonly text: string}[] {
  const entries = listed.flatMap((page) => page.locales.map((locale) => entry(page, locale, settings)))
  if (entries.length === 0) return []
  if (entries.length <= most) return [{name: 'sitemap.xml', text: urlset(entries)}]
  const parts = Array.from({length: Math.ceil(entries.length / most)}, (_, i) => ({
    name: `sitemap-${i + 1}.xml`,
    text: urlset(entries.slice(i * most, (i + 1) * most)),
  }))
  const index = parts.map(({name}) => `<sitemap><loc>${escaped(absolute(settings, `/${name}`) ?? '')}</loc></sitemap>`)
  const text = `${head}<sitemapindex xmlns="${protocol}">\n${index.join('\n')}\n</sitemapindex>\n`
  return [{name: 'sitemap.xml', text}, ...parts]
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const protocol = 'http://www.sitemaps.org/schemas/sitemap/0.9'

const urlset = (entries: readonly string[]) =>
  `${head}<urlset xmlns="${protocol}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`

function entry({path, locales: all}: Listed, locale: Locale, settings: Settings): string {
  const at = (l: Locale) => escaped(absolute(settings, encodeURI(href(l, path))) ?? '')
  const others = all.length > 1 ? all.map((l) => `<xhtml:link rel="alternate" hreflang="${l}" href="${at(l)}"/>`) : []
  return `<url><loc>${at(locale)}</loc>${others.join('')}</url>`
}

/** Returns the pages of the site in `dist` that stand for themselves: none that leads on, says what is missing or asks not to be listed. */
function pagesIn(dist: string): Listed[] {
  const found = new Map<string, Locale[]>()
  for (const file of siteFiles(dist, 'html')) {
    if (!file.endsWith('index.html') || isUnlisted(readFileSync(join(dist, file), 'utf8'))) continue
    const {locale, path} = bare(addressOf(file))
    found.set(path, [...(found.get(path) ?? []), locale])
  }
  return [...found].map(([path, of]) => ({path, locales: locales.filter((l) => of.includes(l))}))
}

function isUnlisted(html: string): boolean {
  let unlisted = false
  // What a page says of itself stands in its head.
  rewritePage(html.slice(0, Math.max(0, html.search(/<body\b/i)) || html.length), ({name, attributes}) => {
    if (name !== 'meta') return undefined
    const refresh = attributes.get('http-equiv')?.toLowerCase() === 'refresh'
    if (refresh || (attributes.get('name') === 'robots' && attributes.get('content')?.includes('noindex'))) unlisted = true
    return undefined
  })
  return unlisted
}
