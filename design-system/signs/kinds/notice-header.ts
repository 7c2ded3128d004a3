import * as z from 'zod'
import type {Mm} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {fromLeft, level} from '../board/board.ts'
import {described} from '../layout/field.ts'
import {type Block, grid, type Layout, layoutPanel, stack} from '../layout/layout.ts'
import {setMessage} from '../layout/message.ts'
import {setParagraph} from '../layout/paragraph.ts'
import type {SignProblem} from '../layout/signProblem.ts'
import {commonFields, type Family, type SignText, type TextSchema} from '../layout/spec.ts'
import {corners, secondLine} from '../rule/lettering.ts'
import {given, rule} from '../rule/rule.ts'
import {defineKind, type SpecOf} from './kind.ts'

/** Headers stand over a notice board, as wide as it is. */
const family: Family = {width: {min: 150, max: 4800}, height: {min: 60, max: 900}}

const schema = (text: TextSchema) =>
  z.strictObject({
    ...commonFields('notice-header', family),
    heading: described(text.optional(), {
      title: {zh: '公示栏名称', en: 'Name of the board'},
      about: {zh: '只有一栏的不写。', en: 'What the whole board is. Left out over a single column.'},
      clause: 'HW-SIGN-094',
      example: {zh: '村务公开栏', en: 'Village Affairs'},
    }),
    columns: described(
      z
        .array(
          z.strictObject({
            text: described(text, {
              title: {zh: '栏目', en: 'Column'},
              about: {zh: '与公开事项清单的名称一致。', en: 'What it shows, as the list of what is made public names it.'},
              clause: 'HW-SIGN-094',
              example: {zh: '财务公开', en: 'Accounts'},
            }),
            keeper: described(text, {
              title: {zh: '负责更新的岗位', en: 'Kept by'},
              about: {zh: '写岗位。', en: 'The post that keeps it up to date.'},
              clause: 'HW-SIGN-094',
              example: {zh: '综合窗口', en: 'General Services'},
            }),
          }),
        )
        .min(1, {error: () => 'the board has no column; give at least 1'})
        .max(8, {error: () => 'more than 8 columns are too many for one header; make two'}),
      {
        title: {zh: '各栏', en: 'Columns'},
        about: {
          zh: '从左到右，等宽；widthMm写公示栏的宽，每个栏名就对着它的一栏。',
          en: 'From left to right, of one width. With `widthMm` that of the board, each head stands over its column.',
        },
        clause: 'HW-SIGN-094',
      },
    ),
  })
type Spec = SpecOf<typeof schema>

/** @clause HW-SIGN-094 name of the column and post that keeps it: neither can be left out */
const keepers = rule<Spec>('HW-SIGN-094', ({spec}) => [
  given(spec.columns.map(({text, keeper}) => `${text.zh}（${keeper.zh}）`).join('，'), '栏目名称和负责更新的岗位', {
    zh: '每个栏目都有名称和负责更新的岗位。',
    en: 'Every column has its name and the post that keeps it up to date.',
  }),
])

/** A notice header 公示栏标题: what a notice board shows, column by column, and who keeps each up to date. */
export const noticeHeader = defineKind({
  family,
  schema,
  layout,
  rules: [...secondLine, corners, keepers],
  making: {mount: 'board', material: 'aluminium', fixing: {zh: '与公示栏框架用螺栓连接', en: 'bolted to the frame of the board'}},
  letters: 'NH',
  everydayNames: ['栏头', 'board title'],
})

const keptBy = '更新：'

/**
 * Returns the layout of a notice header: the board's name over a row of column heads, each under a rule as wide as its column, with the
 * post that keeps it up to date.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 * @clause HW-SIGN-094 name of the column and post that keeps it
 */
function layout(spec: Spec, fonts: Fonts): Layout {
  const {columns, heading} = spec
  const compose = (hanzi: Mm, most: Mm, problems: SignProblem[]): Block => {
    // The width is that of the board below, not one for lettering to grow into.
    const room = spec.widthMm === undefined ? most : Math.min(most, spec.widthMm - 2 * hanzi * grid.margin)
    const [gap, small] = [hanzi * grid.margin, hanzi * 0.5]
    const style = {ink: 'on-ground'} as const
    const setColumn = ({text, keeper}: {text: SignText; keeper: SignText}, i: number, width: Mm) =>
      stack(
        hanzi * 0.5,
        setMessage(fonts, text, {...style, hanzi, room: width, at: `columns.${i}.text`}, problems),
        setParagraph(
          fonts,
          {...keeper, zh: `${keptBy}${keeper.zh}`},
          {...style, hanzi: small, room: width, role: 'note', at: `columns.${i}.keeper`},
          problems,
        ),
      )
    const known = problems.length
    const natural = Math.max(...columns.map((column, i) => setColumn(column, i, Infinity).width))
    problems.length = known
    const width = spec.widthMm !== undefined ? (room - gap * (columns.length - 1)) / columns.length : natural
    const heads = fromLeft(
      ...columns.map((column, i): readonly [Mm, Block] => [
        i * (width + gap),
        stack(hanzi * 0.5, level(width, hanzi * grid.thread, 'on-ground'), setColumn(column, i, width)),
      ]),
    )
    const title = heading && setMessage(fonts, heading, {...style, hanzi: hanzi * 1.2, room, at: 'heading'}, problems)
    return stack(hanzi * 0.75, ...(title ? [title] : []), heads)
  }
  const title = `${heading ? `${heading.zh}：` : ''}${columns.map(({text}) => text.zh).join('，')}`
  return layoutPanel({title, spec, family, ground: 'ground', align: 'left', compose})
}
