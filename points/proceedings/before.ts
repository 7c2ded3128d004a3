import type {Edition} from '../../handbooks/edition/edition.ts'
import type {KnownEditions} from '../../handbooks/edition/known.ts'
import type {WorkingCalendar} from '../../handbooks/register/calendarOf.ts'
import type {Proceeded, Round} from './rounds.ts'
import type {Step} from './step.ts'

/** What one step is checked against: the record as it was before it, and the rules. */
export interface Before {
  readonly record: Proceeded
  /** The steps before this one. */
  readonly steps: readonly Step[]
  /** The procedure that is open, or was decided last; undefined before the first review. */
  readonly round: Round | undefined
  /** The edition by which that was reviewed. */
  readonly edition: Edition | undefined
  readonly editions: KnownEditions
  readonly calendar: WorkingCalendar
}

/** What is wrong with a step: a path in it with slashes, and a sentence. */
export type Fault = readonly [at: string, message: string]
