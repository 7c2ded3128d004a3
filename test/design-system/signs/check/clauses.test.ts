import {describe, expect, test} from 'vitest'
import {checkSign} from '../../../../design-system/signs/check/check.ts'
import {examples} from '../../../../design-system/signs/examples/examples.ts'
import {everySign} from '../../../../design-system/signs/rule/everySign.ts'
import {drawSign, kindOf, layoutSign, readSignSpec, type SignSpec} from '../../../../design-system/signs/sign.ts'
import {limits} from '../../../../handbooks/hardware/limits.ts'
import {type SignKind, signKinds} from '../../../../handbooks/hardware/parts.ts'
import {catalogue} from '../../../support/catalogue.ts'
import {cunbiao} from '../../../support/cunbiao.ts'
import {fonts} from '../../../support/fonts.ts'
import {bounds} from './bounds.ts'
import {fixtures} from './fixtures.ts'

const kinds = Object.keys(signKinds) as SignKind[]
const clausesOf = (kind: SignKind) => new Set([...everySign, ...kindOf(kind).rules].map(({clause}) => clause))
const checked = new Set(kinds.flatMap((kind) => [...clausesOf(kind)]))

/** Clauses of what a kind cannot leave out: a spec without it is refused before anything is drawn. */
const refused: readonly {readonly clause: string; readonly kept: SignSpec; readonly yaml: string; readonly problem: string}[] = [
  {
    clause: 'HW-SIGN-094',
    kept: examples['notice-header-three'],
    yaml: 'kind: notice-header\nviewingDistanceM: 4\ncolumns: [{text: {zh: 财务公开}}]\n',
    problem: 'columns.0.keeper: is missing',
  },
  {
    clause: 'HW-SIGN-100',
    kept: examples['qr-guide-counter'],
    yaml: 'kind: qr-guide\nviewingDistanceM: 2\npayload: 示例\ndoes: {zh: 看材料}\nwithout: {zh: 窗口有纸条}\n',
    problem: 'operator: is missing',
  },
  {
    clause: 'HW-SIGN-101',
    kept: examples['qr-guide-counter'],
    yaml: 'kind: qr-guide\nviewingDistanceM: 2\npayload: 示例\ndoes: {zh: 看材料}\noperator: {zh: 示例县}\n',
    problem: 'without: is missing',
  },
]

/** Clauses of what a kind draws itself, whatever its spec says. */
const drawn: readonly {readonly clause: string; readonly kept: SignSpec; readonly words: readonly string[]}[] = [
  {clause: 'HW-SIGN-107', kept: examples['form-sample-card'], words: ['样张']},
  {clause: 'HW-SIGN-111', kept: examples['staff-board-hall'], words: ['在岗', '入户', '会议', '培训', '休假', '预计返回']},
]

const outcomes = (spec: SignSpec, clause: string) =>
  checkSign(spec, fonts, cunbiao, layoutSign(spec, fonts)).flatMap((found) => (found.clause === clause ? [found] : []))

describe.each(fixtures)('$clause', ({clause, pass, miss, outcome = 'fail'}) => {
  test.each(pass.map((spec, i) => [i + 1, spec] as const))('passes sign %i that keeps it', (_, spec) => {
    expect(outcomes(spec, clause).map((found) => found.outcome)).toEqual(['pass'])
  })

  test.each(miss.map((spec, i) => [i + 1, spec] as const))('finds sign %i that misses it, and says what to do', (_, spec) => {
    const [found, ...more] = outcomes(spec, clause)
    expect(more).toEqual([])
    expect(found).toMatchObject({outcome, todo: {zh: expect.stringMatching(/./), en: expect.stringMatching(/./)}})
    expect(found?.message).not.toEqual(outcomes(pass[0] ?? spec, clause)[0]?.message)
  })
})

test.each(refused)('$clause passes a sign that says it, and one that does not is refused', ({clause, kept, yaml, problem}) => {
  expect(outcomes(kept, clause).map((found) => found.outcome)).toEqual(['pass'])
  expect(() => readSignSpec('sign.yaml', yaml)).toThrow(problem)
})

test.each(drawn)('$clause passes, for the kind draws what it asks', ({clause, kept, words}) => {
  expect(outcomes(kept, clause).map((found) => found.outcome)).toEqual(['pass'])
  const texts = layoutSign(kept, fonts).parts.flatMap((part) =>
    part.type === 'line' ? [part.text] : part.type === 'shape' && part.label ? [part.label.zh] : [],
  )
  for (const word of words) expect(texts).toContain(word)
})

test('every clause that a rule knows has signs that keep it and signs that do not', () => {
  const shown = new Set([...fixtures, ...refused, ...drawn].map(({clause}) => clause))
  for (const {limit} of bounds) shown.add(limits[limit].clause)
  expect([...checked].filter((clause) => !shown.has(clause))).toEqual([])
  expect([...shown].filter((clause) => !checked.has(clause))).toEqual([])
})

/** Clauses that govern a kind and are not checked on its drawing, and why. */
const notOnTheDrawing: Readonly<Record<string, string>> = {
  'HW-SIGN-020 qr-guide': 'a guide has no pictogram to draw',
  'HW-SIGN-059 hours': 'hours are facts, no instruction',
  'HW-SIGN-059 feedback-box': 'who opens a box and when are facts, no instruction',
  'HW-SIGN-069 floor-plan': 'no plan is drawn in relief',
  'HW-SIGN-097 feedback-box': 'the plate cannot leave out where complaints go',
  'HW-SIGN-101 queue': 'whether somebody serves without a ticket is for a person to see',
  'HW-SIGN-113 desk-plate': 'its lines are a post and a name, which a person reads',
  'HW-SIGN-113 staff-badge': 'its number is that at work, which a person reads',
  'HW-SIGN-113 honour': 'its lines are names, which a person reads',
}

test.each(kinds)('a %s is checked by the clauses that govern it, by all of them and by no other', (kind) => {
  const {clauses} = catalogue
  const governing = clauses.filter(({id, signs}) => checked.has(id) && signs.includes(kind)).map(({id}) => id)
  const own = clausesOf(kind)
  expect([...own].filter((clause) => !governing.includes(clause))).toEqual([])
  expect(governing.filter((clause) => !own.has(clause))).toEqual(governing.filter((clause) => `${clause} ${kind}` in notOnTheDrawing))
})

test.each(kinds)('what is found of a %s names a clause of its rules, in their order', (kind) => {
  const own = clausesOf(kind)
  for (const spec of Object.values<SignSpec>(examples).filter((one) => one.kind === kind)) {
    const found = checkSign(spec, fonts, cunbiao).map(({clause}) => clause)
    expect(found.filter((clause) => !own.has(clause))).toEqual([])
    expect(found).toEqual([...found].sort())
    expect(found.length).toBeGreaterThan(6)
  }
})

test('the numbers that tell a kind of sign on the back of signs differ and are two letters', () => {
  const letters = kinds.map((kind) => kindOf(kind).letters)
  expect(new Set(letters).size).toBe(kinds.length)
  for (const pair of letters) expect(pair).toMatch(/^[A-Z]{2}$/)
})

test('a sign is drawn in the script of its spec', () => {
  expect(drawSign({...examples['window-3'], script: 'zh-Hant'}, fonts, cunbiao).lang).toBe('zh-Hant')
  expect(drawSign(examples['window-3'], fonts, cunbiao).lang).toBe('zh-Hans')
})
