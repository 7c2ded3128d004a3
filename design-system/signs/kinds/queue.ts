import {z} from 'zod'
import type {Problem} from '../../../handbooks/problem.ts'
import type {Mm} from '../drawing.ts'
import {type Block, type Layout, layoutPanel} from '../layout.ts'
import {setMessage} from '../message.ts'
import {commonFields, type Family, type TextSchema} from '../spec.ts'
import type {Fonts} from '../text.ts'

/** Queue signs stand at the ticket machine. */
export const queueFamily: Family = {width: {min: 150, max: 900}, height: {min: 150, max: 1200}}

/** Returns the schema of a queue 取号牌: where and how to take a number. */
export const queueSchema = (text: TextSchema) => z.strictObject({kind: z.literal('queue'), ...commonFields(queueFamily), text})
/** What an author asks for in a queue. */
export type QueueSpec = z.output<ReturnType<typeof queueSchema>>

/**
 * Returns the layout of a queue.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 */
export function layoutQueue(spec: QueueSpec, fonts: Fonts): Layout {
  const compose = (hanzi: Mm, room: Mm, problems: Problem[]): Block =>
    setMessage(fonts, spec.text, {hanzi, room, ink: 'on-ground', at: 'text'}, problems)
  return layoutPanel({kind: 'queue', title: spec.text.zh, spec, family: queueFamily, ground: 'ground', align: 'left', compose})
}
