import type {Copy} from './copies.ts'

/** Returns what is said of a copy, in the words of `locale`: its edition, its size, when it was saved. */
export function copyFacts({edition, bytes, savedAt}: Pick<Copy, 'edition' | 'bytes' | 'savedAt'>, locale: string) {
  const date = new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeStyle: 'short'}).format(new Date(savedAt))
  return {edition, size: sizeOf(bytes), date}
}

/** Returns a size as people compare it: two digits that count, in MB or GB. */
export function sizeOf(bytes: number): string {
  const [n, unit] = bytes < 1e9 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB']
  return `${n < 10 ? Math.max(n, 0.1).toFixed(1) : Math.round(n)} ${unit}`
}
