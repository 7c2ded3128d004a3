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

/** Returns the first thing that keeps `record` from going out; undefined if nothing does. The command tells all else of it. */
export function lackOf({on, by, office, findings}: DutyRecord): DutyLack | undefined {
  if (!isDay(on)) return 'needOn'
  if (by === '') return 'needBy'
  if (Object.keys(findings).length === 0) return 'needResult'
  return [office, ...Object.values(findings).map(({note = ''}) => note)].some((text) => unfitIn(text) !== undefined) ? 'unfit' : undefined
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
