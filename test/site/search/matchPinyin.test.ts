import {describe, expect, test} from 'vitest'
import {readingsByCharacter, spelling} from '../../../site/search/matchPinyin.ts'
import {readings} from './smallIndex.ts'

test('a character of several readings has them all', () => {
  const known = readingsByCharacter({hang: '行', xing: '行姓', yi: ''})
  expect([...known]).toEqual([
    ['行', ['hang', 'xing']],
    ['姓', ['xing']],
  ])
})

describe('a name is spelled', () => {
  const how = (name: string, latin: string) => spelling([...name], latin, readingsByCharacter(readings))

  test.each([
    ['zhanqi', 'whole'],
    ['zhanq', 'whole'],
    ['zqi', 'whole'],
    ['zq', 'whole'],
    ['zha', 'start'],
    ['zhanqicun', undefined],
    ['z', undefined],
    ['qi', undefined],
    ['xx', undefined],
    ['zhax', undefined],
  ])('战旗 by %s: %s', (latin, extent) => {
    expect(how('战旗', latin)).toBe(extent)
  })

  test.each([
    ['zhanqic', 'whole'],
    ['zq', 'start'],
    ['zhanqicu', 'start'],
    ['qicun', 'inside'],
    ['qicu', 'inside'],
    ['qic', undefined],
    ['qcun', 'inside'],
    ['cunq', undefined],
  ])('战旗村 by %s: %s', (latin, extent) => {
    expect(how('战旗村', latin)).toBe(extent)
  })

  test('by any reading of a character', () => {
    expect(how('银行', 'yinhang')).toBe('whole')
    expect(how('银行', 'yinxing')).toBe('whole')
    expect(how('银行', 'yinhx')).toBeUndefined()
  })

  test('with its letters standing for themselves', () => {
    expect(how('ab岗', 'abgang')).toBe('whole')
    expect(how('龘岗', 'gang')).toBe('inside')
  })

  test('by one letter where it is one character', () => {
    expect(how('岗', 'g')).toBe('whole')
  })
})
