import {z} from 'zod'
import type {Problem} from '../../../handbooks/problem.ts'
import type {Mm} from '../drawing.ts'
import {type Block, type Layout, layoutPanel} from '../layout.ts'
import {setMessage} from '../message.ts'
import {commonFields, type Family, type TextSchema} from '../spec.ts'
import type {Fonts} from '../text.ts'

/** Process boards hang near the windows. */
export const processBoardFamily: Family = {width: {min: 400, max: 2400}, height: {min: 300, max: 2400}}

/** Returns the schema of a process board 办事流程牌: the steps of a procedure. */
export const processBoardSchema = (text: TextSchema) =>
  z.strictObject({kind: z.literal('process-board'), ...commonFields(processBoardFamily), text})
/** What an author asks for in a process board. */
export type ProcessBoardSpec = z.output<ReturnType<typeof processBoardSchema>>

/**
 * Returns the layout of a process board.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 */
export function layoutProcessBoard(spec: ProcessBoardSpec, fonts: Fonts): Layout {
  const compose = (hanzi: Mm, room: Mm, problems: Problem[]): Block =>
    setMessage(fonts, spec.text, {hanzi, room, ink: 'on-ground', at: 'text'}, problems)
  return layoutPanel({
    kind: 'process-board',
    title: spec.text.zh,
    spec,
    family: processBoardFamily,
    ground: 'ground',
    align: 'left',
    compose,
  })
}
