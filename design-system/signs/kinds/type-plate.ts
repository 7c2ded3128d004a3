import {z} from 'zod'
import {type Problem, show} from '../../../handbooks/problem.ts'
import {isoDate, oneOf} from '../../../handbooks/yaml.ts'
import type {Mm} from '../drawing.ts'
import {dated, inChinese, setFacts} from '../facts.ts'
import {type Block, beside, block, grid, type Layout, layoutPanel, type Part, stack} from '../layout.ts'
import {setMessage} from '../message.ts'
import {setParagraph} from '../paragraph.ts'
import {commonFields, type Family, type SignText, type TextSchema} from '../spec.ts'
import type {Fonts} from '../text.ts'

/** Type plates stand beside the entrance, under the plaque. */
export const typePlateFamily: Family = {width: {min: 200, max: 900}, height: {min: 150, max: 700}}

/** The three types with the words of the plate, from the starting one up. */
const types = {
  'catch-up': {zh: '追赶型', en: 'Catch-up Type'},
  standard: {zh: '标准型', en: 'Standard Type'},
  model: {zh: '示范型', en: 'Model Type'},
} as const satisfies Record<string, SignText>

/** Returns the schema of a type plate 三型牌: the type that the point has reached, who awarded it, when and by which edition. */
export const typePlateSchema = (text: TextSchema) =>
  z.strictObject({
    kind: z.literal('type-plate'),
    ...commonFields(typePlateFamily),
    /** The type that was awarded. Never one that the point hopes for. */
    type: oneOf('a type', ['model', 'standard', 'catch-up']),
    /** The point's name, as on its fascia. */
    text,
    /** The body that assessed the point and awarded the type. */
    awardedBy: text,
    /** Day of the award, such as 2026-03-31. */
    awarded: isoDate,
    /** Last day on which the plate may hang, where the county sets one. */
    validUntil: isoDate.optional(),
    /** Edition of the handbooks by which the point was assessed, such as "2026-1". */
    edition: z
      .string({
        error: ({input}) =>
          input === undefined ? 'is missing' : `${show(input)} is not text; put the edition in quotes, such as "2026-1"`,
      })
      .regex(/^\d{4}-\d+$/, {error: ({input}) => `${show(input)} is not an edition; write year and number, such as "2026-1"`}),
    /** What else must be said, such as that the award is a sample. */
    note: text.optional(),
  })
/** What an author asks for in a type plate. */
export type TypePlateSpec = z.output<ReturnType<typeof typePlateSchema>>

const labels = {
  by: {zh: '授牌单位', en: 'Awarded by'},
  on: {zh: '授牌日期', en: 'Date'},
  until: {zh: '有效期至', en: 'Valid until'},
  edition: {zh: '评定依据', en: 'Assessed by'},
} as const satisfies Record<string, SignText>

/**
 * Returns the layout of a type plate: emblem and type, a rule in three parts of which as many are thick and red as the type is steps up, the point's
 * name, and the facts of the award.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 */
export function layoutTypePlate(spec: TypePlateSpec, fonts: Fonts): Layout {
  const english = spec.text.en !== undefined
  const facts = [
    {label: labels.by, value: spec.awardedBy, at: 'awardedBy'},
    {label: labels.on, value: inChinese(dated(spec.awarded), english), at: 'awarded'},
    ...(spec.validUntil ? [{label: labels.until, value: inChinese(dated(spec.validUntil), english), at: 'validUntil'}] : []),
    {
      label: labels.edition,
      value: inChinese({zh: `《村标》手册${spec.edition}版`, en: `Cunbiao Handbooks, edition ${spec.edition}`}, english),
      at: 'edition',
    },
  ]
  const compose = (hanzi: Mm, most: Mm, problems: Problem[]): Block => {
    const [gap, body, high] = [hanzi * grid.margin, hanzi * 0.4, hanzi * 1.3]
    const size = english ? high * grid.block : high
    const type = setMessage(
      fonts,
      inChinese(types[spec.type], english),
      {hanzi: high, room: most - size - gap, ink: 'ground', at: 'type'},
      problems,
    )
    const head = beside(gap, block({type: 'emblem', at: [0, 0], size}, size, size), type)
    const name = setMessage(fonts, spec.text, {hanzi, room: most, ink: 'ink', at: 'text'}, problems)
    const room = Math.min(most, Math.max(head.width, name.width, body * 24))
    const list = setFacts(fonts, facts, {body, room}, problems)
    const note =
      spec.note && setParagraph(fonts, spec.note, {hanzi: body, room, ink: 'accent', weight: 'medium', role: 'note', at: 'note'}, problems)
    return stack(gap, head, steps(spec.type, room, hanzi * grid.thread * 2, gap / 3), name, list, ...(note ? [note] : []))
  }
  const title = `${spec.text.zh}，${types[spec.type].zh}`
  return layoutPanel({title, spec, kind: 'type-plate', family: typePlateFamily, ground: 'field', align: 'left', compose})
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
