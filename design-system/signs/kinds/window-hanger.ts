import {z} from 'zod'
import type {Problem} from '../../../handbooks/problem.ts'
import type {Mm} from '../drawing.ts'
import {type Block, type Layout, layoutPanel} from '../layout.ts'
import {setMessage} from '../message.ts'
import {commonFields, type Family, type TextSchema} from '../spec.ts'
import type {Fonts} from '../text.ts'

/** Hangers are suspended over a window and read from the hall. */
export const windowHangerFamily: Family = {width: {min: 300, max: 2000}, height: {min: 100, max: 700}}

/** Returns the schema of a window hanger 窗口吊牌: a window's number and name, suspended over it. */
export const windowHangerSchema = (text: TextSchema) =>
  z.strictObject({kind: z.literal('window-hanger'), ...commonFields(windowHangerFamily), text})
/** What an author asks for in a window hanger. */
export type WindowHangerSpec = z.output<ReturnType<typeof windowHangerSchema>>

/**
 * Returns the layout of a window hanger.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 */
export function layoutWindowHanger(spec: WindowHangerSpec, fonts: Fonts): Layout {
  const compose = (hanzi: Mm, room: Mm, problems: Problem[]): Block =>
    setMessage(fonts, spec.text, {hanzi, room, ink: 'on-ground', at: 'text'}, problems)
  return layoutPanel({
    kind: 'window-hanger',
    title: spec.text.zh,
    spec,
    family: windowHangerFamily,
    ground: 'ground',
    align: 'left',
    compose,
  })
}
