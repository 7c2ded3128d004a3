import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import type {Clause} from '../../../handbooks/clause/clause.ts'
import {diffEditions, tally} from '../../../handbooks/edition/diff.ts'
import {type Edition, readEdition, toEdition, writeEdition} from '../../../handbooks/edition/edition.ts'
import {loadEditions} from '../../../handbooks/edition/released.ts'
import {wordDiff} from '../../../handbooks/edition/wordDiff.ts'
import type {Limit} from '../../../handbooks/limit/limit.ts'
import {catalogue} from '../../support/catalogue.ts'
import {clause} from '../../support/smallCatalogue.ts'

const text = (zh: string, en = 'It shall be so.') => ({zh, en})

/** An edition of a few clauses. */
const edition = (id: string, clauses: readonly Clause[], limits: Record<string, Limit> = {}): Edition => ({
  id,
  chapters: [],
  clauses,
  limits,
  references: [],
})

/** What became of one clause that was `before` and is `after`. */
function fate(before: Partial<Clause>, after: Partial<Clause>, limits: readonly Record<string, Limit>[] = []) {
  const [from, to] = [before, after].map((given, i) => edition(`${i}`, [clause('HW-SIGN-001', given)], limits[i]))
  const [change] = from && to ? diffEditions(from, to).changes : []
  return change && `${change.change}${change.substantive ? ', substantive' : ''}: ${change.differing.map((d) => d.what).join(' ')}`
}

describe('what became of a clause', () => {
  test('nothing, if all of it is the same', () => {
    expect(fate({}, {})).toBe('unchanged: ')
  })

  test('moved, if only its printed number is another', () => {
    expect(fate({number: '2.1.1'}, {number: '2.1.2'})).toBe('moved: ')
  })

  test('editorial, if other words leave verbs and numbers as they were', () => {
    expect(fate({text: text('门头应居中。')}, {text: text('门头应放在正中。')})).toBe('changed: text')
    expect(fate({title: text('门头', 'Fascia')}, {title: text('门头牌', 'Fascia')})).toBe('changed: title')
    expect(fate({notes: text('甲', 'A')}, {notes: text('乙，3个', 'B, 3')})).toBe('changed: note')
  })

  test.each<[string, Partial<Clause>, Partial<Clause>, string]>([
    ['its kind', {}, {kind: 'recommendation'}, 'kind'],
    ['the type matrix', {}, {applies: {model: 'required', standard: 'required', 'catch-up': 'recommended'}}, 'types'],
    ['the weight', {}, {weight: 3}, 'weight'],
    ['a standard it rests on', {references: ['GB 2894-2008']}, {references: ['GB 2894-2025']}, 'reference'],
    ['the way it is checked', {}, {checks: ['measure']}, 'check'],
    ['a negation', {text: text('门头应发光。')}, {text: text('门头不应发光。')}, 'verb text'],
    ['a number', {text: text('门头应有2行字。')}, {text: text('门头应有3行字。')}, 'number text'],
    ['a number in Chinese', {text: text('门头应有两行字。')}, {text: text('门头应有三行字。')}, 'number text'],
    [
      'a number in English only',
      {text: text('门头应居中。', 'It shall be so.')},
      {text: text('门头应居中。', 'It shall not be so.')},
      'verb text',
    ],
  ])('substantive, if %s changed', (_, before, after, differing) => {
    expect(fate(before, after)).toBe(`changed, substantive: ${differing}`)
  })

  test('substantive, if a limit has another value, and the number in the text is not counted twice', () => {
    const limit = (min: number) => ({margin: {clause: 'HW-SIGN-001', min, unit: 'mm' as const, basis: 'own choice'}})
    const given = (min: number) => ({limits: ['margin'], text: text(`边距应不小于${min} mm。`)})
    expect(fate(given(20), given(25), [limit(20), limit(25)])).toBe('changed, substantive: limit text')
  })

  test('of scope only, if it governs other signs and asks the same', () => {
    const [from, to] = [[], ['fascia' as const]].map((signs) => edition('e', [clause('HW-SIGN-001', {signs})]))
    const diff = from && to && diffEditions(from, to)
    expect(diff?.changes[0]).toMatchObject({change: 'changed', substantive: false, scopeOnly: true})
    expect(diff && tally(diff)).toMatchObject({substantive: 0, scope: 1, editorial: 0})
  })

  test('nothing, if the clause it refers to was renumbered', () => {
    const of = (number: string) => {
      const cited = clause('HW-SIGN-002', {number})
      return edition('e', [
        clause('HW-SIGN-001', {cites: ['HW-SIGN-002'], text: text(`门头应符合${number}。`, `It shall meet ${number}.`)}),
        cited,
      ])
    }
    expect(diffEditions(of('2.1.2'), of('2.1.7')).changes.map((c) => c.change)).toEqual(['unchanged', 'moved'])
  })

  test('substantive, if an editor judged that its words mean something else now', () => {
    const [from, to] = ['门头应居中。', '门头应居左。'].map((zh) => edition('e', [clause('HW-SIGN-001', {text: text(zh)})]))
    expect(from && to && diffEditions(from, to, ['HW-SIGN-001']).changes[0]?.substantive).toBe(true)
  })

  test('added or withdrawn, each in its printed place', () => {
    const [a, b, c, d] = ['HW-SIGN-001', 'HW-SIGN-002', 'HW-SIGN-003', 'HW-SIGN-004'].map((id) => clause(id))
    if (!a || !b || !c || !d) throw new Error('four clauses')
    const diff = diffEditions(edition('1', [a, b, c]), edition('2', [a, c, d]))
    expect(diff.changes.map(({id, change}) => `${id} ${change}`)).toEqual([
      'HW-SIGN-001 unchanged',
      'HW-SIGN-002 withdrawn',
      'HW-SIGN-003 unchanged',
      'HW-SIGN-004 added',
    ])
    expect(tally(diff)).toMatchObject({unchanged: 2, withdrawn: 1, added: 1, changed: 0})
  })
})

