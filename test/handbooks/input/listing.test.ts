import {expect, test} from 'vitest'
import {
  InputError,
  InputErrors,
  mostInAll,
  mostInputs,
  mostListed,
  type Problem,
  ProblemList,
  problemLine,
  show,
} from '../../../handbooks/input/problem.ts'

const wrong = (n: number): Problem[] =>
  Array.from({length: n}, (_, i) => ({line: i + 1, at: `a.${i}`, message: `"x${i}" is ${i}; write 1`}))
const lines = (problems: readonly Problem[]) => new InputError('a.yaml', problems).message.split('\n')

test('as many problems of one kind are listed as a person corrects one by one; the rest are counted', () => {
  expect(lines(wrong(mostListed))).toHaveLength(1 + mostListed)
  const more = lines([...wrong(mostListed + 3), {at: 'b', message: 'is missing'}])
  expect(more).toHaveLength(1 + mostListed + 2)
  expect([more[0], ...more.slice(-2)]).toEqual([
    'a.yaml: 24 problems',
    '  b: is missing',
    '  and 3 more like these; correct them, then check again',
  ])
})

test('problems that differ in more than what was found are of kinds of their own, and so are those of two clauses', () => {
  const kinds = ['HW-SIGN-001', 'HW-SIGN-002'].flatMap((clause) => wrong(mostListed).map((problem) => ({...problem, clause})))
  expect(lines([...kinds, ...wrong(mostListed)])).toHaveLength(1 + 3 * mostListed)
})

test('problems of one input are listed up to a bound, however many kinds there are', () => {
  const kinds = (n: number) => Array.from({length: n}, (_, i) => ({at: `a.${i}`, message: `“${'村'.repeat(i)}” is wrong`}))
  expect(lines(kinds(mostInAll))).toHaveLength(1 + mostInAll)
  const more = lines(kinds(mostInAll + 1))
  expect(more).toHaveLength(1 + mostInAll + 1)
  expect(more.at(-1)).toBe('  and 1 more like these; correct them, then check again')
})

test('wrong inputs are told up to a bound, and the others counted', () => {
  const inputs = (n: number) => new InputErrors(Array.from({length: n}, (_, i) => new InputError(`${i}.yaml`, wrong(1))))
  expect(inputs(mostInputs).message.split('\n')).toHaveLength(2 * mostInputs)
  const more = inputs(mostInputs + 3)
  expect(more.message.split('\n').at(-1)).toBe('and 3 more inputs with problems; correct these, then check again')
  expect(more.errors).toHaveLength(mostInputs + 3)
})

test('a name with a line break in it begins no line of its own, and a long one is cut between characters', () => {
  expect(new InputError('a\nb: 0 problems\r', [{at: 'c\nd', message: 'is wrong'}]).message).toBe(
    'a\\nb: 0 problems\\r: 1 problem\n  c\\nd: is wrong',
  )
  expect(problemLine({at: 'a'.repeat(120), message: 'x'})).toBe(`${'a'.repeat(120)}: x`)
  expect(problemLine({at: `${'a'.repeat(116)}𠮷${'a'.repeat(9)}`, message: 'x'})).toBe(`${'a'.repeat(116)}...: x`)
  expect(show('村'.repeat(58))).toBe(`"${'村'.repeat(58)}"`)
  expect(show('村'.repeat(59))).toBe(`"${'村'.repeat(56)}...`)
})

test('problems of many inputs are kept apart, in the order of their lines', () => {
  const list = new ProblemList()
  for (const [source, line] of [
    ['b', 2],
    ['a', 9],
    ['b', 1],
  ] as const)
    list.add(source, {line, at: '', message: 'is wrong'})
  expect(list.errors.map(({message}) => message)).toEqual([
    'b: 2 problems\n  line 1: is wrong\n  line 2: is wrong',
    'a: 1 problem\n  line 9: is wrong',
  ])
})
