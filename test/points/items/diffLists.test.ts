import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type ComparedItem, type ComparedList, diffLists, diffSum} from '../../../points/items/diffLists.ts'
import {diffText} from '../../../points/items/diffText.ts'

const item = (name: string, more: Partial<ComparedItem> = {}): ComparedItem => ({name, code: {}, ...more})
const list = (items: readonly ComparedItem[], gone: ComparedList['gone'] = []): ComparedList => ({items, gone})
const many = (n: number, name: string) => Array.from({length: n}, (_, i) => item(`${name}${i + 1}`))

describe('841 items become 723, as the article tells it', () => {
  const kept = many(720, '事项')
  const merged = many(93, '旧项')
  const dropped = many(28, '取消')
  const formed = many(3, '合项')
  const gone = merged.map(({name}, i) => ({of: name, into: [`合项${(i % 3) + 1}`]}))
  const diff = diffLists(list([...kept, ...merged, ...dropped]), list([...kept, ...formed], gone))

  test('118 fewer, 14.0 %, of which 90 by merging and 28 dropped', () => {
    expect(diffSum(diff)).toMatchObject({from: 841, to: 723, fewer: 118, byMerging: 90, dropped: 28, added: 0, onlyMerged: false})
    const [first, second] = diffText(diff).split('\n')
    expect(first).toBe('841 → 723, −118 (14.0 %)')
    expect(second).toContain('其中合并少90项，取消28项')
  })

  test('the same count by merging alone is called so', () => {
    const all = many(118 + 3, '旧项')
    const only = diffLists(
      list([...kept, ...all]),
      list(
        [...kept, ...formed],
        all.map(({name}, i) => ({of: name, into: [`合项${(i % 3) + 1}`]})),
      ),
    )
    expect(diffSum(only)).toMatchObject({from: 841, to: 723, fewer: 118, byMerging: 118, dropped: 0, onlyMerged: true})
    expect(diffText(only)).toContain('只是合并：数目少了，没有取消一项')
    expect(diffText(diff)).not.toContain('只是合并')
  })
})

test('an item is the same by id, else by code, else by name; its new name, papers and days are told', () => {
  const code = {implementing: '1134160200316619694002014006009'}
  const diff = diffLists(
    list([
      item('甲', {id: 'a', promised: {n: 20, unit: 'working'}, papers: ['身份证', '户口簿']}),
      item('乙', {code}),
      item('丙', {promised: {n: 5, unit: 'working'}}),
      item('丁'),
    ]),
    list([
      item('甲甲', {id: 'a', promised: {n: 8, unit: 'working'}, papers: ['身份证', '银行卡']}),
      item('乙乙', {code}),
      item('丙', {promised: {n: 6, unit: 'working'}}),
      item('戊'),
    ]),
  )
  expect(diff.kept.map(({from, to, by, renamed}) => [from.name, to.name, by, renamed])).toEqual([
    ['甲', '甲甲', 'id', true],
    ['乙', '乙乙', 'code', true],
    ['丙', '丙', 'name', false],
  ])
  expect(diff.kept[0]?.papers).toEqual({added: ['银行卡'], removed: ['户口簿']})
  expect(diff.kept.map(({shorter}) => shorter)).toEqual([12, undefined, -1])
  expect([diff.dropped.map(({name}) => name), diff.added.map(({name}) => name)]).toEqual([['丁'], ['戊']])
  expect(diffText(diff)).toContain('  甲甲: −户口簿 +银行卡')
  expect(diffText(diff)).toContain('  丙: 5个工作日 → 6个工作日')
})

test('names that are merely alike are not the same', () => {
  const diff = diffLists(list([item('高龄津贴')]), list([item('高龄补贴')]))
  expect([diff.kept.length, diff.dropped.length, diff.added.length]).toEqual([0, 1, 1])
})

test('items of one base code are merged or split', () => {
  const base = '990000000001'
  const one = item('换领', {code: {base}})
  const [first, second] = [item('换领残疾证', {code: {base}}), item('补办残疾证', {code: {base}})]
  const merged = diffLists(list([first, second]), list([one]))
  expect(merged.merged).toEqual([{from: [first, second], to: one, formed: true}])
  const split = diffLists(list([one]), list([first, second]))
  expect(split.split).toEqual([{from: one, to: [first, second], gone: true}])
  expect([diffSum(merged).fewer, diffSum(split).fewer]).toEqual([1, -1])
})

test('every item of either list is in just one part, and the parts come to the difference', () => {
  const any = fc
    .record({
      name: fc.constantFrom(...'甲乙丙丁戊己庚辛'),
      id: fc.option(fc.constantFrom('a', 'b', 'c', 'd'), {nil: undefined}),
      base: fc.option(fc.constantFrom('990000000001', '990000000002'), {nil: undefined}),
    })
    .map(({name, id, base}) => item(name, {id, code: {base}}))
  const lists = fc.record({
    items: fc.array(any, {maxLength: 10}),
    gone: fc.array(fc.record({of: fc.constantFrom(...'甲乙丙丁'), into: fc.array(fc.constantFrom(...'戊己庚辛'), {maxLength: 2})}), {
      maxLength: 3,
    }),
  })
  fc.assert(
    fc.property(lists, lists, (a, b) => {
      const diff = diffLists(a, b)
      const placesOf = (one: ComparedItem) =>
        [
          ...diff.kept.flatMap(({from, to}) => [from, to]),
          ...diff.merged.flatMap(({from, to, formed}) => [...from, ...(formed ? [to] : [])]),
          ...diff.split.flatMap(({from, to, gone}) => [...to, ...(gone ? [from] : [])]),
          ...diff.dropped,
          ...diff.added,
        ].filter((other) => other === one).length
      for (const one of [...a.items, ...b.items]) expect(placesOf(one)).toBe(1)
      const {fewer, byMerging, dropped, added, bySplitting} = diffSum(diff)
      expect(fewer).toBe(byMerging + dropped - added - bySplitting)
    }),
    {numRuns: 2000},
  )
})
