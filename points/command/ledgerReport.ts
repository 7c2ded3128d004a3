import {loadCatalogue} from '../../handbooks/catalogue/catalogue.ts'
import {InputError, type Problem, ProblemList} from '../../handbooks/input/problem.ts'
import {today} from '../../handbooks/input/today.ts'
import {loadWorkingCalendar} from '../../handbooks/register/workingCalendar.ts'
import {
  type FaultCode,
  type LedgerFault,
  type LedgerLook,
  type LookSetting,
  lookAtComplaints,
  lookAtLedger,
  type Pending,
} from '../ledger/checkLedger.ts'
import type {LedgerHeads} from '../ledger/heads.ts'
import {filled, words} from '../ledger/ledger.words.ts'
import {ledgerLimits} from '../ledger/limitsOf.ts'
import {loadHeads} from '../ledger/loadHeads.ts'
import {lookAtReviews} from '../ledger/lookAtReviews.ts'
import {openRegister} from '../ledger/openRegister.ts'
import type {ComplaintRow, LedgerRow} from '../ledger/readLedger.ts'
import type {ReviewRow} from '../ledger/reviewRows.ts'
import {count, type Terminal} from './terminal.ts'

/** A register that was read, by the name that messages give it. */
export type OpenRegister =
  | {readonly kind: 'ledger'; readonly name: string; readonly rows: readonly LedgerRow[]}
  | {readonly kind: 'complaints'; readonly name: string; readonly rows: readonly ComplaintRow[]}
  | {readonly kind: 'reviews'; readonly name: string; readonly rows: readonly ReviewRow[]}

/** Returns the registers in `files`. @throws InputError or InputErrors with everything that cannot be read in each. */
export async function openRegisters(files: readonly string[], heads: LedgerHeads, {at, nameOf}: Terminal): Promise<OpenRegister[]> {
  const problems = new ProblemList()
  const registers: OpenRegister[] = []
  for (const file of files) {
    const name = nameOf(file)
    try {
      const read = await openRegister(at(file), name, heads)
      if (read.kind === 'unknown')
        problems.add(name, {
          at: '',
          message: `is neither the one ledger nor the register of complaints nor a table of reviews (评价日期, 评价等级): it has no column ${read.missing.map((head) => JSON.stringify(head)).join(', ')}; use the workbooks that forms writes`,
        })
      else registers.push({...read, name})
    } catch (error) {
      problems.attempt(() => {
        throw error
      })
    }
  }
  problems.throwIfAny()
  return registers
}

/** Returns what the handbooks of today say of a ledger, looked at on a day. */
export const lookSetting = (on: string | undefined): LookSetting => ({
  on: on ?? today(),
  calendar: loadWorkingCalendar(),
  limits: ledgerLimits,
})

/** Returns what a register shows. */
export function lookAt(register: OpenRegister, setting: LookSetting): LedgerLook {
  if (register.kind === 'reviews') return lookAtReviews(register.rows, setting)
  return register.kind === 'ledger' ? lookAtLedger(register.rows, setting) : lookAtComplaints(register.rows, setting)
}

const clauses: Partial<Record<FaultCode, string>> = {
  'no-number': 'SW-REC-002',
  doubled: 'SW-REC-002',
  'no-sort': 'SW-REC-019',
  'unknown-sort': 'SW-REC-019',
  'no-limit': 'SW-REC-001',
  differs: 'SW-WIN-022',
  'too-late': 'SW-COMP-009',
  'own-post': 'SW-COMP-006',
  'unknown-grade': 'SW-WIN-040',
}

/** Returns a fault as a problem of its file, with the heading of its column. */
export function problemOf({row, column, code, found, wanted = ''}: LedgerFault, kind: OpenRegister['kind'], all: LedgerHeads): Problem {
  const heads: Readonly<Record<string, readonly string[]>> = all[kind]
  const clause = clauses[code]
  return {
    at: `row ${row}, ${heads[column]?.[0] ?? column}`,
    message: filled(words.en.faults[code], {found, wanted}),
    ...(clause !== undefined && {clause}),
  }
}

/** Tells what is due and overdue in registers. @throws InputError or InputErrors with every line that is wrong. */
export async function sayLooked(
  files: readonly string[],
  wanted: {on?: string; format: 'text' | 'json'},
  terminal: Terminal,
): Promise<void> {
  const heads = loadHeads(loadCatalogue())
  const setting = lookSetting(wanted.on)
  const looked = (await openRegisters(files, heads, terminal)).map((register) => ({
    kind: register.kind,
    name: register.name,
    ...lookAt(register, setting),
  }))
  if (wanted.format === 'json') terminal.say(JSON.stringify({on: setting.on, registers: looked}, null, 2))
  else for (const one of looked) sayRegister(one, setting, terminal)
  const problems = new ProblemList()
  for (const {kind, name, faults} of looked)
    if (faults.length > 0)
      problems.attempt(() => {
        throw new InputError(
          name,
          faults.map((fault) => problemOf(fault, kind, heads)),
        )
      })
  problems.throwIfAny()
}

function sayRegister(look: LedgerLook & {readonly name: string}, {on, limits}: LookSetting, {say}: Terminal) {
  say(
    `${look.name} on ${on}: ${count(look.rows, 'line')}, ${look.overdue.length} overdue, ${look.today.length} due today, ${look.soon.length} due within ${count(limits.reminder, 'working day')}`,
  )
  const list = (title: string, lines: readonly Pending[]) => {
    if (lines.length === 0) return
    say(title)
    for (const line of lines) say(`  ${lineOf(line)}`)
  }
  list('overdue', look.overdue)
  list('due today', look.today)
  list(`due within ${count(limits.reminder, 'working day')}`, look.soon)
}

function lineOf({row, number, sort, what, item, post, due, lateDays}: Pending): string {
  const late = lateDays > 0 ? `, ${count(lateDays, 'working day')} late` : ''
  const task = what === 'ask-again' ? 'ask whether it helped' : words.en.sorts[sort]
  return [`row ${row}`, number, task, item, post, `by ${due}${late}`].filter(Boolean).join('  ')
}
