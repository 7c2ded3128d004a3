import * as z from 'zod'
import {limits} from '../../../handbooks/hardware/limits.ts'
import {show} from '../../../handbooks/input/problem.ts'
import type {Mm} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {described} from '../layout/field.ts'
import {atTop, type Block, beside, block, grid, type Layout, layoutPanel, stack} from '../layout/layout.ts'
import {setFigure, setMessage} from '../layout/message.ts'
import {setParagraph} from '../layout/paragraph.ts'
import {setPhoto} from '../layout/photo.ts'
import type {SignProblem} from '../layout/signProblem.ts'
import {commonFields, type Family, type SignText, type TextSchema} from '../layout/spec.ts'
import {placeNames} from '../rule/latin.ts'
import {corners, secondLine} from '../rule/lettering.ts'
import {limited} from '../rule/rule.ts'
import {defineKind, type SpecOf} from './kind.ts'

/** Badges are cards that are worn in a holder, upright or lying. */
const family: Family = {width: {min: 54, max: 110}, height: {min: 54, max: 110}}

/** The card that is made if the spec gives no size. */
const card = {widthMm: 74, heightMm: 95} as const

const schema = (text: TextSchema) =>
  z.strictObject({
    ...commonFields('staff-badge', family),
    text: described(text, {
      title: {zh: '站点名称', en: 'Name of the point'},
      clause: 'HW-SIGN-077',
      example: {zh: '示例村便民服务站'},
    }),
    post: described(text, {title: {zh: '岗位', en: 'Post'}, clause: 'HW-SIGN-077', example: {zh: '综合窗口'}}),
    number: described(
      z
        .string({
          error: ({input}) => (input === undefined ? 'is missing' : `${show(input)} is not text; put the number in quotes, such as "012"`),
        })
        .regex(/^[0-9A-Z]{1,8}$/, {error: ({input}) => `${show(input)} is not a staff number; use up to eight digits or capital letters`}),
      {
        title: {zh: '工号', en: 'Staff number'},
        about: {
          zh: '表扬和投诉都以工号为准，不写身份证件号码。',
          en: 'By which praise and complaints name the wearer. Never that of an identity card.',
        },
        clause: 'HW-SIGN-077',
        example: '012',
      },
    ),
    name: described(text.optional(), {
      title: {zh: '姓名', en: 'Name'},
      about: {zh: '本人书面同意才写。', en: 'With written consent only.'},
      clause: 'HW-SIGN-112',
      example: {zh: '张示例'},
    }),
    photo: described(z.boolean().optional(), {
      title: {zh: '照片', en: 'Photograph'},
      about: {zh: '写false不留照片的位置；不写则留。', en: 'False leaves no room for one; there is room if left out.'},
      clause: 'HW-SIGN-112',
    }),
  })

const todo = {zh: '调整widthMm或heightMm', en: 'change widthMm or heightMm'}

/** @clause HW-SIGN-078 sides of a badge, upright or lying, and the characters on it */
const size = [
  limited(limits.badgeWidth, {
    what: {zh: '长边', en: 'the long side'},
    todo,
    measure: ({layout: {width, height}}) => [Math.max(width, height)],
  }),
  limited(limits.badgeHeight, {
    what: {zh: '短边', en: 'the short side'},
    todo,
    measure: ({layout: {width, height}}) => [Math.min(width, height)],
  }),
  limited(limits.badgePostHanzi, {
    what: {zh: '岗位名称的字高', en: 'the height of the post'},
    todo: {zh: '精简文字，或加大工作证', en: 'use fewer words, or a larger badge'},
    measure: ({layout}) => [layout.hanzi],
  }),
]

/** A staff badge 工作证: where the wearer serves, in which post, and under which number. */
export const staffBadge = defineKind({
  family,
  schema,
  layout,
  rules: [placeNames, ...secondLine, corners, ...size],
  making: {mount: 'worn', material: 'card', fixing: {zh: '卡套，别针或挂绳', en: 'holder with a clip or lanyard'}},
  letters: 'BG',
  everydayNames: ['胸牌', '工牌', '胸卡', '工作牌', 'name badge', 'ID card'],
})

const label: SignText = {zh: '工号', en: 'No.'}

/**
 * Returns the layout of a staff badge: the point's name over a rule, then photograph, name, post and number.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 * @clause HW-SIGN-077 point, post and number
 */
function layout(spec: SpecOf<typeof schema>, fonts: Fonts): Layout {
  const compose = (hanzi: Mm, most: Mm, problems: SignProblem[]): Block => {
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
      block({type: 'bar', at: [0, 0], width, height: rule, ink: 'ornament'}, width, rule),
      person,
      beside(body, no, figure),
    )
  }
  const title = [spec.text, spec.post, ...(spec.name ? [spec.name] : [])].map(({zh}) => zh).join('，')
  return layoutPanel({
    title: `${title}，${label.zh}${spec.number}`,
    spec: {...card, ...spec},
    family,
    ground: 'field',
    align: 'left',
    compose,
  })
}
