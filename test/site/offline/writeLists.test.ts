import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {signKinds} from '../../../handbooks/hardware/parts.ts'
import {withCopyNote} from '../../../site/offline/copyNote.ts'
import {filesShowing} from '../../../site/offline/pageFiles.ts'
import {writeLists} from '../../../site/offline/writeLists.ts'

let dist: string
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(dist, path)), {recursive: true})
  writeFileSync(join(dist, path), text)
}
const read = (path: string) => JSON.parse(readFileSync(join(dist, path), 'utf8'))

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'cunbiao-offline-'))
  put('_astro/page.css', '@font-face {src: url(font.woff2)} a {background: url("data:image/png;base64,AA")}')
  put('_astro/font.woff2', 'font')
  put('_astro/tool.js', 'import{a}from"./part.js";import("./late.js");import(`./later.js`)')
  put('_astro/part.js', 'export const a=1')
  put('_astro/late.js', '')
  put('_astro/later.js', '')
  put('plan.svg', '<svg/>')
  put(
    'handbooks/software/window/index.html',
    '<link rel="stylesheet" href="/_astro/page.css"><link rel="alternate" href="/en/"><script type="module" src="/_astro/tool.js"></script><img src="/plan.svg"><a href="/elsewhere/">',
  )
  put('handbooks/index.html', '<p>')
  put('points/a/index.html', '<p>')
  put('points/index.html', '<p>')
  put('en/points/a/index.html', '<p>')
})
afterEach(() => rmSync(dist, {recursive: true}))

describe('what a page needs', () => {
  test('is its styles, scripts and pictures and what they load, never what it links to', () => {
    expect(filesShowing(dist)(['/handbooks/software/window/']).toSorted()).toEqual([
      '/_astro/font.woff2',
      '/_astro/late.js',
      '/_astro/later.js',
      '/_astro/page.css',
      '/_astro/part.js',
      '/_astro/tool.js',
      '/handbooks/software/window/',
      '/plan.svg',
    ])
  })

  test('is refused if it was not built or lies on another host, all of it at once', () => {
    put('points/a/index.html', '<img src="/gone.svg"><script src="https://cdn.example/x.js"></script>')
    expect(() => filesShowing(dist)(['/points/a/'])).toThrow(
      'Pages cannot be kept offline:\n/points/a/ loads /gone.svg, which was not built\n/points/a/ loads https://cdn.example/x.js from another host',
    )
  })
})

describe('the lists', () => {
  test('name each book and each point of a language, and only those that were built', () => {
    expect(writeLists(dist, '2026-1')).toBe(3)
    expect(Object.keys(read('data/offline/zh-Hans/offers.json'))).toEqual(['software', 'point/a'])
    expect(Object.keys(read('data/offline/en/offers.json'))).toEqual(['point/a'])
    const {start, edition, files} = read('data/offline/zh-Hans/software.json')
    expect({start, edition}).toEqual({start: '/handbooks/software/window/', edition: '2026-1'})
    expect(files.find((f: {url: string}) => f.url === '/plan.svg')).toEqual({
      url: '/plan.svg',
      bytes: 6,
      // Of "<svg/>", by sha256sum.
      sha256: 'd4dc56669143034f31aa309635d4113d9ad76a02b1739da22c965ed2049be9e6',
    })
  })

  test('of the studio name what its scripts fetch: data, forms, glyphs; opened once, without the glyphs and what turns into Traditional', () => {
    put('studio/index.html', '<script type="module" src="/_astro/studio.js"></script>')
    put('_astro/studio.js', 'import("./traditional.abc.js");import("./kind.js")')
    put('_astro/traditional.abc.js', '')
    put('_astro/kind.js', '')
    put('data/studio-zh-Hans.json', '{}')
    expect(() => writeLists(dist, '2026-1')).toThrow('/studio/ fetches schema/fascia.json, which was not built')
    for (const kind of Object.keys(signKinds)) put(`schema/${kind}.json`, '{}')
    for (const file of ['SC.json', 'SC-bold/0.bin', 'SC-bold/shaping.json', 'TC.json', 'TC-bold/0.bin', 'TC-bold/shaping.json'])
      put(`glyphs/0a1b/${file}`, '')
    writeLists(dist, '2026-1')
    const filesOf = (name: string) => read(`data/offline/zh-Hans/${name}.json`).files.map((f: {url: string}) => f.url)
    const shared = ['/studio/', '/_astro/studio.js', '/_astro/kind.js', '/data/studio-zh-Hans.json', '/schema/fascia.json']
    expect(filesOf('studio')).toEqual(expect.arrayContaining([...shared, '/_astro/traditional.abc.js', '/glyphs/0a1b/SC-bold/0.bin']))
    expect(filesOf('studio').filter((url: string) => url.includes('/TC'))).toEqual([])
    const opened = filesOf('studio-opened')
    expect(opened).toEqual(expect.arrayContaining([...shared, '/glyphs/0a1b/SC.json', '/glyphs/0a1b/SC-bold/shaping.json']))
    expect(opened.filter((url: string) => /\.bin$|traditional/.test(url))).toEqual([])
  })

  test('change their sum when one byte changes, and only then', () => {
    const sums = () => read('data/offline/zh-Hans/offers.json')
    writeLists(dist, '2026-1')
    const first = sums()
    writeLists(dist, '2026-1')
    expect(sums()).toEqual(first)
    put('plan.svg', '<svg />')
    writeLists(dist, '2026-1')
    expect(sums().software.sha256).not.toBe(first.software.sha256)
    expect(sums()['point/a']).toEqual(first['point/a'])
  })
})

test('the line of a copy stands first in the content, as text', () => {
  expect(withCopyNote('<body><main id="main" class="a"><h1>', {line: '<副本> & "x"', more: {href: '/offline/', label: '离线使用'}})).toBe(
    '<body><main id="main" class="a"><p role="note" data-offline-copy>&#60;副本&#62; &#38; &#34;x&#34; <a href="/offline/">离线使用</a></p><h1>',
  )
})
