import {z} from 'zod'
import type {Problem} from '../../../handbooks/problem.ts'
import type {Mm} from '../drawing.ts'
import {type Block, type Layout, layoutPanel} from '../layout.ts'
import {setMessage} from '../message.ts'
import {commonFields, type Family, type TextSchema} from '../spec.ts'
import type {Fonts} from '../text.ts'

/** Plates of feedback boxes are fixed to the box. */
export const feedbackBoxFamily: Family = {width: {min: 100, max: 600}, height: {min: 100, max: 600}}

/** Returns the schema of a feedback box 意见箱牌: what the box is for and who opens it. */
export const feedbackBoxSchema = (text: TextSchema) =>
  z.strictObject({kind: z.literal('feedback-box'), ...commonFields(feedbackBoxFamily), text})
/** What an author asks for in a feedback box. */
export type FeedbackBoxSpec = z.output<ReturnType<typeof feedbackBoxSchema>>

/**
 * Returns the layout of a feedback box.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 */
export function layoutFeedbackBox(spec: FeedbackBoxSpec, fonts: Fonts): Layout {
  const compose = (hanzi: Mm, room: Mm, problems: Problem[]): Block =>
    setMessage(fonts, spec.text, {hanzi, room, ink: 'on-ground', at: 'text'}, problems)
  return layoutPanel({kind: 'feedback-box', title: spec.text.zh, spec, family: feedbackBoxFamily, ground: 'ground', align: 'left', compose})
}
