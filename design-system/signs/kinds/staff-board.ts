import {z} from 'zod'
import type {Mm} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {type BoardFrame, boardFields, inset, layoutBoard, place, setBlank, stroke} from '../board/board.ts'
import {type Cell, type Row, setTable} from '../board/table.ts'
import {type Block, type Layout, stack} from '../layout/layout.ts'
import {setPhoto} from '../layout/photo.ts'
import type {Family, SignText, TextSchema} from '../layout/spec.ts'
import {frame as outline, surface} from '../layout/surface.ts'
import {windowNumber} from './window-plate.ts'

/** Staff boards hang at the entrance of the hall. */
export const staffBoardFamily: Family = {width: {min: 250, max: 2400}, height: {min: 120, max: 2400}}

/** Returns the schema of a staff board 人员公示牌: each post, what it deals with, its window, and where whoever holds it is today. */
export const staffBoardSchema = (text: TextSchema) =>
  z.strictObject({
    kind: z.literal('staff-board'),
    ...boardFields(staffBoardFamily, text),
    /** By post, not by rank. */
    posts: z
      .array(
        z.strictObject({
          /** As on the desk plate. */
          text,
          /** What residents come to it for. */
          duties: text,
          window: windowNumber.optional(),
          /** As its holder wishes to be named, with written consent. Left out otherwise. */
          name: text.optional(),
        }),
      )
      .min(1, {error: () => 'the board has no post; give at least 1'})
      .max(16, {error: () => 'more than 16 posts are too many for one board; split them by window'}),
    /** Frames for photographs of 25 by 35, to be shown with written consent. None if not given. */
    photos: z.boolean({error: () => 'write true for frames for photographs, else false'}).optional(),
    /** The post that moves the sliders. */
    keeper: text,
  })
/** What an author asks for in a staff board. */
export type StaffBoardSpec = z.output<ReturnType<typeof staffBoardSchema>>

const heading: SignText = {zh: '人员公示与去向', en: 'Who Is Here Today'}
const label = {
  photo: {zh: '照片', en: 'Photo'},
  post: {zh: '岗位与职责', en: 'Post and duties'},
  window: {zh: '窗口', en: 'Window'},
  back: {zh: '预计返回', en: 'Back at'},
  keeper: '去向由',
  keeps: '拨动',
} as const

/** Where a member of staff is, from nearest to farthest: what a resident needs to know and nothing of why. */
const whereabouts: readonly SignText[] = [
  {zh: '在岗', en: 'Here'},
  {zh: '入户', en: 'Visiting'},
  {zh: '会议', en: 'Meeting'},
  {zh: '培训', en: 'Training'},
  {zh: '休假', en: 'Leave'},
]

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
export function layoutStaffBoard(spec: StaffBoardSpec, fonts: Fonts): Layout {
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
    kind: 'staff-board',
    title: `${(spec.heading ?? heading).zh}：${posts.map(({text}) => text.zh).join('，')}`,
    spec,
    family: staffBoardFamily,
    fonts,
    heading,
    measure: photos ? 62 : 56,
    body,
  })
}

/** Returns the names of the stops, each in the middle over its own. */
function stops({body, set, words}: BoardFrame): Block {
  return place(
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
