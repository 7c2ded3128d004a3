import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {sitemaps, writeSitemap} from '../../../site/publishing/sitemap.ts'

const settings = {base: '/cunbiao/', site: 'https://example.gov.cn', districts: undefined}
let dist: string
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(dist, path)), {recursive: true})
  writeFileSync(join(dist, path), text)
}
const read = (path: string) => readFileSync(join(dist, path), 'utf8')

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'cunbiao-sitemap-'))
  for (const path of ['index.html', 'en/index.html', 'zh-Hant/index.html', 'points/a/index.html', 'en/points/a/index.html'])
    put(path, '<html><head></head><body><p>content="noindex" name="robots"</p></body></html>')
  put('404.html', '<p>')
  put('points/old/index.html', '<meta http-equiv="refresh" content="0; url=/points/a/">')
  put('draft/index.html', '<head><meta name="robots" content="noindex, follow"></head>')
  put('storybook/index.html', '<p>')
})
afterEach(() => rmSync(dist, {recursive: true}))

test('the sitemap lists each page in each of its languages with the others, and none that leads on or asks to be left out', () => {
  expect(writeSitemap(dist, settings)).toBe(5)
  const found = [...read('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc)
  expect(found).toEqual([
    'https://example.gov.cn/cunbiao/',
    'https://example.gov.cn/cunbiao/zh-Hant/',
    'https://example.gov.cn/cunbiao/en/',
    'https://example.gov.cn/cunbiao/points/a/',
    'https://example.gov.cn/cunbiao/en/points/a/',
  ])
  expect(
    read('sitemap.xml')
      .split('\n')
      .find((line) => line.includes('<loc>https://example.gov.cn/cunbiao/points/a/<')),
  ).toBe(
    '<url><loc>https://example.gov.cn/cunbiao/points/a/</loc><xhtml:link rel="alternate" hreflang="zh-Hans" href="https://example.gov.cn/cunbiao/points/a/"/><xhtml:link rel="alternate" hreflang="en" href="https://example.gov.cn/cunbiao/en/points/a/"/></url>',
  )
  expect(read('robots.txt')).toBe('User-agent: *\nAllow: /\nSitemap: https://example.gov.cn/cunbiao/sitemap.xml\n')
})

test('while the host is not known there is no sitemap, and robots.txt names none', () => {
  expect(writeSitemap(dist, {...settings, site: undefined})).toBe(0)
  expect(read('robots.txt')).toBe('User-agent: *\nAllow: /\n')
  expect(() => read('sitemap.xml')).toThrow()
})

test('what is more than one file may hold goes into several, and the first lists them', () => {
  const listed = Array.from({length: 5}, (_, i) => ({path: `/${i}/`, locales: ['zh-Hans'] as const}))
  expect(sitemaps(listed, settings, 5).map(({name}) => name)).toEqual(['sitemap.xml'])
  const [index, ...parts] = sitemaps(listed, settings, 2)
  expect(parts.map(({name, text}) => [name, text.match(/<loc>/g)?.length])).toEqual([
    ['sitemap-1.xml', 2],
    ['sitemap-2.xml', 2],
    ['sitemap-3.xml', 1],
  ])
  expect(index?.text.match(/<loc>[^<]*/g)).toEqual([1, 2, 3].map((i) => `<loc>https://example.gov.cn/cunbiao/sitemap-${i}.xml`))
})
