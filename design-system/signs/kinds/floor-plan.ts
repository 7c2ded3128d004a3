import {z} from 'zod'
import type {Problem} from '../../../handbooks/problem.ts'
import type {Mm} from '../drawing.ts'
import {type Block, type Layout, layoutPanel} from '../layout.ts'
import {setMessage} from '../message.ts'
import {commonFields, type Family, type TextSchema} from '../spec.ts'
import type {Fonts} from '../text.ts'

/** Floor plans hang beside the directory. */
export const floorPlanFamily: Family = {width: {min: 400, max: 2400}, height: {min: 300, max: 1800}}

/** Returns the schema of a floor plan 平面示意图: the rooms and where the reader stands. */
export const floorPlanSchema = (text: TextSchema) => z.strictObject({kind: z.literal('floor-plan'), ...commonFields(floorPlanFamily), text})
/** What an author asks for in a floor plan. */
export type FloorPlanSpec = z.output<ReturnType<typeof floorPlanSchema>>

/**
 * Returns the layout of a floor plan.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 */
export function layoutFloorPlan(spec: FloorPlanSpec, fonts: Fonts): Layout {
  const compose = (hanzi: Mm, room: Mm, problems: Problem[]): Block =>
    setMessage(fonts, spec.text, {hanzi, room, ink: 'on-ground', at: 'text'}, problems)
  return layoutPanel({kind: 'floor-plan', title: spec.text.zh, spec, family: floorPlanFamily, ground: 'ground', align: 'left', compose})
}
