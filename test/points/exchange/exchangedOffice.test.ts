import Papa from 'papaparse'
import {expect, test} from 'vitest'
import {exchangedOffice, officesCsv} from '../../../points/exchange/exchangedOffice.ts'
import {loadOffices} from '../../../points/office/loadOffices.ts'
import {catalogue} from '../../support/catalogue.ts'

const offices = loadOffices(catalogue)
const [first] = offices
if (!first) throw new Error('there is no office')

test('an office as data says that it is made up, and gives each check, the latest first', () => {
  const {office, sample, assessments} = exchangedOffice(first, catalogue)
  expect([office, sample]).toEqual(['sample-centre', true])
  expect(assessments.map(({by}) => by)).toEqual(['city', 'self'])
  for (const {points, chapters} of assessments) expect(chapters.reduce((sum, {earned}) => sum + earned, 0)).toBe(points.earned)
})

test('as a table offices have a row for each check, and one without results if there was none', () => {
  const unchecked = {...first, office: {...first.office, id: 'new-centre', assessments: []}}
  const text = new TextDecoder().decode(officesCsv([...offices, unchecked], catalogue))
  const {data} = Papa.parse<Record<string, string>>(text.trim(), {header: true})
  expect(data.map((row) => [row.id, row.assessed_by])).toEqual([
    ['sample-centre', 'city'],
    ['sample-centre', 'self'],
    ['sample-mailong-town', 'county'],
    ['sample-mailong-town', 'self'],
    ['sample-zhuyin-town', 'county'],
    ['new-centre', ''],
  ])
  expect(data.at(-1)?.points_due).toBe('')
})
