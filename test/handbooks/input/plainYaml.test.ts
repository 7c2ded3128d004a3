import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {plainYaml} from '../../../handbooks/input/plainYaml.ts'
import {compose} from '../../../handbooks/input/yamlDocument.ts'
import {syntaxProblems} from '../../../handbooks/input/yamlSyntax.ts'

/** Returns what the whole parser makes of a text: its value, or that it refuses it. */
function whole(text: string): {readonly value: unknown} | 'refused' {
  const composed = compose('text', text)
  return syntaxProblems(text, composed).length > 0 ? 'refused' : {value: composed.doc.toJS()}
}

const files = ['points', 'handbooks'].flatMap((top) =>
  readdirSync(top, {recursive: true})
    .map((name) => join(top, String(name)))
    .filter((name) => name.endsWith('.yaml')),
)
const records = files.filter((name) => /[\\/]records[\\/]/.test(name))
const texts = new Map(files.map((name) => [name, readFileSync(name, 'utf8')]))
const textOf = (name: string) => texts.get(name) ?? ''

test('every record is read plainly', () => {
  expect(records.length).toBeGreaterThan(30)
  expect(records.filter((name) => plainYaml(textOf(name)) === undefined)).toEqual([])
})

test.each(files)('%s is read as the whole parser reads it, or left to that', (name) => {
  const plain = plainYaml(textOf(name))
  if (plain) expect(plain).toEqual(whole(textOf(name)))
})

describe('one value', () => {
  test.each([
    ['a: b', {a: 'b'}],
    ['a: b c, d [e]', {a: 'b c, d [e]'}],
    ['a: 1', {a: 1}],
    ['a: -1.50', {a: -1.5}],
    ['a: true', {a: true}],
    ['a: null', {a: null}],
    ['a: 2026-03-31', {a: '2026-03-31'}],
    ['a: 08:30', {a: '08:30'}],
    ['a: 2026-1', {a: '2026-1'}],
    ['a: on', {a: 'on'}],
    ['a: "1"', {a: '1'}],
    ['a: "b: # c"', {a: 'b: # c'}],
    ['a: {b: 1, c: [d, "e"]}', {a: {b: 1, c: ['d', 'e']}}],
    ['a: []', {a: []}],
    ['a:\n  b: 1\n  c: 2', {a: {b: 1, c: 2}}],
    ['a:\n- b\n- c', {a: ['b', 'c']}],
    ['a:\n  - b: 1\n    c: 2\n  - d', {a: [{b: 1, c: 2}, 'd']}],
    ['# x\n\na: b # no', undefined],
    ['- a\n- b: 2', ['a', {b: 2}]],
    ['- - a: 1\n    b: 2\n  - c\n- d', [[{a: 1, b: 2}, 'c'], 'd']],
    ['a: 3组至5组', {a: '3组至5组'}],
    ['a:\n  b:\n    c: 1\nd: 2', {a: {b: {c: 1}}, d: 2}],
  ])('%j', (text, value) => {
    expect(plainYaml(text)).toEqual(value && {value})
    if (value) expect(whole(text)).toEqual({value})
  })
})

test.each([
  ['a word that might be a number', 'a: 0x1F', 'a: 1e3', 'a: 012', 'a: -0', 'a: .5', 'a: 1_000', 'a: +1'],
  ['a word that might be no text', 'a: True', 'a: NULL', 'a: ~', 'true: 1', 'a:'],
  ['what goes on below', 'a: b\n  c', '- a\n  b', 'a: {b: 1,\n  c: 2}', 'a: "b\n  c"'],
  ['a mark', 'a: *b', 'a: &b c', 'a: !b c', 'a: |\n  b', 'a: >\n  b', '? a', '%YAML 1.1\n---\na: 1', 'a: 1\n---\nb: 2', 'a: 1\n...'],
  ['a slip', 'a: 1\n b: 2', 'a:\n   b: 1\n  c: 2', 'a: b: c', 'a: {b: 1', 'a: [1', 'a: "b', 'a: {b: 1} c', 'a: {b:1}', 'b', 'a :1'],
  ['a name that stands twice', 'a: 1\na: 2', 'a: {b: 1, b: 2}'],
  [
    'other quotation marks, escapes and blanks',
    "a: 'b'",
    'a: "b\\n"',
    'a:  b',
    'a: b ',
    'a:\tb',
    'a: {b: 1,c: 2}',
    'a: { b: 1 }',
    'a: [ 1 ]',
  ],
  ['nothing', '', '# a', ' a: 1', '\uFEFFa: 1', 'a: 1\r\nb: 2'],
])('leaves %s to the whole parser', (_, ...left) => {
  for (const text of left) expect(plainYaml(text), text).toBeUndefined()
})

test('leaves what lies deeper than any field does', () => {
  const deep = (n: number) => `a: ${'['.repeat(n)}1${']'.repeat(n)}`
  expect(plainYaml(deep(12))).toBeDefined()
  expect(plainYaml(deep(13))).toBeUndefined()
})

describe('a text that somebody damaged is read as the whole parser reads it, or left to that', () => {
  const small = records.map(textOf).map((text) => text.slice(0, 4000).replace(/\n[^\n]*$/, '\n'))
  const pieces = [
    '\n',
    ' ',
    '  ',
    ':',
    ': ',
    '- ',
    '-',
    '{',
    '}',
    '[',
    ']',
    ', ',
    ',',
    '"',
    "'",
    '#',
    ' #',
    '&',
    '*',
    '!',
    '|',
    '>',
    '%',
    '@',
    '`',
    '~',
    '0',
    '1',
    '.',
    'e',
    'a',
    '村',
    'null',
    '---\n',
    '?',
    '\t',
    '\\',
  ]
  test('at one to four places', () => {
    let taken = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...small),
        fc.array(fc.tuple(fc.double({min: 0, max: 0.999, noNaN: true}), fc.nat(6), fc.constantFrom('', ...pieces)), {
          minLength: 1,
          maxLength: 4,
        }),
        (text, damages) => {
          const damaged = damages.reduce((now, [where, cut, put]) => {
            const at = Math.floor(where * now.length)
            return now.slice(0, at) + put + now.slice(at + cut)
          }, text)
          const plain = plainYaml(damaged)
          if (!plain) return
          taken++
          expect(plain).toEqual(whole(damaged))
        },
      ),
      {numRuns: 2000},
    )
    expect(taken).toBeGreaterThan(30)
  })

  test('made of marks and words alone', () => {
    const word = fc.constantFrom(...pieces, 'a: ', 'b: 1', 'c', '\n  ', '\n- ', '\n  - ', '2026-03-31', '08:30', '"x"')
    let taken = 0
    fc.assert(
      fc.property(fc.array(word, {minLength: 1, maxLength: 12}), (words) => {
        const text = words.join('')
        const plain = plainYaml(text)
        if (!plain) return
        taken++
        expect(plain).toEqual(whole(text))
      }),
      {numRuns: 20_000},
    )
    expect(taken).toBeGreaterThan(30)
  })
})
