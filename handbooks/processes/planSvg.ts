import {escaped} from '../input/escape.ts'
import {isChinese} from '../language/locale.ts'
import {addDays, type WorkingCalendar} from '../register/calendarOf.ts'
import type {Moment, Schedule} from './schedule.ts'

/** Sizes of the chart in its own units: a day is 22 wide, a line 30 high. */
const size = {day: 22, line: 30, head: 34, names: 190}

/** What the chart says: its name for who cannot see it, the name of a step, and a day as two short lines. */
export interface ChartWords {
  readonly label: string
  readonly nameOf: (id: string) => string
  readonly dayOf: (date: string) => readonly [month: string, day: string]
}

/**
 * Returns the plan as SVG: a line for each step, a column for each day, days off shaded, critical steps filled and the others outlined.
 * It takes its colour from the text around it, so it is legible on any ground; all words are escaped.
 */
export function planSvg({from, to, steps}: Schedule, calendar: WorkingCalendar, {label, nameOf, dayOf}: ChartWords): string {
  const days: string[] = []
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) days.push(date)
  const width = size.names + Math.max(1, days.length) * size.day
  const height = size.head + steps.length * size.line
  const x = ({date, part}: Moment) => size.names + Math.round((daysAfter(from, date) - 1 + part) * size.day * 10) / 10
  const columns = days.map((date, i) => {
    const at = size.names + i * size.day
    const [month, day] = dayOf(date)
    const monthly = i === 0 || date.endsWith('-01')
    return [
      calendar.dayOf(date).working
        ? ''
        : `<rect x="${at}" y="${size.head}" width="${size.day}" height="${height - size.head}" fill="currentColor" fill-opacity=".12"/>`,
      `<text x="${at + size.day / 2}" y="28" text-anchor="middle" font-size="11">${escaped(day)}</text>`,
      monthly ? `<text x="${at + 2}" y="12" font-size="11">${escaped(month)}</text>` : '',
    ].join('')
  })
  const lines = steps.map(({step, start, end, critical}, i) => {
    const y = size.head + i * size.line
    const [left, right] = [x(start), x(end)]
    const bar =
      right > left
        ? `<rect x="${left}" y="${y + 7}" width="${right - left}" height="${size.line - 14}" fill="currentColor" fill-opacity="${critical ? '1' : '.25'}" stroke="currentColor"/>`
        : `<path d="M${left} ${y + 7}l7 8-7 8-7-8z" fill="currentColor" fill-opacity="${critical ? '1' : '.25'}" stroke="currentColor"/>`
    return `<text x="${size.names - 8}" y="${y + 19}" text-anchor="end" font-size="13">${escaped(fitting(nameOf(step.id)))}</text>${bar}<path d="M0 ${y}H${width}" stroke="currentColor" stroke-opacity=".3"/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(label)}" font-family="inherit" fill="currentColor">${columns.join('')}${lines.join('')}</svg>`
}

/** Returns `name` as far as there is room for it beside its line; the table has it whole. */
function fitting(name: string): string {
  const characters = [...name]
  let [width, kept] = [0, 0]
  for (const character of characters) {
    width += isChinese(character) || /[\u3000-\u303f\uff00-\uff60]/u.test(character) ? 13 : 7.5
    if (width > size.names - 21) return `${characters.slice(0, kept).join('')}…`
    kept++
  }
  return name
}

const daysAfter = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
