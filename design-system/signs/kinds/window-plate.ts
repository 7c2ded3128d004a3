import {z} from 'zod'
import type {Problem} from '../../../handbooks/input/problem.ts'
import {show} from '../../../handbooks/input/problem.ts'
import type {Mm} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {type Block, beside, block, grid, type Layout, layoutPanel} from '../layout/layout.ts'
import {setFigure, setMessage} from '../layout/message.ts'
import {commonFields, type Family, type TextSchema} from '../layout/spec.ts'

/** Window plates are as wide as a window and low enough to stand above it. */
export const windowPlateFamily: Family = {width: {min: 150, max: 1500}, height: {min: 60, max: 500}}

/** Schema of a window's number, as it is called. */
export const windowNumber = z
  .string({error: ({input}) => `${show(input)} is not text; put the number in quotes, such as "3"`})
  .regex(/^[0-9A-Z]{1,3}$/, {error: ({input}) => `${show(input)} is not a window number; use up to three digits or capital letters`})

/** Returns the schema of a window plate 窗口牌: a window's number and what it deals with, above or on the counter. */
export const windowPlateSchema = (text: TextSchema) =>
  z.strictObject({
    kind: z.literal('window-plate'),
    ...commonFields(windowPlateFamily),
    /** Number called when it is a visitor's turn. Left out where there is one window only. */
    number: windowNumber.optional(),
    text,
  })
/** What an author asks for in a window plate. */
export type WindowPlateSpec = z.output<ReturnType<typeof windowPlateSchema>>

/**
 * Returns the layout of a window plate: the number as high as the message beside it, a thread between the two.
 *
 * @throws InputError if the message does not fit or holds a character that the font lacks.
 */
export function layoutWindowPlate(spec: WindowPlateSpec, fonts: Fonts): Layout {
  const compose = (hanzi: Mm, room: Mm, problems: Problem[]): Block => {
    const gap = hanzi * 0.6
    const high = hanzi * grid.block
    const thread = hanzi * grid.thread
    const figure = spec.number === undefined ? undefined : setFigure(fonts, spec.number, {height: high, weight: 'bold', ink: 'on-ground'})
    const taken = figure === undefined ? 0 : figure.width + thread + 2 * gap
    const message = setMessage(fonts, spec.text, {hanzi, room: room - taken, ink: 'on-ground', at: 'text'}, problems)
    if (figure === undefined) return message
    return beside(gap, figure, block({type: 'bar', at: [0, 0], width: thread, height: high, ink: 'on-ground'}, thread, high), message)
  }
  const title = spec.number === undefined ? spec.text.zh : `${spec.number}号 ${spec.text.zh}`
  return layoutPanel({kind: 'window-plate', title, spec, family: windowPlateFamily, ground: 'ground', align: 'left', compose})
}
