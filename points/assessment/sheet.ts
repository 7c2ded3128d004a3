import * as z from 'zod/mini'
import {clauseId} from '../../handbooks/clause/clauseId.ts'
import {budgets} from '../../handbooks/input/budget.ts'
import {choiceWords} from '../../handbooks/input/field.ts'
import {type Bounds, type Contradiction, contradiction} from './measured.ts'
import {assessmentSchema, findingSchema, patrolParty} from './schema.ts'

/** What a filled-in checklist is: an assessment, unless it says otherwise, or what was seen on a patrol. */
export const sheetKinds = ['assessment', 'observation'] as const

/**
 * Filled-in checklists of one point as a phone keeps and exports them: whose point it is, as the inspector chose or typed it, and one
 * assessment; or, of the kind `observation`, what was seen on one patrol, in the same shape.
 */
export const sheetSchema = z
  .strictObject({
    point: z.string().check(z.trim(), z.minLength(1), z.maxLength(budgets.text.name)),
    kind: z.optional(z.enum(sheetKinds, choiceWords('a kind of checklist', sheetKinds))),
    party: z.optional(patrolParty),
    assessment: assessmentSchema,
  })
  .check(
    z.refine(({kind, party}) => party === undefined || kind === 'observation', {
      path: ['party'],
      error: 'goes with kind: observation; an assessment is by self, town or county',
    }),
  )
export type Sheet = z.output<typeof sheetSchema>

/** What is wrong in a sheet though its form is right. */
export type SheetFault =
  /** It was found on a day to come. */
  | {readonly what: 'to-come'; readonly at: readonly ['assessment', 'on']; readonly on: string}
  /** The edition has no such clause. */
  | {readonly what: 'no-clause'; readonly at: FindingPath; readonly clause: string}
  /** A finding of an earlier assessment: what is taken over was not found on this visit. */
  | {readonly what: 'carried'; readonly at: FindingPath; readonly clause: string}
  | {readonly what: 'contradiction'; readonly at: FindingPath; readonly clause: string; readonly found: Contradiction}
type FindingPath = readonly ['assessment', 'findings', string, ...('measured' | 'foundOn')[]]

/** What a sheet is checked against. */
export interface SheetSetting {
  /** The clauses of an edition, each with the limit that a value read for it is compared with; undefined where they are not known. */
  readonly clauses: ReadonlyMap<string, Bounds | undefined> | undefined
  readonly today: string
}

/** Returns every fault of the sheet that `value` holds, looked for in whatever part of it has the right form, in the order of its findings. */
export function sheetFaults(value: unknown, {clauses, today}: SheetSetting): SheetFault[] {
  const {on, findings} = partsOf(partsOf(value).assessment)
  const day = assessmentSchema.shape.on.safeParse(on)
  return [
    ...(day.success && day.data > today ? [{what: 'to-come', at: ['assessment', 'on'], on: day.data} as const] : []),
    ...Object.entries(partsOf(findings)).flatMap(([clause, given]): SheetFault[] => {
      if (!clauseId.safeParse(clause).success) return []
      const at = ['assessment', 'findings', clause] as const
      if (clauses && !clauses.has(clause)) return [{what: 'no-clause', at, clause}]
      const finding = findingSchema.safeParse(given)
      if (!finding.success) return []
      const found = clauses && contradiction(clauses.get(clause), finding.data)
      return [
        ...(found ? [{what: 'contradiction', at: [...at, 'measured'], clause, found} as const] : []),
        ...(finding.data.foundOn !== undefined ? [{what: 'carried', at: [...at, 'foundOn'], clause} as const] : []),
      ]
    }),
  ]
}

/** Returns the fields of a value that has not been validated; none if it has no fields. */
export const partsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
