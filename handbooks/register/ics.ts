import ical from 'ical-generator'
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
 * It brings a library of 9 kB: pages load it when somebody asks for the file.
 */
export function toIcs(product: string, stamp: string, events: readonly DayEvent[]): string {
  withIds()
  const calendar = ical({
    prodId: `//Cunbiao//${product}//ZH`,
    events: events.map(({uid, on, summary}) => ({
      id: `${uid}@cunbiao`,
      start: on,
      end: addDays(on, 1),
      allDay: true,
      stamp: `${stamp}T00:00:00Z`,
      summary,
    })),
  })
  return `${calendar.toString()}\r\n`
}

/** The library draws an id for each event before it takes the given one, and a page that came without TLS, as within an office, has nothing to draw with. */
function withIds() {
  if (typeof crypto.randomUUID !== 'function') Object.assign(crypto, {randomUUID: () => '00000000-0000-4000-8000-000000000000'})
}
