import {isGroup, type Json} from '../../design-system/signs/docs/json.ts'
import {askToStay} from '../shell/askToStay.ts'

/** Keys under which this device keeps what is made here; nothing of it leaves the device. */
const draftKey = 'cunbiao:studio-draft'
const trayKey = 'cunbiao:studio-tray'

/** How keeping went: done, no room left, or the browser does not let the page keep anything. */
export type Kept = 'kept' | 'full' | 'none'

/** A sign in the tray. */
export interface TrayItem {
  /** Name of its files. */
  readonly name: string
  readonly spec: Json
  readonly pieces: number
  /** What is shown of it without drawing it again. */
  readonly kind: string
  readonly words: string
  readonly width: number
  readonly height: number
  readonly revision: string
  readonly distance: number
}

/** Signs that the tray holds at most. Our own choice. */
export const mostInTray = 200

function keep(key: string, value: unknown): Kept {
  try {
    localStorage.setItem(key, JSON.stringify(value))
    return 'kept'
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'none'
  }
}

function kept(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null')
  } catch {
    return undefined
  }
}

/** Keeps the spec that is being written, with the name of its files. */
export const keepDraft = (name: string, spec: Json): Kept => keep(draftKey, {name, spec})

/** Returns what was being written when the page was last left; undefined if nothing was, or it cannot be read. */
export function keptDraft(): {readonly name: string; readonly spec: Json} | undefined {
  const draft = kept(draftKey) as Json | undefined
  return isGroup(draft) && typeof draft.name === 'string' && isGroup(draft.spec) ? {name: draft.name, spec: draft.spec} : undefined
}

/** Keeps the tray. */
export function keepTray(items: readonly TrayItem[]): Kept {
  if (items.length > 0) void askToStay()
  return keep(trayKey, items)
}

/** Returns the tray of this device; what is none in it is left out. */
export function keptTray(): TrayItem[] {
  const items = kept(trayKey)
  return Array.isArray(items) ? items.filter(isItem).slice(0, mostInTray) : []
}

function isItem(item: unknown): item is TrayItem {
  if (typeof item !== 'object' || item === null) return false
  const one = item as Readonly<Record<string, unknown>>
  const texts = ['name', 'kind', 'words', 'revision'].every((key) => typeof one[key] === 'string')
  return texts && ['pieces', 'width', 'height', 'distance'].every((key) => Number.isFinite(one[key])) && isGroup(one.spec as Json)
}
