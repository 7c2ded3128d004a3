import {z} from 'zod'
import {type Problem, show} from '../../../handbooks/input/problem.ts'
import type {Mm} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {atTop, type Block, beside, block, grid, type Layout, layoutPanel, stack} from '../layout/layout.ts'
import {setFigure, setMessage} from '../layout/message.ts'
import {setParagraph} from '../layout/paragraph.ts'
import {setPhoto} from '../layout/photo.ts'
import {commonFields, type Family, type SignText, type TextSchema} from '../layout/spec.ts'

/** Badges are cards that are worn in a holder, upright or lying. */
export const staffBadgeFamily: Family = {width: {min: 54, max: 110}, height: {min: 54, max: 110}}

/** The card that is made if the spec gives no size. */
const card = {widthMm: 74, heightMm: 95} as const

/** Returns the schema of a staff badge 工作证: where the wearer serves, in which post, and under which number. */
export const staffBadgeSchema = (text: TextSchema) =>
  z.strictObject({
    kind: z.literal('staff-badge'),
    ...commonFields(staffBadgeFamily),
    /** The point's name. */
    text,
    /** The wearer's post. */
    post: text,
    /** The wearer's number at work, by which praise and complaints name the wearer. Never that of an identity card. */
    number: z
      .string({
        error: ({input}) => (input === undefined ? 'is missing' : `${show(input)} is not text; put the number in quotes, such as "012"`),
      })
      .regex(/^[0-9A-Z]{1,8}$/, {error: ({input}) => `${show(input)} is not a staff number; use up to eight digits or capital letters`}),
    /** The wearer's name, with written consent only. */
    name: text.optional(),
    /** Whether there is room for a photograph; there is if not given. */
    photo: z.boolean().optional(),
  })
/** What an author asks for in a staff badge. */
export type StaffBadgeSpec = z.output<ReturnType<typeof staffBadgeSchema>>

const label: SignText = {zh: '工号', en: 'No.'}

/**
 * Returns the layout of a staff badge: the point's name over a rule, then photograph, name, post and number.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 * @clause HW-SIGN-077 point, post and number
 */
export function layoutStaffBadge(spec: StaffBadgeSpec, fonts: Fonts): Layout {
  const compose = (hanzi: Mm, most: Mm, problems: Problem[]): Block => {
    const [gap, body] = [hanzi * grid.margin, hanzi * 0.6]
    const point = setMessage(fonts, spec.text, {hanzi, room: most, ink: 'ground', at: 'text'}, problems)
    const photo = spec.photo === false ? [] : [setPhoto(fonts, hanzi * 4.4, problems)]
    const room = most - photo.reduce((sum, {width}) => sum + width + gap, 0)
    const name = spec.name && setMessage(fonts, spec.name, {hanzi: hanzi * 1.2, room, ink: 'ink', at: 'name'}, problems)
    const post = setMessage(fonts, spec.post, {hanzi, room, weight: 'medium', ink: 'ink', at: 'post'}, problems)
    const person = atTop(gap, ...photo, stack(gap, ...(name ? [name] : []), post))
    const no = setParagraph(fonts, {zh: label.zh}, {hanzi: body, room: hanzi * 4, ink: 'ink', at: 'number'}, problems)
    // Figures are lower than Chinese characters and stand centred on their height.
    const figure = setFigure(fonts, spec.number, {height: body * 0.9, weight: 'bold', ink: 'ink'})
    const width = Number.isFinite(most) ? most : Math.max(point.width, person.width)
    const rule = hanzi * grid.thread * 1.5
    return stack(
      gap * 1.2,
      point,
      block({type: 'bar', at: [0, 0], width, height: rule, ink: 'accent'}, width, rule),
      person,
      beside(body, no, figure),
    )
  }
  const title = [spec.text, spec.post, ...(spec.name ? [spec.name] : [])].map(({zh}) => zh).join('，')
  return layoutPanel({
    kind: 'staff-badge',
    title: `${title}，${label.zh}${spec.number}`,
    spec: {...card, ...spec},
    family: staffBadgeFamily,
    ground: 'field',
    align: 'left',
    compose,
  })
}
