import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {writeStick} from '../../../site/publishing/stick.ts'

const files = {
  'index.html':
    '<html lang="zh-Hans"><head><meta http-equiv="content-security-policy" content="default-src \'none\'"><link rel="stylesheet" href="/_astro/a.css"><link rel="manifest" href="/manifest.webmanifest"><script src="/_astro/reading.js"></script></head><body><a href="/en/">en</a><a href="/storybook/">parts</a><script type="module" src="/_astro/tool.js"></script></body></html>',
  'en/index.html':
    '<html lang="en"><body><form action="/en/search/"></form><a href="/#top">a</a><script type="module" src="/_astro/tool.js"></script></body></html>',
  '404.html': '<html>',
  '_astro/a.css': '@view-transition{navigation:auto}a{background:url(/_astro/a.png)}',
  '_astro/a.png': 'png',
  '_astro/reading.js': 'globalThis.reading=1',
  '_astro/tool.js':
    'import{part}from"./part.js";globalThis.shown=[part];globalThis.later=()=>import("./later.js");const kept="kept";globalThis.strict=function(){if(globalThis){function kept(){}}return kept}()',
  '_astro/part.js': 'export const part="part"',
  '_astro/later.js': 'import{part}from"./part.js";export const late=part+" later"',
  'data/search-en.json': '{"items": ["村</script>"]}',
  'data/points.csv': 'a,b\r\n',
  'data/list.xlsx': 'PK',
  'data/offline/en/offers.json': '{}',
  'manifest.webmanifest': '{}',
  'en/manifest.webmanifest': '{}',
  'offline-worker.js': 'self',
  'robots.txt': 'User-agent: *',
  'sitemap.xml': '<urlset/>',
  'storybook/index.html': '<html>',
  'pagefind/pagefind.js': 'export {}',
  'index.html.br': 'br',
}

let folder: string
const at = (name: string) => join(folder, 'stick', name)
const read = (name: string) => readFileSync(at(name), 'utf8')

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cunbiao-stick-test-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'dist', name)), {recursive: true})
    writeFileSync(join(folder, 'dist', name), text)
  }
  await writeStick(join(folder, 'dist'), join(folder, 'stick'))
})
afterAll(() => rmSync(folder, {recursive: true}))

describe('the edition for a stick', () => {
  test('names every file by the way from the page', () => {
    expect(read('en/index.html')).toContain(
      '<html lang="en" data-base="../"><body><form action="../en/search/index.html"></form><a href="../index.html#top">',
    )
    expect(read('_astro/a.css')).toBe('a{background:url(../_astro/a.png)}')
  })

  test('has no policy, manifest or module, and shows no link to what is not on it', () => {
    expect(read('index.html')).toBe(
      '<html lang="zh-Hans" data-base="./"><head><link rel="stylesheet" href="./_astro/a.css"><script src="./_astro/reading.js"></script></head><body><a href="./en/index.html">en</a><a hidden="">parts</a><script src="./_astro/tool.js" defer=""></script></body></html>',
    )
  })

  test('has each script as one file that needs no other, also what it loads later', async () => {
    expect(read('_astro/tool.js')).not.toMatch(/^\s*(import|export)\b/m)
    const page: {shown?: string[]; strict?: unknown; later?: () => Promise<{late: string}>} = {}
    new Function('globalThis', read('_astro/tool.js'))(page)
    expect(page.shown).toEqual(['part'])
    // Were the script not strict as its module was, a function in a block would hide what lies outside of it.
    expect(page.strict).toBe('kept')
    expect((await page.later?.())?.late).toBe('part later')
    expect(['_astro/part.js', '_astro/later.js', '_astro/reading.js'].map((name) => existsSync(at(name)))).toEqual([false, false, true])
  })

  test('has the data that scripts read as scripts, and the files themselves', () => {
    expect(read('data/search-en.json')).toBe(files['data/search-en.json'])
    const given: string[] = []
    new Function('cunbiaoFile', read('data/search-en.json.js'))((...words: string[]) => given.push(...words))
    expect(given).toEqual(['/data/search-en.json', files['data/search-en.json']])
    expect(existsSync(at('data/points.csv.js'))).toBe(true)
    expect(existsSync(at('data/list.xlsx.js'))).toBe(false)
  })

  test.each([
    'storybook',
    'pagefind',
    'data/offline',
    'offline-worker.js',
    'robots.txt',
    'sitemap.xml',
    'en/manifest.webmanifest',
    '404.html',
    'index.html.br',
  ])('goes without %s', (name) => expect(existsSync(at(name))).toBe(false))

  test('tells in both languages, in a file that Notepad reads, how to open it and what it lacks', () => {
    const text = read('先读我 READ ME.txt')
    expect(text.startsWith('\uFEFF村标')).toBe(true)
    expect(text).toMatch(/index\.html.*\r\n/)
    expect(text).toContain('no network is needed')
  })

  test('leaves the site that it is made from as it was', () => {
    for (const [name, text] of Object.entries(files)) expect(readFileSync(join(folder, 'dist', name), 'utf8'), name).toBe(text)
  })
})
