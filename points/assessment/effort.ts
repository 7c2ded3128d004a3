import type {Clause} from '../../handbooks/clause/clause.ts'
import type {InBoth} from '../../handbooks/language/both.ts'

/** What it takes to put a clause right, from the least: a habit, a paper, a sign, a thing to buy, works on the building. */
export const efforts = ['practice', 'paper', 'sign', 'fitting', 'building'] as const
export type Effort = (typeof efforts)[number]

/** What efforts are called. */
export const effortNames: InBoth<Readonly<Record<Effort, string>>> = {
  zh: {practice: '改做法', paper: '补文书', sign: '做标识', fitting: '添部件', building: '改房屋'},
  en: {practice: 'change a habit', paper: 'write a paper', sign: 'make a sign', fitting: 'buy a fitting', building: 'alter the building'},
}

/** Chapters whose clauses ask for walls, floors, doors and wires. */
const built: ReadonlySet<string> = new Set(['site', 'areas', 'access', 'safety'])

/**
 * Returns what it takes to put `clause` right, by what it governs and how it is looked for. It is a rough order for planning, our own: a
 * clause of a building that names a sign or a fitting is that sign or fitting.
 */
export function effortOf({book, chapter, signs, fittings, checks, evidence}: Clause): Effort {
  if (signs.length > 0) return 'sign'
  if (fittings.length > 0) return 'fitting'
  if (book === 'hardware' && built.has(chapter) && checks.some((check) => check === 'measure' || check === 'look')) return 'building'
  return evidence.includes('document') || evidence.includes('ledger') ? 'paper' : 'practice'
}
