import {z} from 'zod'
import type {Problem} from '../../../handbooks/problem.ts'
import type {Mm} from '../drawing.ts'
import {type Block, type Layout, layoutPanel} from '../layout.ts'
import {setMessage} from '../message.ts'
import {commonFields, type Family, type TextSchema} from '../spec.ts'
import type {Fonts} from '../text.ts'

/** Flags project from a wall and are read along it. */
export const flagFamily: Family = {width: {min: 150, max: 1200}, height: {min: 150, max: 1200}}

/** Returns the schema of a flag 侧挂牌: a name or facility on a panel that projects from the wall. */
export const flagSchema = (text: TextSchema) => z.strictObject({kind: z.literal('flag'), ...commonFields(flagFamily), text})
/** What an author asks for in a flag. */
export type FlagSpec = z.output<ReturnType<typeof flagSchema>>

/**
 * Returns the layout of a flag.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 */
export function layoutFlag(spec: FlagSpec, fonts: Fonts): Layout {
  const compose = (hanzi: Mm, room: Mm, problems: Problem[]): Block =>
    setMessage(fonts, spec.text, {hanzi, room, ink: 'on-ground', at: 'text'}, problems)
  return layoutPanel({kind: 'flag', title: spec.text.zh, spec, family: flagFamily, ground: 'ground', align: 'left', compose})
}
