import {describe, expect, test} from 'vitest'
import {worded} from '../../../handbooks/clause/clause.ts'
import {findLimit, limitFiles, limits} from '../../../handbooks/clause/limits.ts'
import {print, printPair} from '../../../handbooks/clause/print.ts'
import {
  type Block,
  byType,
  type ClauseBlock,
  mapPieces,
  notesOf,
  type Piece,
  piecesIn,
  plainText,
  provisionOf,
  type Run,
  termsListed,
  termsMarked,
  wordsIn,
} from '../../../handbooks/clause/provision.ts'
import {publishedClause, tagged, untagged} from '../../../handbooks/clause/published.ts'
import {clause} from '../../support/smallCatalogue.ts'

const run = (text: string): Run => ({type: 'text', text})
const words = (text: string, line = 1) => ({line, runs: [run(text)]})
const paragraph = {type: 'paragraph', ...words('段')} as const
const list = {type: 'list', items: [words('一', 2), words('二', 3)]} as const
const note = {type: 'note', ...words('注', 4)} as const
const table = {type: 'table', head: [words('头', 5)], rows: [[words('甲', 6), words('乙', 6)]]} as const
const terms = {type: 'terms', line: 7, ids: ['a', 'b']} as const
const sign = {type: 'sign-figure', line: 8, example: 'e'} as const
const fitting = {type: 'fitting-figure', line: 9, id: 'f'} as const
const placed = {type: 'clause', id: 'HW-A-001', content: [paragraph, list, note]} as const
const all: readonly (Block | ClauseBlock)[] = [paragraph, list, note, table, terms, sign, fitting, placed]

describe('what stands in a text', () => {
  test('is read line by line, in its order', () => {
    expect(all.map((block) => wordsIn(block).map(({runs}) => runs[0]?.text))).toEqual([
      ['段'],
      ['一', '二'],
      ['注'],
      ['头', '甲', '乙'],
      [],
      [],
      [],
      ['段', '一', '二', '注'],
    ])
    expect(piecesIn(all)).toHaveLength(11)
  })

  test('keeps its form when its pieces are changed', () => {
    const changed = [paragraph, list, table, terms, sign, fitting].map((block) => mapPieces(block, (piece: Run) => piece.text))
    expect(changed).toEqual([
      {type: 'paragraph', line: 1, runs: ['段']},
      {
        type: 'list',
        items: [
          {line: 2, runs: ['一']},
          {line: 3, runs: ['二']},
        ],
      },
      {
        type: 'table',
        head: [{line: 5, runs: ['头']}],
        rows: [
          [
            {line: 6, runs: ['甲']},
            {line: 6, runs: ['乙']},
          ],
        ],
      },
      terms,
      sign,
      fitting,
    ])
    expect(mapPieces(note, (piece: Run) => piece.text)).toEqual({type: 'note', line: 4, runs: ['注']})
  })

  test('lists terms, or marks them', () => {
    const marked = {type: 'paragraph', line: 1, runs: [run('甲'), {type: 'term', id: 'c', text: '丙'}]} as const
    expect(termsListed([terms, paragraph, {...terms, ids: ['d']}])).toEqual(['a', 'b', 'd'])
    expect(termsMarked([terms, marked, {...list, items: [marked]}])).toEqual(['c', 'c'])
  })

  test('binds or explains', () => {
    const content = [paragraph, note, list]
    expect(provisionOf(content)).toEqual([paragraph, list])
    expect(notesOf(content)).toEqual([note])
    expect(plainText(content)).toBe('段\n注\n一\n二')
    expect(plainText([{...paragraph, runs: [run('甲'), run('乙')]}])).toBe('甲乙')
    expect(worded({zh: content, en: [note]})).toEqual({
      content: {zh: content, en: [note]},
      text: {zh: '段\n一\n二', en: ''},
      judged: {zh: '', en: ''},
      notes: {zh: '注', en: '注'},
    })
  })

  test('is made into what a table says for its sort', () => {
    const make = byType<Piece, string, [string]>({
      ...{text: ({text}, end) => text + end, emphasis: () => 'e', foreign: () => 'f', limit: () => 'l'},
      ...{ref: ({id}, end) => id + end, std: () => 's', term: () => 't'},
    })
    expect(make({type: 'text', text: 'a'}, '!')).toBe('a!')
    expect(make({type: 'ref', id: 'b'}, '?')).toBe('b?')
  })
})

