import * as z from 'zod'
import {limits} from '../../../handbooks/hardware/limits.ts'
import {type Mm, polygon} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {type BoardFrame, boardFields, fromLeft, inset, layoutBoard, level, numberDisc, stroke} from '../board/board.ts'
import {daysInWords, workingDays} from '../board/workingDays.ts'
import {described} from '../layout/field.ts'
import {type Block, type Layout, move, type Part, stack} from '../layout/layout.ts'
import type {Family, SignText, TextSchema} from '../layout/spec.ts'
import {onWall} from '../making/making.ts'
import {bodyHeight} from '../rule/body.ts'
import {corners, secondLine} from '../rule/lettering.ts'
import {type LaidSign, limited, rule, settled} from '../rule/rule.ts'
import {defineKind, type SpecOf} from './kind.ts'

/** Process boards hang near the windows. */
const family: Family = {width: {min: 200, max: 2400}, height: {min: 150, max: 2400}}

const heading: SignText = {zh: '办事流程', en: 'How It Works'}

const schema = (text: TextSchema) =>
  z
    .strictObject({
      ...boardFields('process-board', family, text, heading),
      steps: described(
        z
          .array(
            z.strictObject({
              text: described(text, {
                title: {zh: '步骤', en: 'Step'},
                about: {zh: '几个字：提出申请、受理、审核。', en: 'What happens, in a few words.'},
                clause: 'HW-SIGN-092',
                example: {zh: '受理', en: 'Taken on'},
              }),
              who: described(text, {
                title: {zh: '谁办', en: 'Who does it'},
                about: {zh: '申请人、站点的岗位或镇的部门。', en: 'The applicant, a post at the point, an office of the town.'},
                clause: 'HW-SIGN-092',
                example: {zh: '综合窗口', en: 'General Services'},
              }),
              present: described(z.boolean({error: () => 'write true where the applicant has to be there, else false'}), {
                title: {zh: '需到场', en: 'In person'},
                about: {zh: '申请人要到场的写true。', en: 'Whether the applicant has to be there.'},
                clause: 'HW-SIGN-092',
              }),
              workingDays: described(workingDays.optional(), {
                title: {zh: '工作日数', en: 'Working days'},
                about: {
                  zh: '0为当场；申请人自己办的步骤不写。',
                  en: '0 is on the spot. Left out for what the applicant does in his own time.',
                },
                unit: 'd',
                clause: 'HW-SIGN-092',
                example: 3,
              }),
              detail: described(text.optional(), {
                title: {zh: '需要什么', en: 'What it takes'},
                about: {zh: '材料、签字、照片。', en: 'Papers, a signature, a photograph.'},
                example: {zh: '带身份证', en: 'Bring your identity card'},
              }),
              otherwise: described(text.optional(), {
                title: {zh: '办不成时', en: 'Otherwise'},
                about: {
                  zh: '材料不齐、条件不符时怎么办。',
                  en: 'What happens where the step does not succeed: papers are missing, the conditions are not met.',
                },
                example: {zh: '材料不齐，一次告知', en: 'If papers are missing you are told at once'},
              }),
            }),
          )
          .min(2, {error: () => 'a procedure has at least 2 steps'})
          .max(9, {error: () => 'more than 9 steps cannot be followed on one board; join some'}),
        {title: {zh: '步骤', en: 'Steps'}, about: {zh: '按先后。', en: 'In order.'}, clause: limits.processSteps.clause},
      ),
      flow: described(z.enum(['down', 'across'], {error: () => 'use down or across'}).optional(), {
        title: {zh: '走向', en: 'Flow'},
        about: {
          zh: 'down向下，across横排（不超过五步）；不写为down。',
          en: 'Down the board, or across it for up to five short steps; down if left out.',
        },
      }),
      promisedWorkingDays: described(workingDays.optional(), {
        title: {zh: '承诺工作日数', en: 'Working days promised'},
        about: {
          zh: '几步同时办的，写对外承诺的工作日数；不写为各步之和。',
          en: 'What is promised where steps run at the same time; the sum of the steps if left out.',
        },
        unit: 'd',
        clause: 'HW-SIGN-092',
        example: 10,
      }),
    })
    .refine(({flow, steps}) => flow !== 'across' || steps.length <= 5, {
      path: ['flow'],
      error: () => 'more than 5 steps do not stand across a board; let them run down',
    })
    .refine(({promisedWorkingDays: inAll, steps}) => inAll === undefined || steps.every(({workingDays: own = 0}) => own <= inAll), {
      path: ['promisedWorkingDays'],
      error: () => 'is less than one of the steps takes alone; correct it, or leave it out',
    })
