import {show} from '../../handbooks/input/problem.ts'
import type {Term} from '../../handbooks/register/register.ts'
import type {RawHours, RawSurvey} from './rawRecord.ts'

/** A value that a cell holds, or why it holds none. */
export type Read<Value> = {readonly value: Value} | {readonly fault: string}

type Terms = ReadonlyMap<string, Pick<Term, 'id' | 'zh' | 'en'>>

const open = /\s*[;；\n]\s*/u
const listed = /\s*[;；\n、,，]\s*/u

/** Returns opening times as a cell holds them: `08:30-12:00, 13:30-17:00`; empty for a day on which the point is closed. */
export const hoursWords = (hours: RawHours | undefined, days: RawHours[number]['days']): string =>
  (hours ?? [])
    .filter((row) => row.days === days)
    .flatMap(({open}) => open.map(({from, to}) => `${from}-${to}`))
    .join(', ')

/** Returns the opening times in a cell, with one or two digits of the hour and any sort of dash between. */
export function readHours(cell: string): Read<RawHours[number]['open']> {
  const spans = cell
    .normalize('NFKC')
    .split(listed)
    .filter((span) => span !== '')
    .map((span) => ({span, found: /^(\d{1,2}):(\d{2})\s*(?:[-–—~〜－]+|至|到|to)\s*(\d{1,2}):(\d{2})$/u.exec(span.trim())}))
  const wrong = spans.find(({found}) => !found)
  if (wrong || spans.length === 0) return {fault: `${show(wrong?.span ?? cell)} is no opening time; write it as 08:30-12:00, 13:30-17:00`}
  return {
    value: spans.map(({found}) => {
      const [, fromHour = '', from = '', toHour = '', to = ''] = found ?? []
      return {from: `${fromHour.padStart(2, '0')}:${from}`, to: `${toHour.padStart(2, '0')}:${to}`}
    }),
  }
}

/** Returns windows as a cell holds them: `1 综合窗口；2 帮办代办窗口`. A term that the glossary does not know is written by its id. */
export const windowsWords = (windows: RawSurvey['windows'] | undefined, terms: Terms): string =>
  (windows ?? []).map(({number, term}) => `${number} ${terms.get(term)?.zh ?? term}`).join('；')

/** Returns the windows in a cell, each with its number and its name in the glossary: Chinese, English or id. */
export function readWindows(cell: string, terms: Terms): Read<RawSurvey['windows']> {
  const windows: RawSurvey['windows'] = []
  for (const part of cell.split(open).filter((piece) => piece !== '')) {
    const [, number, name] = /^(\d{1,2})\s*(?:号窗口|号窗|号|[.:：、-])?\s*(.+)$/u.exec(part.normalize('NFKC').trim()) ?? []
    if (number === undefined || name === undefined)
      return {fault: `${show(part)} is no window; write its number and its name, as 1 综合窗口；2 帮办代办窗口`}
    const term = termOf(name, terms)
    if (term === undefined) return {fault: unknownTerm(name)}
    windows.push({number: Number(number), term})
  }
  return {value: windows}
}

/** Returns facilities as a cell holds them: `卫生间、饮水处`. */
export const facilitiesWords = (facilities: readonly string[] | undefined, terms: Terms): string =>
  (facilities ?? []).map((term) => terms.get(term)?.zh ?? term).join('、')

/** Returns the facilities in a cell, by their names in the glossary. */
export function readFacilities(cell: string, terms: Terms): Read<string[]> {
  const names = cell.split(listed).filter((piece) => piece !== '')
  const found = names.map((name) => termOf(name.trim(), terms))
  const unknown = names.find((_, i) => found[i] === undefined)
  return unknown === undefined ? {value: found.filter((term) => term !== undefined)} : {fault: unknownTerm(unknown)}
}

const unknownTerm = (name: string) =>
  `${show(name)} is not in handbooks/register/glossary.yaml; use the Chinese or English word or the id of a term there`

const byTerms = new WeakMap<Terms, ReadonlyMap<string, string>>()

function termOf(name: string, terms: Terms): string | undefined {
  const known =
    byTerms.get(terms) ?? new Map([...terms.values()].flatMap(({id, zh, en}) => [en.toLowerCase(), zh, id].map((word) => [word, id])))
  byTerms.set(terms, known)
  return known.get(name) ?? known.get(name.toLowerCase())
}

/** Returns the number in a cell, with or without its unit behind it. */
export function readNumber(cell: string, units: string): Read<number> {
  const [, digits] = new RegExp(`^(\\d+(?:\\.\\d+)?)\\s*(?:${units})?$`, 'iu').exec(cell.normalize('NFKC')) ?? []
  return digits === undefined ? {fault: `${show(cell)} is no number; write digits alone`} : {value: Number(digits)}
}

/** Returns a date as `2026-03-31` from that, 2026/3/31 or 2026年3月31日; anything else as it is, for the schema to judge. */
export function dateIn(cell: string): string {
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(cell.normalize('NFKC').replaceAll(' ', '')) ?? []
  return year === undefined ? cell.replace(/^(\d{4})年$/u, '$1') : `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
}
