import * as z from 'zod'
import {limits} from '../../../handbooks/hardware/limits.ts'
import type {Mm} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {type BoardFrame, boardFields, fromLeft, layoutBoard, setSupervision, supervisionField} from '../board/board.ts'
import {described} from '../layout/field.ts'
import {type Block, type Layout, stack} from '../layout/layout.ts'
import {setFigure} from '../layout/message.ts'
import type {Family, SignText, TextSchema} from '../layout/spec.ts'
import {onWall} from '../making/making.ts'
import {bodyHeight} from '../rule/body.ts'
import {corners, secondLine} from '../rule/lettering.ts'
import {type LaidSign, limited, rule, settled} from '../rule/rule.ts'
import {supervision} from '../rule/supervision.ts'
import {defineKind, type SpecOf} from './kind.ts'

/** Pledges hang in the hall. */
const family: Family = {width: {min: 200, max: 1800}, height: {min: 150, max: 2400}}

const heading: SignText = {zh: '服务承诺', en: 'Our Promises'}

const schema = (text: TextSchema) =>
  z.strictObject({
    ...boardFields('pledge', family, text, heading),
    promises: described(
      z
        .array(
          z.strictObject({
            text: described(text.optional(), {
              title: {zh: '所出制度', en: 'Rule of service'},
              about: {zh: '承诺出自哪项制度。', en: 'The rule that the promise comes from.'},
              clause: 'HW-SIGN-095',
              example: {zh: '首问负责', en: 'First asked'},
            }),
            promise: described(text, {
              title: {zh: '承诺', en: 'Promise'},
              about: {
                zh: '做什么、多长时间、做到什么程度，一句居民核对得了的话。',
                en: 'What is done, how soon, or how well: one sentence that a resident can hold the point to.',
              },
              clause: 'HW-SIGN-095',
              example: {zh: '材料齐全的，当场受理。', en: 'With complete papers your case is taken on at once.'},
            }),
          }),
        )
        .min(1, {error: () => 'the board has no promise; give at least 1'})
        .max(12, {error: () => 'more than 12 promises are not read; keep those that matter'}),
      {title: {zh: '承诺', en: 'Promises'}, clause: limits.pledgeLines.clause},
    ),
    supervision: supervisionField(text),
  })
type Spec = SpecOf<typeof schema>

/** Words that praise and promise nothing that can be held to. */
const slogans = /热情|热心|高效|优质|满意|竭诚|真诚|微笑|周到|便民利民|全心全意|一流/

/** @clause HW-SIGN-095 promises that a resident can check; whether they are kept is for a person to see */
const checkable = rule<Spec>('HW-SIGN-095', ({spec: {promises}}) => {
  const empty = promises.filter(({promise}) => slogans.test(promise.zh)).map(({promise}) => promise.zh)
  return [
    settled(empty.length === 0, {
      measured: empty.length === 0 ? `${promises.length}` : empty.join('；'),
      required: '居民核对得了的话',
      good: {
        zh: '承诺里没有核对不了的口号；是否兑现，由人抽查办件。',
        en: 'No promise is a slogan; whether they are kept is for a person to look up.',
      },
      bad: {zh: `“${empty.join('；')}”核对不了。`, en: `${empty.join('; ')} cannot be checked.`},
      todo: {zh: '写做什么、多长时间、做到什么程度', en: 'write what is done, how soon, or how well'},
    }),
  ]
})

/** @clause HW-SIGN-096 promises on one board */
const number = limited(limits.pledgeLines, {
  what: {zh: '承诺条数', en: 'the number of promises'},
  todo: {zh: '一项制度只写一句', en: 'keep one sentence for each rule'},
  measure: ({spec}: LaidSign<Spec>) => [spec.promises.length],
})

/** A service pledge 服务承诺牌: what the point promises, in sentences that a resident can check. */
export const pledge = defineKind({
  family,
  schema,
  layout,
  rules: [...secondLine, corners, bodyHeight, checkable, number, supervision],
  making: onWall,
  letters: 'PL',
  everydayNames: ['承诺牌', 'promise'],
})

/** A column of promises in heights of the body's characters: its least width, and the space between two. */
const column = {least: 22, gap: 3} as const

/**
 * Returns the layout of a service pledge: numbered promises, in two columns where the board is wide enough, read down the first and then
 * down the second.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 */
function layout(spec: Spec, fonts: Fonts): Layout {
  const body = (frame: BoardFrame): Block => {
    const {body, room} = frame
    const columns = spec.promises.length > 3 && room >= body * (2 * column.least + column.gap) - 1e-6 ? 2 : 1
    const width = (room - (columns - 1) * body * column.gap) / columns
    const promises = spec.promises.map((_, i) => setPromise(spec, i, width, frame))
    const half = Math.ceil(promises.length / columns)
    const list = fromLeft(
      ...Array.from({length: columns}, (_, i): readonly [Mm, Block] => [
        i * (width + body * column.gap),
        stack(body * 1.8, ...promises.slice(i * half, (i + 1) * half)),
      ]),
    )
    return stack(body * 2, list, ...(spec.supervision ? [setSupervision(frame, spec.supervision)] : []))
  }
  return layoutBoard({
    title: `${(spec.heading ?? heading).zh}：${spec.promises.map(({promise}) => promise.zh).join('；')}`,
    spec,
    family,
    fonts,
    heading,
    measure: spec.promises.length > 3 ? 2 * column.least + column.gap : 28,
    body,
  })
}

/** Returns one promise: its number as high as the first line of words, the rule it comes from, and the sentence. */
function setPromise({promises}: Spec, i: number, width: Mm, {fonts, body, set}: BoardFrame): Block {
  const {text, promise} = promises[i] ?? {promise: {zh: ''}}
  const number = setFigure(fonts, `${i + 1}`, {height: body, weight: 'bold', ink: 'ground'})
  const left = body * 2
  const words = [
    ...(text ? [set(text, {room: width - left, at: `promises.${i}.text`, weight: 'bold', ink: 'ground'})] : []),
    set(promise, {room: width - left, at: `promises.${i}.promise`}),
  ]
  return fromLeft([0, number], [left, stack(body * 0.7, ...words)])
}
