import * as z from 'zod'
import {limits} from '../../../handbooks/hardware/limits.ts'
import type {Mm} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {described} from '../layout/field.ts'
import {type Block, beside, block, grid, type Layout, layoutPanel, stack} from '../layout/layout.ts'
import {setFigure} from '../layout/message.ts'
import {setParagraph} from '../layout/paragraph.ts'
import type {SignProblem} from '../layout/signProblem.ts'
import {commonFields, type Family, headingField, type SignText, type TextSchema} from '../layout/spec.ts'
import {boxed} from '../layout/surface.ts'
import {setSymbol} from '../layout/symbol.ts'
import {direction} from '../layout/symbolField.ts'
import {hung} from '../making/making.ts'
import {bodyHeight, instructionLines} from '../rule/body.ts'
import {corners, secondLine} from '../rule/lettering.ts'
import {pictograms} from '../rule/symbols.ts'
import {defineKind, type SpecOf} from './kind.ts'

/** Queue signs stand at the ticket machine, or where a queue begins. */
const family: Family = {width: {min: 150, max: 900}, height: {min: 150, max: 1200}}

const heading: SignText = {zh: '取号', en: 'Take a Number'}

const schema = (text: TextSchema) =>
  z.strictObject({
    ...commonFields('queue', family),
    text: headingField(text, heading),
    towards: described(direction.optional(), {
      title: {zh: '方向', en: 'Direction'},
      about: {zh: '不在取号机旁的才写。', en: 'Where the machine is, if the sign does not stand at it.'},
      clause: 'HW-SIGN-023',
    }),
    steps: described(
      z
        .array(text)
        .max(4, {error: () => 'more than 4 steps are not read while one queues; join some'})
        .optional(),
      {
        title: {zh: '步骤', en: 'Steps'},
        about: {zh: '一步一件事；只指路的不写。', en: 'One thing a step. None on a sign that only leads there.'},
        clause: 'HW-SIGN-105',
        example: [{zh: '按屏幕选择事项', en: 'Choose your business on the screen'}],
      },
    ),
    first: described(text.optional(), {
      title: {zh: '优先', en: 'Who goes first'},
      about: {zh: '不取号就优先办理的人。', en: 'Without a number, such as older people and people with disabilities.'},
      clause: 'HW-SIGN-105',
      example: {zh: '老人、残疾人和孕妇优先', en: 'Older people, people with disabilities and expectant mothers go first'},
    }),
    help: described(text.optional(), {
      title: {zh: '求助', en: 'Whom to ask'},
      about: {zh: '不会操作时找谁。', en: 'If the machine is too much.'},
      clause: 'HW-SIGN-105',
      example: {zh: '不会操作，请到咨询台', en: 'Need help? Ask at Information'},
    }),
  })

/** A queue sign 取号牌: where to take a number, and what to do with it. */
export const queue = defineKind({
  family,
  schema,
  layout,
  rules: [...secondLine, corners, pictograms, bodyHeight, instructionLines],
  making: hung,
  letters: 'QU',
  everydayNames: ['排队牌', '叫号牌', 'take a number'],
})

/**
 * Returns the layout of a queue sign: the ticket over its name, then numbered steps under a thread, read from the machine.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 * @clause HW-SIGN-105 steps, who goes first, whom to ask
 */
function layout(spec: SpecOf<typeof schema>, fonts: Fonts): Layout {
  const steps = spec.steps ?? []
  const english = steps.length === 0 || steps.some(({en}) => en !== undefined)
  const text = spec.text ?? (english ? heading : {zh: heading.zh})
  const compose = (hanzi: Mm, most: Mm, problems: SignProblem[]): Block => {
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
  return layoutPanel({title, spec, family, ground: 'ground', align: 'left', compose})
}
