import {z} from 'zod'
import type {Problem} from '../../../handbooks/input/problem.ts'
import {oneOf} from '../../../handbooks/input/yaml.ts'
import type {Mm} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {type Block, beside, grid, type Layout, layoutPanel} from '../layout/layout.ts'
import {setFigure, setMessage} from '../layout/message.ts'
import {commonFields, type Family, type TextSchema} from '../layout/spec.ts'
import {boxed} from '../layout/surface.ts'
import {windowNumber} from './window-plate.ts'

/** Hangers are suspended over a window and read from the whole hall. */
export const windowHangerFamily: Family = {width: {min: 300, max: 2000}, height: {min: 100, max: 700}}

/** Returns the schema of a window hanger 窗口吊牌: a window's number and name, hung over it so that it is seen above people's heads. */
export const windowHangerSchema = (text: TextSchema) =>
  z.strictObject({
    kind: z.literal('window-hanger'),
    ...commonFields(windowHangerFamily),
    /** Number called when it is a visitor's turn. Left out where there is one window only. */
    number: windowNumber.optional(),
    /** What the window deals with, in the words of the window plate below it. */
    text,
    /** Two if not given, the same on both: a hanger is for those who cannot see the face of the window plate. */
    sides: oneOf('a number of sides', ['one', 'two']).optional(),
  })
/** What an author asks for in a window hanger. */
export type WindowHangerSpec = z.output<ReturnType<typeof windowHangerSchema>>

/**
 * Returns the layout of a window hanger: the number on a light square, which is found before any word is read, then the name. It hangs by
 * two holes in its upper edge.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 */
export function layoutWindowHanger(spec: WindowHangerSpec, fonts: Fonts): Layout {
  const compose = (hanzi: Mm, room: Mm, problems: Problem[]): Block => {
    const high = hanzi * grid.block
    const gap = hanzi * grid.margin
    const figure =
      spec.number === undefined ? undefined : setFigure(fonts, spec.number, {height: hanzi * 1.25, weight: 'bold', ink: 'ground'})
    const wide = figure === undefined ? 0 : Math.max(high, figure.width + hanzi * 0.8)
    const left = figure === undefined ? 0 : wide + gap
    const message = setMessage(fonts, spec.text, {hanzi, room: room - left, ink: 'on-ground', at: 'text'}, problems)
    return figure === undefined ? message : beside(gap, boxed(figure, wide, high, 'on-ground'), message)
  }
  const title = spec.number === undefined ? spec.text.zh : `${spec.number}号 ${spec.text.zh}`
  return layoutPanel({
    title,
    spec,
    kind: 'window-hanger',
    family: windowHangerFamily,
    ground: 'ground',
    align: 'left',
    fixing: 'top',
    compose,
  })
}
