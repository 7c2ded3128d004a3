import * as z from 'zod'
import type {Mm} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {described} from '../layout/field.ts'
import {type Block, beside, block, grid, type Layout, layoutPanel} from '../layout/layout.ts'
import {setMessage} from '../layout/message.ts'
import type {SignProblem} from '../layout/signProblem.ts'
import {commonFields, type Family, type TextSchema} from '../layout/spec.ts'
import {placeNames} from '../rule/latin.ts'
import {secondLine} from '../rule/lettering.ts'
import {pointName} from '../rule/words.ts'
import {defineKind, type SpecOf} from './kind.ts'

/** Fascias are made from the width of a door to the length of a house front. */
const family: Family = {width: {min: 800, max: 12000}, height: {min: 200, max: 2000}}

const schema = (text: TextSchema) =>
  z.strictObject({
    ...commonFields('fascia', family),
    text: described(text, {
      title: {zh: '站点名称', en: 'Name of the point'},
      about: {zh: '村（社区）现行名称后接“便民服务站”。', en: 'The present name of the village or community followed by 便民服务站.'},
      clause: 'HW-SIGN-003',
      example: {zh: '战旗村便民服务站', en: 'Zhanqi Village Public Service Station'},
    }),
  })

/** A fascia 门头: the point's name over its door, read from across the yard or street. */
export const fascia = defineKind({
  family,
  schema,
  layout,
  rules: [placeNames, pointName, ...secondLine],
  making: {mount: 'fascia', material: 'frame', fixing: {zh: '框架锚栓固定于墙体', en: 'frame anchored to the wall'}},
  letters: 'FA',
  everydayNames: ['招牌', '店招', '门楣', '门头牌', 'shop sign'],
})

/**
 * Returns the layout of a fascia: emblem, then the name over its second line, the whole centred on the panel.
 *
 * @throws InputError if the name does not fit or holds a character that the font lacks.
 * @clause HW-SIGN-003 the name's form
 */
function layout(spec: SpecOf<typeof schema>, fonts: Fonts): Layout {
  const compose = (hanzi: Mm, room: Mm, problems: SignProblem[]): Block => {
    const size = hanzi * grid.block
    const gap = hanzi * grid.margin
    const name = setMessage(fonts, spec.text, {hanzi, room: room - size - gap, ink: 'on-ground', tracking: 0.1, at: 'text'}, problems)
    return beside(gap, block({type: 'emblem', at: [0, 0], size}, size, size), name)
  }
  return layoutPanel({title: spec.text.zh, spec, family, ground: 'ground', align: 'centre', compose})
}
