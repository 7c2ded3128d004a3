import {z} from 'zod'
import type {Problem} from '../../../handbooks/problem.ts'
import type {Mm} from '../drawing.ts'
import {type Block, type Layout, layoutPanel} from '../layout.ts'
import {setMessage} from '../message.ts'
import {commonFields, type Family, type TextSchema} from '../spec.ts'
import type {Fonts} from '../text.ts'

/** Honour signs stand at a window for the period of the award. */
export const honourFamily: Family = {width: {min: 150, max: 900}, height: {min: 150, max: 1200}}

/** Returns the schema of a honour 荣誉牌: an award, its period and who gave it. */
export const honourSchema = (text: TextSchema) => z.strictObject({kind: z.literal('honour'), ...commonFields(honourFamily), text})
/** What an author asks for in a honour. */
export type HonourSpec = z.output<ReturnType<typeof honourSchema>>

/**
 * Returns the layout of a honour.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 */
export function layoutHonour(spec: HonourSpec, fonts: Fonts): Layout {
  const compose = (hanzi: Mm, room: Mm, problems: Problem[]): Block =>
    setMessage(fonts, spec.text, {hanzi, room, ink: 'on-ground', at: 'text'}, problems)
  return layoutPanel({kind: 'honour', title: spec.text.zh, spec, family: honourFamily, ground: 'ground', align: 'left', compose})
}
