import {addDays} from './calendarOf.ts'

/** Something that takes a whole day. */
export interface DayEvent {
  /** What tells it from all others, without the host. */
  readonly uid: string
  readonly on: string
  readonly summary: string
}

/**
 * Returns days as an iCalendar file (RFC 5545) of all-day events. `product` says what made it; `stamp` is the day that the format asks for
 * as the time of making, so that the same days are the same file.
 *
 * ical-generator writes the same events and weighs 37 kB, more than twice what the page of patrols may have for its script.
 */
export function toIcs(product: string, stamp: string, events: readonly DayEvent[]): string {
  const day = (date: string) => date.replaceAll('-', '')
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Cunbiao//${product}//ZH`,
    ...events.flatMap(({uid, on, summary}) => [
      'BEGIN:VEVENT',
      `UID:${uid}@cunbiao`,
      `DTSTAMP:${day(stamp)}T000000Z`,
      `DTSTART;VALUE=DATE:${day(on)}`,
      `DTEND;VALUE=DATE:${day(addDays(on, 1))}`,
      `SUMMARY:${text(summary)}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
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
