import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import type {Assessment} from '../assessment/assess.ts'
import type {Entry} from '../directory/directory.ts'
import {type ProgrammeItem, programme} from '../programme/programme.ts'

/** What an assessment means for the signs of a point. */
export interface SignEffect {
  /** Signs of the programme that were not in it by the assessment before. */
  readonly needed: readonly ProgrammeItem[]
  /** Signs that stay and whose spec is another. */
  readonly superseded: readonly ProgrammeItem[]
  /** Signs that are no longer asked for. */
  readonly dropped: readonly ProgrammeItem[]
}

/** Returns how the signs of `entry` change when `after` takes the place of `before` as its latest assessment. */
export function signEffect(entry: Entry, before: Assessment | undefined, after: Assessment, catalogue: Catalogue): SignEffect {
  const itemsOf = (assessment: Assessment | undefined) => programme({...entry, assessment}, catalogue).items
  const [was, is] = [itemsOf(before), itemsOf(after)]
  const earlier = new Map(was.map((item) => [item.number, item]))
  const now = new Set(is.map(({number}) => number))
  return {
    needed: is.filter(({number}) => !earlier.has(number)),
    superseded: is.filter((item) => {
      const old = earlier.get(item.number)
      return old && JSON.stringify([old.spec, old.quantity]) !== JSON.stringify([item.spec, item.quantity])
    }),
    dropped: was.filter(({number}) => !now.has(number)),
  }
}
