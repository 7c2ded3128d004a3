import {z} from 'zod'
import type {Problem} from '../../../handbooks/input/problem.ts'
import type {Mm} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {type Block, beside, block, grid, type Layout, layoutPanel} from '../layout/layout.ts'
import {setMessage} from '../layout/message.ts'
import {commonFields, type Family, type TextSchema} from '../layout/spec.ts'

/** Fascias are made from the width of a door to the length of a house front. */
export const fasciaFamily: Family = {width: {min: 800, max: 12000}, height: {min: 200, max: 2000}}

/** Returns the schema of a fascia 门头: the point's name over its door, read from across the yard or street. */
export const fasciaSchema = (text: TextSchema) => z.strictObject({kind: z.literal('fascia'), ...commonFields(fasciaFamily), text})
/** What an author asks for in a fascia. */
export type FasciaSpec = z.output<ReturnType<typeof fasciaSchema>>

/**
 * Returns the layout of a fascia: emblem, then the name over its second line, the whole centred on the panel.
 *
 * @throws InputError if the name does not fit or holds a character that the font lacks.
 * @clause HW-SIGN-003 the name's form
 */
export function layoutFascia(spec: FasciaSpec, fonts: Fonts): Layout {
  const compose = (hanzi: Mm, room: Mm, problems: Problem[]): Block => {
    const size = hanzi * grid.block
    const gap = hanzi * grid.margin
    const name = setMessage(fonts, spec.text, {hanzi, room: room - size - gap, ink: 'on-ground', tracking: 0.1, at: 'text'}, problems)
    return beside(gap, block({type: 'emblem', at: [0, 0], size}, size, size), name)
  }
  return layoutPanel({kind: 'fascia', title: spec.text.zh, spec, family: fasciaFamily, ground: 'ground', align: 'centre', compose})
}
