import {z} from 'zod'
import type {Problem} from '../../../handbooks/problem.ts'
import type {Mm} from '../drawing.ts'
import {type Block, type Layout, layoutPanel} from '../layout.ts'
import {setMessage} from '../message.ts'
import {commonFields, type Family, type TextSchema} from '../spec.ts'
import type {Fonts} from '../text.ts'

/** Pledges hang in the hall. */
export const pledgeFamily: Family = {width: {min: 300, max: 1800}, height: {min: 300, max: 2000}}

/** Returns the schema of a pledge 服务承诺牌: what the point promises. */
export const pledgeSchema = (text: TextSchema) => z.strictObject({kind: z.literal('pledge'), ...commonFields(pledgeFamily), text})
/** What an author asks for in a pledge. */
export type PledgeSpec = z.output<ReturnType<typeof pledgeSchema>>

/**
 * Returns the layout of a pledge.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 */
export function layoutPledge(spec: PledgeSpec, fonts: Fonts): Layout {
  const compose = (hanzi: Mm, room: Mm, problems: Problem[]): Block =>
    setMessage(fonts, spec.text, {hanzi, room, ink: 'on-ground', at: 'text'}, problems)
  return layoutPanel({kind: 'pledge', title: spec.text.zh, spec, family: pledgeFamily, ground: 'ground', align: 'left', compose})
}
