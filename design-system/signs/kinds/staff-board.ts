import * as z from 'zod'
import type {Mm} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {type BoardFrame, boardFields, fromLeft, inset, layoutBoard, setBlank, stroke} from '../board/board.ts'
import {type Cell, type Row, setTable} from '../board/table.ts'
import {described} from '../layout/field.ts'
import {type Block, type Layout, stack} from '../layout/layout.ts'
import {setPhoto} from '../layout/photo.ts'
import {type Family, type SignText, type TextSchema, windowNumber} from '../layout/spec.ts'
import {frame as outline, surface} from '../layout/surface.ts'
import {textsOf} from '../layout/texts.ts'
import {onWall} from '../making/making.ts'
import {bodyHeight} from '../rule/body.ts'
import {corners, secondLine} from '../rule/lettering.ts'
import {given, rule, settled} from '../rule/rule.ts'
import {defineKind, type SpecOf} from './kind.ts'

/** Staff boards hang at the entrance of the hall. */
const family: Family = {width: {min: 250, max: 2400}, height: {min: 120, max: 2400}}

const heading: SignText = {zh: '人员公示与去向', en: 'Who Is Here Today'}

const schema = (text: TextSchema) =>
  z.strictObject({
    ...boardFields('staff-board', family, text, heading),
    posts: described(
      z
        .array(
          z.strictObject({
            text: described(text, {
              title: {zh: '岗位', en: 'Post'},
              about: {zh: '与台卡一致。', en: 'As on the desk plate.'},
              clause: 'HW-SIGN-110',
              example: {zh: '综合窗口', en: 'General Services'},
            }),
            duties: described(text, {
              title: {zh: '职责', en: 'Duties'},
              about: {zh: '居民找这个岗位办什么。', en: 'What residents come to it for.'},
              clause: 'HW-SIGN-110',
              example: {zh: '参保登记、缴费', en: 'Insurance and payments'},
            }),
            window: described(windowNumber.optional(), {
              title: {zh: '窗口', en: 'Window'},
              about: {zh: '在几号窗口。', en: 'Where it is found.'},
              clause: 'HW-SIGN-110',
            }),
            name: described(text.optional(), {
              title: {zh: '姓名', en: 'Name'},
              about: {
                zh: '按本人书面同意的写法；不同意的不写。',
                en: 'As its holder wishes to be named, with written consent. Left out otherwise.',
              },
              clause: 'HW-SIGN-112',
              example: {zh: '张示例', en: 'Zhang Shili'},
            }),
          }),
        )
        .min(1, {error: () => 'the board has no post; give at least 1'})
        .max(16, {error: () => 'more than 16 posts are too many for one board; split them by window'}),
      {title: {zh: '岗位', en: 'Posts'}, about: {zh: '按岗位排，不按职级。', en: 'By post, not by rank.'}, clause: 'HW-SIGN-110'},
    ),
    photos: described(z.boolean({error: () => 'write true for frames for photographs, else false'}).optional(), {
      title: {zh: '照片', en: 'Photographs'},
      about: {
        zh: '25比35的照片框，本人书面同意才放；不写为没有。',
        en: 'Frames of 25 by 35, to be shown with written consent. None if left out.',
      },
      clause: 'HW-SIGN-112',
    }),
    keeper: described(text, {
      title: {zh: '拨动去向的岗位', en: 'Kept by'},
      about: {zh: '写岗位。', en: 'The post that moves the sliders.'},
      clause: 'HW-SIGN-111',
      example: {zh: '综合窗口', en: 'General Services'},
    }),
  })
type Spec = SpecOf<typeof schema>

/** Where a member of staff is, from nearest to farthest: what a resident needs to know and nothing of why. */
const whereabouts: readonly SignText[] = [
  {zh: '在岗', en: 'Here'},
  {zh: '入户', en: 'Visiting'},
  {zh: '会议', en: 'Meeting'},
  {zh: '培训', en: 'Training'},
  {zh: '休假', en: 'Leave'},
]

/** @clause HW-SIGN-111 fixed kinds of whereabouts, drawn by the kind itself, and a line for the time of return */
const fixedKinds = rule('HW-SIGN-111', () => [
  given(whereabouts.map(({zh}) => zh).join('、'), '固定的几类，并写预计返回时间', {
    zh: '去向为固定的五类，并留有预计返回时间。',
    en: 'Whereabouts are of five fixed kinds, with a line for the time of return.',
  }),
])

