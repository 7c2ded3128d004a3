import type {SignFinding} from '../signs/rule/rule.ts'

/** How many findings there are of each outcome; `open` are clauses that no drawing decides. */
export interface Counts {
  readonly pass: number
  readonly warn: number
  readonly fail: number
  readonly open: number
}

/** What was found of a sign, and what is left for a person to judge. */
export interface Judged {
  readonly findings: readonly SignFinding[]
  /** Clauses that govern the kind and of which the findings say nothing. */
  readonly open: readonly string[]
}

/** Returns what was found, and the clauses of `governing` of which nothing was. */
export function judged(findings: readonly SignFinding[], governing: readonly string[]): Judged {
  const decided = new Set(findings.map(({clause}) => clause))
  return {findings, open: governing.filter((id) => !decided.has(id))}
}

/** Returns how many there are of each. */
export function countsOf({findings, open}: Judged): Counts {
  const count = (outcome: SignFinding['outcome']) => findings.filter((f) => f.outcome === outcome).length
  return {pass: count('pass'), warn: count('warn'), fail: count('fail'), open: open.length}
}
