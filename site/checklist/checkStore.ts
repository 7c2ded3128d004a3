import type {Sheet} from '../../points/assessment/sheet.ts'
import {askToStay} from '../shell/askToStay.ts'
import {keyPrefix, readKept} from './checkRecord.ts'

/** Key of the point that was opened last, so that a reload or another checklist goes on with it. */
const lastKey = 'cunbiao:checklist-last'

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
    const first = localStorage.getItem(keyPrefix + record.point) === null
    localStorage.setItem(keyPrefix + record.point, JSON.stringify(record))
    localStorage.setItem(lastKey, record.point)
    if (first) askToStay()
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
  } catch {
    // Nothing was kept, so nothing is left.
  }
}
