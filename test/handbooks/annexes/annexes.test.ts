import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {loadForms} from '../../../handbooks/annexes/form.ts'
import {basisClasses, loadSources} from '../../../handbooks/annexes/sources.ts'
import {checkForm} from '../../../handbooks/book/checkForm.ts'
import {asksPoint, type Book, books, pointTypes} from '../../../handbooks/clause/clause.ts'
import {limits} from '../../../handbooks/clause/limits.ts'
import {scoringNames} from '../../../handbooks/clause/names.ts'
import {locales} from '../../../handbooks/language/locale.ts'
import {annexes, annexList} from '../../../points/book/annexes.ts'
import {catalogue} from '../../support/catalogue.ts'
import {cunbiao} from '../../support/cunbiao.ts'

const address = (clause: string) => `#${clause}`

test('every clause that asks for a record on paper has a form', () => {
  const served = books.flatMap((book) => loadForms(book, catalogue.clause)).flatMap((form) => form.clauses)
  const asking = [
    ...['SW-REC-001', 'SW-REC-014', 'SW-WIN-017', 'SW-WIN-020', 'SW-WIN-030', 'SW-WIN-038', 'SW-RULE-004', 'SW-ASSIST-013'],
    ...['SW-COMP-002', 'SW-COMP-004', 'SW-SUP-004', 'SW-SUP-006', 'SW-STAFF-014', 'SW-IMP-003'],
    ...['HW-UPK-011', 'HW-UPK-012', 'HW-ACPT-008', 'HW-FIT-001', 'HW-GEN-007', 'HW-GEN-008'],
  ]
  expect(asking.filter((id) => !served.includes(id))).toEqual([])
})

test('the ledger has every column that its clause lists', () => {
  const ledger = loadForms('software', catalogue.clause).find(({id}) => id === 'case-ledger')
  const columns = ledger?.columns.map(({zh}) => zh).join(' ') ?? ''
  const asked = (catalogue.clause.get('SW-REC-001')?.text.zh ?? '').split('\n').slice(1)
  for (const word of asked.flatMap((line) => line.replace(/[；。]/g, '').split(/[、和]/))) expect(columns).toContain(word)
})

describe('the annexes of a book', () => {
  test.each(books)('of the %s handbook follow the order of the clauses they serve, the sources last', (book) => {
    const list = annexList(catalogue, book, 'zh-Hans')
    const places = list.slice(0, -1).map(({clauses: [main]}) => catalogue.clauses.findIndex(({id}) => id === main))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
    expect(list.at(-1)).toMatchObject({id: 'sources', status: 'informative'})
  })

  test('are at most as many as there are letters', () => {
    for (const book of books) expect(annexList(catalogue, book, 'en').at(-1)?.letter).toMatch(/^[A-Z]$/)
  })
})

describe('the check forms', () => {
  const setting = {catalogue, locale: 'zh-Hans', write: (zh: string) => zh, href: address} as const

  test('list every clause that is asked of a point of some type once, in its chapter and order, and none that only permits or is another’s duty', () => {
    for (const book of books) {
      const html = annexes(catalogue, book, 'zh-Hans', cunbiao, address).find(({id}) => id === 'check-forms')?.html ?? ''
      const listed = [...html.matchAll(/<tr><th scope="row"><a href="#([^"]+)"/g)].map(([, id]) => id)
      const asked = catalogue.clauses.filter((clause) => clause.book === book && pointTypes.some((type) => asksPoint(clause, type)))
      expect(listed).toEqual(asked.map(({id}) => id))
      expect(listed).not.toContain('SW-WIN-012')
      expect(listed).not.toContain('HW-GEN-001')
    }
  })

  test('hold for each clause its requirement, types, methods, evidence, four boxes and room for the value read', () => {
    const chapter = catalogue.chapters.find(({book, name}) => book === 'software' && name === 'window')
    if (!chapter) throw new Error('the software handbook has no chapter "window"')
    const html = checkForm(chapter, 'full', setting)
    const row = html.match(/<tr><th scope="row"><a href="#SW-WIN-008".*?<\/tr>/)?.[0] ?? ''
    const clause = catalogue.clause.get('SW-WIN-008')
    // The number is our own choice, and says so wherever it stands.
    expect(row.replaceAll(/<[^>]+>/g, '')).toMatch(/等候时间应不超过20分钟\s*（?自定）?。/)
    // Three types, and a dash where the clause always applies.
    expect(row.match(/[●○—]/g)).toEqual(['●', '●', '○', '—'])
    expect(row).toContain(`${clause?.weight}分`)
    expect(row).toContain(`判定：${scoringNames.zh[clause?.scoring ?? 'whole']}。`)
    const gate = checkForm(chapter, 'full', setting).match(/<tr><th scope="row"><a href="#SW-WIN-028".*?<\/tr>/)?.[0] ?? ''
    expect(gate).toContain('<b>门槛</b>')
    expect(gate).not.toContain('得满分')
    expect(row).toContain('测量、查资料')
    expect(row).toContain('测量记录、台账')
    expect(clause?.conditional).toBe(false)
    expect(row.match(/□/g)).toHaveLength(3)
    expect(row).toContain('实测')
    for (const word of ['符合', '部分符合', '不符合', '不适用', '签名', '站点名称']) expect(html).toContain(word)
  })
})

