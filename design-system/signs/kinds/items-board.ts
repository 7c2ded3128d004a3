import {z} from 'zod'
import {show} from '../../../handbooks/input/problem.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {type BoardFrame, boardFields, layoutBoard, setSupervision, supervisionField} from '../board/board.ts'
import {type Cell, type Row, setTable} from '../board/table.ts'
import {type Block, type Layout, stack} from '../layout/layout.ts'
import type {Family, SignText, TextSchema} from '../layout/spec.ts'
import {windowNumber} from './window-plate.ts'

/** Boards of service items hang in the hall. */
export const itemsBoardFamily: Family = {width: {min: 300, max: 2400}, height: {min: 120, max: 2400}}

/** Schema of a number of working days; 0 is on the spot. */
export const workingDays = z
  .int({
    error: ({input}) =>
      input === undefined ? 'is missing; give working days, 0 for on the spot' : `${show(input)} is not a whole number of working days`,
  })
  .min(0, {error: ({input}) => `${input} is below 0; give working days, 0 for on the spot`})
  .max(365, {error: ({input}) => `${input} working days are more than a year; check the number`})

/** Returns the schema of a board of service items 事项公示牌: what is handled here, how long it takes, what it costs, and where. */
export const itemsBoardSchema = (text: TextSchema) =>
  z.strictObject({
    kind: z.literal('items-board'),
    ...boardFields(itemsBoardFamily, text),
    /** Items under the title of their field, such as 社会保障; a board with one field needs no title. */
    sections: z
      .array(
        z.strictObject({
          title: text.optional(),
          items: z
            .array(
              z.strictObject({
                /** Its name as in the list of items, word for word. */
                text,
                /** Promised time in working days; 0 is on the spot. */
                workingDays,
                /** 0 where nothing is charged, else what is charged and by what unit. */
                fee: z.union([z.literal(0), text], {
                  error: ({input}) =>
                    input === undefined ? 'is missing; give 0 for free of charge, or words' : `${show(input)} is neither 0 nor words`,
                }),
                /** Where it is handled. */
                window: windowNumber.optional(),
                /** The document on which the item or its fee rests, by name. */
                basis: text.optional(),
              }),
            )
            .min(1, {error: () => 'the section has no item; give at least 1'}),
        }),
      )
      .min(1, {error: () => 'the board has no section; give at least 1'})
      .superRefine((sections, ctx) => {
        const count = sections.reduce((sum, {items}) => sum + items.length, 0)
        if (count > 60) ctx.addIssue({code: 'custom', message: `${count} items are too many for one board; split them over several`})
      }),
    /** Who hears complaints, and the number. Left out only on a board that hangs beside one that has it. */
    supervision: supervisionField(text).optional(),
  })
/** What an author asks for in a board of service items. */
export type ItemsBoardSpec = z.output<ReturnType<typeof itemsBoardSchema>>

const heading: SignText = {zh: '服务事项公示', en: 'Services'}
const label = {
  item: {zh: '服务事项', en: 'Service'},
  time: {zh: '办理时限', en: 'Time'},
  fee: {zh: '收费', en: 'Fee'},
  window: {zh: '窗口', en: 'Window'},
  free: {zh: '不收费', en: 'Free'},
  basis: '依据：',
} as const

/** Returns a number of working days in words. */
export const daysInWords = (days: number): SignText =>
  days === 0 ? {zh: '当场办结', en: 'On the spot'} : {zh: `${days}个工作日`, en: `${days} working day${days === 1 ? '' : 's'}`}

/**
 * Returns the layout of a board of service items: a numbered table, times ending on one edge so that their numbers can be compared, and
 * the supervision telephone below it.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 */
export function layoutItemsBoard(spec: ItemsBoardSpec, fonts: Fonts): Layout {
  const windows = spec.sections.some(({items}) => items.some(({window}) => window !== undefined))
  const body = (frame: BoardFrame): Block => {
    const {set, words} = frame
    const head =
      (text: SignText, align: 'left' | 'right' = 'left'): Cell =>
      (room) =>
        set(words(text), {room, at: '', weight: 'bold', ink: 'ground', align})
    let count = 0
    const rows = spec.sections.flatMap(({title, items}, s): Row[] => [
      ...(title ? [{title: (room: number) => set(title, {room, at: `sections.${s}.title`, weight: 'bold'})}] : []),
      ...items.map((item, i) => {
        const at = `sections.${s}.items.${i}`
        const number = `${++count}`
        const {fee, window, basis} = item
        return {
          cells: [
            (room) => set({zh: number}, {room, at: '', ink: 'ground', weight: 'medium', align: 'right'}),
            (room) =>
              stack(
                frame.body * 0.6,
                set(item.text, {room, at: `${at}.text`, weight: 'medium'}),
                ...(basis ? [set({...basis, zh: `${label.basis}${basis.zh}`}, {room, at: `${at}.basis`})] : []),
              ),
            (room) => set(words(daysInWords(item.workingDays)), {room, at: '', align: 'right'}),
            (room) => (fee === 0 ? set(words(label.free), {room, at: ''}) : set(fee, {room, at: `${at}.fee`})),
            ...(windows
              ? [
                  (room: number) =>
                    window === undefined
                      ? {parts: [], width: 0, height: 0}
                      : set({zh: window}, {room, at: `${at}.window`, weight: 'medium', align: 'right'}),
                ]
              : []),
          ],
        } satisfies Row
      }),
    ])
    const heads = [
      head({zh: '序号', en: 'No.'}, 'right'),
      head(label.item),
      head(label.time, 'right'),
      head(label.fee),
      ...(windows ? [head(label.window, 'right')] : []),
    ]
    return stack(
      frame.body * 1.2,
      setTable(frame, {heads, rows, wide: 1, right: [0, 2, ...(windows ? [4] : [])]}),
      ...(spec.supervision ? [setSupervision(frame, spec.supervision)] : []),
    )
  }
  const names = spec.sections.flatMap(({items}) => items.map(({text}) => text.zh))
  return layoutBoard({
    kind: 'items-board',
    title: `${(spec.heading ?? heading).zh}：${names.join('，')}`,
    spec,
    family: itemsBoardFamily,
    fonts,
    heading,
    measure: 44,
    body,
  })
}
