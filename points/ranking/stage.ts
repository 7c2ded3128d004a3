import {limits} from '../../handbooks/clause/limits.ts'
import {inEach} from '../../handbooks/language/both.ts'
import type {LimitEnd, WorkingCalendar} from '../../handbooks/register/calendarOf.ts'
import type {Fault} from './fault.ts'
import type {Group, Ranked} from './rank.ts'
import {noReply, scoreColumnAt} from './scoreShape.ts'
import {placeOf} from './scores.words.ts'
import {words} from './stage.words.ts'

/** The two stages of a ranking: first the windows placed last are asked, then it is circulated. */
export type Stage =
  | {readonly stage: 'reply'; readonly on: string}
  /** `sent` is the day of the letters, `rectifyBy` the last day on which what was found has to be put right; all days as `2026-10-20`. */
  | {readonly stage: 'final'; readonly on: string; readonly sent?: string | undefined; readonly rectifyBy?: string | undefined}

/** Returns the windows placed last in all groups, those of each group together. */
export const placedLast = (groups: readonly Group[]): {readonly group: Group; readonly one: Ranked}[] =>
  groups.flatMap((group) => ('named' in group.worst ? group.worst.named.map((one) => ({group, one})) : []))

/** Returns the last day of reply of letters sent on `on`: no circular goes out before it has passed. @clause SW-SUP-016 days for the reply */
export const replyEnd = (calendar: WorkingCalendar, on: string): LimitEnd => calendar.end(on, limits.replyWorkingDays.min)

/** Returns the last day on which the town comes to help after a circular of `on`. @clause SW-SUP-018 help on the spot */
export const supportEnd = (calendar: WorkingCalendar, on: string): LimitEnd => calendar.end(on, limits.supportWorkingDays.max)

/**
 * Returns what forbids the circular: a window placed last whose reply, or the words that it gave none, is not in the sheet; a reply without
 * what came of it; a circular before the last day of reply has passed. Nothing forbids it where no window is named as last.
 *
 * @clause SW-SUP-016 no circular before the reply
 * @clause SW-SUP-017 a day by which it is put right
 */
export function finalFaults(
  groups: readonly Group[],
  {on, sent, rectifyBy}: Extract<Stage, {stage: 'final'}>,
  calendar: WorkingCalendar,
  sheet: string | undefined,
): Fault[] {
  const last = placedLast(groups)
  if (last.length === 0) return []
  const faults: Fault[] = []
  const say = (at: Fault['at'], message: (lang: 'zh' | 'en') => string, clause: string) =>
    faults.push({at, message: inEach(message), clause})
  for (const {window} of last.map(({one}) => one)) {
    const name = `${window.point} ${window.window}`
    if (window.reply.trim() === '')
      say(placeOf(sheet, window.row, scoreColumnAt('reply')), (lang) => words[lang].noReply(name, noReply), 'SW-SUP-016')
    else if (!gaveNone(window.reply) && window.outcome.trim() === '')
      say(placeOf(sheet, window.row, scoreColumnAt('outcome')), (lang) => words[lang].noOutcome(name), 'SW-SUP-016')
  }
  const option = (name: keyof (typeof words)['zh']['options']) => inEach((lang) => words[lang].options[name])
  if (sent === undefined) say(option('sent'), (lang) => words[lang].noSent, 'SW-SUP-016')
  else {
    const end = replyEnd(calendar, sent)
    const day = 'day' in end ? end.day : end.notBefore
    if (on <= day) say(option('on'), (lang) => words[lang].early(on, sent, day), 'SW-SUP-016')
  }
  if (rectifyBy === undefined) say(option('rectifyBy'), (lang) => words[lang].noRectify, 'SW-SUP-017')
  else if (rectifyBy <= on) say(option('rectifyBy'), (lang) => words[lang].rectifyEarly(rectifyBy, on), 'SW-SUP-017')
  return faults
}

/** Whether the words in the column of replies say that there was none. */
export const gaveNone = (reply: string): boolean => [noReply, 'no reply'].includes(reply.normalize('NFKC').trim().toLowerCase())