test('the worked example adds up: its chapters come to what is due and earned, and its steps to what is missing', () => {
  const html = annexes(catalogue, 'hardware', 'zh-Hans', cunbiao, address).find(({id}) => id === 'worked-example')?.html ?? ''
  const tables = html.split('<table>').slice(1)
  const numbers = (table = '') =>
    [...table.matchAll(/<tr><th scope="row">.*?<\/th>(.*?)<\/tr>/g)].map(([, cells = '']) =>
      [...cells.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell]) => Number(cell)),
    )
  const [, sheet, way] = tables
  const rows = numbers(sheet)
  const [due = 0, earned = 0] = rows.at(-1) ?? []
  const sum = (column: number) => rows.slice(0, -1).reduce((all, row) => all + (row[column] ?? 0), 0)
  expect(rows.length).toBeGreaterThan(10)
  expect([sum(0), sum(1)]).toEqual([due, earned])
  const short = Number(html.match(/还差([\d.]+)分，从省力/)?.[1])
  const gains = numbers(way).map((row) => row.at(-1) ?? 0)
  expect(short).toBeGreaterThan(0)
  expect(gains.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(short)
  expect(gains.slice(0, -1).reduce((a, b) => a + b, 0)).toBeLessThan(short)
})

describe('the annex of sources', () => {
  const page = (book: Book) => annexes(catalogue, book, 'zh-Hans', cunbiao, address).find(({id}) => id === 'sources')?.html ?? ''
  const text = (book: Book) => page(book).replace(/<[^>]*>/g, ' ')

  test('names every standard that a clause of the book rests on, with the clause, and no other', () => {
    for (const book of books) {
      const html = page(book)
      const rows = new Map(
        [...html.matchAll(/<tr><th scope="row">([^<]+)<\/th><td>(?:现行|未核实|已被代替|已废止).*?<\/tr>/g)].map(([row, number = '']) => [
          number,
          row,
        ]),
      )
      const resting = catalogue.clauses.filter((clause) => clause.book === book && clause.references.length > 0)
      expect(new Set(rows.keys())).toEqual(new Set(resting.flatMap(({references}) => references)))
      for (const {id, references} of resting) for (const number of references) expect(rows.get(number)).toContain(`href="#${id}"`)
    }
  })

  test('counts every limit of the book once, by where it comes from', () => {
    for (const book of books) {
      const all = Object.values(limits).filter(({clause}) => catalogue.clause.get(clause)?.book === book)
      const html = page(book)
      const counts = [...html.matchAll(/<td>(\d+)<\/td><\/tr>/g)].map(([, n]) => Number(n))
      expect(counts).toHaveLength(basisClasses.length)
      expect(counts.reduce((a, b) => a + b, 0)).toBe(all.length)
    }
  })

  test('tells each practice of the report in the book that takes it up, with its figures', () => {
    expect(text('software')).toMatch(/841项精简到723项/)
    expect(text('software')).toMatch(/3\.5万余条.*70万余次/)
    expect(text('hardware')).toMatch(/戰旗村|战旗村/)
    expect(text('hardware')).not.toMatch(/141个工作日/)
    const told = loadSources(catalogue).systems
    expect(told).toHaveLength(12)
  })

  test('a wrong file is answered once, with every line and cure', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cunbiao-'))
    mkdirSync(join(folder, 'annexes'))
    writeFileSync(
      join(folder, 'annexes/sources.yaml'),
      `systems:
  - {id: a, title: {zh: 事, en: Thing}, place: {zh: 县, en: County}, said: {zh: 说, en: Said}, chapters: [joint], clauses: [SW-NONE-001]}
  - {id: b, title: {zh: 事, en: Thing}, place: {zh: 县, en: County}, said: {zh: 说, en: Said}}
bases:
  - {basis: own choice, class: own}
  - {basis: hearsay, class: published}
`,
    )
    const message = (() => {
      try {
        loadSources(catalogue, folder)
      } catch (error) {
        return String(error)
      }
      return ''
    })()
    expect(message).toContain('line 2, systems.0.chapters.0: "joint" is not a chapter; write book/name, such as software/joint')
    expect(message).toContain('line 2, systems.0.clauses.0: "SW-NONE-001" is not the id of a clause; correct it')
    expect(message).toContain('line 3, systems.1: b is taken up by nothing; name the chapters or clauses that do')
    expect(message).toContain('line 6, bases.1.basis: "hearsay" is the basis of no limit; correct or remove it')
    expect(message).toContain('line 6, bases.1: "hearsay" is published, so say why in both languages')
    expect(message).toContain('bases: lacks "own choice; own drawing", the basis of a limit; add its class and why')
  })
})

describe.each(books.flatMap((book) => locales.map((locale) => ({book, locale}))))('the annexes of $book in $locale', ({book, locale}) => {
  const list = annexes(catalogue, book, locale, cunbiao, address)

  test('have letters from A and ids that are the same in every language', () => {
    expect(list.map(({letter}) => letter)).toEqual(list.map((_, i) => String.fromCharCode(65 + i)))
    expect(list.map(({id}) => id)).toEqual(annexList(catalogue, book, 'zh-Hans').map(({id}) => id))
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
})

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
      line 1, 0.sort: "ledger" is not a sort of form; use one of register, slip, check, letter, guide, table
      line 1, 0.title.en: is missing
      line 1, 0.clauses: [] is too small; the least is 1]
  `)
})
