import {describe, expect, test} from 'vitest'
import {checkSign, type SignFinding} from '../../../../design-system/signs/check/check.ts'
import {examples} from '../../../../design-system/signs/examples/examples.ts'
import {layoutSign} from '../../../../design-system/signs/sign.ts'
import {cunbiao} from '../../../support/cunbiao.ts'
import {fonts} from '../../../support/fonts.ts'

const said = (findings: readonly SignFinding[]) => findings.map(({clause, outcome, measured}) => `${clause} ${outcome}: ${measured}`)
type Rows = readonly {readonly text: {readonly zh: string}; readonly towards: 'left' | 'right'}[]
const hung = {...examples['directional-hall'], mount: 'suspended' as const}
const check = (destinations: Rows, back: Rows) =>
  said(checkSign({...hung, destinations: [...destinations], back: [...back]}, fonts, cunbiao))
const row = (zh: string, towards: 'left' | 'right') => ({text: {zh}, towards})
const inOrder = [row('卫生间', 'left'), row('综合窗口', 'right')]
const outOfOrder = inOrder.toReversed()
const many = (count: number) => Array.from({length: count}, () => row('卫生间', 'left'))

describe('of a sign that is read from two sides', () => {
  const one = said(checkSign({...hung, destinations: inOrder}, fonts, cunbiao))
  const order = (outcome: string, ...rows: readonly string[]) => `HW-SIGN-025 ${outcome}: ${rows.join('，')}`
  const [good, bad] = [order('pass', '卫生间（向左）', '综合窗口（向右）'), order('fail', '综合窗口（向右）', '卫生间（向左）')]

  test('what is right on both is said once, of the front', () => {
    expect(one).toContain(good)
    expect(check(inOrder, many(1))).toEqual(one)
  })

  test('what is wrong on the back takes the place of what is right on the front', () => {
    expect(check(inOrder, outOfOrder)).toEqual(one.map((finding) => (finding === good ? bad : finding)))
  })

  test('what is wrong on the front stays, whatever the back', () => {
    const alone = said(checkSign({...hung, destinations: outOfOrder}, fonts, cunbiao))
    expect(alone).toContain(bad)
    expect(check(outOfOrder, inOrder)).toEqual(alone)
  })

  test('what is wrong on both is said twice if it differs, and once if it is the same', () => {
    const messages = (findings: readonly string[]) => findings.filter((finding) => finding.startsWith('HW-SIGN-024'))
    expect(messages(check(many(6), many(7)))).toEqual(['HW-SIGN-024 fail: 6', 'HW-SIGN-024 fail: 7'])
    expect(messages(check(many(6), many(6)))).toEqual(['HW-SIGN-024 fail: 6'])
  })
})

test('both sides of a sign that are the same are as they are laid out, and checked once', () => {
  const hanger = examples['hanger-3']
  const good = layoutSign(hanger, fonts)
  const small = {...hanger, hanziHeightMm: 20}
  expect(said(checkSign(small, fonts, cunbiao)).some((finding) => finding.startsWith('HW-SIGN-010 fail'))).toBe(true)
  expect(said(checkSign(small, fonts, cunbiao, good)).filter((finding) => finding.includes(' fail'))).toEqual([])
})
