import {fileName, isOwn, underBase} from './address.ts'

/**
 * Returns where the root of the site lies for a script: `/` or a folder such as `/cunbiao/`; on a stick the way up from the page, such as
 * `../../`. A page says it in `<html data-base>`, a service worker by its scope.
 */
export function siteBase(): string {
  if (typeof document !== 'undefined') return document.documentElement.dataset.base ?? '/'
  return 'registration' in globalThis ? new URL((globalThis as unknown as WorkerPlace).registration.scope).pathname : '/'
}

/** What tells a service worker where it is. */
interface WorkerPlace {
  readonly registration: {readonly scope: string}
}

/** Whether this page was opened from a stick, as a file, without a server. */
export const isOnStick = (): boolean => !siteBase().startsWith('/')

/** Returns what a script writes for the root-absolute `address`, such as `/clauses/`, so that it leads there from this page. */
export function here(address: string): string {
  const base = siteBase()
  if (!isOwn(address)) return address
  return base.startsWith('/') ? underBase(base, address) : base + fileName(address.slice(1))
}
