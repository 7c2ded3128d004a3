import {createElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {expect, test} from 'vitest'
import {checkForm} from '../../../handbooks/book/checkForm.ts'
import {CheckSheet} from '../../../site/checklist/CheckSheet.tsx'
import {DutyFormView} from '../../../site/duties/DutyFormView.tsx'
import {catalogue} from '../../../site/shell/data.ts'

/** What stands between the id of a clause and that of the next, as text. */
const said = (html: string, id: string) => {
  const from = html.indexOf(`id="${id}"`) < 0 ? html.indexOf(`<small>${id}</small>`) : html.indexOf(`id="${id}"`)
  return html.slice(from, from + 2500).replace(/<[^>]+>/g, '')
}

test('the list on a phone marks numbers of our own, in the provision and beside the field for the value', () => {
  const html = renderToStaticMarkup(createElement(CheckSheet, {scope: undefined, locale: 'zh-Hans'}))
  expect(said(html, 'HW-SITE-010')).toMatch(/净宽不小于1500 mm（自定）.*（不小于1500 mm（自定））/s)
  const english = renderToStaticMarkup(createElement(CheckSheet, {scope: {book: 'hardware', type: 'model'}, locale: 'en'}))
  expect(said(english, 'HW-SITE-010')).toContain('1500 mm (own)')
})

test('the forms of a chapter to print and of the duties of a county mark them too', () => {
  const chapter = catalogue.chapters.find(({name}) => name === 'signage')
  if (!chapter) throw new Error('there is a chapter on signs')
  expect(said(checkForm(chapter, 'full', {catalogue, locale: 'zh-Hans', href: (id) => `#${id}`}), 'HW-SIGN-039')).toContain(
    '5个工作日（自定）',
  )
  const html = renderToStaticMarkup(createElement(DutyFormView, {level: 'county', locale: 'zh-Hans'}))
  expect(said(html, 'SW-RATE-012')).toMatch(/\d+个工作日（自定）/)
})
