import type {InBoth} from '../language/both.ts'
import type {DayUnit, Depth, Handling, ItemClass, LifeEvent, PaperForm, PaperOrigin, Sighting} from './itemWords.ts'

/** A number of days as a list prints it; 0 working days is on the spot. */
export interface Days {
  readonly n: number
  readonly unit: DayUnit
}

/** A paper as one item asks for it. What is left out was seen nowhere, and the county fills it in. */
export interface PaperUse {
  /** Id in the register of papers; of a county's own paper, one made for it. */
  readonly id: string
  /** The county's own words for a paper that the register lacks, or another name for one that it has. */
  readonly words?: string | undefined
  readonly form?: PaperForm | undefined
  readonly copies?: number | undefined
  readonly from?: PaperOrigin | undefined
  /** Whether each member of the household brings one. */
  readonly each?: boolean | undefined
  /** What people get wrong. */
  readonly mind?: InBoth | undefined
  /** Whether bodies may look it up, so that it is not asked for where they do. */
  readonly mayBeShared?: boolean | undefined
  /** Whether the county says that it goes without. */
  readonly optional?: boolean | undefined
}

/** One answer that a question offers. */
export interface Option extends InBoth {
  readonly id: string
}

/** A question that settles which papers are needed. */
export interface Question {
  readonly id: string
  readonly ask: InBoth
  readonly options: readonly Option[]
}

/** What becomes of the papers where the questions have these answers. */
export interface Situation {
  readonly id: string
  /** Question to the answer that it must have; all of them. */
  readonly when: Readonly<Record<string, string>>
  readonly adds: readonly PaperUse[]
  readonly drops: readonly string[]
  /** What to say at the counter. */
  readonly tell?: InBoth | undefined
}

/** A name as a county writes it: English only where the county or the template has it. */
export interface OfferName {
  readonly zh: string
  readonly en?: string | undefined
}

/** An item as it is offered at a counter, from the template alone or from a county's list. For Node and for a browser. */
export interface Offer {
  readonly id: string
  readonly name: OfferName
  /** What people call it. */
  readonly also: readonly string[]
  readonly class: ItemClass
  readonly life: readonly LifeEvent[]
  readonly handling?: Handling | undefined
  readonly here: {readonly village?: Depth | undefined; readonly town?: Depth | undefined; readonly county?: Depth | undefined}
  /** The base papers; undefined where nobody has seen a list, which is not the same as none. */
  readonly papers?: readonly PaperUse[] | undefined
  readonly questions: readonly Question[]
  readonly situations: readonly Situation[]
  /** Days that the county promises. Never there without a county's list. */
  /** How far it goes online and how often the applicant comes, in the words of the county’s list. */
  readonly online?: string | undefined
  readonly visits?: number | undefined
  readonly promised?: Days | undefined
  readonly fee?: InBoth | undefined
  /** Whether the name and the days are a county's, a made-up county's, or only the template's. */
  readonly standing: 'template' | 'county' | 'sample'
  /** Whether the papers are the county's own list or still the template's. */
  readonly papersFrom: 'template' | 'county'
  /** How much of the template was seen; undefined for an item of the county's own. */
  readonly seen?: Sighting | undefined
}
