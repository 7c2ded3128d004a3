import {describe, expect, test} from 'vitest'
import {syntaxProblems} from '../../../handbooks/input/yamlSyntax.ts'

const told = (...lines: string[]) => syntaxProblems(`${lines.join('\n')}\n`).map(({line, message}) => `${line}: ${message}`)

describe('YAML that cannot be read', () => {
  test('is told once where a slip is, not wherever the parser stumbles over it', () => {
    expect(told('kind: fascia', '  viewingDistanceM: 20', ' text: {zh: 甲')).toEqual([
      '2: is not YAML: this line is indented deeper than the line above, which has its value already; indent both alike',
    ])
  })

  test('names the line where a quotation mark or bracket opens, not the end of the file', () => {
    expect(told('a: 1', 'zh: "甲', 'b: 2', 'list: [1, 2', 'c: 3')).toEqual([
      '2: is not YAML: a quotation mark opens here and is never closed; add " after the value',
      '4: is not YAML: "[" opens here and is never closed; add "]" after the last value',
    ])
  })

  test('tells slips in fields that do not touch each other together, in the order of the lines', () => {
    expect(told('name: {zh: 甲, en: A: B}', 'list:', '  - a', '   b: 1', 'id: x', '\tc: 1', 'at: @me')).toEqual([
      '1: is not YAML: a value holds ": ", which begins another field; put the value in quotation marks, "like this"',
      '3: is not YAML: "a" runs on into the next line, where a field begins; give both lines the indentation of their group',
      '6: is not YAML: a tab indents this line; indent with spaces',
      '7: is not YAML: a value cannot begin with @; put the value in quotation marks, "like this"',
    ])
  })

  test.each([
    ['viewingDistanceM： 20', 'the full-width ： has no meaning here; type : and a space'],
    ['text: {zh: 甲， en: A}', 'the full-width ， has no meaning here; type , and a space'],
    ['a: "\\q"', 'a backslash inside "…"'],
    ['viewingDistanceM 20', '"viewingDistanceM 20" is neither a field nor a value'],
  ])('says of %s what to type', (line, words) => {
    expect(told('kind: fascia', line)).toEqual([expect.stringContaining(`2: is not YAML: ${words}`)])
  })

  test('tells a field that stands twice beside what breaks the file', () => {
    expect(told('a: 1', 'a: 2', 'b: "x')).toEqual([
      '2: is not YAML: "a" stands a second time in its group; keep one of the two',
      '3: is not YAML: a quotation mark opens here and is never closed; add " after the value',
    ])
  })
})

test('YAML that can be read has no problems', () => {
  expect(told('kind: fascia', 'text: {zh: "甲：乙", en: A}')).toEqual([])
})
