import type {InBoth} from '../language/both.ts'
import {type Answers, divided, openQuestions, papersFor, situationsFor, type Ticks} from './counter.ts'
import type {Days, Offer, OfferName, PaperUse} from './offer.ts'

/** What the register of papers says of one, as a page needs it. */
export interface PaperWords {
  readonly name: InBoth
  readonly get?: InBoth | undefined
  readonly good?: InBoth | undefined
  readonly returned: readonly InBoth[]
}

/** A paper on a sheet: its name, how it is given and what helps to bring a good one. */
export interface SheetPaper extends PaperUse {
  readonly name: OfferName
  readonly get?: InBoth | undefined
  readonly good?: InBoth | undefined
  readonly returned: readonly InBoth[]
}

interface Head {
  readonly item: {readonly id: string; readonly name: OfferName}
  /** What to say, by the answers. */
  readonly tells: readonly InBoth[]
  readonly standing: Offer['standing']
  /** Whether the papers are the template's, which the sheet then has to say. */
  readonly papersFrom: Offer['papersFrom']
}

/** What a one-time notice says. @clause SW-WIN-017 everything that is missing, told at once and in writing */
export interface Notice extends Head {
  readonly kind: 'notice'
  readonly missing: readonly SheetPaper[]
  readonly have: readonly SheetPaper[]
  readonly waived: readonly SheetPaper[]
}

/** What a receipt says. @clause SW-WIN-020 papers received and the promised date */
export interface Receipt extends Head {
  readonly kind: 'receipt'
  readonly received: readonly SheetPaper[]
  readonly waived: readonly SheetPaper[]
  /** The county's promise. Without one the date is left to be written by hand. */
  readonly promised?: Days | undefined
  /** The last day of the promise, where the day of acceptance is known and its calendar too. */
  readonly due?: string | undefined
}

/** What a request to act says: the papers that are handed over, counted. @clause SW-ASSIST-012 a written request with the papers */
export interface Request extends Head {
  readonly kind: 'request'
  readonly handedOver: readonly SheetPaper[]
  readonly missing: readonly SheetPaper[]
}

/** Why no sheet can be filled in yet. */
export interface NotYet {
  readonly kind: 'not-yet'
  /** Questions without an answer. */
  readonly questions: readonly string[]
  /** Papers beside which nothing is ticked. */
  readonly papers: readonly string[]
  /** Whether nobody knows the papers of this item. */
  readonly unknownPapers: boolean
}

/** What a counter knows when it fills in a sheet. Nothing in it is about a person. */
export interface Case {
  readonly offer: Offer
  readonly answers: Answers
  readonly ticks: Ticks
  /** The register of papers. */
  readonly words: ReadonlyMap<string, PaperWords>
  /** The day on which the application is taken, and how the promise runs from it; left out where no calendar covers it. */
  readonly taken?: {readonly on: string; readonly add: (date: string, days: Days) => string | undefined} | undefined
}

/**
 * Returns the sheet that comes out at the counter: a receipt where every paper is here or waived, else the one-time notice of what is
 * missing; what is still to be asked or ticked, if anything is.
 */
export function counterSheet({offer, answers, ticks, words, taken}: Case): Notice | Receipt | NotYet {
  const ready = readyOf(offer, answers, ticks)
  if ('kind' in ready) return ready
  const {have, missing, waived} = ready
  const on = (papers: readonly PaperUse[]) => papers.map((paper) => sheetPaper(paper, words))
  const head = headOf(offer, answers)
  if (missing.length > 0) return {kind: 'notice', ...head, missing: on(missing), have: on(have), waived: on(waived)}
  const {promised} = offer
  return {
    kind: 'receipt',
    ...head,
    received: on(have),
    waived: on(waived),
    promised,
    due: promised && taken?.add(taken.on, promised),
  }
}

/** Returns the request to act on somebody's behalf, which may be made while papers are still missing; else what is still to be asked. */
export function requestSheet({offer, answers, ticks, words}: Case): Request | NotYet {
  const ready = readyOf(offer, answers, ticks)
  if ('kind' in ready) return ready
  const on = (papers: readonly PaperUse[]) => papers.map((paper) => sheetPaper(paper, words))
  return {kind: 'request', ...headOf(offer, answers), handedOver: on(ready.have), missing: on(ready.missing)}
}

function readyOf(offer: Offer, answers: Answers, ticks: Ticks): ReturnType<typeof divided> | NotYet {
  const list = papersFor(offer, answers)
  const parts = divided(list ?? [], ticks)
  const questions = openQuestions(offer, answers).map(({id}) => id)
  if (list && questions.length === 0 && parts.open.length === 0) return parts
  return {kind: 'not-yet', questions, papers: parts.open.map(({id}) => id), unknownPapers: !list}
}

const headOf = (offer: Offer, answers: Answers): Head => ({
  item: {id: offer.id, name: offer.name},
  tells: situationsFor(offer, answers).flatMap(({tell}) => (tell ? [tell] : [])),
  standing: offer.standing,
  papersFrom: offer.papersFrom,
})

/** A county's own words for a paper go before those of the register; an id that nothing names stands for itself. */
function sheetPaper(paper: PaperUse, words: ReadonlyMap<string, PaperWords>): SheetPaper {
  const known = words.get(paper.id)
  const name: OfferName = paper.words === undefined ? (known?.name ?? {zh: paper.id}) : {zh: paper.words}
  return {...paper, name, get: known?.get, good: known?.good, returned: known?.returned ?? []}
}
