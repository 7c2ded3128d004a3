import {describe, expect, test} from 'vitest'
import {queriesOf, readNumber} from '../../../site/search/matchQuery.ts'

const whole = (word: string) => ({words: [word], penalty: 0, cut: false})
/** The ways of reading a query as words, without its being cut. */
const uncut = (query: string) => queriesOf(query).filter(({cut}) => !cut)

describe('a query is read', () => {
  test('as it stands', () => {
    expect(queriesOf('柜台')).toEqual([whole('柜台')])
    expect(queriesOf('desk')).toEqual([whole('desk')])
  })

  test('as several words, at any sign that parts them', () => {
    for (const query of [
      'desk door',
      'desk, door',
      'desk，door',
      'desk、door',
      'desk;door',
      'desk；door',
      'desk/door',
      'desk|door',
      'desk+door',
    ])
      expect(queriesOf(query)).toEqual([whole(query), {words: ['desk', 'door'], penalty: 0.2, cut: false}])
  })

  test('without the words that say nothing', () => {
    const query = 'how to sit at a desk and an aisle by the hall in or on what is where for use with handbook of'
    expect(queriesOf(query)[1]).toEqual({words: ['sit', 'desk', 'aisle', 'hall', 'use'], penalty: 0.2, cut: false})
  })

  test('with them, if there are no others', () => {
    expect(queriesOf('where is')).toEqual([whole('where is'), {words: ['where', 'is'], penalty: 0.2, cut: false}])
  })

  test.each([
    ['什么是标识', '标识'],
    ['标识是什么', '标识'],
    ['标识怎么样', '标识'],
    ['怎么写', '写'],
    ['怎样写', '写'],
    ['如何写', '写'],
    ['什么标识', '标识'],
    ['多少标识', '标识'],
    ['哪里写', '写'],
    ['在哪写', '写'],
    ['在哪儿写', '写'],
    ['是不是标识', '标识'],
    ['可以写', '写'],
    ['需要写', '写'],
    ['写吗', '写'],
    ['写呢', '写'],
    ['标识规定', '标识'],
    ['标识要求', '标识'],
  ])('without what a question is made of: %s', (query, word) => {
    expect(uncut(query)).toEqual([whole(query), {words: [word], penalty: 0.25, cut: false}])
  })

  test('as words with 的 between them', () => {
    expect(uncut('柜台的高度')).toEqual([whole('柜台的高度'), {words: ['柜台', '高度'], penalty: 0.25, cut: false}])
    expect(uncut('desk 的高度')[2]).toEqual({words: ['desk', '高度'], penalty: 0.25, cut: false})
  })

  test('as Chinese of four characters or more cut in two', () => {
    expect(queriesOf('柜台高度')).toEqual([whole('柜台高度'), {words: ['柜台', '高度'], penalty: 0.4, cut: true}])
    expect(queriesOf('大柜台高度').slice(1)).toEqual([
      {words: ['大柜', '台高度'], penalty: 0.4, cut: true},
      {words: ['大柜台', '高度'], penalty: 0.4, cut: true},
    ])
    expect(queriesOf('一二三四五六七八九十一二')).toHaveLength(1 + 9)
    expect(queriesOf('一二三四五六七八九十一二三')).toHaveLength(1)
    expect(queriesOf('大柜台')).toHaveLength(1)
    expect(queriesOf('desk1')).toHaveLength(1)
    expect(queriesOf('第六章说明')).toHaveLength(1)
    expect(queriesOf('本第六章')).toHaveLength(2)
  })

  test('with one word cut and the others kept', () => {
    expect(queriesOf('门牌 柜台高度 窗口').slice(1)).toEqual([
      {words: ['门牌', '柜台高度', '窗口'], penalty: 0.2, cut: false},
      {words: ['门牌', '柜台', '高度', '窗口'], penalty: 0.4, cut: true},
    ])
  })

  test('once in each way', () => {
    expect(queriesOf('柜台 高度')).toEqual([whole('柜台 高度'), {words: ['柜台', '高度'], penalty: 0.2, cut: false}])
    expect(queriesOf('的')).toEqual([whole('的')])
    expect(queriesOf(' ')).toEqual([whole(' ')])
  })

  test.each([
    ['硬件手册标识', 'hardware', '标识'],
    ['软件手册标识', 'software', '标识'],
    ['标识硬件手册', 'hardware', '标识'],
    ['硬件 标识', 'hardware', '标识'],
    ['软件 标识', 'software', '标识'],
    ['signs in the hardware handbook', 'hardware', 'signs'],
    ['software handbook signs', 'software', 'signs'],
  ] as const)('within the handbook that it names: %s', (query, book, word) => {
    expect(queriesOf(query)[1]).toEqual({words: [word], penalty: 0.1, cut: false, book})
  })

  test('of one word, in any handbook', () => {
    expect(queriesOf('硬件')).toEqual([whole('硬件')])
    expect(queriesOf('hardware').some(({book}) => book)).toBe(false)
  })
})

describe('the number that a word asks for', () => {
  test.each([
    ['6.3', '6.3'],
    ['6.3.1', '6.3.1'],
    ['16.13.11', '16.13.11'],
    ['第6.3.1条', '6.3.1'],
    ['第 6.3.1 条', '6.3.1'],
    ['第6.3.1款', '6.3.1'],
    ['第6.3节', '6.3'],
    ['§6.3', '6.3'],
    ['条款6.3', '6.3'],
    ['条6.3', '6.3'],
    ['clause 6.3', '6.3'],
    ['section 6.3', '6.3'],
    ['no 6.3', '6.3'],
    ['no. 6.3', '6.3'],
    ['6.3.', '6.3'],
    ['第6章', '6'],
    ['第 6 章', '6'],
    ['第12', '12'],
    ['第六章', '6'],
    ['第六节', '6'],
    ['第一章', '1'],
    ['第九章', '9'],
    ['第十章', '10'],
    ['第十二章', '12'],
    ['第二十章', '20'],
    ['第二十一章', '21'],
    ['chapter 8', '8'],
    ['chapter 18', '18'],
    ['chapter8', '8'],
  ])('%s asks for %s', (word, number) => {
    expect(readNumber(word)).toBe(number)
  })

  test.each([
    '6',
    '2025',
    '6.3.1.2',
    '100.1',
    '6.100',
    'x6.3',
    '6.3x',
    '第六',
    '六章',
    '本第六章',
    '第六章说',
    '第一二三四章',
    '第6章说',
    '本第6',
    'chapter 100',
  ])('%s asks for none', (word) => {
    expect(readNumber(word)).toBeUndefined()
  })
})
