import {expect, test} from 'vitest'
import {codeFaults, creditCheck} from '../../../handbooks/items/code.ts'
import {catchAllIn} from '../../../handbooks/items/wording.ts'

// As a government page prints them: 谯城区, 城乡居民基本养老保险注销登记.
const printed = {
  base: '002014006009',
  implementing: '1134160200316619694002014006009',
  handling: '113416020031661969400201400600901',
}

test('the check character of a unified credit code that is printed on a government page', () => {
  expect(creditCheck('11341602003166196')).toBe('9')
  expect(creditCheck('1134160200316619')).toBeUndefined()
  expect(creditCheck('1134160200316619I')).toBeUndefined()
})

test('codes as they are printed have no fault, alone or together', () => {
  expect(codeFaults(printed)).toEqual([])
  expect(codeFaults({})).toEqual([])
  expect(codeFaults({handling: printed.handling})).toEqual([])
})

test.each([
  ['a digit short', {base: '00201400600'}, 'base', 'it has 12 digits'],
  ['30 characters', {implementing: printed.implementing.slice(0, -1)}, 'implementing', 'has 30 characters; the code has 31'],
  ['32 characters', {handling: printed.handling.slice(0, -1)}, 'handling', 'has 32 characters; the code has 33'],
  [
    'one digit of the body wrong',
    {implementing: printed.implementing.replace('0031661969', '0031661960')},
    'implementing',
    'its check digit is 9',
  ],
  [
    'a letter that no body has',
    {implementing: printed.implementing.replace('113416', '11341I')},
    'implementing',
    'holds a letter that no credit code has',
  ],
  ['another base in its tail', {...printed, base: '002014006008'}, 'implementing', 'holds the base code 002014006009'],
  [
    'another implementing code',
    {implementing: '1134160200316619694002014006008', handling: printed.handling},
    'handling',
    'does not begin with the implementing code',
  ],
])('a code with %s is refused', (_, code, field, message) => {
  expect(codeFaults(code)).toContainEqual({field, message: expect.stringContaining(message)})
})

test.each([
  '其他材料',
  '其它相关证明',
  '其他需要提供的有关材料',
  '相关证明材料',
  '有关资料',
  '视情况提供',
  '根据实际情况提供',
  '身份证等材料',
])('“%s” names no paper', (words) => {
  expect(catchAllIn(words)).toBeDefined()
})

test.each(['居民身份证', '困难类型材料', '诊断材料', '其他成员的身份证', '监护关系材料', '与本人有关系的人的身份证'])(
  '“%s” names one',
  (words) => {
    expect(catchAllIn(words)).toBeUndefined()
  },
)
