import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import type {Clause} from '../../../handbooks/clause/clause.ts'
import {type Bound, piecesIn, type Run} from '../../../handbooks/clause/provision.ts'
import {diffEditions, tally} from '../../../handbooks/edition/diff.ts'
import {type Edition, readEdition, toEdition, writeEdition} from '../../../handbooks/edition/edition.ts'
import {loadEditions} from '../../../handbooks/edition/released.ts'
import {wordDiff} from '../../../handbooks/edition/wordDiff.ts'
import {inEach} from '../../../handbooks/language/both.ts'
import {type Written, writtenIn} from '../../../handbooks/language/locale.ts'
import type {Limit} from '../../../handbooks/limit/limit.ts'
import {catalogue} from '../../support/catalogue.ts'
import {clause} from '../../support/smallCatalogue.ts'

const text = (zh: string, en = 'It shall be so.') => ({zh, en})

/** A provision of one paragraph that is the same in both languages: words, and what is named among them. */
const content = (...pieces: readonly (string | Run)[]): Clause['content'] => {
  const runs = pieces.map((piece): Run => (typeof piece === 'string' ? {type: 'text', text: piece} : piece))
  return inEach(() => [{type: 'paragraph', line: 1, runs}])
}

/** An edition of a few clauses. */
const edition = (id: string, clauses: readonly Clause[], limits: Record<string, Limit> = {}): Edition => ({
  id,
  decision: 'gate-and-points',
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

  /** The margin as a limit, and a clause that prints it beside `more`. */
  const margin = (given: Partial<Limit>) => ({margin: {clause: 'HW-SIGN-001', unit: 'mm' as const, basis: {own: true as const}, ...given}})
  const printing = (print: string, more = '', bound?: Bound): Partial<Clause> => {
    const run = {type: 'limit', name: 'margin', text: print, ...(bound && {bound})} as const
    return {limits: ['margin'], content: content('边距应不小于', run, `${more}。`)}
  }

  test.each<[string, Partial<Limit>, Partial<Limit>, Partial<Clause>, Partial<Clause>, string]>([
    ['by one', {min: 900}, {min: 901}, printing('900 mm'), printing('901 mm'), 'limit text'],
    ['in its unit only', {min: 900}, {min: 900, unit: 'm'}, printing('900 mm'), printing('900 m'), 'limit text'],
    ['from least to most', {min: 900}, {max: 900}, printing('900 mm'), printing('900 mm'), 'limit'],
    [
      'in the bound that the clause does not print',
      {min: 900, max: 1000},
      {min: 900, max: 1100},
      printing('900 mm', '', 'min'),
      printing('900 mm', '', 'min'),
      'limit',
    ],
    [
      'while a number in words changed too',
      {min: 900},
      {min: 901},
      printing('900 mm', '，至少两边'),
      printing('901 mm', '，至少三边'),
      'limit number text',
    ],
  ])('substantive, if a limit changed %s', (_, was, is, before, after, differing) => {
    expect(fate(before, after, [margin(was), margin(is)])).toBe(`changed, substantive: ${differing}`)
  })

  test('substantive, if the clause prints the other bound of the same limit', () => {
    const both = margin({min: 900, max: 1000})
    expect(fate(printing('900 mm', '', 'min'), printing('1000 mm', '', 'max'), [both, both])).toBe('changed, substantive: limit text')
  })

  test('substantive, if a number that was written out became a limit', () => {
    expect(fate({content: content('边距应不小于900 mm。')}, printing('900 mm'), [{}, margin({min: 900})])).toBe(
      'changed, substantive: limit number',
    )
  })

  test('substantive, if a standard that it cites was replaced', () => {
    const of = (number: string) => ({references: [number], content: content('标志应符合', {type: 'std', number, text: number}, '。')})
    expect(fate(of('GB 2894-2008'), of('GB 2894-2025'))).toBe('changed, substantive: reference text')
  })

  test('editorial, if it cites another clause, whose printed number happens to be that of the first', () => {
    const of = (id: string) => ({cites: [id], content: content('门头应符合', {type: 'ref', id, text: '2.1.2'}, '。')})
    expect(fate(of('HW-SIGN-002'), of('HW-SIGN-003'))).toBe('changed: text')
  })

  test('unchanged, if a word was marked as a term', () => {
    const marked = content('门头应有', {type: 'term', id: 'emblem', text: '徽标'}, '。')
    expect(fate({content: content('门头应有徽标。')}, {content: marked})).toBe('unchanged: ')
  })

  test('of scope only, if it governs other signs and asks the same', () => {
    const [from, to] = [[], ['fascia' as const]].map((signs) => edition('e', [clause('HW-SIGN-001', {signs})]))
    const diff = from && to && diffEditions(from, to)
    expect(diff?.changes[0]).toMatchObject({change: 'changed', substantive: false, scopeOnly: true})
    expect(diff && tally(diff)).toMatchObject({substantive: 0, scope: 1, editorial: 0})
  })

  test('nothing, if the clause it refers to was renumbered', () => {
    const of = (number: string) => {
      const words = content('门头应符合', {type: 'ref', id: 'HW-SIGN-002', text: number}, '。')
      return edition('e', [clause('HW-SIGN-001', {cites: ['HW-SIGN-002'], content: words}), clause('HW-SIGN-002', {number})])
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
  const marked = (before: Clause['content'], after: Clause['content'], locale: Written) =>
    wordDiff(clause('HW-SIGN-001', {content: before}), clause('HW-SIGN-001', {content: after}), 'text', locale)
      .map(({kind, text}) => ({same: text, deleted: `[-${text}-]`, inserted: `{+${text}+}`})[kind])
      .join('')
  const high = (print: string) => ({type: 'limit', name: 'fasciaUnderside', text: print}) as const
  const std = (number: string) => ({type: 'std', number, text: number}) as const

  test('Chinese is compared by words, a standard, a limit and a clause as one', () => {
    expect(
      marked(
        content('应符合', std('GB 2894-2008'), '，高', high('2500 mm'), '。'),
        content('应符合', std('GB 2894-2025'), '，高', high('2600 mm'), '。'),
        'zh',
      ),
    ).toBe('应符合[-GB 2894-2008-]{+GB 2894-2025+}，高[-2500 mm-]{+2600 mm+}。')
    const ref = (text: string) => ({type: 'ref', id: 'HW-SIGN-002', text}) as const
    expect(marked(content('见', ref('2.1.2'), '。'), content('见', ref('2.1.7'), '。'), 'zh')).toBe('见[-2.1.2-]{+2.1.7+}。')
    expect(marked(content('工作人员应当场答复。'), content('值班人员应当场答复。'), 'zh')).toBe('[-工作-]{+值班+}人员应当场答复。')
  })

  test('a document that has a title for a number is compared by the words of the title', () => {
    expect(marked(content('按', std('档案管理规定'), '。'), content('按', std('村级档案管理规定'), '。'), 'zh')).toBe(
      '按{+村级+}档案管理规定。',
    )
  })

  test('English is compared by words and keeps its spaces', () => {
    expect(marked(content('Signs shall be bought.'), content('Signs shall be made or bought.'), 'en')).toBe(
      'Signs shall be {+made or +}bought.',
    )
  })
})

describe('an edition as a file', () => {
  const written = writeEdition(toEdition('2026-1', catalogue))

  test('gives back what was written, byte for byte', () => {
    const read = readEdition('2026-1.json', written)
    expect(writeEdition(read)).toBe(written)
    expect(tally(diffEditions(read, toEdition('2026-1', catalogue))).unchanged).toBe(catalogue.clauses.length)
  })

  test('keeps what each clause says as values: its limits, standards, clauses and terms', () => {
    const read = readEdition('2026-1.json', written)
    const values = ({content}: Clause) => writtenIn.map((w) => piecesIn(content[w]))
    expect(read.clauses.map(values)).toEqual(catalogue.clauses.map(values))
    expect(
      new Set(
        read.clauses
          .flatMap(values)
          .flat()
          .map(({type}) => type),
      ),
    ).toEqual(new Set(['text', 'limit', 'ref', 'std', 'term']))
  })

  test('is refused if it is of a format that this toolkit does not know', () => {
    expect(() => readEdition('2031-1.json', written.replace('"format":3', '"format":4'))).toThrow(
      'line 1, format: is 4; this toolkit reads 1 to 3, so update it',
    )
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
    expect(editions.map(({id}) => id)).toEqual(['2025-1', '2026-1', '2027-1'])
  })

  test('say in values what the books say today where nothing was reworded, though the file of 2026-1 keeps flat text', () => {
    const said = ({text, notes}: Pick<Clause, 'text' | 'notes'>) => JSON.stringify([text, notes])
    const kept = (editions[1]?.clauses ?? []).filter(({id, ...then}) => {
      const now = catalogue.clause.get(id)
      return now && said(now) === said(then)
    })
    const named = (clauses: readonly Clause[]) =>
      clauses.map(({id, content}) => [
        id,
        ...writtenIn.map((w) => piecesIn(content[w]).filter(({type}) => !['text', 'term'].includes(type))),
      ])
    expect(kept.length).toBeGreaterThan(0)
    expect(named(kept)).toEqual(named(kept.flatMap(({id}) => catalogue.clause.get(id) ?? [])))
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
