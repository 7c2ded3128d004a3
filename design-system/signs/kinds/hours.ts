import {z} from 'zod'
import type {Problem} from '../../../handbooks/input/problem.ts'
import {show} from '../../../handbooks/input/problem.ts'
import type {Mm} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {type Block, block, grid, type Layout, layoutPanel, move, stack} from '../layout/layout.ts'
import {setFigure, setMessage} from '../layout/message.ts'
import {commonFields, type Family, type SignText, type TextSchema} from '../layout/spec.ts'

/** Hours plates are read from the doorstep. */
export const hoursFamily: Family = {width: {min: 200, max: 1500}, height: {min: 150, max: 1800}}

const clock = z
  .string({
    error: ({input}) => (input === undefined ? 'is missing' : `${show(input)} is not text; put the time in quotes, such as "09:00"`),
  })
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, {
    error: ({input}) => `${show(input)} is not a time of day; write it with two digits each, such as "09:00"`,
  })

const span = z.strictObject({from: clock, to: clock}).refine(({from, to}) => from < to, {
  error: ({input}) => `${show(input)} ends before it begins; give \`from\` before \`to\`, on one day`,
})

/** Returns the schema of a service hours plate 服务时间牌, beside the door. */
export const hoursSchema = (text: TextSchema) =>
  z.strictObject({
    kind: z.literal('hours'),
    ...commonFields(hoursFamily),
    /** Heading; 服务时间 with its English if not given. */
    title: text.optional(),
    rows: z
      .array(
        z.strictObject({
          days: text,
          /** Spans in which the point is open; none on days when it is closed. */
          open: z.array(span).max(3, {error: () => 'more than 3 spans in a day are not readable on a plate; join some'}),
        }),
      )
      .min(1, {error: () => 'the plate has no row; give at least 1'})
      .max(7, {error: () => 'more than 7 rows are too many to draw; group the days'}),
    /** What holds on public holidays. */
    note: text.optional(),
    /** Where to turn when the point is closed: a place or a telephone number. */
    help: text.optional(),
  })
/** What an author asks for in an hours plate. */
export type HoursSpec = z.output<ReturnType<typeof hoursSchema>>

const heading: SignText = {zh: '服务时间', en: 'Service Hours'}
const closed: SignText = {zh: '休息', en: 'Closed'}

/**
 * Returns the layout of a service hours plate: heading, thread, days on the left and times on the right, below a hairline what holds on
 * public holidays and where to turn when it is closed.
 *
 * @throws InputError if a row does not fit or holds a character that the font lacks.
 */
export function layoutHours(spec: HoursSpec, fonts: Fonts): Layout {
  const compose = (hanzi: Mm, room: Mm, problems: Problem[]): Block => {
    const style = {room, ink: 'ink', at: 'title'} as const
    const title = setMessage(fonts, spec.title ?? heading, {...style, hanzi: hanzi * 1.25}, problems)
    const times = spec.rows.map(({open}) =>
      open.length === 0
        ? setMessage(fonts, closed, {...style, hanzi, weight: 'medium', at: 'rows'}, problems)
        : stack(
            hanzi * grid.gap,
            ...open.map(({from, to}) => setFigure(fonts, `${from}–${to}`, {height: hanzi * 0.8, weight: 'medium', ink: 'ink'})),
          ),
    )
    const gap = hanzi * 1.5
    const right = Math.max(...times.map((block) => block.width))
    const days = spec.rows.map(({days}, i) =>
      setMessage(fonts, days, {...style, hanzi, weight: 'medium', room: room - right - gap, at: `rows.${i}.days`}, problems),
    )
    const left = Math.max(title.width - gap - right, ...days.map((block) => block.width))
    const rows = days.map((day, i): Block => {
      const time = times[i] ?? {parts: [], width: 0, height: 0}
      // Figures are lower than Chinese characters and stand centred on their height.
      const drop = spec.rows[i]?.open.length === 0 ? 0 : hanzi * 0.1
      const parts = [...day.parts, ...time.parts.map((part) => move(part, left + gap, drop))]
      return {parts, width: left + gap + right, height: Math.max(day.height, drop + time.height)}
    })
    const width = left + gap + right
    const bar = (height: Mm, ink: 'accent' | 'quiet') => block({type: 'bar', at: [0, 0], width, height, ink}, width, height)
    const notes = (['note', 'help'] as const).flatMap((at): Block[] => {
      const text = spec[at]
      if (!text) return []
      const set = setMessage(fonts, text, {...style, hanzi: hanzi * 0.6, room: Math.min(room, width), weight: 'regular', at}, problems)
      return [{...set, parts: set.parts.map((part) => ({...part, role: 'note'}) as typeof part)}]
    })
    const plate = stack(
      hanzi * 0.6,
      title,
      bar(hanzi * grid.thread * 1.5, 'accent'),
      stack(hanzi, ...rows),
      ...(notes.length > 0 ? [bar((hanzi * grid.thread) / 3, 'quiet'), stack(hanzi * 0.5, ...notes)] : []),
    )
    // Below a row of days hang the tails of English letters; the margin begins under them.
    return notes.length > 0 ? plate : {...plate, height: plate.height + hanzi * grid.cap * 0.3}
  }
  const said = ({days, open}: HoursSpec['rows'][number]) =>
    `${days.zh}${open.map(({from, to}) => `${from}至${to}`).join('、') || closed.zh}`
  const title = `${(spec.title ?? heading).zh}：${spec.rows.map(said).join('，')}`
  return layoutPanel({kind: 'hours', title, spec, family: hoursFamily, ground: 'field', align: 'left', compose})
}
