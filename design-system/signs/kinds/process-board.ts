import {z} from 'zod'
import {type Mm, polygon} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {type BoardFrame, boardFields, inset, layoutBoard, numberDisc, place, rule, stroke} from '../board/board.ts'
import {type Block, type Layout, move, type Part, stack} from '../layout/layout.ts'
import type {Family, SignText, TextSchema} from '../layout/spec.ts'
import {daysInWords, workingDays} from './items-board.ts'

/** Process boards hang near the windows. */
export const processBoardFamily: Family = {width: {min: 200, max: 2400}, height: {min: 150, max: 2400}}

/** Returns the schema of a process board 办事流程牌: the steps of a procedure, in order, with who does each and how long it takes. */
export const processBoardSchema = (text: TextSchema) =>
  z
    .strictObject({
      kind: z.literal('process-board'),
      ...boardFields(processBoardFamily, text),
      steps: z
        .array(
          z.strictObject({
            /** What happens, in a few words: 提出申请, 受理, 审核. */
            text,
            /** Who does it: the applicant, the point, the town. */
            who: text,
            /** Whether the applicant has to be there. */
            present: z.boolean({error: () => 'write true where the applicant has to be there, else false'}),
            /** Time for the step in working days; 0 is on the spot. Left out for what the applicant does in his own time. */
            workingDays: workingDays.optional(),
            /** What it takes: papers, a signature, a photograph. */
            detail: text.optional(),
            /** What happens where the step does not succeed: papers are missing, the conditions are not met. */
            otherwise: text.optional(),
          }),
        )
        .min(2, {error: () => 'a procedure has at least 2 steps'})
        .max(9, {error: () => 'more than 9 steps cannot be followed on one board; join some'}),
      /** Down the board, or across it for up to five short steps; down if not given. */
      flow: z.enum(['down', 'across'], {error: () => 'use down or across'}).optional(),
    })
    .refine(({flow, steps}) => flow !== 'across' || steps.length <= 5, {
      path: ['flow'],
      error: () => 'more than 5 steps do not stand across a board; let them run down',
    })
/** What an author asks for in a process board. */
export type ProcessBoardSpec = z.output<ReturnType<typeof processBoardSchema>>
type Step = ProcessBoardSpec['steps'][number]

const heading: SignText = {zh: '办事流程', en: 'How It Works'}
const presence = {yes: {zh: '需到场', en: 'Come in person'}, no: {zh: '不用到场', en: 'No need to come'}} as const
const total: SignText = {zh: '合计', en: 'In all'}

/** Diameter of a step's number, in heights of the body's characters. */
const disc = 2.4

/**
 * Returns the layout of a process board: numbered steps joined by arrows, each with who does it and in how many working days, and the days
 * in all.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 */
export function layoutProcessBoard(spec: ProcessBoardSpec, fonts: Fonts): Layout {
  const days = spec.steps.reduce((sum, {workingDays = 0}) => sum + workingDays, 0)
  const body = (frame: BoardFrame): Block => {
    const {body, room, set, words} = frame
    const steps = spec.flow === 'across' ? across(spec.steps, frame) : down(spec.steps, frame)
    if (days === 0) return steps
    const name = set(words(total), {room: Infinity, at: '', weight: 'bold'})
    const sum = set(words(daysInWords(days)), {room: Infinity, at: '', weight: 'bold', align: 'right'})
    const left = spec.flow === 'across' ? 0 : body * (disc + 1)
    return stack(body * 1.2, steps, stack(body * 0.8, rule(room, body * stroke.thin), place([left, name], [room - sum.width, sum])))
  }
  return layoutBoard({
    kind: 'process-board',
    title: `${(spec.heading ?? heading).zh}：${spec.steps.map(({text}) => text.zh).join('，')}`,
    spec,
    family: processBoardFamily,
    fonts,
    heading,
    measure: spec.flow === 'across' ? spec.steps.length * 11 : 36,
    body,
  })
}

/** Returns who does a step and whether the applicant has to be there, the second in bold where that is so. */
const whoOf = (step: Step, i: number, room: Mm, {body, set, words}: BoardFrame): Block =>
  stack(
    body * 0.6,
    set(step.who, {room, at: `steps.${i}.who`}),
    set(words(step.present ? presence.yes : presence.no), {room, at: '', ...(step.present ? {weight: 'bold'} : {})}),
  )

