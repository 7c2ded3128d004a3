import * as z from 'zod'
import {oneOf} from '../../../handbooks/input/schema.ts'
import type {Mm} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {described} from '../layout/field.ts'
import {type Block, beside, grid, type Layout, layoutPanel} from '../layout/layout.ts'
import {setFigure, setMessage} from '../layout/message.ts'
import type {SignProblem} from '../layout/signProblem.ts'
import {commonFields, type Family, type TextSchema, windowNumber} from '../layout/spec.ts'
import {boxed} from '../layout/surface.ts'
import {hung} from '../making/making.ts'
import {corners, secondLine} from '../rule/lettering.ts'
import {twoSides} from '../rule/sides.ts'
import {defineKind, type SpecOf} from './kind.ts'

/** Hangers are suspended over a window and read from the whole hall. */
const family: Family = {width: {min: 300, max: 2000}, height: {min: 100, max: 700}}

const schema = (text: TextSchema) =>
  z.strictObject({
    ...commonFields('window-hanger', family),
    number: windowNumber.optional(),
    text: described(text, {
      title: {zh: '窗口名称', en: 'Name of the window'},
      about: {zh: '与下面的窗口牌一致。', en: 'In the words of the window plate below it.'},
      clause: 'HW-SIGN-073',
      example: {zh: '综合窗口', en: 'General Services'},
    }),
    sides: described(oneOf('a number of sides', ['one', 'two']).optional(), {
      title: {zh: '面数', en: 'Sides'},
      about: {
        zh: '两面相同，给看不见窗口牌正面的人看；不写为two。',
        en: 'Two, the same on both: a hanger is for those who cannot see the face of the window plate. Two if left out.',
      },
      clause: 'HW-SIGN-073',
    }),
  })

/** A window hanger 窗口吊牌: a window's number and name, hung over it so that it is seen above people's heads. */
export const windowHanger = defineKind({
  family,
  schema,
  layout,
  // @clause HW-SIGN-073 words on two sides
  rules: [...secondLine, corners, twoSides('HW-SIGN-073', 'fail')],
  back: (spec) => (spec.sides === 'one' ? undefined : spec),
  making: hung,
  letters: 'WH',
})

/**
 * Returns the layout of a window hanger: the number on a light square, which is found before any word is read, then the name. It hangs by
 * two holes in its upper edge.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 */
function layout(spec: SpecOf<typeof schema>, fonts: Fonts): Layout {
  const compose = (hanzi: Mm, room: Mm, problems: SignProblem[]): Block => {
    const high = hanzi * grid.block
    const gap = hanzi * grid.margin
    const figure =
      spec.number === undefined ? undefined : setFigure(fonts, spec.number, {height: hanzi * 1.25, weight: 'bold', ink: 'ground'})
    const wide = figure === undefined ? 0 : Math.max(high, figure.width + hanzi * 0.8)
    const left = figure === undefined ? 0 : wide + gap
    const message = setMessage(fonts, spec.text, {hanzi, room: room - left, ink: 'on-ground', at: 'text'}, problems)
    return figure === undefined ? message : beside(gap, boxed(figure, wide, high, 'on-ground'), message)
  }
  const title = spec.number === undefined ? spec.text.zh : `${spec.number}号 ${spec.text.zh}`
  return layoutPanel({
    title,
    spec,
    family,
    ground: 'ground',
    align: 'left',
    fixing: 'top',
    compose,
  })
}
