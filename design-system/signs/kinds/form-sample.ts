import {z} from 'zod'
import type {Problem} from '../../../handbooks/problem.ts'
import type {Mm} from '../drawing.ts'
import {type Block, type Layout, layoutPanel} from '../layout.ts'
import {setMessage} from '../message.ts'
import {commonFields, type Family, type TextSchema} from '../spec.ts'
import type {Fonts} from '../text.ts'

/** Form samples stand at the form table. */
export const formSampleFamily: Family = {width: {min: 200, max: 900}, height: {min: 280, max: 1200}}

/** Returns the schema of a form sample 填单示范牌: a form filled in as a sample. */
export const formSampleSchema = (text: TextSchema) =>
  z.strictObject({kind: z.literal('form-sample'), ...commonFields(formSampleFamily), text})
/** What an author asks for in a form sample. */
export type FormSampleSpec = z.output<ReturnType<typeof formSampleSchema>>

/**
 * Returns the layout of a form sample.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 */
export function layoutFormSample(spec: FormSampleSpec, fonts: Fonts): Layout {
  const compose = (hanzi: Mm, room: Mm, problems: Problem[]): Block =>
    setMessage(fonts, spec.text, {hanzi, room, ink: 'on-ground', at: 'text'}, problems)
  return layoutPanel({kind: 'form-sample', title: spec.text.zh, spec, family: formSampleFamily, ground: 'ground', align: 'left', compose})
}
