import type {Sheet} from '../../points/assessment/sheet.ts'
import {askToStay} from '../shell/askToStay.ts'
import {keyPrefix, readKept} from './checkRecord.ts'

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

/** Returns what is kept of `point`: its record, `broken` if it cannot be read, undefined if there is nothing. */
export function loadRecord(point: string): Sheet | 'broken' | undefined {
  let text: string | null = null
  try {
    text = localStorage.getItem(keyPrefix + point)
  } catch {
    return undefined
  }
  if (text === null) return undefined
  return readKept(text) ?? 'broken'
}

/** Keeps `record` and returns whether that worked: the storage may be full, or not ours to use. What was kept before stays then. */
export function saveRecord(record: Sheet): boolean {
  try {
    const text = JSON.stringify(record)
    const before = localStorage.getItem(keyPrefix + record.point)
    localStorage.setItem(keyPrefix + record.point, text)
    localStorage.setItem(lastKey, record.point)
    const begun = Object.keys(record.assessment.findings).length > 0
    if (begun && before !== text) {
      if (unsentSince(record.point) === undefined) markUnsent(record.point)
      // Asked once there is something to lose, in the moment in which the reader enters it.
      void askToStay()
    }
    return true
  } catch {
    return false
  }
}

/** Removes what is kept of `point`. */
export function removeRecord(point: string): void {
  try {
    localStorage.removeItem(keyPrefix + point)
    localStorage.removeItem(lastKey)
    localStorage.removeItem(unsentPrefix + point)
  } catch {
    // Nothing was kept, so nothing is left.
  }
}
