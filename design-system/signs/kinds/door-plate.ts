import {z} from 'zod'
import type {Problem} from '../../../handbooks/problem.ts'
import type {Mm} from '../drawing.ts'
import {type Block, type Layout, layoutPanel} from '../layout.ts'
import {setMessage} from '../message.ts'
import {commonFields, type Family, type TextSchema} from '../spec.ts'
import type {Fonts} from '../text.ts'

/** Door plates are mounted beside a door, at the side of its handle. */
export const doorPlateFamily: Family = {width: {min: 150, max: 600}, height: {min: 60, max: 400}}

/** Returns the schema of a door plate 门牌: the name of the room behind a door. */
export const doorPlateSchema = (text: TextSchema) => z.strictObject({kind: z.literal('door-plate'), ...commonFields(doorPlateFamily), text})
/** What an author asks for in a door plate. */
export type DoorPlateSpec = z.output<ReturnType<typeof doorPlateSchema>>

/**
 * Returns the layout of a door plate.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 */
export function layoutDoorPlate(spec: DoorPlateSpec, fonts: Fonts): Layout {
  const compose = (hanzi: Mm, room: Mm, problems: Problem[]): Block =>
    setMessage(fonts, spec.text, {hanzi, room, ink: 'on-ground', at: 'text'}, problems)
  return layoutPanel({kind: 'door-plate', title: spec.text.zh, spec, family: doorPlateFamily, ground: 'ground', align: 'left', compose})
}
