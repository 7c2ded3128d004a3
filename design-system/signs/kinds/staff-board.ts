import {z} from 'zod'
import type {Problem} from '../../../handbooks/problem.ts'
import type {Mm} from '../drawing.ts'
import {type Block, type Layout, layoutPanel} from '../layout.ts'
import {setMessage} from '../message.ts'
import {commonFields, type Family, type TextSchema} from '../spec.ts'
import type {Fonts} from '../text.ts'

/** Staff boards hang at the entrance of the hall. */
export const staffBoardFamily: Family = {width: {min: 400, max: 2400}, height: {min: 300, max: 1800}}

/** Returns the schema of a staff board 人员公示牌: who serves here and where they are. */
export const staffBoardSchema = (text: TextSchema) =>
  z.strictObject({kind: z.literal('staff-board'), ...commonFields(staffBoardFamily), text})
/** What an author asks for in a staff board. */
export type StaffBoardSpec = z.output<ReturnType<typeof staffBoardSchema>>

/**
 * Returns the layout of a staff board.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 */
export function layoutStaffBoard(spec: StaffBoardSpec, fonts: Fonts): Layout {
  const compose = (hanzi: Mm, room: Mm, problems: Problem[]): Block =>
    setMessage(fonts, spec.text, {hanzi, room, ink: 'on-ground', at: 'text'}, problems)
  return layoutPanel({kind: 'staff-board', title: spec.text.zh, spec, family: staffBoardFamily, ground: 'ground', align: 'left', compose})
}