describe('a piece is printed', () => {
  const known = {
    references: new Map(),
    terms: new Map([['t', {id: 't', zh: '词', en: 'term', pinyin: 'cí', signText: false}]]),
    numbers: new Map([['HW-A-001', '5.3.2']]),
  }
  const say = (piece: Piece) => [print(piece, known, 'zh').text, print(piece, known, 'en').text]

  test.each([
    [{type: 'text', text: 'x'}, ['x', 'x']],
    [{type: 'emphasis', text: 'x'}, ['x', 'x']],
    [{type: 'foreign', lang: 'en', text: 'x'}, ['x', 'x']],
    [{type: 'limit', name: 'mountHeight', bound: 'min'}, ['2500 mm', '2500 mm']],
    [{type: 'limit', name: 'no such limit'}, ['no such limit', 'no such limit']],
    [{type: 'limit', name: 'toString'}, ['toString', 'toString']],
    [{type: 'ref', id: 'HW-A-001'}, ['5.3.2', '5.3.2']],
    [{type: 'ref', id: 'HW-A-002'}, ['HW-A-002', 'HW-A-002']],
    [{type: 'std', number: 'GB 1'}, ['GB 1', 'GB 1']],
    [{type: 'term', id: 't'}, ['词', 'term']],
    [{type: 'term', id: 't', words: 'w'}, ['w', 'w']],
    [{type: 'term', id: 'u'}, ['u', 'u']],
  ] as const)('%j', (piece, printed) => {
    const limit =
      piece.type === 'limit' && piece.name === 'mountHeight'
        ? Object.entries(limits).find(([, {clause, unit}]) => clause === 'HW-SIGN-030' && unit === 'mm')?.[0]
        : undefined
    expect(say(limit === undefined ? piece : {type: 'limit', name: limit, bound: 'min'})).toEqual(printed)
  })

  test('in both languages of a chapter', () => {
    const source = (name: string) => ({
      ...{file: name, order: 1, title: name, description: ''},
      sections: [
        {
          title: name,
          line: 1,
          content: [{type: 'paragraph' as const, line: 1, runs: [{line: 1, piece: {type: 'term' as const, id: 't'}}]}],
        },
      ],
    })
    const pair = {book: 'hardware' as const, name: 'a', number: 3, source: source('zh'), translation: source('en')}
    expect(printPair(pair, known)).toMatchObject({
      ...{book: 'hardware', name: 'a', number: 3},
      source: {file: 'zh', sections: [{content: [{runs: [{type: 'term', id: 't', text: '词'}]}]}]},
      translation: {file: 'en', sections: [{content: [{runs: [{type: 'term', id: 't', text: 'term'}]}]}]},
    })
  })
})

test('the limits of both books have one list, and each a file', () => {
  const names = Object.values(limitFiles).flatMap((file) => Object.keys(file))
  expect(names.toSorted()).toEqual(Object.keys(limits).toSorted())
  expect(limitFiles['handbooks/software/limits.ts']).toBeDefined()
  for (const [name, limit] of Object.entries(limits)) expect(findLimit(name)).toBe(limit)
  expect(findLimit('constructor')).toBeUndefined()
})

test('a clause is published under the tags of languages, with its keys in a fixed order', () => {
  const one = clause('HW-SIGN-001', {signs: ['fascia'], references: ['GB 1']})
  const published = publishedClause(one)
  expect(Object.keys(published)).toEqual([
    ...['id', 'book', 'chapter', 'number', 'kind', 'applies', 'checks', 'evidence', 'weight', 'signs', 'fittings', 'references'],
    ...['title', 'cites', 'limits', 'text', 'judged', 'notes', 'bearer', 'minutes', 'conditional', 'scoring'],
  ])
  expect(published).toEqual({
    ...Object.fromEntries(Object.entries(one).filter(([key]) => key in published)),
    title: {'zh-Hans': '标题', en: 'Title'},
    text: {'zh-Hans': one.text.zh, en: one.text.en},
    judged: {'zh-Hans': one.judged.zh, en: one.judged.en},
    notes: {'zh-Hans': one.notes.zh, en: one.notes.en},
  })
  expect(untagged(tagged({zh: '甲', en: 'A'}))).toEqual({zh: '甲', en: 'A'})
})
