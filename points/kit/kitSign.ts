import type {Drawing} from '../../design-system/drawing/drawing.ts'
import type {Layout} from '../../design-system/signs/layout/layout.ts'
import type {ProgrammeItem} from '../programme/programme.ts'

/** A sign of the programme and its drawing; undefined while nobody knows what the sign is to say. */
export interface KitSign extends ProgrammeItem {
  readonly drawing: Drawing | undefined
  /** What `drawing` was drawn from, for what is measured on it. */
  readonly layout: Layout | undefined
  /** The other side of a sign that says something else there, such as arrows that point the other way. */
  readonly back: Drawing | undefined
  /** Tells one state of the artwork from another; '' without a drawing. */
  readonly revision: string
}
