import {addDays} from '../register/calendarOf.ts'
import type {Process} from './process.ts'
import type {Schedule} from './schedule.ts'

/**
 * Returns the last day of each step as an iCalendar file (RFC 5545) of all-day events. It names steps and bodies, never people, and bears
 * the day of acceptance for the stamp that the format asks for, so that the same plan is the same file.
 */
export function planIcs({id, name, bodies}: Process, {from, steps}: Schedule): string {
  const day = (date: string) => date.replaceAll('-', '')
  const events = steps.flatMap(({step, end}) => [
    'BEGIN:VEVENT',
    `UID:${id}-${step.id}-${day(from)}@cunbiao`,
    `DTSTAMP:${day(from)}T000000Z`,
    `DTSTART;VALUE=DATE:${day(end.date)}`,
    `DTEND;VALUE=DATE:${day(addDays(end.date, 1))}`,
    `SUMMARY:${text(`${name.zh}：${step.what.zh}，最迟当日办结（${bodies[step.body]?.name.zh ?? step.body}）`)}`,
    'END:VEVENT',
  ])
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Cunbiao//plan//ZH', ...events, 'END:VCALENDAR']
  return `${lines.map(folded).join('\r\n')}\r\n`
}

const text = (words: string) => words.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r?\n/g, '\\n')

/** A line has at most 75 octets; what is longer goes on in the next after a space. No character is cut in two. */
function folded(line: string): string {
  const lines: string[] = []
  let [now, octets] = ['', 0]
  for (const character of line) {
    const more = new TextEncoder().encode(character).length
    if (octets + more > 75) {
      lines.push(now)
      ;[now, octets] = [' ', 1]
    }
    now += character
    octets += more
  }
  return [...lines, now].join('\r\n')
}
