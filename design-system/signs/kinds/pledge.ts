import {z} from 'zod'
import type {Mm} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {type BoardFrame, boardFields, layoutBoard, place, setSupervision, supervisionField} from '../board/board.ts'
import {type Block, type Layout, stack} from '../layout/layout.ts'
import {setFigure} from '../layout/message.ts'
import type {Family, SignText, TextSchema} from '../layout/spec.ts'

/** Pledges hang in the hall. */
export const pledgeFamily: Family = {width: {min: 200, max: 1800}, height: {min: 150, max: 2400}}

/** Returns the schema of a service pledge 服务承诺牌: what the point promises, in sentences that a resident can check. */
export const pledgeSchema = (text: TextSchema) =>
  z.strictObject({
    kind: z.literal('pledge'),
    ...boardFields(pledgeFamily, text),
    promises: z
      .array(
        z.strictObject({
          /** The rule of service it comes from, such as 首问负责. */
          text: text.optional(),
          /** What is done, how soon, or how well: one sentence that a resident can hold the point to. */
          promise: text,
        }),
      )
      .min(1, {error: () => 'the board has no promise; give at least 1'})
      .max(12, {error: () => 'more than 12 promises are not read; keep those that matter'}),
    /** Who hears complaints, and the number. Left out only on a board that hangs beside one that has it. */
    supervision: supervisionField(text).optional(),
  })
/** What an author asks for in a service pledge. */
export type PledgeSpec = z.output<ReturnType<typeof pledgeSchema>>

const heading: SignText = {zh: '服务承诺', en: 'Our Promises'}

/** A column of promises in heights of the body's characters: its least width, and the space between two. */
const column = {least: 22, gap: 3} as const

/**
 * Returns the layout of a service pledge: numbered promises, in two columns where the board is wide enough, read down the first and then
 * down the second.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 */
export function layoutPledge(spec: PledgeSpec, fonts: Fonts): Layout {
  const body = (frame: BoardFrame): Block => {
    const {body, room} = frame
    const columns = spec.promises.length > 3 && room >= body * (2 * column.least + column.gap) - 1e-6 ? 2 : 1
    const width = (room - (columns - 1) * body * column.gap) / columns
    const promises = spec.promises.map((_, i) => setPromise(spec, i, width, frame))
    const half = Math.ceil(promises.length / columns)
    const list = place(
      ...Array.from({length: columns}, (_, i): readonly [Mm, Block] => [
        i * (width + body * column.gap),
        stack(body * 1.8, ...promises.slice(i * half, (i + 1) * half)),
      ]),
    )
    return stack(body * 2, list, ...(spec.supervision ? [setSupervision(frame, spec.supervision)] : []))
  }
  return layoutBoard({
    kind: 'pledge',
    title: `${(spec.heading ?? heading).zh}：${spec.promises.map(({promise}) => promise.zh).join('；')}`,
    spec,
    family: pledgeFamily,
    fonts,
    heading,
    measure: spec.promises.length > 3 ? 2 * column.least + column.gap : 28,
    body,
  })
}

/** Returns one promise: its number as high as the first line of words, the rule it comes from, and the sentence. */
function setPromise({promises}: PledgeSpec, i: number, width: Mm, {fonts, body, set}: BoardFrame): Block {
  const {text, promise} = promises[i] ?? {promise: {zh: ''}}
  const number = setFigure(fonts, `${i + 1}`, {height: body, weight: 'bold', ink: 'ground'})
  const left = body * 2
  const words = [
    ...(text ? [set(text, {room: width - left, at: `promises.${i}.text`, weight: 'bold', ink: 'ground'})] : []),
    set(promise, {room: width - left, at: `promises.${i}.promise`}),
  ]
  return place([0, number], [left, stack(body * 0.7, ...words)])
}