function down(steps: readonly Step[], frame: BoardFrame): Block {
  const {body, room, set, words} = frame
  const size = body * disc
  const who = steps.map((step, i) => whoOf(step, i, Infinity, frame))
  const time = steps.map(({workingDays}) =>
    workingDays === undefined ? undefined : set(words(daysInWords(workingDays)), {room: Infinity, at: '', align: 'right'}),
  )
  const [gap, left] = [body * 1.5, size + body]
  const [whoWidth, timeWidth] = [Math.max(...who.map(({width}) => width)), Math.max(0, ...time.map((block) => block?.width ?? 0))]
  const wide = room - left - gap - whoWidth - (timeWidth > 0 ? gap + timeWidth : 0)
  // The first line stands level with the middle of the number.
  const level = (block: Block) => inset(block, 0, (size - body) / 2)
  const rows = steps.map((step, i) =>
    place(
      [0, numberDisc(frame.fonts, i + 1, size, 'ground')],
      [left, level(stack(body * 0.7, ...saidOf(step, i, wide, frame)))],
      ...[who[i]].flatMap((block) => (block ? [[left + wide + gap, level(block)] as const] : [])),
      ...[time[i]].flatMap((block) => (block ? [[room - block.width, level(block)] as const] : [])),
    ),
  )
  const pitch = body * 1.8
  const parts: Part[] = []
  let y = 0
  rows.forEach((row, i) => {
    parts.push(...row.parts.map((part) => move(part, 0, y)))
    const next = y + Math.max(row.height, size) + pitch
    if (i < rows.length - 1) parts.push(...arrowDown(size / 2, y + size, next, body))
    y = next
  })
  return {parts, width: room, height: y - pitch}
}

/** Returns what a step says of itself: its name, what it takes, and what happens where it does not succeed. */
const saidOf = (step: Step, i: number, room: Mm, frame: BoardFrame): Block[] => [
  frame.set(step.text, {room, at: `steps.${i}.text`, weight: 'bold'}),
  ...(step.detail ? [frame.set(step.detail, {room, at: `steps.${i}.detail`})] : []),
  ...(step.otherwise ? [otherwise(step.otherwise, room, `steps.${i}.otherwise`, frame)] : []),
]

/** Returns a line down from `top` to `bottom` about `x`, clear of both, that ends in an arrow head. */
function arrowDown(x: Mm, top: Mm, bottom: Mm, body: Mm): Part[] {
  const [line, head, clear] = [body * 0.12, body * 0.6, body * 0.3]
  const neck = bottom - clear - head
  const tip = polygon([
    [0, 0],
    [head, 0],
    [head / 2, head],
  ])
  return [
    {type: 'bar', at: [x - line / 2, top + clear], width: line, height: neck - top - clear, ink: 'ground'},
    {type: 'shape', at: [x - head / 2, neck], width: head, height: head, segments: tip, ink: 'ground'},
  ]
}

/** Returns a line from `left` to `right` at the height `y` that ends in an arrow head. */
function arrowRight(left: Mm, right: Mm, y: Mm, body: Mm, ink: 'ground' | 'accent'): Block {
  const [line, head] = [body * 0.12, body * 0.6]
  const tip = polygon([
    [0, 0],
    [head, head / 2],
    [0, head],
  ])
  const parts: Part[] = [
    {type: 'bar', at: [left, y - line / 2], width: right - head - left, height: line, ink},
    {type: 'shape', at: [right - head, y - head / 2], width: head, height: head, segments: tip, ink},
  ]
  return {parts, width: right, height: head}
}

/** Returns what happens where a step does not succeed, behind an arrow that leaves the line of steps. */
function otherwise(text: SignText, room: Mm, at: string, frame: BoardFrame): Block {
  const {body, set} = frame
  const arrow = body * 2
  return place(
    [0, arrowRight(0, arrow - body * 0.5, body / 2, body, 'accent')],
    [arrow, set(text, {room: room - arrow, at, ink: 'accent'})],
  )
}

function across(steps: readonly Step[], frame: BoardFrame): Block {
  const {body, room, set, words} = frame
  const gap = body * 1.5
  const size = body * disc
  const width = (room - gap * (steps.length - 1)) / steps.length
  return place(
    ...steps.map((step, i): readonly [Mm, Block] => {
      const number = numberDisc(frame.fonts, i + 1, size, 'ground')
      const clear = body * 0.4
      const line = i === steps.length - 1 ? [] : arrowRight(size + clear, width + gap - clear, size / 2, body, 'ground').parts
      const time =
        step.workingDays === undefined
          ? []
          : [set(words(daysInWords(step.workingDays)), {room: width, at: '', ink: 'ground', weight: 'bold'})]
      const [name, ...more] = saidOf(step, i, width, frame)
      const facts = [...(name ? [name] : []), ...time, whoOf(step, i, width, frame), ...more]
      return [i * (width + gap), stack(body * 0.8, {parts: [...number.parts, ...line], width, height: size}, ...facts)]
    }),
  )
}
