import * as z from 'zod'
import type {Mm} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {described} from '../layout/field.ts'
import {type Block, beside, block, grid, type Layout, layoutPanel} from '../layout/layout.ts'
import {setFigure, setMessage} from '../layout/message.ts'
import type {SignProblem} from '../layout/signProblem.ts'
import {commonFields, type Family, type TextSchema, windowNumber} from '../layout/spec.ts'
import {hung} from '../making/making.ts'
import {corners, secondLine} from '../rule/lettering.ts'
import {defineKind, type SpecOf} from './kind.ts'

/** Window plates are as wide as a window and low enough to stand above it. */
const family: Family = {width: {min: 150, max: 1500}, height: {min: 60, max: 500}}

const schema = (text: TextSchema) =>
  z.strictObject({
    ...commonFields('window-plate', family),
    number: windowNumber.optional(),
    text: described(text, {
      title: {zh: '窗口名称', en: 'Name of the window'},
      clause: 'HW-SIGN-045',
      example: {zh: '综合窗口', en: 'General Services'},
    }),
  })

/** A window plate 窗口牌: a window's number and what it deals with, above or on the counter. */
export const windowPlate = defineKind({
  family,
  schema,
  layout,
  rules: [...secondLine, corners],
  making: hung,
  letters: 'WP',
  everydayNames: ['柜台牌', 'counter sign'],
})

/**
 * Returns the layout of a window plate: the number as high as the message beside it, a thread between the two.
 *
 * @throws InputError if the message does not fit or holds a character that the font lacks.
 */
function layout(spec: SpecOf<typeof schema>, fonts: Fonts): Layout {
  const compose = (hanzi: Mm, room: Mm, problems: SignProblem[]): Block => {
    const gap = hanzi * 0.6
    const high = hanzi * grid.block
    const thread = hanzi * grid.thread
    const figure = spec.number === undefined ? undefined : setFigure(fonts, spec.number, {height: high, weight: 'bold', ink: 'on-ground'})
    const taken = figure === undefined ? 0 : figure.width + thread + 2 * gap
    const message = setMessage(fonts, spec.text, {hanzi, room: room - taken, ink: 'on-ground', at: 'text'}, problems)
    if (figure === undefined) return message
    return beside(gap, figure, block({type: 'bar', at: [0, 0], width: thread, height: high, ink: 'on-ground'}, thread, high), message)
  }
  const title = spec.number === undefined ? spec.text.zh : `${spec.number}号 ${spec.text.zh}`
  return layoutPanel({title, spec, family, ground: 'ground', align: 'left', compose})
}