describe('word by word', () => {
  const marked = (before: string, after: string, locale: 'zh' | 'en') =>
    wordDiff(before, after, locale)
      .map(({kind, text}) => ({same: text, deleted: `[-${text}-]`, inserted: `{+${text}+}`})[kind])
      .join('')

  test('Chinese is compared by words, a standard and a measure as one', () => {
    expect(marked('标志应符合GB 2894-2008，高2500 mm。', '标志应符合GB 2894-2025，高2600 mm。', 'zh')).toBe(
      '标志应符合[-GB 2894-2008-]{+GB 2894-2025+}，高[-2500 mm-]{+2600 mm+}。',
    )
    expect(marked('工作人员应当场答复。', '值班人员应当场答复。', 'zh')).toBe('[-工作-]{+值班+}人员应当场答复。')
  })

  test('English is compared by words and keeps its spaces', () => {
    expect(marked('Signs shall be bought.', 'Signs shall be made or bought.', 'en')).toBe('Signs shall be {+made or +}bought.')
  })
})

describe('an edition as a file', () => {
  const written = writeEdition(toEdition('2026-1', catalogue))

  test('gives back what was written, byte for byte', () => {
    const read = readEdition('2026-1.json', written)
    expect(writeEdition(read)).toBe(written)
    expect(tally(diffEditions(read, toEdition('2026-1', catalogue))).unchanged).toBe(catalogue.clauses.length)
  })

  test('reads the same when a checkout turned its line ends', () => {
    expect(readEdition('2026-1.json', written.replaceAll('\n', '\r\n')).clauses.length).toBe(catalogue.clauses.length)
  })

  const message = (change: (text: string) => string) => {
    const after = change(written)
    expect(after).not.toBe(written)
    try {
      readEdition('2026-1.json', after)
      return 'no error'
    } catch (error) {
      return error instanceof Error ? error.message.replace(/line \d\d+/g, 'line N') : ''
    }
  }

  test.each<[string, (text: string) => string]>([
    ['a word of a clause', (t) => t.replace('应采购附有合格证明', '宜采购附有合格证明')],
    ['a clause and its own sum, but not the whole', (t) => t.replace(/"sha256":"(\w{64})"\}/, `"sha256":"${'0'.repeat(64)}"}`)],
    ['a limit', (t) => t.replace('"margin":{"clause":"HW-SIGN-015","min":0.5', '"margin":{"clause":"HW-SIGN-015","min":0.4')],
    ['a clause taken out', (t) => t.replace(/^\{"id":"HW-SIGN-022".*\n/m, '')],
    ['a comma lost', (t) => t.replace('"kind":"requirement","applies"', '"kind":"requirement" "applies"')],
  ])('is refused after an edit: %s', (_, change) => {
    expect(message(change)).toMatchSnapshot()
  })
})

describe('the editions that are kept', () => {
  const editions = loadEditions()

  test('are as they were released', () => {
    expect(editions.map(({id}) => id)).toEqual(['2025-1', '2026-1'])
  })

  test('rested their clauses on safety signs on the standards of 2008 before 2026', () => {
    const old = editions.find(({id}) => id === '2025-1')
    const onSafety = old?.clauses.filter((c) => c.references.some((r) => r.startsWith('GB 2893') || r.startsWith('GB 2894')))
    expect(onSafety?.map((c) => c.id)).toEqual(['HW-SIGN-022', 'HW-SAFE-003'])
    expect(onSafety?.flatMap((c) => c.references)).not.toContain('GB 2894-2025')
  })

  test('rest the same clauses on the standard of 2025 in the second edition', () => {
    const [before, after] = editions
    const changed = before && after ? diffEditions(before, after).changes : []
    const references = (id: string) => changed.find((c) => c.id === id)?.differing.find((d) => d.what === 'reference')
    expect(references('HW-SIGN-022')).toEqual({
      what: 'reference',
      before: 'GB 2893-2008; GB 2894-2008; GB/T 2893.5-2020',
      after: 'GB 2894-2025; GB/T 2893.5-2020',
    })
    expect(references('HW-SAFE-003')?.after).toContain('GB 2894-2025')
  })

  const folders: string[] = []
  afterAll(() => {
    for (const folder of folders) rmSync(folder, {recursive: true})
  })
  const after = (change: (folder: string) => void) => {
    const folder = mkdtempSync(join(tmpdir(), 'editions-'))
    folders.push(folder)
    cpSync('handbooks/edition/released', folder, {recursive: true})
    change(folder)
    try {
      loadEditions(folder)
      return 'no error'
    } catch (error) {
      return error instanceof Error ? error.message.replace(/line \d+/g, 'line N') : ''
    }
  }

  test.each<[string, (folder: string) => void]>([
    ['an edition that is published and missing', (f) => rmSync(join(f, '2025-1.json'))],
    ['a file that the register does not know', (f) => cpSync(join(f, '2025-1.json'), join(f, '2024-9.json'))],
    [
      'a draft that says from when it holds',
      (f) =>
        writeFileSync(
          join(f, 'register.yaml'),
          readFileSync(join(f, 'register.yaml'), 'utf8').replace('  status: trial', '  status: draft'),
        ),
    ],
    [
      'a status that there is none of',
      (f) =>
        writeFileSync(
          join(f, 'register.yaml'),
          readFileSync(join(f, 'register.yaml'), 'utf8').replace('  status: trial', '  status: final'),
        ),
    ],
  ])('are refused with %s', (_, change) => {
    expect(after(change)).toMatchSnapshot()
  })
})
