import {bilingual, type InBoth} from '../../handbooks/language/both.ts'

/** The six causes by which complaints and bad reviews are sorted. @clause SW-COMP-015 six causes */
export const causes = ['attitude', 'time', 'papers', 'fee', 'facility', 'policy'] as const
export type Cause = (typeof causes)[number]

/** What the causes are called. */
export const causeNames: InBoth<Readonly<Record<Cause, string>>> = bilingual({
  zh: {attitude: '态度', time: '时限', papers: '材料', fee: '费用', facility: '设施', policy: '政策'},
  en: {attitude: 'manner', time: 'time limits', papers: 'papers', fee: 'fees', facility: 'facilities', policy: 'policy'},
})

/** Returns the handbook in which the clause for a cause is looked up: facilities in the hardware handbook, all others in the software handbook. */
export const bookOfCause = (cause: Cause): 'hardware' | 'software' => (cause === 'facility' ? 'hardware' : 'software')

/** Returns the cause that `text` names, in either language or by its key, also as 态度类; undefined if it names none of the six. */
export function causeIn(text: string): Cause | undefined {
  const asked = text.normalize('NFKC').trim().toLowerCase().replace(/类$/, '')
  return causes.find((cause) => [cause, causeNames.zh[cause], causeNames.en[cause]].includes(asked))
}

/** Returns how many of `found` fall under each of the six; causes without any are there with 0. */
export const causeCounts = (found: readonly Cause[]): Readonly<Record<Cause, number>> =>
  Object.fromEntries(causes.map((cause) => [cause, found.filter((one) => one === cause).length])) as Record<Cause, number>
