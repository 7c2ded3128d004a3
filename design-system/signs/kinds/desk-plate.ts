import * as z from 'zod'
import {limits} from '../../../handbooks/hardware/limits.ts'
import {oneOf} from '../../../handbooks/input/schema.ts'
import {type Mm, mapPoints} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {described} from '../layout/field.ts'
import {type Block, beside, block, grid, type Layout, layoutPanel, move, type Part, stack} from '../layout/layout.ts'
import {setFigure, setMessage} from '../layout/message.ts'
import {setParagraph} from '../layout/paragraph.ts'
import type {SignProblem} from '../layout/signProblem.ts'
import {commonFields, type Family, type TextSchema, windowNumber} from '../layout/spec.ts'
import {surface} from '../layout/surface.ts'
import {corners, largest, secondLine} from '../rule/lettering.ts'
import {limited} from '../rule/rule.ts'
import {defineKind, type SpecOf} from './kind.ts'

/** Desk plates stand on a counter. The sizes are those of one face. */
const family: Family = {width: {min: 120, max: 400}, height: {min: 60, max: 250}}

const schema = (text: TextSchema) =>
  z.strictObject({
    ...commonFields('desk-plate', family),
    form: described(oneOf('a form of desk plate', ['tent', 'flat']).optional(), {
      title: {zh: '形式', en: 'Form'},
      about: {
        zh: 'tent是对折的卡，两面相同；flat是插座用的单面；不写为tent。',
        en: '`tent` is a card folded over, with the same face on both sides; `flat` is one face for a stand. Tent if left out.',
      },
    }),
    number: described(windowNumber.optional(), {
      title: {zh: '窗口编号', en: 'Number of the window'},
      about: {zh: '与窗口牌一致。', en: 'As on its plate.'},
      clause: 'HW-SIGN-076',
    }),
    text: described(text, {
      title: {zh: '岗位或窗口', en: 'Post or window'},
      about: {zh: '最大的一行。', en: 'The largest line.'},
      clause: 'HW-SIGN-076',
      example: {zh: '综合窗口', en: 'General Services'},
    }),
    name: described(text.optional(), {
      title: {zh: '姓名', en: 'Name'},
      about: {zh: '本人书面同意才写。', en: 'With written consent only.'},
      clause: 'HW-SIGN-112',
      example: {zh: '张示例', en: 'Zhang Shili'},
    }),
  })

/** @clause HW-SIGN-076 the post's height; that it is the largest line is how the plate is laid out */
const post = limited(limits.deskPlateHanzi, {
  what: {zh: '岗位名称的字高', en: 'the height of the post'},
  todo: {zh: '加大牌面或hanziHeightMm', en: 'give a larger panel or hanziHeightMm'},
  measure: ({layout}) => [largest(layout)],
})

/** A desk plate 台卡: what the officer at a place on the counter deals with. */
export const deskPlate = defineKind({
  family,
  schema,
  layout,
  rules: [...secondLine, corners, post],
  making: {
    mount: 'desk',
    material: 'acrylic',
    fixing: {zh: '折立或插入台座，立于台面', en: 'folded to a tent or in a stand, on the counter'},
  },
  letters: 'DK',
  everydayNames: ['桌牌', '桌卡', '岗位牌', 'table sign', 'name stand'],
})

/**
 * Returns the layout of a desk plate: number and post, the name below and smaller. A tent is laid out flat: the face of the visitor below
 * the fold, that of the officer above it and upside down.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 * @clause HW-SIGN-076 the post is the largest line
 */
function layout(spec: SpecOf<typeof schema>, fonts: Fonts): Layout {
  const compose = (hanzi: Mm, room: Mm, problems: SignProblem[]): Block => {
    const [gap, high, thread, ink] = [hanzi * 0.6, hanzi * grid.block, hanzi * grid.thread, 'on-ground'] as const
    const marks =
      spec.number === undefined
        ? []
        : [
            setFigure(fonts, spec.number, {height: hanzi * 1.4, weight: 'bold', ink}),
            block({type: 'bar', at: [0, 0], width: thread, height: high, ink}, thread, high),
          ]
    const left = room - marks.reduce((sum, {width}) => sum + width + gap, 0)
    const post = setMessage(fonts, spec.text, {hanzi, room: left, ink, at: 'text'}, problems)
    const name =
      spec.name &&
      setParagraph(fonts, spec.name, {hanzi: hanzi * 0.7, room: Math.min(left, hanzi * 16), weight: 'medium', ink, at: 'name'}, problems)
    return beside(gap, ...marks, stack(hanzi * grid.margin, post, ...(name ? [name] : [])))
  }
  const title = [spec.number === undefined ? '' : `${spec.number}号 `, spec.text.zh, spec.name ? `，${spec.name.zh}` : ''].join('')
  const face = layoutPanel({title, spec, family, ground: 'ground', align: 'left', compose})
  return spec.form === 'flat' ? face : folded(face)
}

/** Thickness of the line along which a card is scored. */
const score = 0.3

/** Returns the sheet that folds to a tent with `face` on both sides. */
function folded(face: Layout): Layout {
  const {width, height, parts} = face
  const fold = {...surface(width, score, 'quiet'), at: [0, height - score / 2], process: 'engrave'} as const
  return {
    ...face,
    height: 2 * height,
    parts: [...parts.flatMap((part) => turnedOver(part, width, height)), fold, ...parts.map((part) => move(part, 0, height))],
  }
}

/** Returns `part` turned by half about the middle of its face. What has no back, such as an arrow, is not on a desk plate. */
function turnedOver(part: Part, width: Mm, height: Mm): Part[] {
  const [x, y] = part.at
  switch (part.type) {
    case 'line':
      return [{...part, at: [width - x, height - y], over: true}]
    case 'bar':
      return [{...part, at: [width - x - part.width, height - y - part.height]}]
    case 'shape': {
      const segments = mapPoints(part.segments, ([px, py]) => [part.width - px, part.height - py])
      return [{...part, segments, at: [width - x - part.width, height - y - part.height]}]
    }
    case 'hole':
      return [{...part, at: [width - x, height - y]}]
    default:
      return []
  }
}
