import {describe, expect, test} from 'vitest'
import {personIn} from '../../../points/ranking/personal.ts'
import {readRules} from '../../../points/ranking/rules.ts'
import {sampleRules} from '../../../points/ranking/sample.ts'

const faultsOf = (text: string) => {
  const read = readRules(text)
  return 'faults' in read
    ? read.faults.map(({line, at, message, clause}) => `${line ?? ''} ${at.en}: ${message.en}${clause ? ` (${clause})` : ''}`)
    : []
}
const changed = (from: string, to: string) => {
  expect(sampleRules).toContain(from)
  return sampleRules.replace(from, to)
}

describe('rules', () => {
  test('are read with what they leave out: points begin full, and no tie-breaker is none', () => {
    const read = readRules(sampleRules)
    expect(read).toMatchObject({rules: {sample: true, ties: ['time', 'fault']}})
    if ('rules' in read) expect(read.rules.criteria.map(({begin}) => begin)).toEqual(['full', 'full', 'full', 'full', 'zero'])
    const plain = readRules(sampleRules.replace(/ties:.*/, '').replace(/title:.*/, 'title: 考评规则'))
    expect(plain).toMatchObject({rules: {ties: [], title: {zh: '考评规则'}}})
  })

  test('are published before the period begins, and not on its first day', () => {
    expect(faultsOf(changed('published: 2026-06-20', 'published: 2026-06-30'))).toEqual([])
    expect(faultsOf(changed('published: 2026-06-20', 'published: 2026-07-01'))).toEqual([
      expect.stringMatching(/^8 published: published on 2026-07-01, not before the period begins on 2026-07-01; .* \(SW-SUP-011\)$/),
    ])
  })

  test.each([
    [39, 'the points of the criteria come to 99, and 100 is allowed; change them until they do'],
    [41, 'the points of the criteria come to 101, and 100 is allowed; change them until they do'],
  ])('come to 100: with %i for one they do not', (points, message) => {
    expect(faultsOf(changed('points: 40', `points: ${points}`))).toEqual([`19 criteria: ${message}`])
  })

  test.each([
    ['name: {zh: 差评件数, en: Bad reviews}', '差评件数'],
    ['name: {zh: 好评率, en: Praise}', '好评率'],
    ['name: {zh: 每收到一件投诉扣分, en: Complaints}', '每收到一件投诉扣分'],
    ['name: {zh: 投诉, en: Number of complaints}', '投诉'],
  ])('refuse %s by name', (name, said) => {
    expect(faultsOf(changed('name: {zh: 在岗, en: Presence}', name))).toEqual([
      expect.stringMatching(
        new RegExp(`^20 criteria\\.1: "${said}" scores by the number of complaints or bad reviews .* \\(SW-SUP-013\\)$`),
      ),
    ])
  })

  test('refuse a source of complaints that is scored by number, whatever its name, and allow verified faults, lateness and what was not put right', () => {
    const scored = (ground: string) => faultsOf(changed('source: complaints, for: fault', `source: complaints, for: ${ground}`))
    expect(scored('number')).toEqual([expect.stringContaining('(SW-SUP-013)')])
    expect(scored('breach')).toEqual([expect.stringContaining('(SW-SUP-013)')])
    for (const ground of ['fault', 'late', 'not-rectified']) expect(scored(ground)).toEqual([])
    for (const name of ['投诉按期答复率', '核实成立的投诉件数', '差评整改'])
      expect(faultsOf(changed('name: {zh: 核实的过错, en: Verified faults}', `name: ${name}`))).toEqual([])
  })

  test('tell everything at once, by line, in both languages', () => {
    const text = `${sampleRules
      .replace('published: 2026-06-20', 'published: 20.6.2026')
      .replace('to: 2026-09-30', 'to: 2026-06-30')
      .replace('classes: [综合窗口, 社保医保窗口]', 'classes: [综合窗口, 综合窗口]')
      .replace('source: ledger, for: late', 'source: gossip, for: late')
      .replace('points: 20, source: patrol', 'points: 20.5, source: patrol')
      .replace('ties: [time, fault]', 'ties: [smile]')}colour: red\n`
    expect(faultsOf(text)).toEqual([
      '8 published: "20.6.2026" is not a date; write it as 2026-06-20',
      '12 period.to: runs from 2026-07-01 to 2026-06-30, which is backwards; correct one of them',
      '14 classes.1: "综合窗口" stands twice; remove one',
      '19 criteria.0.source: "gossip" is not allowed; use one of ledger, queue, reviews, patrol, complaints',
      '19 criteria: the points of the criteria come to 100.5, and 100 is allowed; change them until they do',
      '20 criteria.1.points: "20.5" is not a whole number from 1 to 100; write one',
      '25 ties.0: "smile" is not the id of a criterion; use one of time, presence, fault, mending, merit',
      '26 colour: is not a field here; remove it or check its spelling',
    ])
    const read = readRules(text)
    if ('faults' in read) for (const {message} of read.faults) expect(message.zh).toMatch(/[“公考各没这不].*[；，].*\p{Script=Han}/u)
  })

  test('that are no YAML are told so with their line', () => {
    expect(faultsOf('title: {zh: a\n')).toEqual([expect.stringMatching(/^\d .*is not YAML that can be read/)])
    expect(faultsOf('')).not.toEqual([])
  })
})

describe('what points to a person', () => {
  test.each([
    // The number that GB 11643 itself gives as an example.
    ['11010519491231002X', 'an identity number'],
    ['１１０１０５１９４９１２３１００２Ｘ', 'an identity number'],
    ['电话138 1234-5678', 'a mobile number'],
    ['+8613812345678', 'a mobile number'],
    ['卡号6222 0200 0000 0000 001', undefined],
    ['卡号6222 0200 0000 0000 000', 'the number of a bank card'],
    ['电话幺三八/一二三四/五六七八', 'a mobile number'],
    ['4111111111111111', 'the number of a bank card'],
    ['2026-台账-20260912001', undefined],
    ['13812345678901', undefined],
    ['1号窗口', undefined],
  ])('in %s is %s', (text, found) => {
    expect(personIn(text)?.en).toBe(found)
  })

  test('is looked for more strictly in numbers of records, which are made of a place, a day and a count', () => {
    expect(personIn('510117202609120001')?.en).toBe('an identity number')
    expect(personIn('510117202609120001', {number: true})).toBeUndefined()
    expect(personIn('11010519491231002X', {number: true})?.en).toBe('an identity number')
    expect(personIn('110105194912310021', {number: true})).toBeUndefined()
  })

  test('is a form of address only where a window is named', () => {
    expect(personIn('综合窗口（王同志）', {title: true})?.zh).toBe('对人的称呼')
    expect(personIn('一位女士等了40分钟')).toBeUndefined()
  })
})
