import type {Entry} from '../../points/directory/entry.ts'
import {simplyOpen} from '../../points/record/lifecycle.ts'

/** Returns what an entry of a district without prefix says of itself by its id alone; a test adds what it is about. */
export const bareEntry = (id: string): Pick<Entry, 'id' | 'slug' | 'districtId' | 'formerIds' | 'lifecycle'> => ({
  id,
  slug: id,
  districtId: 'jia',
  formerIds: [],
  lifecycle: simplyOpen,
})
