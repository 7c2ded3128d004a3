import {describe, expect, test} from 'vitest'
import {z} from 'zod'
import {budgets} from '../../../handbooks/input/budget.ts'
import {mostListed} from '../../../handbooks/input/problem.ts'
import {openYaml, readYaml, slug} from '../../../handbooks/input/yaml.ts'
import {syntaxProblems} from '../../../handbooks/input/yamlSyntax.ts'
import {messageOf} from '../../support/messageOf.ts'

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
    expect(told('{"a": 1,', '"a": 2}')).toEqual(['2: is not YAML: "a" stands a second time in its group; keep one of the two'])
  })
})

test('YAML that can be read has no problems', () => {
  expect(told('kind: fascia', 'text: {zh: "甲：乙", en: A}')).toEqual([])
})

describe('YAML that nobody here writes', () => {
  test.each([
    ['a reference to nothing', 'text: *nope', ['1: a value cannot begin with *']],
    ['a note that begins with a star', 'a: 1\nnote: *重要', ['2: a value cannot begin with *']],
    ['a part that holds itself', 'text: &a {zh: *a}', ['1: a value cannot begin with &', '1: a value cannot begin with *']],
    ['a type', 'a: !!binary aGk=', ['1: a value cannot begin with !']],
    ['a key with a name', '? &a b\n: c', ['1: a value cannot begin with &']],
    ['a merged group', 'a: {<<: *b}', ['1: a value cannot begin with *']],
    ['a group for a name', 'a: 1\n{b: c}: 2', ['2: a field is named by a word, not by a group or a list']],
    ['a list for a name', '? - a\n: b', ['1: a field is named by a word, not by a group or a list']],
    ['a second document', 'a: 1\n---\nb: 2', ['2: begins a second document; give each a file of its own, and remove the line "---"']],
  ])('%s is refused with its line', (_, text, said) => {
    expect(told(text)).toEqual(
      said.map((words) => (words.includes(';') ? words : `${words}; put the value in quotation marks, "like this"`)),
    )
  })

  test('is refused before anything is unfolded, as ten lines that name a billion', () => {
    const bomb = ['a0: &a0 x', ...Array.from({length: 9}, (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`)].join(
      '\n',
    )
    expect(() => openYaml('bomb', bomb)).toThrow(/^bomb: 100 problems\n {2}line 1: a value cannot begin with &/)
  })

  test('lies no deeper than its budget', () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
    expect(() => openYaml('deep', nested(budgets.yaml.depth))).not.toThrow()
    for (const text of [
      nested(budgets.yaml.depth + 1),
      '['.repeat(5000),
      '- '.repeat(5000),
      `a: ${'{a: '.repeat(5000)}`,
      '? '.repeat(5000),
    ])
      expect(() => openYaml('deep', text)).toThrow(
        'deep: 1 problem\n  line 1: lies in more than 32 groups and lists in one another, where no field is; remove brackets or indentation',
      )
  })

  test('has no more words and marks than its budget', () => {
    expect(() => openYaml('long', '\n'.repeat(budgets.yaml.parts + 1))).toThrow(
      'long: 1 problem\n  has more than 300000 words and marks; divide the file',
    )
  })

  test.each([
    ['two thousand lines with two colons', (i: number) => `k${i}: a: b`],
    ['two thousand brackets and quotation marks', (i: number) => (i % 2 ? 'k: {' : 'k: "')],
  ])('is told slip by slip, as %s, of which the first of a kind are listed', (_, line) => {
    const text = Array.from({length: 2000}, (_, i) => line(i)).join('\n')
    const slips = syntaxProblems(text)
    expect(slips.map((slip) => slip.line)).toEqual(Array.from({length: 2000}, (_, i) => i + 1))
    const [message = ''] = [() => openYaml('many', text)].map((read) => {
      try {
        return String(read())
      } catch (error) {
        return error instanceof Error ? error.message : ''
      }
    })
    const kinds = new Set(slips.map((slip) => slip.message.replaceAll(/".*?"/g, ''))).size
    const lines = message.split('\n')
    expect(lines).toHaveLength(2 + kinds * mostListed)
    expect([lines[0], lines.at(-1)]).toEqual([
      'many: 2000 problems',
      `  and ${2000 - kinds * mostListed} more like these; correct them, then check again`,
    ])
  })
})

test('every part is found on its line, or else the part around it, in a file of many thousands', () => {
  const many = 10_000
  const {lineOf} = openYaml('many', `${Array.from({length: many}, (_, i) => `k${i}: [1,\n  {7: x}]`).join('\n')}\nlast:\n`)
  for (let i = 0; i < many; i++) if (lineOf([`k${i}`, 1, '7']) !== 2 * i + 2) throw new Error(`k${i} is not on line ${2 * i + 2}`)
  expect([['k3'], ['k3', 0], ['k3', 1, 7], ['k3', 2], ['k3', 0, 'x'], ['last'], ['none'], []].map(lineOf)).toEqual([
    7, 7, 8, 7, 7, 20_001, 1, 1,
  ])
  expect(openYaml('nothing', '').lineOf(['a'])).toBe(1)
})

test('a field whose name or value no text may hold is told once', () => {
  const schema = z.strictObject({id: slug})
  expect(() => readYaml('once', 'id: "a\\u200b"\n"b\\e": 1\n"c": 1\n', schema)).toThrow(
    /^once: 3 problems\n {2}line 1, id: holds U\+200B, .*\n {2}line 2, b\S*: holds U\+001B, .*\n {2}line 3, c: is not a field here; remove it or check its spelling$/,
  )
})

test('an id names a file on every system, behind a prefix and before an ending', () => {
  const at = (id: string) => messageOf(() => readYaml('ids', `id: "${id}"`, z.strictObject({id: slug})))
  for (const id of ['con', 'nul', 'prn', 'aux', 'com1', 'lpt9']) expect(at(id)).toContain(`"${id}" is a device to Windows`)
  for (const id of ['cong', 'con-1', 'com10', 'a'.repeat(budgets.text.slug)]) expect(at(id)).toBe('nothing was thrown')
  expect(at('a'.repeat(budgets.text.slug + 1))).toContain('has 81 characters, and a name of files has at most 80; shorten it')
  for (const id of ['..', '.', 'a.', 'a ', 'a/b', 'a\\\\b', 'Con', '-a', 'a-', '']) expect(at(id)).toContain('is not a slug')
})

test('a field that schemas pass over is none, at whatever depth', () => {
  const schema = z.strictObject({a: z.int(), b: z.record(z.string(), z.int()).optional()})
  for (const text of ['a: 1\n__proto__: {a: 2}\n', 'a: 1\nb: {"__proto__": 1}\n', '{"a": 1,\n"__proto__": null}'])
    expect(() => readYaml('proto', text, schema)).toThrow(
      /^proto: 1 problem\n {2}line 2, (b\.)?__proto__: is not a field here; remove it or check its spelling$/,
    )
  expect(readYaml('proto', 'a: 1\nb: {proto: 1}\n', schema)).toEqual({a: 1, b: {proto: 1}})
})

test.each([
  ['%YAML 1.1\n---\na: yes\n', 1],
  ['# 甲\n%YAML 1.2\n---\na: yes\n', 2],
  ['%TAG ! tag:example.org,2026:\n---\na: yes\n', 1],
])('a line that changes how the others are read is refused: %j', (text, line) => {
  expect(() => openYaml('directive', text)).toThrow(
    `directive: 1 problem\n  line ${line}: a line beginning with % is not read; remove it, and the line "---" below it`,
  )
  // Elsewhere the mark is a text like any other, and the line of a single document may stand.
  expect(openYaml('text', '---\na: 100%\nb: "%YAML 1.1"\n').value).toEqual({a: '100%', b: '%YAML 1.1'})
})

test('a text that the policy refuses is told with its line and field, beside what the schema says', () => {
  const schema = z.strictObject({a: z.string(), b: z.number(), c: z.string()})
  const text = 'a: "x\\u200b"\nb: 甲\nc: \u0065\u0301\n'
  expect(() => readYaml('mixed', text, schema)).toThrow(
    'mixed: 2 problems\n  line 1, a: holds U+200B, which nobody sees, as character 2; delete it\n  line 2, b: "甲" is not a number',
  )
  expect(readYaml('good', 'a: x\nb: 1\nc: "e\u0301"\n', schema)).toEqual({a: 'x', b: 1, c: 'é'})
})
