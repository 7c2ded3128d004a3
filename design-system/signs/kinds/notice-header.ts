import {z} from 'zod'
import type {Problem} from '../../../handbooks/input/problem.ts'
import type {Mm} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {place, rule} from '../board/board.ts'
import {type Block, grid, type Layout, layoutPanel, stack} from '../layout/layout.ts'
import {setMessage} from '../layout/message.ts'
import {setParagraph} from '../layout/paragraph.ts'
import {commonFields, type Family, type SignText, type TextSchema} from '../layout/spec.ts'

/** Headers stand over a notice board, as wide as it is. */
export const noticeHeaderFamily: Family = {width: {min: 150, max: 4800}, height: {min: 60, max: 900}}

/** Returns the schema of a notice header 公示栏标题: what a notice board shows, column by column, and who keeps each up to date. */
export const noticeHeaderSchema = (text: TextSchema) =>
  z.strictObject({
    kind: z.literal('notice-header'),
    ...commonFields(noticeHeaderFamily),
    /** What the whole board is, such as 村务公开栏. Left out over a single column. */
    heading: text.optional(),
    /** From left to right, of one width. With `widthMm` that of the board, each head stands over its column. */
    columns: z
      .array(
        z.strictObject({
          /** What the column shows, as the list of what is made public names it. */
          text,
          /** The post that keeps it up to date. */
          keeper: text,
        }),
      )
      .min(1, {error: () => 'the board has no column; give at least 1'})
      .max(8, {error: () => 'more than 8 columns are too many for one header; make two'}),
  })
/** What an author asks for in a notice header. */
export type NoticeHeaderSpec = z.output<ReturnType<typeof noticeHeaderSchema>>

const keptBy = '更新：'

/**
 * Returns the layout of a notice header: the board's name over a row of column heads, each under a rule as wide as its column, with the
 * post that keeps it up to date.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 * @clause HW-SIGN-094 name of the column and post that keeps it
 */
export function layoutNoticeHeader(spec: NoticeHeaderSpec, fonts: Fonts): Layout {
  const {columns, heading} = spec
  const compose = (hanzi: Mm, most: Mm, problems: Problem[]): Block => {
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
    const heads = place(
      ...columns.map((column, i): readonly [Mm, Block] => [
        i * (width + gap),
        stack(hanzi * 0.5, rule(width, hanzi * grid.thread, 'on-ground'), setColumn(column, i, width)),
      ]),
    )
    const title = heading && setMessage(fonts, heading, {...style, hanzi: hanzi * 1.2, room, at: 'heading'}, problems)
    return stack(hanzi * 0.75, ...(title ? [title] : []), heads)
  }
  const title = `${heading ? `${heading.zh}：` : ''}${columns.map(({text}) => text.zh).join('，')}`
  return layoutPanel({kind: 'notice-header', title, spec, family: noticeHeaderFamily, ground: 'ground', align: 'left', compose})
}
