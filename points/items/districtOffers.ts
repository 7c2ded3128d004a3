import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {loadItems} from '../../handbooks/items/loadItems.ts'
import type {Offer} from '../../handbooks/items/offer.ts'
import {districts} from '../directory/district.ts'
import {countyOffers} from './countyOffers.ts'
import {loadOverlay, type Overlay} from './overlay.ts'

/** A county's list of items, and the items as its counters offer them. */
export interface DistrictOffers {
  readonly overlay: Overlay
  readonly offers: readonly Offer[]
}

const read = new Map<string, DistrictOffers | undefined>()

/**
 * Returns the list of a district, read once; undefined where it has none, for then nobody knows what its points handle. A made-up list is no
 * list for a real point.
 *
 * @throws InputError or InputErrors with everything wrong in the list or in the template.
 */
export function districtOffers({districtId, sample}: {readonly districtId: string; readonly sample: boolean}): DistrictOffers | undefined {
  if (!read.has(districtId)) read.set(districtId, readOffers(districtId))
  const found = read.get(districtId)
  return found?.overlay.sample && !sample ? undefined : found
}

function readOffers(district: string): DistrictOffers | undefined {
  // Most districts have no list yet, and the template is not read for nothing.
  if (!existsSync(join(districts, district, 'items.yaml'))) return undefined
  const template = loadItems()
  const overlay = loadOverlay(district, template)
  return overlay && {overlay, offers: countyOffers(template, overlay)}
}