/** @clause HW-SIGN-113 nothing private: a mobile number or the number of an identity card is found, the rest is for a person to read */
const nothingPrivate = rule<Spec>('HW-SIGN-113', ({spec}) => {
  const words = textsOf(spec).flatMap(({text}) => [text.zh, text.en ?? ''])
  const numbers = words.flatMap((text) => text.match(/1\d{10}|\d{17}[\dX]/g) ?? [])
  return [
    settled(numbers.length === 0, {
      measured: numbers.length === 0 ? '0' : numbers.join('、'),
      required: '无个人号码',
      good: {zh: '没有手机号码和身份证件号码。', en: 'There is no mobile number and no number of an identity card.'},
      bad: {zh: `有个人号码${numbers.join('、')}。`, en: `There are private numbers: ${numbers.join(', ')}.`},
      todo: {zh: '删去，改写站点的值班电话', en: 'remove them; give the telephone number of the station'},
    }),
  ]
})

/** A staff board 人员公示牌: each post, what it deals with, its window, and where whoever holds it is today. */
export const staffBoard = defineKind({
  family,
  schema,
  layout,
  rules: [...secondLine, corners, bodyHeight, fixedKinds, nothingPrivate],
  making: onWall,
  letters: 'SB',
  everydayNames: ['人员去向牌', '去向牌', 'who is in'],
})

const label = {
  photo: {zh: '照片', en: 'Photo'},
  post: {zh: '岗位与职责', en: 'Post and duties'},
  window: {zh: '窗口', en: 'Window'},
  back: {zh: '预计返回', en: 'Back at'},
  keeper: '去向由',
  keeps: '拨动',
} as const

/** Distance between two stops of a slider, in heights of the body's characters. */
const step = 4.2

/**
 * Returns the layout of a staff board: one row for each post with a frame for a photograph, a slot in which a slider moves from stop to
 * stop, and a line for the time of return.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 * @clause HW-SIGN-110 post, duties, window and whereabouts
 * @clause HW-SIGN-111 fixed kinds of whereabouts
 */
function layout(spec: Spec, fonts: Fonts): Layout {
  const {posts, photos = false, keeper} = spec
  const windows = posts.some(({window}) => window !== undefined)
  const body = (frame: BoardFrame): Block => {
    const {body, set, words} = frame
    const head =
      (text: SignText): Cell =>
      (room) =>
        set(words(text), {room, at: '', weight: 'bold', ink: 'ground'})
    const heads: Cell[] = [
      ...(photos ? [head(label.photo)] : []),
      head(label.post),
      ...(windows ? [head(label.window)] : []),
      () => stops(frame),
      head(label.back),
    ]
    const rows = posts.map(({text, duties, window, name}, i): Row => {
      const at = `posts.${i}`
      const who: Cell = (room) =>
        stack(
          body * 0.7,
          set(text, {room, at: `${at}.text`, weight: 'bold'}),
          ...(name ? [set(name, {room, at: `${at}.name`, weight: 'medium', ink: 'ground'})] : []),
          set(duties, {room, at: `${at}.duties`}),
        )
      return {
        cells: [
          ...(photos ? [() => setPhoto(fonts, body * 5.6, frame.problems)] : []),
          who,
          ...(windows
            ? [(room: Mm) => (window ? set({zh: window}, {room, at: `${at}.window`, weight: 'bold'}) : {parts: [], width: 0, height: 0})]
            : []),
          () => slot(body),
          () => inset(setBlank(body, 6), 0, body * 0.3),
        ],
      }
    })
    const kept = set({zh: `${label.keeper}${keeper.zh}${label.keeps}`}, {room: frame.room, at: 'keeper', align: 'right'})
    return stack(body, setTable(frame, {heads, rows, wide: photos ? 1 : 0, right: []}), kept)
  }
  return layoutBoard({
    title: `${(spec.heading ?? heading).zh}：${posts.map(({text}) => text.zh).join('，')}`,
    spec,
    family,
    fonts,
    heading,
    measure: photos ? 62 : 56,
    body,
  })
}

/** Returns the names of the stops, each in the middle over its own. */
function stops({body, set, words}: BoardFrame): Block {
  return fromLeft(
    ...whereabouts.map((stop, i): readonly [Mm, Block] => [
      i * step * body,
      set(words(stop), {room: step * body, at: '', weight: 'bold', ink: 'ground', align: 'centre'}),
    ]),
  )
}

/** Returns the slot of a slider with a mark at each stop. The slider itself is a part to be fitted, as high as the slot. */
function slot(body: Mm): Block {
  const [width, high, line] = [step * body * whereabouts.length, body * 1.6, body * stroke.thin]
  const track = surface(width, high, 'on-ground', high / 2)
  const edge = outline(width, high, line, 'ink', high / 2)
  const dot = body * 0.36
  const marks = whereabouts.map(
    (_, i) => ({...surface(dot, dot, 'ink', dot / 2), at: [(i + 0.5) * step * body - dot / 2, (high - dot) / 2]}) as const,
  )
  return {parts: [track, edge, ...marks], width, height: high}
}
