import {z} from 'zod'
import {type Problem, show} from '../../../handbooks/input/problem.ts'
import {isoDate, oneOf} from '../../../handbooks/input/yaml.ts'
import type {Mm} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {dated, inChinese, setFacts} from '../layout/facts.ts'
import {type Block, grid, type Layout, layoutPanel, type Part, stack} from '../layout/layout.ts'
import {setMessage} from '../layout/message.ts'
import {setParagraph} from '../layout/paragraph.ts'
import {commonFields, type Family, type SignText, type TextSchema} from '../layout/spec.ts'

/** Type plates stand beside the entrance, under the plaque. */
export const typePlateFamily: Family = {width: {min: 200, max: 900}, height: {min: 150, max: 700}}

/** The three types with the words of the plate, from the starting one up. */
const types = {
  'catch-up': {zh: '追赶型', en: 'Catch-up Type'},
  standard: {zh: '标准型', en: 'Standard Type'},
  model: {zh: '示范型', en: 'Model Type'},
} as const satisfies Record<string, SignText>

/** Returns the schema of a type plate 三型牌: the type that the point has reached, by whom it was assessed, when and by which edition. */
export const typePlateSchema = (text: TextSchema) =>
  z.strictObject({
    kind: z.literal('type-plate'),
    ...commonFields(typePlateFamily),
    /** The type of the last assessment. Never one that the point hopes for: a point that was not assessed has no plate. */
    type: oneOf('a type', ['model', 'standard', 'catch-up']),
    /** The body that assessed the point. */
    assessedBy: text,
    /** Day of the assessment, such as 2026-03-31. */
    assessed: isoDate,
    /** Edition of the handbooks by which the point was assessed, such as "2026-1". */
    edition: z
      .string({
        error: ({input}) =>
          input === undefined ? 'is missing' : `${show(input)} is not text; put the edition in quotes, such as "2026-1"`,
      })
      .regex(/^\d{4}-\d+$/, {error: ({input}) => `${show(input)} is not an edition; write year and number, such as "2026-1"`}),
    /** What else must be said, such as that the plate is a sample. */
    note: text.optional(),
  })
/** What an author asks for in a type plate. */
export type TypePlateSpec = z.output<ReturnType<typeof typePlateSchema>>

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
export function layoutTypePlate(spec: TypePlateSpec, fonts: Fonts): Layout {
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
  const compose = (hanzi: Mm, most: Mm, problems: Problem[]): Block => {
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
      spec.note && setParagraph(fonts, spec.note, {hanzi: body, room, ink: 'accent', weight: 'medium', role: 'note', at: 'note'}, problems)
    return stack(gap, stack(hanzi * 0.5, type, steps(spec.type, room, hanzi * grid.thread * 1.5, hanzi / 4)), list, ...(note ? [note] : []))
  }
  return layoutPanel({
    title: types[spec.type].zh,
    spec,
    kind: 'type-plate',
    family: typePlateFamily,
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
    const [high, ink] = i <= reached ? ([height, 'accent'] as const) : ([height / 4, 'ground'] as const)
    return {type: 'bar', at: [i * (width + gap), (height - high) / 2], width, height: high, ink}
  })
  return {parts, width: room, height}
}
