import type {Problem} from '../../../handbooks/input/problem.ts'

/** A problem of a sign that was read and cannot be drawn, said in both languages: pages speak that of their reader, the command line English. */
export interface SignProblem extends Problem {
  readonly zh: string
}
