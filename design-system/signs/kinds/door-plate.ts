import {z} from 'zod'
import {type Problem, show} from '../../../handbooks/input/problem.ts'
import {oneOf} from '../../../handbooks/input/yaml.ts'
import type {Mm} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {setTactile, tactileFields} from '../braille/tactile.ts'
import {type Block, beside, block, grid, type Layout, layoutPanel} from '../layout/layout.ts'
import {setFigure, setMessage} from '../layout/message.ts'
import {commonFields, type Family, type TextSchema} from '../layout/spec.ts'
import {conceptIds, pictogramOf} from '../pictograms/pictograms.ts'

/** Door plates are mounted beside a door, at the side of its handle. */
export const doorPlateFamily: Family = {width: {min: 150, max: 600}, height: {min: 60, max: 400}}

/** Returns the schema of a door plate 门牌: the name of the room behind a door, to be seen, and to be felt if it is `tactile`. */
export const doorPlateSchema = (text: TextSchema) =>
  z.strictObject({
    kind: z.literal('door-plate'),
    ...commonFields(doorPlateFamily),
    /** The room's number. Needed where two rooms have one name. */
    number: z
      .string({error: ({input}) => `${show(input)} is not text; put the number in quotes, such as "101"`})
      .regex(/^[A-Z]?\d{1,4}$/, {
        error: ({input}) => `${show(input)} is not a room number; use up to four digits, with a capital before them if need be`,
      })
      .optional(),
    /** The room's name. */
    text,
    pictogram: oneOf('a pictogram', conceptIds).optional(),
    ...tactileFields,
  })
/** What an author asks for in a door plate. */
export type DoorPlateSpec = z.output<ReturnType<typeof doorPlateSchema>>

/**
 * Returns the layout of a door plate: number, thread, pictogram and name on one line, braille below.
 *
 * @throws InputError if the words do not fit, hold a character that the font lacks, or have no reading in braille.
 */
export function layoutDoorPlate(spec: DoorPlateSpec, fonts: Fonts): Layout {
  const compose = (hanzi: Mm, room: Mm, problems: Problem[]): Block => {
    const [gap, high, thread, ink] = [hanzi * 0.6, hanzi * grid.block, hanzi * grid.thread, 'on-ground'] as const
    const marks: Block[] = []
    if (spec.number !== undefined) {
      marks.push(setFigure(fonts, spec.number, {height: hanzi * 1.25, weight: 'bold', ink}))
      marks.push(block({type: 'bar', at: [0, 0], width: thread, height: high, ink}, thread, high))
    }
    if (spec.pictogram !== undefined) {
      const part = {type: 'pictogram', at: [0, 0], size: high, concept: spec.pictogram, ink} as const
      marks.push(block(part, high * pictogramOf(spec.pictogram).width, high))
    }
    const taken = marks.reduce((sum, {width}) => sum + width + gap, 0)
    const message = setMessage(fonts, spec.text, {hanzi, room: room - taken, ink, at: 'text'}, problems)
    return setTactile(spec, beside(gap, ...marks, message), {room, gap: hanzi * grid.margin, ink}, problems)
  }
  const title = spec.number === undefined ? spec.text.zh : `${spec.number} ${spec.text.zh}`
  return layoutPanel({kind: 'door-plate', title, spec, family: doorPlateFamily, ground: 'ground', align: 'left', compose})
}
