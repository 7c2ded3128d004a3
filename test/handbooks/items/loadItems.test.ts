import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {root} from '../../../handbooks/input/root.ts'
import {itemClasses, lifeEvents} from '../../../handbooks/items/itemWords.ts'
import {loadItems} from '../../../handbooks/items/loadItems.ts'
import {messageOf} from '../../support/messageOf.ts'

const {items, papers, sources} = loadItems()

test('the template covers the six classes and the events of a life, with names that people use', () => {
  expect(items.length).toBeGreaterThanOrEqual(50)
  for (const name of itemClasses) expect(items.some((item) => item.class === name)).toBe(true)
  for (const event of lifeEvents) expect(items.some(({life}) => life.includes(event))).toBe(true)
  expect(items.filter(({also}) => also.length === 0)).toEqual([])
})

test('at least fourteen items are worked out with questions, none with more than four', () => {
  expect(items.filter(({questions}) => questions.length >= 2).length).toBeGreaterThanOrEqual(14)
  expect(Math.max(...items.map(({questions}) => questions.length))).toBeLessThanOrEqual(4)
})

test('what nobody has seen says so, and what was seen names its page', () => {
  const unseen = items.filter(({seen}) => seen === 'name')
  expect(unseen.length).toBeGreaterThan(20)
  for (const item of unseen) expect([...item.printed, ...item.steps.filter(({days}) => days), ...item.basis]).toEqual([])
  for (const item of items) if (item.seen !== 'name') expect(item.sources.length).toBeGreaterThan(0)
  for (const source of sources.values()) expect(source.seen).toBe('excerpt')
})

test('no item of the template has a field for a promise', () => {
  for (const item of items) expect(item).not.toHaveProperty('promised')
})

test('every paper is asked for by an item, and says how a good one looks', () => {
  const used = new Set(items.flatMap((item) => [...(item.papers ?? []), ...item.situations.flatMap(({adds}) => adds)]).map(({id}) => id))
  expect([...papers.keys()].filter((id) => !used.has(id))).toEqual([])
  expect([...papers.values()].filter(({good, returned}) => !good || returned.length === 0)).toEqual([])
})

describe('what is wrong is told at once, with file, line and cure', () => {
  const folders: string[] = []
  afterAll(() => {
    for (const folder of folders) rmSync(folder, {recursive: true})
  })
  /** Returns what the reader says of the template with texts replaced in its files. */
  const told = (changes: Readonly<Record<string, readonly (readonly [string, string])[]>>) => {
    const folder = mkdtempSync(join(tmpdir(), 'items-'))
    folders.push(folder)
    cpSync(join(root, 'handbooks/items'), join(folder, 'items'), {recursive: true})
    for (const [file, pairs] of Object.entries(changes)) {
      const path = join(folder, 'items', file)
      let text = readFileSync(path, 'utf8')
      for (const [from, to] of pairs) {
        expect(text).toContain(from)
        text = text.replace(from, () => to)
      }
      writeFileSync(path, text)
    }
    return messageOf(() => loadItems(folder))
  }
  const lineOf = (file: string, text: string) =>
    readFileSync(join(root, 'handbooks/items', file), 'utf8')
      .slice(0, readFileSync(join(root, 'handbooks/items', file), 'utf8').indexOf(text))
      .split('\n').length

  test('an unknown paper, an answer that nobody gives, a question that changes nothing, in two files', () => {
    const message = told({
      'list/care.yaml': [
        ['{id: own-bank-card, mind: {zh: 要本人', '{id: bankcard, mind: {zh: 要本人'],
        ['when: {own-card: "no"}', 'when: {own-card: never}'],
      ],
      'list/land.yaml': [['when: {buyer: coop}', 'when: {bought-by: coop}']],
    })
    expect(message).toContain('handbooks/items/list/care.yaml: 2 problems')
    expect(message).toContain(`line ${lineOf('list/care.yaml', '{id: own-bank-card, mind: {zh: 要本人')}, `)
    expect(message).toContain('"bankcard" is no paper of handbooks/items/papers.yaml; correct it, or add the paper there')
    expect(message).toContain('"never" is no answer to it, so nobody reaches this; use one of yes, no')
    expect(message).toContain('no question of this item is called "bought-by"')
    expect(message).toContain('"buyer" changes nothing')
  })

  test('words that name no paper, and a sentence of 41 characters, while 40 pass', () => {
    const long = (n: number) => `note: {zh: ${'长'.repeat(n)}。, en: Long.}`
    const from = 'note: {zh: 年龄和金额各地不同，由县填。, en: Age and sum differ by place; the county fills them in.}'
    expect(told({'list/care.yaml': [[from, long(41)]]})).toContain('has a sentence of 41 characters')
    expect(told({'list/care.yaml': [[from, long(41)]]})).toContain('(SW-GUIDE-007)')
    expect(told({'list/care.yaml': [[from, long(40)]]})).toBe('nothing was thrown')
    for (const words of ['其他需要提供的有关材料', '相关证明', '视情况提供的材料'])
      expect(told({'papers.yaml': [['name: {zh: 诚信承诺书', `name: {zh: ${words}`]]})).toContain('names no paper, so nobody can bring it')
  })

  test('a printed promise longer than the limit of the law, and such a limit without its document', () => {
    const promised = '{what: promised, n: 4, unit: working, in: corps-42}'
    expect(told({'list/care.yaml': [[promised, promised.replace('n: 4', 'n: 25')]]})).toContain('promises 25 days where the law sets 24')
    expect(told({'list/care.yaml': [[promised, promised.replace('n: 4', 'n: 24')]]})).toBe('nothing was thrown')
    expect(
      told({
        'list/care.yaml': [
          ['    - {name: 国发〔2015〕52号, in: corps-42, seen: title}\n', ''],
          ['  basis:\n  conditions:\n    - {zh: 生活补贴', '  conditions:\n    - {zh: 生活补贴'],
        ],
      }),
    ).toContain('gives a statutory limit without the document that sets it')
  })

  test('an id, a name and an alias that two items bear, across files', () => {
    const message = told({
      'list/law.yaml': [
        ['- id: mediation', '- id: legal-aid'],
        ['also: [调解, ', 'also: [高龄 津贴, 新农合, '],
      ],
    })
    expect(message).toContain('"legal-aid" stands twice')
    expect(message).toContain('“高龄 津贴” is a name of old-age-allowance already')
    expect(message).toContain('“新农合” is a name of health-enrol already')
  })

  test('a wrong field in one entry hides nothing in another', () => {
    const message = told({
      'list/care.yaml': [
        ['life: [hardship, illness]', 'life: [hardship, wealth]'],
        ['{id: own-bank-card, mind: {zh: 要本人', '{id: bankcard, mind: {zh: 要本人'],
      ],
    })
    expect(message).toContain('"wealth" is not what happens in a life')
    expect(message).toContain('"bankcard" is no paper')
  })

  test('a page that nobody listed', () => {
    expect(told({'list/care.yaml': [['sources: [qufu, zhuhai]', 'sources: [qufu, hearsay]']]})).toContain(
      '"hearsay" is no page of handbooks/items/sources.yaml',
    )
  })
})
