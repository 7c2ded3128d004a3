import {expect, test} from 'vitest'
import {checkSign, type SignFinding} from '../../../../design-system/signs/check/check.ts'
import {examples} from '../../../../design-system/signs/examples/examples.ts'
import type {SignSpec} from '../../../../design-system/signs/sign.ts'
import {limits} from '../../../../handbooks/hardware/limits.ts'
import type {Limit} from '../../../../handbooks/limit/limit.ts'
import {cunbiao} from '../../../support/cunbiao.ts'
import {fonts} from '../../../support/fonts.ts'
import {bounds} from './bounds.ts'
import {fixtures} from './fixtures.ts'

/** A finding as its reader gets it, in both languages. */
const said = ({clause, outcome, measured, required, message, todo}: SignFinding) =>
  [
    `${clause} ${outcome}: ${measured} (${required})`,
    `  ${message.zh}${todo ? `${todo.zh}。` : ''}`,
    `  ${message.en}${todo ? ` ${todo.en}.` : ''}`,
  ].join('\n')
const once = (findings: readonly SignFinding[]) => [...new Set(findings.map(said))].join('\n')

test.each(fixtures)('what is said of $clause', ({clause, pass, miss}) => {
  expect(
    once([...pass, ...miss].flatMap((spec) => checkSign(spec, fonts, cunbiao).filter((found) => found.clause === clause))),
  ).toMatchSnapshot()
})

test.each(bounds.map((bound) => ({...bound, title: [bound.limit, bound.name].filter(Boolean).join(', ')})))(
  'what is said of $title',
  ({limit: name, least, most, step = 0.01, findings}) => {
    const limit: Limit = limits[name]
    const [min, max] = [least ?? limit.min, most ?? limit.max]
    const values = [...(min === undefined ? [] : [min - step, min]), ...(max === undefined ? [] : [max, max + step])]
    expect(once(values.flatMap((value) => findings(value)))).toMatchSnapshot()
  },
)

test.each(Object.entries<SignSpec>(examples))('what is said of %s that no fixture shows', (_, spec) => {
  const shown = new Set([...fixtures.map(({clause}) => clause), ...bounds.map(({limit}) => limits[limit].clause)])
  expect(once(checkSign(spec, fonts, cunbiao).filter(({clause}) => !shown.has(clause)))).toMatchSnapshot()
})
