import * as z from 'zod'
import {limits} from '../../../handbooks/hardware/limits.ts'
import {oneOf} from '../../../handbooks/input/schema.ts'
import type {Mm} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {described} from '../layout/field.ts'
import {type Block, block, type Direction, grid, type Layout, layoutPanel, stack} from '../layout/layout.ts'
import {setMessage} from '../layout/message.ts'
import type {SignProblem} from '../layout/signProblem.ts'
import {commonFields, type Family, mm, type TextSchema} from '../layout/spec.ts'
import {setSymbol} from '../layout/symbol.ts'
import {direction, pictogram} from '../layout/symbolField.ts'
import {corners, secondLine} from '../rule/lettering.ts'
import {type LaidSign, limited} from '../rule/rule.ts'
import {twoSides} from '../rule/sides.ts'
import {pictograms} from '../rule/symbols.ts'
import {defineKind, type SpecOf} from './kind.ts'

/** Flags project from a wall and are read along it. */
const family: Family = {width: {min: 150, max: 1200}, height: {min: 150, max: 1200}}

/** Longest line in Chinese characters. */
const measure = 8

const schema = (text: TextSchema) =>
  z.strictObject({
    ...commonFields('flag', family),
    text: described(text, {
      title: {zh: '名称', en: 'Name'},
      about: {zh: '站点的名称，或下面这扇门里是什么。', en: 'The point’s name, or what is behind the door below.'},
      clause: 'HW-SIGN-075',
      example: {zh: '调解室', en: 'Mediation Room'},
    }),
    pictogram: described(pictogram.optional(), {
      title: {zh: '图形符号', en: 'Pictogram'},
      about: {zh: '站点自己的侧挂牌不写，用徽标。', en: 'Left out for the point itself: the emblem stands in its place.'},
      clause: 'HW-SIGN-021',
    }),
    towards: described(direction.optional(), {
      title: {zh: '方向', en: 'Direction'},
      about: {
        zh: '正面所见的方向，背面左右对调；就在门口的不写。',
        en: 'As seen on the front; on the back left and right change places. Left out at the door itself.',
      },
      clause: 'HW-SIGN-023',
    }),
    wall: described(oneOf('an edge', ['left', 'right']).optional(), {
      title: {zh: '靠墙的一边', en: 'Edge at the wall'},
      about: {zh: '正面所见，安装孔钻在这一边；不写为left。', en: 'As seen on the front; holes are bored along it. Left if left out.'},
    }),
    gapMm: described(mm(0, 200).optional(), {
      title: {zh: '与墙面的间隙', en: 'Gap to the wall'},
      about: {zh: '墙面到牌面近边，支架在内；不写为0。', en: 'From the wall to the panel’s nearer edge, over its bracket; 0 if left out.'},
      unit: 'mm',
      clause: limits.flagProjection.clause,
      example: 20,
    }),
    sides: described(oneOf('a number of sides', ['one', 'two']).optional(), {
      title: {zh: '面数', en: 'Sides'},
      about: {zh: '只有一边来人的写one；不写为two。', en: 'One where people come from one side only; two if left out.'},
      clause: 'HW-SIGN-075',
    }),
  })
type Spec = SpecOf<typeof schema>

/** @clause HW-SIGN-063 how far a flag stands out */
const projection = limited(limits.flagProjection, {
  what: {zh: '最外边到墙面的距离', en: 'the distance of the outermost edge from the wall'},
  todo: {zh: '减小widthMm、gapMm或视距', en: 'give a smaller widthMm or gapMm, or bring the reader nearer'},
  measure: ({spec, layout}: LaidSign<Spec>) => [layout.width + (spec.gapMm ?? 0)],
})

/** A flag 侧挂牌: a name or facility on a panel that stands out from the wall, read by people walking along it. */
export const flag = defineKind({
  family,
  schema,
  layout,
  // @clause HW-SIGN-075 words on two sides
  rules: [...secondLine, corners, pictograms, twoSides('HW-SIGN-075', 'warn'), projection],
  // Read from behind, left and right change places: so do the arrow and the wall.
  back: ({wall, towards, ...spec}): Spec | undefined =>
    spec.sides === 'one'
      ? undefined
      : {...spec, wall: wall === 'right' ? 'left' : 'right', ...(towards ? {towards: mirrored(towards)} : {})},
  making: {mount: 'projecting', material: 'aluminium', fixing: {zh: '墙面支架，锚栓四只', en: 'bracket with four anchors'}},
  letters: 'FL',
  everydayNames: ['旗牌', '侧招', 'blade sign'],
})

/** Returns `towards` as it points on the other side of the panel. */
const mirrored = (towards: Direction): Direction =>
  towards.replace(/left|right/, (side) => (side === 'left' ? 'right' : 'left')) as Direction

/**
 * Returns the layout of a flag's front: pictogram or emblem over the words, an arrow on the side to which it points, holes along the wall.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 */
function layout(spec: Spec, fonts: Fonts): Layout {
  const {pictogram, text, towards, wall = 'left'} = spec
  const compose = (hanzi: Mm, most: Mm, problems: SignProblem[]): Block => {
    // A flag stands out into the way of people, so words break early; only those that cannot make it wider.
    const tried: SignProblem[] = []
    setMessage(fonts, text, {hanzi, room: Math.min(most, hanzi * measure), ink: 'on-ground', at: 'text'}, tried)
    const room = tried.length === 0 ? Math.min(most, hanzi * measure) : most
    if (pictogram) return setSymbol(fonts, {pictogram, text, towards}, {hanzi, room}, problems)
    const [size, arrow, gap] = [hanzi * grid.block * 1.5, hanzi * grid.arrow, hanzi * grid.margin]
    const message = setMessage(fonts, text, {hanzi, room, ink: 'on-ground', at: 'text'}, problems)
    const emblem = block({type: 'emblem', at: [0, 0], size}, size, size)
    if (!towards) return stack(gap, emblem, message)
    const width = Math.max(message.width, size + gap + arrow)
    const left = towards.includes('left')
    const parts = [
      {type: 'emblem', at: [left ? width - size : 0, 0], size},
      {type: 'arrow', at: [left ? 0 : width - arrow, (size - arrow) / 2], size: arrow, towards, ink: 'on-ground'},
    ] as const
    return stack(gap, {parts, width, height: size}, message)
  }
  return layoutPanel({title: text.zh, spec, family, ground: 'ground', align: 'left', fixing: wall, compose})
}
