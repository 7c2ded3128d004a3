import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {afterAll, expect, test} from 'vitest'
import {fillSizes} from '../../../site/publishing/sizes.ts'

const dist = mkdtempSync(join(tmpdir(), 'cunbiao-sizes-'))
afterAll(() => rmSync(dist, {recursive: true}))

/** The span of a download whose size is to be filled in, as React writes it. */
const offered = (href: string) => renderToStaticMarkup(createElement('span', {className: 'size', 'data-size-of': href}))

test('a page says the size of each file that was made after it, once', () => {
  mkdirSync(join(dist, 'books'))
  writeFileSync(join(dist, 'books/book.pdf'), '0'.repeat(1_500_000))
  writeFileSync(join(dist, 'books/short.epub'), '0'.repeat(2_499))
  writeFileSync(join(dist, 'index.html'), `<p>${offered('/books/book.pdf')}${offered('/books/short.epub')}</p>`)
  fillSizes(dist)
  const page = readFileSync(join(dist, 'index.html'), 'utf8')
  expect(page).toBe('<p><span class="size">1.5 MB</span><span class="size">2 kB</span></p>')
  fillSizes(dist)
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe(page)
})

test('a page that offers a file which is not there is named, with the file', () => {
  writeFileSync(join(dist, 'index.html'), offered('/books/none.pdf'))
  expect(() => fillSizes(dist)).toThrow('/books/none.pdf, offered by index.html')
})
