import type {SignText} from '../../design-system/signs/layout/spec.ts'
import type {SignSpec} from '../../design-system/signs/sign.ts'
import type {SignKind} from '../../handbooks/hardware/parts.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import type {SignPlace} from '../wayfinding/places.ts'

/** A sign that a point needs, before it has its number and the clauses that ask for it. */
export interface SignDraft {
  readonly kind: SignKind
  /** What is drawn; undefined if nobody knows yet what the sign is to say. */
  readonly spec: SignSpec | undefined
  readonly location: InBoth
  readonly messages: readonly SignText[]
  /** What tells the sign from the others of its kind in its number; 01 if not given. */
  readonly own?: string
  /** Where it is on the floor plan; nowhere if not given. */
  readonly places?: readonly SignPlace[]
  /** What must be settled before the sign can be drawn. */
  readonly open?: InBoth
  /** One if not given; of an open sign, only a visit can tell. */
  readonly quantity?: number
  /** Kinds whose content the profile puts onto this board; none if not given. */
  readonly combines?: readonly SignKind[]
}