type Spec = SpecOf<typeof schema>
type Step = Spec['steps'][number]

/** @clause HW-SIGN-092 who does each step, in how many working days */
const posts = rule<Spec>('HW-SIGN-092', ({spec: {steps}}) => {
  const vague = steps.filter(({who}) => /有关|相关|部门$/.test(who.zh)).map(({who}) => who.zh)
  const timed = steps.some(({workingDays}) => workingDays !== undefined)
  return [
    settled(vague.length === 0 && timed, {
      measured: vague.length > 0 ? vague.join('、') : timed ? `${steps.length}` : '无工作日数',
      required: '每步的岗位、工作日数、是否到场',
      good: {
        zh: '每步都写明岗位和是否到场，并有工作日数。',
        en: 'Every step says who does it and whether to come, and there are working days.',
      },
      bad:
        vague.length > 0
          ? {zh: `“${vague.join('、')}”不是岗位。`, en: `${vague.join(', ')} is not a post.`}
          : {zh: '没有一步写明工作日数。', en: 'No step has its working days.'},
      todo: {zh: '写明岗位和workingDays', en: 'name the post and give workingDays'},
    }),
  ]
})

/** @clause HW-SIGN-093 steps on one board */
const number = limited(limits.processSteps, {
  what: {zh: '步数', en: 'the number of steps'},
  todo: {zh: '把窗口内部的环节合成一步', en: 'join what happens behind the window into one step'},
  recommended: true,
  measure: ({spec}: LaidSign<Spec>) => [spec.steps.length],
})

/** A process board 办事流程牌: the steps of a procedure, in order, with who does each and how long it takes. */
export const processBoard = defineKind({
  family,
  schema,
  layout,
  rules: [...secondLine, corners, bodyHeight, posts, number],
  making: onWall,
  letters: 'PB',
  everydayNames: ['流程图', '流程牌', 'flow chart'],
})

const presence = {yes: {zh: '需到场', en: 'Come in person'}, no: {zh: '不用到场', en: 'No need to come'}} as const
const total: SignText = {zh: '合计', en: 'In all'}

/** Diameter of a step's number, in heights of the body's characters. */
const disc = 2.4

/**
 * Returns the layout of a process board: numbered steps joined by arrows, each with who does it and in how many working days, and the days
 * in all: their sum, or what is promised where steps run at the same time.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 */
function layout(spec: Spec, fonts: Fonts): Layout {
  const days = spec.promisedWorkingDays ?? spec.steps.reduce((sum, {workingDays = 0}) => sum + workingDays, 0)
  const body = (frame: BoardFrame): Block => {
    const {body, room, set, words} = frame
    const steps = spec.flow === 'across' ? across(spec.steps, frame) : down(spec.steps, frame)
    if (days === 0) return steps
    const name = set(words(total), {room: Infinity, at: '', weight: 'bold'})
    const sum = set(words(daysInWords(days)), {room: Infinity, at: '', weight: 'bold', align: 'right'})
    const left = spec.flow === 'across' ? 0 : body * (disc + 1)
    return stack(body * 1.2, steps, stack(body * 0.8, level(room, body * stroke.thin), fromLeft([left, name], [room - sum.width, sum])))
  }
  return layoutBoard({
    title: `${(spec.heading ?? heading).zh}：${spec.steps.map(({text}) => text.zh).join('，')}`,
    spec,
    family,
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
  const centred = (block: Block) => inset(block, 0, (size - body) / 2)
  const rows = steps.map((step, i) =>
    fromLeft(
      [0, numberDisc(frame.fonts, i + 1, size, 'ground')],
      [left, centred(stack(body * 0.7, ...saidOf(step, i, wide, frame)))],
      ...[who[i]].flatMap((block) => (block ? [[left + wide + gap, centred(block)] as const] : [])),
      ...[time[i]].flatMap((block) => (block ? [[room - block.width, centred(block)] as const] : [])),
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
function arrowRight(left: Mm, right: Mm, y: Mm, body: Mm, ink: 'ground' | 'emphasis'): Block {
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
  return fromLeft(
    [0, arrowRight(0, arrow - body * 0.5, body / 2, body, 'emphasis')],
    [arrow, set(text, {room: room - arrow, at, ink: 'emphasis'})],
  )
}

function across(steps: readonly Step[], frame: BoardFrame): Block {
  const {body, room, set, words} = frame
  const gap = body * 1.5
  const size = body * disc
  const width = (room - gap * (steps.length - 1)) / steps.length
  return fromLeft(
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
