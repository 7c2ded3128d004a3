import {z} from 'zod'
import {limits} from '../../../handbooks/hardware/limits.ts'
import type {Problem} from '../../../handbooks/input/problem.ts'
import {oneOf} from '../../../handbooks/input/yaml.ts'
import type {Mm} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {type Block, beside, block, type Direction, directions, grid, type Layout, layoutPanel, stack} from '../layout/layout.ts'
import {setFigure} from '../layout/message.ts'
import {setParagraph} from '../layout/paragraph.ts'
import {commonFields, type Family, type SignText, type TextSchema} from '../layout/spec.ts'
import {boxed} from '../layout/surface.ts'
import {setSymbol} from '../layout/symbol.ts'

/** Queue signs stand at the ticket machine, or where a queue begins. */
export const queueFamily: Family = {width: {min: 150, max: 900}, height: {min: 150, max: 1200}}

/** Returns the schema of a queue sign 取号牌: where to take a number, and what to do with it. */
export const queueSchema = (text: TextSchema) =>
  z.strictObject({
    kind: z.literal('queue'),
    ...commonFields(queueFamily),
    /** Heading; 取号 with its English if not given. */
    text: text.optional(),
    /** Where the machine is, if the sign does not stand at it. */
    towards: oneOf('a direction', Object.keys(directions) as [Direction, ...Direction[]]).optional(),
    /** What to do, one thing a step, such as 按屏幕选择事项. None on a sign that only leads there. */
    steps: z
      .array(text)
      .max(4, {error: () => 'more than 4 steps are not read while one queues; join some'})
      .optional(),
    /** Who goes first without a number, such as older people and people with disabilities. */
    first: text.optional(),
    /** Whom to ask if the machine is too much, such as 不会操作，请到咨询台. */
    help: text.optional(),
  })
/** What an author asks for in a queue sign. */
export type QueueSpec = z.output<ReturnType<typeof queueSchema>>

const heading: SignText = {zh: '取号', en: 'Take a Number'}

/**
 * Returns the layout of a queue sign: the ticket over its name, then numbered steps under a thread, read from the machine.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 * @clause HW-SIGN-105 steps, who goes first, whom to ask
 */
export function layoutQueue(spec: QueueSpec, fonts: Fonts): Layout {
  const steps = spec.steps ?? []
  const english = steps.length === 0 || steps.some(({en}) => en !== undefined)
  const text = spec.text ?? (english ? heading : {zh: heading.zh})
  const compose = (hanzi: Mm, most: Mm, problems: Problem[]): Block => {
    const [gap, body] = [hanzi * grid.margin, Math.max(hanzi * 0.5, limits.boardBodyHanzi.min)]
    const head = setSymbol(fonts, {pictogram: 'queue', text, towards: spec.towards}, {hanzi, room: most}, problems)
    const room = Math.min(most, Math.max(head.width, body * 16))
    const thread = hanzi * grid.thread
    const rule = block({type: 'bar', at: [0, 0], width: room, height: thread, ink: 'on-ground'}, room, thread)
    const rows = steps.map((step, i): Block => {
      const side = body * grid.block
      const figure = setFigure(fonts, `${i + 1}`, {height: body, weight: 'bold', ink: 'ground'})
      const words = setParagraph(
        fonts,
        step,
        {hanzi: body, weight: 'medium', room: room - side - body, ink: 'on-ground', at: `steps.${i}`},
        problems,
      )
      return beside(body, boxed(figure, side, side, 'on-ground'), words)
    })
    const below = (['first', 'help'] as const).flatMap((at) => {
      const words = spec[at]
      return words ? [setParagraph(fonts, words, {hanzi: body, room, weight: 'medium', ink: 'on-ground', at}, problems)] : []
    })
    return stack(gap, head, ...(rows.length + below.length > 0 ? [rule, stack(body, ...rows, ...below)] : []))
  }
  const title = [text.zh, ...steps.map(({zh}) => zh)].join('，')
  return layoutPanel({kind: 'queue', title, spec, family: queueFamily, ground: 'ground', align: 'left', compose})
}
