import type {WorkingCalendar} from '../../handbooks/register/calendarOf.ts'
import {bare, type ComplaintRole, type LedgerRole, type Sort} from './heads.ts'
import type {DateCell} from './ledgerDate.ts'
import {endOf, extensionIn, timeOf} from './ledgerDue.ts'
import type {LedgerLimits} from './limitsOf.ts'
import type {ComplaintRow, LedgerRow} from './readLedger.ts'

/** With what a ledger is looked at. */
export interface LookSetting {
  /** The day as of which it is looked at. */
  readonly on: string
  readonly calendar: WorkingCalendar
  readonly limits: LedgerLimits
}

/** What can be wrong in a line. */
export const faultCodes = [
  'no-number',
  'doubled',
  'no-sort',
  'unknown-sort',
  'no-date',
  'impossible',
  'unread',
  'ahead',
  'before',
  'wrong-days',
  'no-limit',
  'differs',
  'too-late',
  'own-post',
  'no-year',
  'unknown-grade',
] as const
export type FaultCode = (typeof faultCodes)[number]

/** Something wrong in a line: in which column, what was found, what it should be where that is known. */
export interface LedgerFault {
  readonly row: number
  readonly column: LedgerRole | ComplaintRole | 'reviewed' | 'grade'
  readonly code: FaultCode
  readonly found: string
  readonly wanted?: string
}

/** Faults for which a line cannot be counted in a quarter. */
export const uncountable: ReadonlySet<FaultCode> = new Set([
  'doubled',
  'no-sort',
  'unknown-sort',
  'no-date',
  'impossible',
  'unread',
  'ahead',
  'before',
  'unknown-grade',
])

/** A line that is to be finished: until when, and by how many working days it is late. */
export interface Pending {
  readonly row: number
  readonly number: string
  readonly sort: Sort
  /** What is to be done: the line itself, or the follow-up after a complaint was answered. */
  readonly what: 'finish' | 'ask-again'
  readonly item: string
  readonly post: string
  readonly due: string
  /** 0 on the last day and before it. */
  readonly lateDays: number
}

/** What a ledger shows on a day: each list by the last day. */
export interface LedgerLook {
  readonly overdue: readonly Pending[]
  readonly today: readonly Pending[]
  readonly soon: readonly Pending[]
  readonly faults: readonly LedgerFault[]
  /** Lines that were looked at. */
  readonly rows: number
}

/** Returns what the one ledger shows on a day. @clause SW-RULE-011 reminder before the promised day */
export function lookAtLedger(rows: readonly LedgerRow[], setting: LookSetting): LedgerLook {
  const kept = rows.filter((row) => !isVoid(row))
  return {
    ...sorted(
      kept.flatMap((row) => pendingIn(row, setting)),
      setting,
    ),
    faults: [...kept.flatMap((row) => faultsIn(row, setting)), ...doubled(kept.filter(({sort}) => sort !== 'original'))].sort(byRow),
    rows: rows.length,
  }
}

/** Returns what the register of complaints shows on a day. @clause SW-COMP-006 no post handles complaints of itself */
export function lookAtComplaints(rows: readonly ComplaintRow[], setting: LookSetting): LedgerLook {
  const kept = rows.filter(({outcome}) => !voided.test(outcome))
  return {
    ...sorted(
      kept.flatMap((row) => pendingComplaint(row, setting)),
      setting,
    ),
    faults: [...kept.flatMap((row) => complaintFaults(row, setting)), ...doubled(kept)].sort(byRow),
    rows: rows.length,
  }
}

const voided = /作废|作廢|\bvoid\b/i

/** Whether a line was cancelled: its number stays. */
export const isVoid = ({remarks, result}: Pick<LedgerRow, 'remarks' | 'result'>): boolean => voided.test(remarks) || voided.test(result)

/** Whether nothing is left to do. Of what is answered rather than finished, an answer without its date closes the line. */
export const isClosed = ({sort, done, result}: Pick<LedgerRow, 'sort' | 'done' | 'result'>): boolean =>
  done.text !== '' || (sort !== 'case' && sort !== 'complaint' && result !== '')

const byRow = (a: LedgerFault, b: LedgerFault) => a.row - b.row

function sorted(pending: readonly Pending[], {on, calendar, limits}: LookSetting): Pick<LedgerLook, 'overdue' | 'today' | 'soon'> {
  const inOrder = pending.toSorted((a, b) => a.due.localeCompare(b.due) || a.row - b.row)
  const end = endOf(on, limits.reminder, calendar)
  const until = end === undefined ? on : 'day' in end ? end.day : end.notBefore
  return {
    overdue: inOrder.filter(({due}) => due < on),
    today: inOrder.filter(({due}) => due === on),
    soon: inOrder.filter(({due}) => due > on && due <= until),
  }
}

function pendingIn(row: LedgerRow, setting: LookSetting): Pending[] {
  const due = lastDay(row, setting)
  if (row.sort === undefined || due === undefined || isClosed(row)) return []
  return [pending(row, row.sort, 'finish', row.item, due, setting)]
}

/** Returns the day by which a line is to be finished: the extended one, else the one that follows from the calendar, else what is written. */
export function lastDay(row: LedgerRow, {calendar, limits}: Pick<LookSetting, 'calendar' | 'limits'>): string | undefined {
  const {end, extendedTo} = timeOf(row, calendar, limits)
  return (
    extendedTo ?? (end && 'day' in end ? end.day : undefined) ?? row.due.date ?? (end && 'notBefore' in end ? end.notBefore : undefined)
  )
}

