import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {loadItems} from '../../handbooks/items/loadItems.ts'
import type {Offer} from '../../handbooks/items/offer.ts'
import {districts} from '../directory/district.ts'
import {countyOffers} from './countyOffers.ts'
import {listFiles, loadLists, type Overlay} from './overlay.ts'

/** A county's list of items, and the items as its counters offer them. */
export interface DistrictOffers {
  readonly overlay: Overlay
  readonly offers: readonly Offer[]
}

/** What is read of a district: the list that holds and the one that is to come. */
interface Read {
  readonly now: DistrictOffers | undefined
  readonly next: Overlay | undefined
}

const read = new Map<string, Read>()

/**
 * Returns the list of a district that holds today, read once; undefined where it has none, for then nobody knows what its points handle. A made-up list is no
 * list for a real point.
 *
 * @throws InputError or InputErrors with everything wrong in the list or in the template.
 */
export function districtOffers({districtId, sample}: {readonly districtId: string; readonly sample: boolean}): DistrictOffers | undefined {
  const {now} = readOnce(districtId)
  return now?.overlay.sample && !sample ? undefined : now
}

/** Returns the list of a district whose day is still to come; undefined where there is none. @throws InputError as `districtOffers` does. */
export function nextList({districtId, sample}: {readonly districtId: string; readonly sample: boolean}): Overlay | undefined {
  const {next} = readOnce(districtId)
  return next?.sample && !sample ? undefined : next
}

function readOnce(district: string): Read {
  const known = read.get(district)
  if (known) return known
  const found = readLists(district)
  read.set(district, found)
  return found
}

function readLists(district: string): Read {
  // Most districts have no list yet, and the template is not read for nothing.
  if (!listFiles.some((file) => existsSync(join(districts, district, file)))) return {now: undefined, next: undefined}
  const template = loadItems()
  const {now, next} = loadLists(district, template)
  return {now: now && {overlay: now.overlay, offers: countyOffers(template, now.overlay)}, next: next?.overlay}
}
