import type {Offer, PaperUse, Question, Situation} from './offer.ts'

/** The answers that were given at the counter, by question. They say nothing of who asked. */
export type Answers = Readonly<Record<string, string>>

/** What the clerk ticks beside a paper: it is here, it is missing, or bodies look it up and it is not asked for. */
export const ticks = ['have', 'missing', 'waived'] as const
export type Tick = (typeof ticks)[number]
export type Ticks = Readonly<Record<string, Tick>>

/** Returns the questions that are not answered yet, in their order. An answer that is not offered is none. */
export const openQuestions = ({questions}: Pick<Offer, 'questions'>, answers: Answers): readonly Question[] =>
  questions.filter(({id, options}) => !options.some((option) => option.id === answers[id]))

/** Returns the situations that hold with these answers. */
export const situationsFor = ({situations}: Pick<Offer, 'situations'>, answers: Answers): readonly Situation[] =>
  situations.filter(({when}) => Object.entries(when).every(([question, answer]) => answers[question] === answer))

/**
 * Returns the papers for these answers, each once: those of the item, then those that situations add, without those that they drop. A paper
 * that a situation adds though the item has it is asked for as the situation says, in its place.
 *
 * Returns undefined where nobody knows the papers of the item, which is not the same as none.
 *
 * @clause SW-GUIDE-006 a whole list of papers for each situation
 */
export function papersFor(offer: Pick<Offer, 'papers' | 'situations'>, answers: Answers): readonly PaperUse[] | undefined {
  if (!offer.papers) return undefined
  const holding = situationsFor(offer, answers)
  const list = new Map(offer.papers.map((paper) => [paper.id, paper]))
  for (const paper of holding.flatMap(({adds}) => adds)) list.set(paper.id, paper)
  for (const id of holding.flatMap(({drops}) => drops)) list.delete(id)
  return [...list.values()]
}

/** Returns every paper that an item may ask for, each use by itself: those of the item, then those of each situation. */
export const usesOf = ({papers = [], situations}: Pick<Offer, 'papers' | 'situations'>): readonly PaperUse[] => [
  ...papers,
  ...situations.flatMap(({adds}) => adds),
]

/** Returns every combination of answers that the questions of an item allow; of an item without questions the empty one. */
export const everyAnswer = ({questions}: Pick<Offer, 'questions'>): Answers[] =>
  questions.reduce<Answers[]>(
    (all, {id, options}) => all.flatMap((answers) => options.map((option) => ({...answers, [id]: option.id}))),
    [{}],
  )

/** The papers of a case, divided by what was ticked: together they are the list. */
export interface Divided {
  readonly have: readonly PaperUse[]
  readonly missing: readonly PaperUse[]
  readonly waived: readonly PaperUse[]
  /** Papers beside which nothing is ticked yet. */
  readonly open: readonly PaperUse[]
}

/**
 * Returns `list` divided by `marks`. Only a paper that may be looked up, or that the county calls optional, is waived: beside any other the tick counts as none, as does a tick
 * for a paper that the answers do not ask for.
 */
export function divided(list: readonly PaperUse[], marks: Ticks): Divided {
  const tickOf = ({id, mayBeShared, optional}: PaperUse): Tick | undefined => {
    const tick = Object.hasOwn(marks, id) ? marks[id] : undefined
    return tick === 'waived' && mayBeShared !== true && optional !== true ? undefined : tick
  }
  const with_ = (tick: Tick | undefined) => list.filter((paper) => tickOf(paper) === tick)
  return {have: with_('have'), missing: with_('missing'), waived: with_('waived'), open: with_(undefined)}
}
