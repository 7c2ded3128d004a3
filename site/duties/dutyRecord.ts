import {normal, unfitIn} from '../../handbooks/input/text.ts'

/** What stands in the form of an office while it is filled in: texts as they were typed. */
export interface DutyRecord {
  readonly office: string
  readonly on: string
  readonly by: string
  /** By clause; one that says nothing is left out. */
  readonly findings: Readonly<Record<string, DutyAnswer>>
}

/** What was chosen and written for one clause. */
export interface DutyAnswer {
  readonly status: string
  readonly note?: string
}

/** Returns the record that `text` keeps; undefined if it keeps none, whatever stands there. */
export function readKept(text: string | null): DutyRecord | undefined {
  let given: unknown
  try {
    given = JSON.parse(text ?? '')
  } catch {
    return undefined
  }
  const {office, on, by, findings} = partsOf(given)
  if (typeof office !== 'string' || typeof on !== 'string' || typeof by !== 'string') return undefined
  return {
    office,
    on,
    by,
    findings: Object.fromEntries(
      Object.entries(partsOf(findings)).flatMap(([id, answer]) => {
        const {status, note} = partsOf(answer)
        return typeof status === 'string' ? [[id, {status, ...(typeof note === 'string' && {note})}] as const] : []
      }),
    ),
  }
}

const partsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? {...value} : {}

/** What keeps a record from going out, by the word of the page for it. */
export type DutyLack = 'needOn' | 'needBy' | 'needResult' | 'unfit'

/** Returns all that keeps `record` from going out, in the order of the form, each with the id of its field. The command tells all else of it. */
export function lacksOf({on, by, office, findings}: DutyRecord): {readonly lack: DutyLack; readonly field: string}[] {
  const texts = [['office', office] as const, ...Object.entries(findings).map(([id, {note = ''}]) => [`${id}-note`, note] as const)]
  const unfit = texts.flatMap(([field, text]) => (unfitIn(text) === undefined ? [] : [{lack: 'unfit' as const, field}]))
  return [
    ...unfit.filter(({field}) => field === 'office'),
    ...(isDay(on) ? [] : [{lack: 'needOn' as const, field: 'on'}]),
    ...(by === '' ? [{lack: 'needBy' as const, field: 'by'}] : []),
    ...(Object.keys(findings).length === 0 ? [{lack: 'needResult' as const, field: ''}] : []),
    ...unfit.filter(({field}) => field !== 'office'),
  ]
}

/** Whether `text` is a day of the calendar, as `2027-03-31`. */
function isDay(text: string): boolean {
  const day = new Date(`${text.trim()}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text.trim()) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text.trim())
}

/** Returns `record` as the file that the command `duties` takes in. */
export function toDutyJson({office, on, by, findings}: DutyRecord, edition: string): string {
  const sheet = {
    ...(office.trim() !== '' && {office: normal(office.trim())}),
    assessment: {on: on.trim(), edition, by, findings},
  }
  return `${JSON.stringify(sheet, null, 2)}\n`
}

/** Returns the name of that file: `cunbiao-duties-town-2027-03-31.json`. */
export const dutyFileName = (level: string, on: string): string => `cunbiao-duties-${level}-${on.trim()}.json`
