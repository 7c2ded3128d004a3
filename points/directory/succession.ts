import {publicId} from './district.ts'
import type {ReadRecord} from './together.ts'

/**
 * Reports records whose successor is no point, or leads back to them, and former ids that another point has or had. `today` are the public
 * ids of all points.
 */
export function checkSuccession(records: readonly ReadRecord[], today: ReadonlySet<string>): void {
  const next = new Map(records.map(({point, district}) => [publicId(district, point.id), point.lifecycle?.mergedInto] as const))
  const former = new Map<string, string>()
  for (const {point, district, file, report} of records) {
    const id = publicId(district, point.id)
    const into = point.lifecycle?.mergedInto
    if (into !== undefined && !today.has(into))
      report({
        at: 'lifecycle.mergedInto',
        message: `"${into}" is not the public id of a point; give that of the point which serves its residents now, as its address shows it`,
      })
    else if (into !== undefined && leadsTo(into, id, next))
      report({at: 'lifecycle.mergedInto', message: `"${into}" leads back to ${id} itself; name a point that is still there at the end`})
    for (const [i, old] of (point.formerIds ?? []).entries()) {
      const owner = former.get(old)
      if (today.has(old))
        report({at: `formerIds.${i}`, message: `"${old}" is the public id of a point today, so it cannot lead to another; remove it`})
      else if (owner !== undefined)
        report({at: `formerIds.${i}`, message: `"${old}" is a former id in ${owner} already; it can lead to one point only, so remove one`})
      else former.set(old, file)
    }
  }
}

/** Returns whether `from` goes by successors to `to`; a circle that does not hold `to` is told where it is. */
function leadsTo(from: string, to: string, next: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>()
  for (let at: string | undefined = from; at !== undefined && !seen.has(at); at = next.get(at)) {
    if (at === to) return true
    seen.add(at)
  }
  return false
}
