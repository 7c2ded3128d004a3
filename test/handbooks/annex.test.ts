import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {loadForms} from '../../handbooks/annex.ts'
import {loadCatalogue} from '../../handbooks/catalogue.ts'
import {books} from '../../handbooks/clause.ts'
import {paperLocales} from '../../handbooks/paper/render.ts'
import {annexes, annexIds} from '../../points/annexes.ts'

const catalogue = loadCatalogue()
const address = (clause: string) => `#${clause}`

test('every clause that asks for a record on paper has a form', () => {
  const served = books.flatMap((book) => loadForms(book, catalogue.clause)).flatMap((form) => form.clauses)
  const asking = [
    ...['SW-REC-001', 'SW-REC-014', 'SW-WIN-017', 'SW-WIN-020', 'SW-WIN-030', 'SW-WIN-038', 'SW-RULE-004', 'SW-ASSIST-013'],
    ...['SW-COMP-002', 'SW-COMP-004', 'SW-SUP-004', 'SW-SUP-006', 'SW-STAFF-014', 'SW-IMP-003'],
    ...['HW-UPK-011', 'HW-UPK-012', 'HW-ACPT-008', 'HW-FIT-001'],
  ]
  expect(asking.filter((id) => !served.includes(id))).toEqual([])
})

test('the ledger has every column that its clause lists', () => {
  const ledger = loadForms('software', catalogue.clause).find(({id}) => id === 'case-ledger')
  const columns = ledger?.columns.map(({zh}) => zh).join(' ') ?? ''
  const asked = (catalogue.clause.get('SW-REC-001')?.text['zh-Hans'] ?? '').split('\n').slice(1)
  for (const word of asked.flatMap((line) => line.replace(/[；。]/g, '').split(/[、和]/))) expect(columns).toContain(word)
})

describe.each(books.flatMap((book) => paperLocales.map((locale) => ({book, locale}))))(
  'the annexes of $book in $locale',
  ({book, locale}) => {
    const list = annexes(catalogue, book, locale, address)

    test('have letters from A and ids that are the same in every language', () => {
      expect(list.map(({letter}) => letter)).toEqual(list.map((_, i) => String.fromCharCode(65 + i)))
      expect(list.map(({id}) => id)).toEqual(annexIds(catalogue, book))
    })

    test('link every clause that they serve, and need no style or script of their own', () => {
      for (const {html, heading} of list) {
        expect(html, heading).not.toMatch(/style=|<script|undefined|NaN/)
        for (const [, id = ''] of html.matchAll(/href="#([^"]+)"/g)) expect(catalogue.clause.has(id), `${heading}: ${id}`).toBe(true)
        expect(html, heading).toMatch(/href="#[HS]W-/)
      }
    })

    test('speak one language', () => {
      const text = list.map(({html, heading}) => heading + html.replace(/<[^>]*lang="zh[^>]*>[^<]*<|<[^>]*>/g, ' ')).join(' ')
      if (locale === 'en') expect(text).not.toMatch(/\p{Script=Han}/u)
      if (locale === 'zh-Hant') expect(text).not.toMatch(/[这说为们务门标识设]/)
    })
  },
)

test('a wrong form file is answered once, with every line and cure', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cunbiao-'))
  mkdirSync(join(folder, 'annexes'))
  writeFileSync(
    join(folder, 'annexes/software.yaml'),
    `- {id: a, sort: register, title: {zh: 表, en: Form}, use: {zh: 用, en: Use}, clauses: [HW-FIT-001, SW-NONE-001]}
- {id: a, sort: slip, title: {zh: 表, en: Form}, use: {zh: 用, en: Use}, clauses: [SW-REC-001], fields: [{zh: 栏, en: Field}]}
`,
  )
  expect(() => loadForms('software', catalogue.clause, folder)).toThrowErrorMatchingInlineSnapshot(`
    [InputError: handbooks/annexes/software.yaml: 4 problems
      line 1, 0.columns: is missing; a register needs it
      line 1, 0.clauses.0: "HW-FIT-001" is a clause of the hardware handbook; the form belongs there
      line 1, 0.clauses.1: "SW-NONE-001" is not the id of a clause; correct it
      line 2, 1.id: "a" is already the id of form 0; give this one its own]
  `)
  writeFileSync(join(folder, 'annexes/software.yaml'), '- {id: a, sort: ledger, title: {zh: 表}, use: {zh: 用, en: Use}, clauses: []}\n')
  expect(() => loadForms('software', catalogue.clause, folder)).toThrowErrorMatchingInlineSnapshot(`
    [InputError: handbooks/annexes/software.yaml: 3 problems
      line 1, 0.sort: "ledger" is not a sort of form; use one of register, slip, check
      line 1, 0.title.en: is missing
      line 1, 0.clauses: [] is too small; the least is 1]
  `)
})
