import type {z} from 'zod'
import type {pointSchema} from '../record/point.ts'

/** A record as its file holds it, without the values that stand for what is left out; a new one may lack what is needed yet. */
export type RawRecord = Partial<z.input<ReturnType<typeof pointSchema>>>
export type RawSurvey = NonNullable<RawRecord['survey']>
export type RawHours = RawSurvey['hours']

/** A record that is being changed, with a survey that may not be whole yet: the schema judges it when all cells are in. */
export interface Draft extends Omit<RawRecord, 'survey' | 'declared' | 'lifecycle'> {
  survey?: Partial<RawSurvey>
  lifecycle?: Partial<NonNullable<RawRecord['lifecycle']>>
  declared?: Partial<NonNullable<RawRecord['declared']>>
}
