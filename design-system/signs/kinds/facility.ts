import * as z from 'zod'
import type {Mm} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {setTactile, tactileFields} from '../braille/tactile.ts'
import {described} from '../layout/field.ts'
import {type Block, grid, type Layout, layoutPanel} from '../layout/layout.ts'
import type {SignProblem} from '../layout/signProblem.ts'
import {commonFields, type Family, type TextSchema} from '../layout/spec.ts'
import {setSymbol} from '../layout/symbol.ts'
import {direction, pictogram} from '../layout/symbolField.ts'
import {glued, onWall} from '../making/making.ts'
import {corners, secondLine} from '../rule/lettering.ts'
import {pictograms} from '../rule/symbols.ts'
import {tactile} from '../rule/tactile.ts'
import {defineKind, type SpecOf} from './kind.ts'

/** Facility signs are plates at the door of a room, or on a thing. */
const family: Family = {width: {min: 100, max: 1200}, height: {min: 100, max: 1200}}

const schema = (text: TextSchema) =>
  z.strictObject({
    ...commonFields('facility', family),
    pictogram,
    text: described(text, {
      title: {zh: '名称', en: 'Name'},
      clause: 'HW-SIGN-047',
      example: {zh: '卫生间', en: 'Toilets'},
    }),
    towards: described(direction.optional(), {
      title: {zh: '方向', en: 'Direction'},
      about: {zh: '不在设施旁边的才写。', en: 'Where to go, if the sign does not stand at the place itself.'},
      clause: 'HW-SIGN-023',
    }),
    ...tactileFields,
  })

/** A facility sign 设施牌: a pictogram and its name, at the door of a room or on a thing. */
export const facility = defineKind({
  family,
  schema,
  layout,
  rules: [...secondLine, corners, pictograms, ...tactile],
  making: {...onWall, fixing: glued},
  letters: 'FC',
  everydayNames: ['厕所牌', '设施标识', 'toilet sign'],
})

/**
 * Returns the layout of a facility sign: the pictogram over the words, an arrow on the side to which it points, braille below.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 */
function layout(spec: SpecOf<typeof schema>, fonts: Fonts): Layout {
  const compose = (hanzi: Mm, room: Mm, problems: SignProblem[]): Block => {
    const style = {room, gap: hanzi * grid.margin, ink: 'on-ground'} as const
    return setTactile(spec, setSymbol(fonts, spec, {hanzi, room}, problems), style, problems)
  }
  return layoutPanel({title: spec.text.zh, spec, family, ground: 'ground', align: 'left', compose})
}
