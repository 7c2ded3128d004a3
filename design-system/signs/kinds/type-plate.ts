import * as z from 'zod'
import {show} from '../../../handbooks/input/problem.ts'
import {isoDate, oneOf} from '../../../handbooks/input/schema.ts'
import type {Mm} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {dated, inChinese, setFacts} from '../layout/facts.ts'
import {described} from '../layout/field.ts'
import {type Block, grid, type Layout, layoutPanel, type Part, stack} from '../layout/layout.ts'
import {setMessage} from '../layout/message.ts'
import {setParagraph} from '../layout/paragraph.ts'
import type {SignProblem} from '../layout/signProblem.ts'
import {commonFields, type Family, noteField, type SignText, type TextSchema} from '../layout/spec.ts'
import {onWall} from '../making/making.ts'
import {placeNames} from '../rule/latin.ts'
import {corners, secondLine} from '../rule/lettering.ts'
import {defineKind, type SpecOf} from './kind.ts'

/** Type plates stand beside the entrance, under the plaque. */
const family: Family = {width: {min: 200, max: 900}, height: {min: 150, max: 700}}

/** The three types with the words of the plate, from the starting one up. */
const types = {
  'catch-up': {zh: '追赶型', en: 'Catch-up Type'},
  standard: {zh: '标准型', en: 'Standard Type'},
  model: {zh: '示范型', en: 'Model Type'},
} as const satisfies Record<string, SignText>

const schema = (text: TextSchema) =>
  z.strictObject({
    ...commonFields('type-plate', family),
    type: described(oneOf('a type', ['model', 'standard', 'catch-up']), {
      title: {zh: '类型', en: 'Type'},
      about: {
        zh: '最近一次评定的类型，不写希望达到的；没有评定的站点不挂。',
        en: 'That of the last assessment, never one that the point hopes for: a point that was not assessed has no plate.',
      },
      clause: 'HW-SIGN-072',
    }),
    assessedBy: described(text, {
      title: {zh: '评定单位', en: 'Assessed by'},
      clause: 'HW-SIGN-071',
      example: {zh: '示例县政务服务管理局', en: 'Government Services Office of Shili County'},
    }),
    assessed: described(isoDate, {title: {zh: '评定日期', en: 'Day of the assessment'}, clause: 'HW-SIGN-071', example: '2026-03-31'}),
    edition: described(
      z
        .string({
          error: ({input}) =>
            input === undefined ? 'is missing' : `${show(input)} is not text; put the edition in quotes, such as "2026-1"`,
        })
        .regex(/^\d{4}-\d+$/, {error: ({input}) => `${show(input)} is not an edition; write year and number, such as "2026-1"`}),
      {
        title: {zh: '评定依据', en: 'Edition'},
        about: {zh: '评定所用手册的版次。', en: 'Of the handbooks by which the point was assessed.'},
        clause: 'HW-SIGN-071',
        example: '2026-1',
      },
    ),
    note: noteField(text),
  })

/** A type plate 三型牌: the type that the point has reached, by whom it was assessed, when and by which edition. */
export const typePlate = defineKind({
  family,
  schema,
  layout,
  rules: [placeNames, ...secondLine, corners],
  making: onWall,
  letters: 'TP',
  everydayNames: ['类型牌', '等级牌'],
})

const labels = {
  by: {zh: '评定单位', en: 'Assessed by'},
  on: {zh: '评定日期', en: 'Date'},
  edition: {zh: '评定依据', en: 'By'},
} as const satisfies Record<string, SignText>

/**
 * Returns the layout of a type plate: the type, a rule in three parts of which as many are thick and red as the type is steps up, and the
 * facts of the assessment. Name and emblem are on the plaque beside it.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 * @clause HW-SIGN-071 what it says, and nothing else
 */
function layout(spec: SpecOf<typeof schema>, fonts: Fonts): Layout {
  const english = spec.assessedBy.en !== undefined
  const facts = [
    {label: labels.by, value: spec.assessedBy, at: 'assessedBy'},
    {label: labels.on, value: inChinese(dated(spec.assessed), english), at: 'assessed'},
    {
      label: labels.edition,
      value: inChinese({zh: `《村标》手册${spec.edition}版`, en: `Cunbiao Handbooks, edition ${spec.edition}`}, english),
      at: 'edition',
    },
  ]
  const compose = (hanzi: Mm, most: Mm, problems: SignProblem[]): Block => {
    const [gap, body] = [hanzi * grid.margin, hanzi * 0.32]
    const type = setMessage(
      fonts,
      inChinese(types[spec.type], english),
      {hanzi, room: most, ink: 'ground', tracking: 0.1, at: 'type'},
      problems,
    )
    const room = Math.min(most, Math.max(type.width, body * 20))
    const list = setFacts(fonts, facts, {body, room}, problems)
    const note =
      spec.note &&
      setParagraph(fonts, spec.note, {hanzi: body, room, ink: 'emphasis', weight: 'medium', role: 'note', at: 'note'}, problems)
    return stack(gap, stack(hanzi * 0.5, type, steps(spec.type, room, hanzi * grid.thread * 1.5, hanzi / 4)), list, ...(note ? [note] : []))
  }
  return layoutPanel({
    title: types[spec.type].zh,
    spec,
    family,
    ground: 'field',
    align: 'left',
    compose,
  })
}

/** Returns the rule of three steps, `room` wide. */
function steps(type: keyof typeof types, room: Mm, height: Mm, gap: Mm): Block {
  const reached = Object.keys(types).indexOf(type)
  const width = (room - 2 * gap) / 3
  const parts = [0, 1, 2].map((i): Part => {
    const [high, ink] = i <= reached ? ([height, 'emphasis'] as const) : ([height / 4, 'ground'] as const)
    return {type: 'bar', at: [i * (width + gap), (height - high) / 2], width, height: high, ink}
  })
  return {parts, width: room, height}
}
