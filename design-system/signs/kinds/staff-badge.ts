import {z} from 'zod'
import type {Problem} from '../../../handbooks/problem.ts'
import type {Mm} from '../drawing.ts'
import {type Block, type Layout, layoutPanel} from '../layout.ts'
import {setMessage} from '../message.ts'
import {commonFields, type Family, type TextSchema} from '../spec.ts'
import type {Fonts} from '../text.ts'

/** Badges are worn. */
export const staffBadgeFamily: Family = {width: {min: 54, max: 105}, height: {min: 54, max: 150}}

/** Returns the schema of a staff badge 工作证: who serves, on a card that is worn. */
export const staffBadgeSchema = (text: TextSchema) =>
  z.strictObject({kind: z.literal('staff-badge'), ...commonFields(staffBadgeFamily), text})
/** What an author asks for in a staff badge. */
export type StaffBadgeSpec = z.output<ReturnType<typeof staffBadgeSchema>>

/**
 * Returns the layout of a staff badge.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 */
export function layoutStaffBadge(spec: StaffBadgeSpec, fonts: Fonts): Layout {
  const compose = (hanzi: Mm, room: Mm, problems: Problem[]): Block =>
    setMessage(fonts, spec.text, {hanzi, room, ink: 'on-ground', at: 'text'}, problems)
  return layoutPanel({kind: 'staff-badge', title: spec.text.zh, spec, family: staffBadgeFamily, ground: 'ground', align: 'left', compose})
}
