import {z} from 'zod'
import type {Problem} from '../../../handbooks/problem.ts'
import type {Mm} from '../drawing.ts'
import {type Block, type Layout, layoutPanel} from '../layout.ts'
import {setMessage} from '../message.ts'
import {commonFields, type Family, type TextSchema} from '../spec.ts'
import type {Fonts} from '../text.ts'

/** Boards of service items hang in the hall. */
export const itemsBoardFamily: Family = {width: {min: 400, max: 2400}, height: {min: 400, max: 2400}}

/** Returns the schema of a items board 事项公示牌: the items handled here with time limit and fee. */
export const itemsBoardSchema = (text: TextSchema) =>
  z.strictObject({kind: z.literal('items-board'), ...commonFields(itemsBoardFamily), text})
/** What an author asks for in a items board. */
export type ItemsBoardSpec = z.output<ReturnType<typeof itemsBoardSchema>>

/**
 * Returns the layout of a items board.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 */
export function layoutItemsBoard(spec: ItemsBoardSpec, fonts: Fonts): Layout {
  const compose = (hanzi: Mm, room: Mm, problems: Problem[]): Block =>
    setMessage(fonts, spec.text, {hanzi, room, ink: 'on-ground', at: 'text'}, problems)
  return layoutPanel({kind: 'items-board', title: spec.text.zh, spec, family: itemsBoardFamily, ground: 'ground', align: 'left', compose})
}
