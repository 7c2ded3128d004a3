import {z} from 'zod'
import type {Problem} from '../../../handbooks/problem.ts'
import type {Mm} from '../drawing.ts'
import {type Block, type Layout, layoutPanel} from '../layout.ts'
import {setMessage} from '../message.ts'
import {commonFields, type Family, type TextSchema} from '../spec.ts'
import type {Fonts} from '../text.ts'

/** QR guides stand on a counter or hang beside it. */
export const qrGuideFamily: Family = {width: {min: 80, max: 900}, height: {min: 80, max: 1200}}

/** Returns the schema of a qr guide 扫码办事牌: a QR code with what it does. */
export const qrGuideSchema = (text: TextSchema) => z.strictObject({kind: z.literal('qr-guide'), ...commonFields(qrGuideFamily), text})
/** What an author asks for in a qr guide. */
export type QrGuideSpec = z.output<ReturnType<typeof qrGuideSchema>>

/**
 * Returns the layout of a qr guide.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 */
export function layoutQrGuide(spec: QrGuideSpec, fonts: Fonts): Layout {
  const compose = (hanzi: Mm, room: Mm, problems: Problem[]): Block =>
    setMessage(fonts, spec.text, {hanzi, room, ink: 'on-ground', at: 'text'}, problems)
  return layoutPanel({kind: 'qr-guide', title: spec.text.zh, spec, family: qrGuideFamily, ground: 'ground', align: 'left', compose})
}
