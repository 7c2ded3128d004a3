import {z} from 'zod'
import type {Problem} from '../../../handbooks/problem.ts'
import type {Mm} from '../drawing.ts'
import {type Block, type Layout, layoutPanel} from '../layout.ts'
import {setMessage} from '../message.ts'
import {commonFields, type Family, type TextSchema} from '../spec.ts'
import type {Fonts} from '../text.ts'

/** Headers stand over a notice board. */
export const noticeHeaderFamily: Family = {width: {min: 300, max: 3000}, height: {min: 80, max: 600}}

/** Returns the schema of a notice header 公示栏标题: what a notice board is for. */
export const noticeHeaderSchema = (text: TextSchema) =>
  z.strictObject({kind: z.literal('notice-header'), ...commonFields(noticeHeaderFamily), text})
/** What an author asks for in a notice header. */
export type NoticeHeaderSpec = z.output<ReturnType<typeof noticeHeaderSchema>>

/**
 * Returns the layout of a notice header.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 */
export function layoutNoticeHeader(spec: NoticeHeaderSpec, fonts: Fonts): Layout {
  const compose = (hanzi: Mm, room: Mm, problems: Problem[]): Block =>
    setMessage(fonts, spec.text, {hanzi, room, ink: 'on-ground', at: 'text'}, problems)
  return layoutPanel({
    kind: 'notice-header',
    title: spec.text.zh,
    spec,
    family: noticeHeaderFamily,
    ground: 'ground',
    align: 'left',
    compose,
  })
}