function pending(
  {row, number, post}: Pick<LedgerRow, 'row' | 'number' | 'post'>,
  sort: Sort,
  what: Pending['what'],
  item: string,
  due: string,
  {on, calendar}: LookSetting,
): Pending {
  return {row, number, sort, what, item, post, due, lateDays: workingDaysBetween(due, on, calendar)}
}

/** Returns the working days after `from` up to `to`; 0 where `to` is not later, or a year is not known. */
export function workingDaysBetween(from: string, to: string, calendar: WorkingCalendar): number {
  let [days, day] = [0, from]
  try {
    while (day < to) {
      day = calendar.add(day, 1)
      if (day <= to) days++
    }
  } catch {}
  return days
}

function faultsIn(row: LedgerRow, {on, calendar, limits}: LookSetting): LedgerFault[] {
  const faults: LedgerFault[] = []
  const report = (column: LedgerRole, code: FaultCode, found = '', wanted?: string) =>
    faults.push({row: row.row, column, code, found, ...(wanted !== undefined && {wanted})})
  if (row.number === '') report('number', 'no-number')
  if (row.letter === '') report('sort', 'no-sort')
  else if (row.sort === undefined) report('sort', 'unknown-sort', row.letter)
  for (const column of ['start', 'due', 'done'] as const) {
    const {fault, text} = row[column]
    if (fault) report(column, fault, text)
  }
  const {start, due, done, sort} = row
  if (start.text === '') report('start', 'no-date')
  else if (start.date === undefined && start.fault === undefined) report('start', 'unread', start.text)
  if (start.date !== undefined && start.date > on) report('start', 'ahead', start.date, on)
  // What a line is closed by has to say when: nobody would see that it was late.
  const closing = sort === 'case' || sort === 'complaint' || row.result === ''
  if (closing && done.text !== '' && done.date === undefined && done.fault === undefined) report('done', 'unread', done.text)
  if (done.date !== undefined && done.date > on) report('done', 'ahead', done.date, on)
  if (start.date !== undefined && done.date !== undefined && done.date < start.date) report('done', 'before', done.date, start.date)
  const {days, wrongDays, end, extendedTo} = timeOf(row, calendar, limits)
  if (wrongDays) report('days', 'wrong-days', row.days)
  if (sort === 'case' && !wrongDays && days === undefined && due.text === '' && done.text === '') report('days', 'no-limit')
  if (end && 'day' in end && due.date !== undefined && due.date !== end.day && due.date !== extendedTo)
    report('due', 'differs', due.date, end.day)
  if (end && 'notBefore' in end && due.date !== undefined && due.date < end.notBefore) report('due', 'no-year', due.date, end.notBefore)
  return faults
}

/** Numbers are unique within a year; a request for originals is entered each time that one is taken out or put back. */
function doubled(rows: readonly {readonly row: number; readonly number: string}[]): LedgerFault[] {
  const first = new Map<string, number>()
  return rows.flatMap(({row, number}): LedgerFault[] => {
    const key = bare(number)
    const before = first.get(key)
    if (key === '') return []
    if (before !== undefined) return [{row, column: 'number', code: 'doubled', found: number, wanted: String(before)}]
    first.set(key, row)
    return []
  })
}

/** Returns the last day for a complaint and the last that one extension allows. */
function complaintEnds(received: DateCell, {calendar, limits}: LookSetting) {
  const day = (days: number) => {
    const end = received.date === undefined ? undefined : endOf(received.date, days, calendar)
    return end === undefined ? undefined : 'day' in end ? end.day : end.notBefore
  }
  return {first: day(limits.complaint), extended: day(limits.complaint + limits.extension)}
}

function pendingComplaint(row: ComplaintRow, setting: LookSetting): Pending[] {
  const {first} = complaintEnds(row.received, setting)
  if (row.answered.text === '') {
    const due = extensionIn(row.outcome) ?? row.due.date ?? first
    return due === undefined ? [] : [pending(row, 'complaint', 'finish', '', due, setting)]
  }
  if (!row.hasContact || row.followUp !== '' || row.answered.date === undefined) return []
  const end = endOf(row.answered.date, setting.limits.asked, setting.calendar)
  if (end === undefined) return []
  return [pending(row, 'complaint', 'ask-again', '', 'day' in end ? end.day : end.notBefore, setting)]
}

function complaintFaults(row: ComplaintRow, setting: LookSetting): LedgerFault[] {
  const {on} = setting
  const faults: LedgerFault[] = []
  const report = (column: ComplaintRole, code: FaultCode, found = '', wanted?: string) =>
    faults.push({row: row.row, column, code, found, ...(wanted !== undefined && {wanted})})
  const {received, due, answered} = row
  if (row.number === '') report('number', 'no-number')
  for (const column of ['received', 'due', 'answered'] as const) {
    const {fault, text} = row[column]
    if (fault) report(column, fault, text)
  }
  if (received.text === '') report('received', 'no-date')
  else if (received.date === undefined && received.fault === undefined) report('received', 'unread', received.text)
  if (received.date !== undefined && received.date > on) report('received', 'ahead', received.date, on)
  if (answered.text !== '' && answered.date === undefined && answered.fault === undefined) report('answered', 'unread', answered.text)
  if (answered.date !== undefined && answered.date > on) report('answered', 'ahead', answered.date, on)
  if (received.date !== undefined && answered.date !== undefined && answered.date < received.date)
    report('answered', 'before', answered.date, received.date)
  const {first, extended} = complaintEnds(received, setting)
  if (due.date !== undefined && extended !== undefined && due.date > extended) report('due', 'too-late', due.date, extended)
  else if (due.date !== undefined && first !== undefined && due.date > first && !/延|extend/i.test(row.outcome))
    report('due', 'differs', due.date, first)
  if (row.about !== '' && bare(row.about) === bare(row.post)) report('post', 'own-post', row.post)
  return faults
}
