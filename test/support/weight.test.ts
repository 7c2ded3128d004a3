import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {pagesOver, shown, weightOf} from './weight.ts'

let dist = ''
/** Bytes that gzip cannot shorten, the same each time. */
const noise = (length: number) => Buffer.from(Array.from({length}, (_, i) => (Math.imul(i * i + 7 * i + 3, 2654435761) >>> 13) & 255))
const write = (path: string, content: Buffer | string) => {
  mkdirSync(dirname(join(dist, path)), {recursive: true})
  writeFileSync(join(dist, path), content)
}

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'cunbiao-weight-'))
  write('index.html', noise(1500))
  write('signs/index.html', noise(3000))
  write('points/index.html', 'a'.repeat(50_000))
  write('books/hardware.html', noise(9000))
  write('storybook/iframe.html', noise(9000))
  write('signs/files/fascia.dxf', noise(9000))
})
afterAll(() => rmSync(dist, {recursive: true}))

test('pages are weighed as they are sent; books in one file, the workshop and other files are not pages', () => {
  expect(pagesOver(dist, 1000).map(({path}) => path)).toEqual(['signs/index.html', 'index.html'])
  expect(pagesOver(dist, 2000).map(({path}) => path)).toEqual(['signs/index.html'])
  const [page] = pagesOver(dist, 2000)
  expect(pagesOver(dist, page?.bytes ?? 0)).toEqual([])
  expect(pagesOver(dist, (page?.bytes ?? 0) - 1)).toHaveLength(1)
})

test('the site has the bytes of all its files, and its heaviest folders are named', () => {
  const {bytes, folders} = weightOf(dist)
  expect(bytes).toBe(1500 + 3000 + 50_000 + 9000 * 3)
  expect(shown(folders).slice(0, 3)).toEqual(['points: 50.0 kB', 'books: 9.0 kB', 'storybook: 9.0 kB'])
  expect(folders.find(({path}) => path === 'signs/files')?.bytes).toBe(9000)
})
