import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {InputError} from '../../../handbooks/input/problem.ts'
import {findEntry} from '../../../points/directory/directory.ts'
import {readPoint} from '../../../points/directory/readPoint.ts'
import {programme} from '../../../points/programme/programme.ts'
import {catalogue} from '../../support/catalogue.ts'
import {entries} from '../../support/directory.ts'

const file = 'points/districts/sample/records/sample-dongli.yaml'
const text = readFileSync(file, 'utf8')
const messageOf = (yaml: string) => {
  try {
    readPoint(file, yaml, catalogue)
  } catch (error) {
    if (error instanceof InputError) return error.message
    throw error
  }
  return 'nothing is wrong'
}
const hanging = (...signs: string[]) => text.replace(/^signs:/m, `  signs:\n${signs.map((s) => `    - ${s}\n`).join('')}signs:`)

test('a plan and a survey that do not agree are told apart, with everything at once', () => {
  const wrong = text
    .replace('{number: 2, atM: [2.5, 7.6]}', '{number: 3, atM: [2.5, 7.6]}')
    .replace('term: clinic, atM', 'term: klinik, atM')
    .replace('decisionPlaces: []', 'decisionPlaces: [{at: {zh: 门口, en: Door}, destinations: [{term: toilet, towards: left}]}]')
  expect(messageOf(wrong)).toMatchInlineSnapshot(`
    "points/districts/sample/records/sample-dongli.yaml: 5 problems
      line 18, survey.windows.1: window 2 is not on the plan; add its place to plan.windows
      line 19, survey.facilities.6: "clinic" is not on the plan; add its room or its place to the plan
      line 30, survey.decisionPlaces: are worked out from the plan; remove them
      line 40, plan.rooms.4.term: "klinik" is not in handbooks/register/glossary.yaml; use one of its ids or add the term
      line 57, plan.windows.1.number: 3 is no window of the survey; correct the number, or add the window to the survey"
  `)
})

test('words that name no facility are refused among the facilities of a survey', () => {
  expect(messageOf(text.replace(', drinking-water,', ', drinking-water, monday-friday,'))).toMatchInlineSnapshot(`
    "points/districts/sample/records/sample-dongli.yaml: 1 problem
      line 19, survey.facilities.4: "monday-friday" is no facility: handbooks/register/glossary.yaml does not say how it is marked; use a term that does, or add "signedAs" to it, one of door, facility"
  `)
})

test('signs that hang already and point the right way are accepted, even where the arrow slants', () => {
  const right =
    '{room: corridor, atM: [9, 2], facingDegrees: 180, rows: [{term: toilet, towards: ahead-left}, {term: mediation-room, towards: right}]}'
  expect(messageOf(hanging(right))).toBe('nothing is wrong')
})

test('signs that point another way than the rest, or send people round in a circle, are errors', () => {
  const wrong = '{room: corridor, atM: [9, 2], facingDegrees: 180, rows: [{term: toilet, towards: right}, {term: clinic, towards: left}]}'
  expect(messageOf(hanging(wrong))).toMatchInlineSnapshot(`
    "points/districts/sample/records/sample-dongli.yaml: 2 problems
      line 64, plan.signs.0.rows.0: points right to "toilet", but the way there leads left, where the new sign at this place sends people; turn the arrow or take the sign away
      line 64, plan.signs.0.rows.1: "clinic" does not lie beyond this sign, so its readers are sent round in a circle; take the row away"
  `)
})

test('a point with a floor plan gets its signs and their places from it', () => {
  for (const id of ['sample-liuan', 'sample-dongli', 'sample-shuangjing']) {
    const {items, floor} = programme(findEntry(entries, id), catalogue)
    expect(floor?.rooms.every(({text: {zh}}) => /\p{Script=Han}/u.test(zh))).toBe(true)
    expect(items.filter(({kind}) => kind === 'directional').length, id).toBeGreaterThan(0)
    expect(items.filter(({kind}) => kind === 'floor-plan').length, id).toBe(1)
    expect(new Set(items.map(({number}) => number)).size).toBe(items.length)
  }
})

test('a directional sign says where it hangs and how', () => {
  const {items} = programme(findEntry(entries, 'sample-dongli'), catalogue)
  expect(
    items.flatMap(({kind, location}) => (kind === 'directional' || kind === 'floor-plan' ? [location.en] : [])),
  ).toMatchInlineSnapshot(`
    [
      "Corridor, on the wall inside the main entrance",
      "Yard, inside the entrance, facing those who come in, on a post",
      "Corridor, at the junction about 14 m from the entrance, facing those who come, suspended",
    ]
  `)
})
