import {describe, expect, test} from 'vitest'
import {z} from 'zod'
import {budgets} from '../../../handbooks/input/budget.ts'
import {nameWords, prose, signWords} from '../../../handbooks/input/words.ts'
import {readYaml} from '../../../handbooks/input/yaml.ts'

const read = (text: string, schema: z.ZodType) => {
  try {
    return readYaml('a', JSON.stringify({text}), z.strictObject({text: schema}))
  } catch (error) {
    return error instanceof Error ? error.message.split('\n').slice(1).join() : error
  }
}

describe.each([
  ['a name', nameWords, budgets.text.name, false],
  ['the words of a sign', signWords, budgets.text.sign, false],
  ['prose', prose, budgets.text.prose, true],
] as const)('%s', (_, schema, most, lines) => {
  test('has as many characters as there is room for, and no more', () => {
    expect(read('村'.repeat(most), schema)).toEqual({text: '村'.repeat(most)})
    expect(read('村'.repeat(most + 1), schema)).toBe(
      `  line 1, text: has ${most + 1} characters, and at most ${most} have room; shorten it`,
    )
  })

  test('is more than blanks', () => {
    for (const blank of ['', ' ', '\u3000\n'])
      expect(read(blank, schema)).toBe('  line 1, text: is empty; write something, or remove the field')
  })

  test(`has ${lines ? 'any number of lines' : 'one line'}`, () => {
    expect(read('a\nb', schema)).toEqual(lines ? {text: 'a\nb'} : '  line 1, text: has more than one line; write one')
  })
})
