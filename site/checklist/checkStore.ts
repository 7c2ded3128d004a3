import type {Sheet} from '../../points/assessment/sheet.ts'
import {askToStay} from '../shell/askToStay.ts'
import {keyPrefix, readKept} from './checkRecord.ts'

/** Where a record is kept on the device: an assessment under the name of its point, a patrol under its own. */
export interface KeptAt {
  readonly prefix: string
  readonly name: string
}

/** Returns where the assessment of a point is kept. */
export const keptAs = (point: string): KeptAt => ({prefix: keyPrefix, name: point})

/** Key of the point that was opened last, so that a reload or another checklist goes on with it. */
const lastKey = 'cunbiao:checklist-last'

/** Keys under which stands since when something of a point is in no exported file. */
const unsentPrefix = 'cunbiao:checklist-unsent:'

/** Returns since which moment (ISO 8601) something of `point` is in no exported file; undefined if all of it is. */
export function unsentSince(point: string): string | undefined {
  try {
    return localStorage.getItem(unsentPrefix + point) ?? undefined
  } catch {
    return undefined
  }
}

/** Notes that something of `point` is in no exported file, unless that is noted already. */
export function markUnsent(point: string, now = new Date()): void {
  try {
    if (unsentSince(point) === undefined) localStorage.setItem(unsentPrefix + point, now.toISOString())
  } catch {
    // Where nothing can be kept the page has said so.
  }
}

/** Notes that all of `point` went out in a file. */
export function markSent(point: string): void {
  try {
    localStorage.removeItem(unsentPrefix + point)
  } catch {
    // Nothing was kept, so nothing is left.
  }
}

/** Returns the names of the points that this device keeps, or undefined if the browser does not let the page keep anything. */
export function keptPoints(): string[] | undefined {
  try {
    return Array.from({length: localStorage.length}, (_, i) => localStorage.key(i) ?? '')
      .filter((key) => key.startsWith(keyPrefix))
      .map((key) => key.slice(keyPrefix.length))
      .sort()
  } catch {
    return undefined
  }
}

/** Returns the name of the point that was opened last, if it is still kept. */
export const lastPoint = (): string | undefined => (keptPoints() ?? []).find((point) => point === localStorage.getItem(lastKey))

/** Returns what is kept at a place: its record, `broken` if it cannot be read, undefined if there is nothing. */
export function loadRecord({prefix, name}: KeptAt): Sheet | 'broken' | undefined {
  let text: string | null = null
  try {
    text = localStorage.getItem(prefix + name)
  } catch {
    return undefined
  }
  if (text === null) return undefined
  return readKept(text) ?? 'broken'
}

/** Keeps `record` and returns whether that worked: the storage may be full, or not ours to use. What was kept before stays then. */
export function saveRecord(record: Sheet, {prefix, name}: KeptAt): boolean {
  try {
    const text = JSON.stringify(record)
    const before = localStorage.getItem(prefix + name)
    localStorage.setItem(prefix + name, text)
    if (prefix === keyPrefix) localStorage.setItem(lastKey, name)
    const begun = Object.keys(record.assessment.findings).length > 0
    if (begun && before !== text) {
      if (unsentSince(name) === undefined) markUnsent(name)
      // Asked once there is something to lose, in the moment in which the reader enters it.
      void askToStay()
    }
    return true
  } catch {
    return false
  }
}

/** Removes what is kept at a place. */
export function removeRecord({prefix, name}: KeptAt): void {
  try {
    localStorage.removeItem(prefix + name)
    if (prefix === keyPrefix) localStorage.removeItem(lastKey)
    localStorage.removeItem(unsentPrefix + name)
  } catch {
    // Nothing was kept, so nothing is left.
  }
}
