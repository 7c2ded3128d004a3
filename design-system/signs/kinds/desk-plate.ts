import {z} from 'zod'
import type {Problem} from '../../../handbooks/problem.ts'
import type {Mm} from '../drawing.ts'
import {type Block, type Layout, layoutPanel} from '../layout.ts'
import {setMessage} from '../message.ts'
import {commonFields, type Family, type TextSchema} from '../spec.ts'
import type {Fonts} from '../text.ts'

/** Desk plates stand on a counter. */
export const deskPlateFamily: Family = {width: {min: 120, max: 400}, height: {min: 60, max: 250}}

/** Returns the schema of a desk plate 台卡: what a place at the counter deals with, on the counter. */
export const deskPlateSchema = (text: TextSchema) => z.strictObject({kind: z.literal('desk-plate'), ...commonFields(deskPlateFamily), text})
/** What an author asks for in a desk plate. */
export type DeskPlateSpec = z.output<ReturnType<typeof deskPlateSchema>>

/**
 * Returns the layout of a desk plate.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 */
export function layoutDeskPlate(spec: DeskPlateSpec, fonts: Fonts): Layout {
  const compose = (hanzi: Mm, room: Mm, problems: Problem[]): Block =>
    setMessage(fonts, spec.text, {hanzi, room, ink: 'on-ground', at: 'text'}, problems)
  return layoutPanel({kind: 'desk-plate', title: spec.text.zh, spec, family: deskPlateFamily, ground: 'ground', align: 'left', compose})
}
