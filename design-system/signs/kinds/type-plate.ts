import {z} from 'zod'
import type {Problem} from '../../../handbooks/problem.ts'
import type {Mm} from '../drawing.ts'
import {type Block, type Layout, layoutPanel} from '../layout.ts'
import {setMessage} from '../message.ts'
import {commonFields, type Family, type TextSchema} from '../spec.ts'
import type {Fonts} from '../text.ts'

/** Type plates stand beside the entrance, under the plaque. */
export const typePlateFamily: Family = {width: {min: 200, max: 900}, height: {min: 150, max: 700}}

/** Returns the schema of a type plate 三型牌: the type that the point has reached, after an assessment. */
export const typePlateSchema = (text: TextSchema) => z.strictObject({kind: z.literal('type-plate'), ...commonFields(typePlateFamily), text})
/** What an author asks for in a type plate. */
export type TypePlateSpec = z.output<ReturnType<typeof typePlateSchema>>

/**
 * Returns the layout of a type plate.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 */
export function layoutTypePlate(spec: TypePlateSpec, fonts: Fonts): Layout {
  const compose = (hanzi: Mm, room: Mm, problems: Problem[]): Block =>
    setMessage(fonts, spec.text, {hanzi, room, ink: 'on-ground', at: 'text'}, problems)
  return layoutPanel({kind: 'type-plate', title: spec.text.zh, spec, family: typePlateFamily, ground: 'ground', align: 'left', compose})
}
