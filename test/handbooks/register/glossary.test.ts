import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {loadGlossary} from '../../../handbooks/register/register.ts'

const glossary = (text: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'cunbiao-'))
  mkdirSync(join(folder, 'register'))
  writeFileSync(join(folder, 'register/glossary.yaml'), text)
  return loadGlossary(folder)
}
const term = (id: string, ...facts: string[]) =>
  [`- id: ${id}`, 'zh: 甲', 'pinyin: jiǎ', 'en: A', ...facts].map((line, i) => `${i === 0 ? '' : '  '}${line}\n`).join('')

test('a term says how it is marked as a facility, and words that name none say nothing', () => {
  const [toilet, room, hours] = glossary(
    `${term('toilet', 'signText: true', 'signedAs: facility', 'besideDoor: true')}${term('room', 'signText: true', 'signedAs: door')}${term('hours', 'signText: true')}`,
  )
  expect([toilet?.signedAs, toilet?.besideDoor]).toEqual(['facility', true])
  expect([room?.signedAs, room?.besideDoor]).toEqual(['door', undefined])
  expect([hours?.signedAs, hours?.besideDoor]).toEqual([undefined, undefined])
})

test('what cannot be marked, or is marked in no known way, is told with its line and what is allowed', () => {
  const wrong = [
    term('a', 'signText: true', 'signedAs: window'),
    term('b', 'signedAs: door'),
    term('c', 'signText: true', 'signedAs: door', 'besideDoor: true'),
    term('d', 'signText: true', 'besideDoor: true'),
    term('e', 'signedAs: door', 'besideDoor: false'),
  ]
  expect(() => glossary(wrong.join(''))).toThrowErrorMatchingInlineSnapshot(`
    [InputError: handbooks/register/glossary.yaml: 6 problems
      line 6, 0.signedAs: "window" is not a way to mark a facility; use one of door, facility
      line 11, 1.signedAs: marks a facility, so its words stand on a sign; add "signText: true"
      line 18, 2.besideDoor: goes with "signedAs: facility" only; a door plate always stands beside its door, so remove it
      line 24, 3.besideDoor: goes with "signedAs: facility" only; a door plate always stands beside its door, so remove it
      line 29, 4.signedAs: marks a facility, so its words stand on a sign; add "signText: true"
      line 30, 4.besideDoor: goes with "signedAs: facility" only; a door plate always stands beside its door, so remove it]
  `)
})

test('the glossary in use says of every toilet that it is marked beside its door', () => {
  const beside = loadGlossary().filter(({besideDoor}) => besideDoor)
  for (const id of ['toilet', 'toilet-men', 'toilet-women', 'accessible-toilet', 'family-toilet'])
    expect(beside.map((found) => found.id)).toContain(id)
})
