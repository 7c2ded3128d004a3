import {expect, test} from 'vitest'
import {basisNames, byBasis} from '../../../handbooks/register/basis.ts'
import {loadReferences} from '../../../handbooks/register/register.ts'

test('a clause rests only on a document whose text was seen; to an excerpt, a title and what is in no register it refers', () => {
  const register = new Map([
    ['甲', {seen: 'text'} as const],
    ['乙', {seen: 'excerpt'} as const],
    ['丙', {seen: 'title'} as const],
    ['丁', {seen: 'nothing'} as const],
  ])
  expect(byBasis(['丁', '甲', '乙', '丙', '戊'], register)).toEqual([
    {basis: 'rests', numbers: ['甲']},
    {basis: 'refers', numbers: ['丁', '乙', '丙', '戊']},
  ])
  expect(byBasis(['甲'], register)).toEqual([{basis: 'rests', numbers: ['甲']}])
  expect(byBasis([], register)).toEqual([])
  expect([basisNames.zh.rests, basisNames.zh.refers]).toEqual(['依据', '参照'])
})

test('the register has the papers on plates and certificates and the laws that the books need, each as far as it was seen', () => {
  const seen = new Map(loadReferences().map(({number, seen, on, where}) => [number, {seen, on, where}]))
  for (const number of [
    '国发〔2024〕3号',
    '规范村级组织工作事务、机制牌子和证明事项的意见',
    '整治形式主义为基层减负若干规定',
    '村民委员会组织法',
    'GB/T 38699-2020',
    '民发〔2020〕20号',
    '无障碍环境建设法',
    '国务院令第711号',
    '档案法',
    '消防法',
  ])
    expect(seen.get(number), number).toMatchObject({seen: 'excerpt', on: '2026-11-30', where: expect.stringMatching(/\./)})
  expect(seen.get('国发〔2022〕5号')?.seen).toBe('text')
  // The code of which the books cite most numbers was never read: no clause may say that it rests on it.
  expect(seen.get('GB 55019-2021')?.seen).toBe('title')
})

test('what was seen as no more than nothing names no page', () => {
  expect(loadReferences().filter(({seen, where}) => seen === 'nothing' && where !== undefined)).toEqual([])
})
