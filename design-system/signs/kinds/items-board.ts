import * as z from 'zod'
import {limits} from '../../../handbooks/hardware/limits.ts'
import {show} from '../../../handbooks/input/problem.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {type BoardFrame, boardFields, layoutBoard, setSupervision, supervisionField} from '../board/board.ts'
import {type Cell, type Row, setTable} from '../board/table.ts'
import {daysInWords, workingDays} from '../board/workingDays.ts'
import {described} from '../layout/field.ts'
import {type Block, type Layout, stack} from '../layout/layout.ts'
import {type Family, type SignText, type TextSchema, windowNumber} from '../layout/spec.ts'
import {onWall} from '../making/making.ts'
import {bodyHeight} from '../rule/body.ts'
import {corners, secondLine} from '../rule/lettering.ts'
import {type LaidSign, limited, rule, settled} from '../rule/rule.ts'
import {supervision} from '../rule/supervision.ts'
import {defineKind, type SpecOf} from './kind.ts'

/** Boards of service items hang in the hall. */
const family: Family = {width: {min: 300, max: 2400}, height: {min: 120, max: 2400}}

const heading: SignText = {zh: '服务事项公示', en: 'Services'}

const schema = (text: TextSchema) =>
  z.strictObject({
    ...boardFields('items-board', family, text, heading),
    sections: described(
      z
        .array(
          z.strictObject({
            title: described(text.optional(), {
              title: {zh: '领域', en: 'Field'},
              about: {zh: '只有一个领域的不写。', en: 'Of the items below; a board with one field needs none.'},
              example: {zh: '社会保障', en: 'Social Security'},
            }),
            items: described(
              z
                .array(
                  z.strictObject({
                    text: described(text, {
                      title: {zh: '事项', en: 'Item'},
                      about: {zh: '与事项清单逐字一致。', en: 'Its name as in the list of items, word for word.'},
                      clause: 'HW-SIGN-090',
                      example: {zh: '生育登记', en: 'Registration of a birth'},
                    }),
                    workingDays: described(workingDays, {
                      title: {zh: '承诺时限', en: 'Promised time'},
                      about: {zh: '工作日数；0为当场办结。', en: 'In working days; 0 is on the spot.'},
                      unit: 'd',
                      clause: 'HW-SIGN-090',
                      example: 5,
                    }),
                    fee: described(
                      z.union([z.literal(0), text], {
                        error: ({input}) =>
                          input === undefined ? 'is missing; give 0 for free of charge, or words' : `${show(input)} is neither 0 nor words`,
                      }),
                      {
                        title: {zh: '收费', en: 'Fee'},
                        about: {
                          zh: '不收费写0，收费的写什么费、按什么单位。',
                          en: '0 where nothing is charged, else what is charged and by what unit.',
                        },
                        clause: 'HW-SIGN-090',
                        example: 0,
                      },
                    ),
                    window: described(windowNumber.optional(), {
                      title: {zh: '窗口', en: 'Window'},
                      about: {zh: '在几号窗口办。', en: 'Where it is handled.'},
                      clause: 'HW-SIGN-090',
                    }),
                    basis: described(text.optional(), {
                      title: {zh: '依据', en: 'Basis'},
                      about: {zh: '事项或收费所依据文件的名称和文号。', en: 'The document on which the item or its fee rests, by name.'},
                      clause: 'HW-SIGN-090',
                      example: {zh: '《中华人民共和国人口与计划生育法》'},
                    }),
                  }),
                )
                .min(1, {error: () => 'the section has no item; give at least 1'}),
              {title: {zh: '事项', en: 'Items'}, clause: limits.boardRows.clause},
            ),
          }),
        )
        .min(1, {error: () => 'the board has no section; give at least 1'})
        .superRefine((sections, ctx) => {
          const count = sections.reduce((sum, {items}) => sum + items.length, 0)
          if (count > 60) ctx.addIssue({code: 'custom', message: `${count} items are too many for one board; split them over several`})
        }),
      {title: {zh: '各领域', en: 'Fields'}, clause: 'HW-SIGN-090'},
    ),
    supervision: supervisionField(text),
  })
type Spec = SpecOf<typeof schema>

const itemsOf = ({sections}: Spec) => sections.flatMap(({items}) => items)

/** @clause HW-SIGN-090 what is said of each item: time and fee cannot be left out, its basis and window can */
const basis = rule<Spec>('HW-SIGN-090', ({spec}) => {
  const items = itemsOf(spec)
  const bare = items.filter(({basis}) => basis === undefined).map(({text}) => text.zh)
  return [
    settled(bare.length === 0, {
      measured: bare.length === 0 ? `${items.length}` : bare.join('、'),
      required: '事项、时限、收费、依据',
      good: {
        zh: '每项都写明时限、收费和依据；与事项目录是否一致，由人核对。',
        en: 'Every item has its time, fee and basis; whether they are those of the list is for a person to check.',
      },
      bad: {zh: `${bare.join('、')}没有写依据。`, en: `${bare.join(', ')} has no basis.`},
      todo: {zh: '补写basis：文件的名称和文号', en: 'add basis: the document’s name and number'},
    }),
  ]
})

/** @clause HW-SIGN-091 items on one board */
const number = limited(limits.boardRows, {
  what: {zh: '事项数', en: 'the number of items'},
  todo: {zh: '分成几块牌', en: 'split them over several boards'},
  measure: ({spec}: LaidSign<Spec>) => [itemsOf(spec).length],
})

/** A board of service items 事项公示牌: what is handled here, how long it takes, what it costs, and where. */
export const itemsBoard = defineKind({
  family,
  schema,
  layout,
  rules: [...secondLine, corners, bodyHeight, basis, number, supervision],
  making: onWall,
  letters: 'IB',
  everydayNames: ['办事清单牌', '事项牌', 'services board'],
})

const label = {
  item: {zh: '服务事项', en: 'Service'},
  time: {zh: '办理时限', en: 'Time'},
  fee: {zh: '收费', en: 'Fee'},
  window: {zh: '窗口', en: 'Window'},
  free: {zh: '不收费', en: 'Free'},
  basis: '依据：',
} as const

/**
 * Returns the layout of a board of service items: a numbered table, times ending on one edge so that their numbers can be compared, and
 * the supervision telephone below it.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 */
function layout(spec: Spec, fonts: Fonts): Layout {
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
    title: `${(spec.heading ?? heading).zh}：${names.join('，')}`,
    spec,
    family,
    fonts,
    heading,
    measure: 44,
    body,
  })
}
