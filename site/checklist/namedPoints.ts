import {siteFile} from '../address/siteFile.ts'
import {bareText} from '../shell/bareText.ts'
import type {PointList} from '../shell/listedPoint.ts'

/** A point as a checklist offers it by its name. */
export interface NamedPoint {
  readonly id: string
  readonly name: string
  readonly place: string
  readonly town: string
  readonly sample: boolean
  /** More words by which it is found. */
  readonly search: string
}

/** How many points a list under a field offers at once; who types goes on to the others. Our own choice. */
const mostOffered = 300

/** Returns the points in the list at `address`; none if it cannot be had: a checklist works for any name. */
export async function namedPoints(address: string): Promise<readonly NamedPoint[]> {
  try {
    const response = await siteFile(`/data/${address.split('/').at(-1)}`)
    if (!response.ok) return []
    const {towns, points}: PointList = await response.json()
    return points.map(([id, name, place, town, , , , , , , sample, search]) => ({
      ...{id, name, place, search},
      town: towns[town] ?? '',
      sample: sample === 1,
    }))
  } catch {
    return []
  }
}

/** Returns what to offer to who typed `typed`: first what this device keeps, then the points of the directory that fit. */
export function offered(points: readonly NamedPoint[], kept: readonly string[], typed: string): readonly Pick<NamedPoint, 'id'>[] {
  const words = bareText(typed)
  const known = new Map(points.map((point) => [point.id, point]))
  const own = kept.map((id) => known.get(id) ?? {id})
  const others = points.filter(
    ({id, name, place, search}) => !kept.includes(id) && (words === '' || bareText(`${name} ${place} ${search}`).includes(words)),
  )
  return [...own, ...others].slice(0, Math.max(mostOffered, own.length))
}

/** Returns a point as a choice under a field; `madeUp` is said of one that is. */
export function optionOf(point: Pick<NamedPoint, 'id'> & Partial<NamedPoint>, madeUp: string): HTMLOptionElement {
  const option = document.createElement('option')
  option.value = point.id
  if (point.name !== undefined) option.label = [point.name, point.town, ...(point.sample ? [madeUp] : [])].join(' · ')
  return option
}
