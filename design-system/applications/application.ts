import type {InBoth} from '../../handbooks/language/both.ts'
import type {Part, Setting, Surface} from './part.ts'

/** What an application belongs to, in the order in which they are shown. */
export const groups = ['mark', 'office', 'person', 'place', 'screen'] as const
/** One of the groups. */
export type Group = (typeof groups)[number]

/** Where a size comes from: a size of paper or card that the trade stocks, or our own choice. No standard's text was seen for either. */
export type SizeFrom = 'trade' | 'own'

/** One thing that bears a county's identity: its size, what stands where, in which inks. It is a proposal of this toolkit and no standard. */
export interface Application {
  /** Name of its files. */
  readonly id: string
  readonly group: Group
  readonly name: InBoth
  /** What it is for, and what is left to whoever makes it. */
  readonly use: InBoth
  /** `mm` for what is printed or painted, `px` for what a screen shows. */
  readonly unit: 'mm' | 'px'
  readonly width: number
  readonly height: number
  readonly sizeFrom: SizeFrom
  readonly ground: Surface
  /** A sheet that explains something, with lines that are no part of the mark. */
  readonly sheet?: true
  /** What its picture shows, where that is more than its name says. */
  readonly pictured?: InBoth
  /** Set where it is a deck of slides, of which the drawing is an overview. */
  readonly deck?: true
  /** Set where what lies outside a circle in the middle may be cut off. */
  readonly round?: true
  /** Returns what stands on the ground. */
  readonly parts: (setting: Setting) => Part[]
}
