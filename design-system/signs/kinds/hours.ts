import * as z from 'zod'
import {type Problem, show} from '../../../handbooks/input/problem.ts'
import type {InBoth} from '../../../handbooks/language/both.ts'
import type {Mm} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {described} from '../layout/field.ts'
import {type Block, block, grid, type Layout, layoutPanel, move, stack} from '../layout/layout.ts'
import {setFigure, setMessage} from '../layout/message.ts'
import {commonFields, type Family, headingField, type SignText, type TextSchema} from '../layout/spec.ts'
import {onWall} from '../making/making.ts'
import {corners, secondLine} from '../rule/lettering.ts'
import {rule, settled, type Verdict} from '../rule/rule.ts'
import {weekdaysInChinese, weekdaysInEnglish} from '../rule/weekdays.ts'
import {defineKind, type SpecOf} from './kind.ts'

/** Hours plates are read from the doorstep. */
const family: Family = {width: {min: 200, max: 1500}, height: {min: 150, max: 1800}}

const heading: SignText = {zh: '服务时间', en: 'Service Hours'}

const clock = z
  .string({
    error: ({input}) => (input === undefined ? 'is missing' : `${show(input)} is not text; put the time in quotes, such as "09:00"`),
  })
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, {
    // What is no time is neither before nor after another.
    abort: true,
    error: ({input}) => `${show(input)} is not a time of day; write it with two digits each, such as "09:00"`,
  })

const span = z
  .strictObject({
    from: described(clock, {title: {zh: '开始', en: 'From'}, example: '09:00'}),
    to: described(clock, {title: {zh: '结束', en: 'To'}, example: '17:00'}),
  })
  .refine(({from, to}) => from < to, {
    error: ({input}) => `${show(input)} ends before it begins; give \`from\` before \`to\`, on one day`,
  })

const spans = z
  .array(span)
  .max(3, {error: () => 'more than 3 spans in a day are not readable on a plate; join some'})
  // Of a span that ends before it begins enough is said already.
  .refine((open) => open.some(({from, to}) => from >= to) || open.every(({from}, i) => i === 0 || from >= (open[i - 1]?.to ?? '')), {
    error: () => 'has a span that begins before the one above it ends; give them in order, and join what overlaps',
  })

const schema = (text: TextSchema) =>
  z.strictObject({
    ...commonFields('hours', family),
    title: headingField(text, heading),
    rows: described(
      z
        .array(
          z.strictObject({
            days: described(text, {
              title: {zh: '日子', en: 'Days'},
              clause: 'HW-SIGN-046',
              example: {zh: '周一至周五', en: 'Monday to Friday'},
            }),
            open: described(spans, {
              title: {zh: '时段', en: 'Spans'},
              about: {zh: '开门的时段；不开门的日子写[]。', en: 'In which the point is open; none on days when it is closed.'},
              clause: 'HW-SIGN-046',
            }),
          }),
        )
        .min(1, {error: () => 'the plate has no row; give at least 1'})
        .max(7, {error: () => 'more than 7 rows are too many to draw; group the days'}),
      {title: {zh: '各行', en: 'Rows'}, clause: 'HW-SIGN-046'},
    ),
    note: described(text.optional(), {
      title: {zh: '法定节假日的安排', en: 'Public holidays'},
      about: {zh: '节假日怎样安排。', en: 'What holds on them.'},
      clause: 'HW-SIGN-046',
      example: {zh: '法定节假日安排以公告为准', en: 'Holidays as announced'},
    }),
    help: described(text.optional(), {
      title: {zh: '服务时间以外', en: 'When closed'},
      about: {zh: '去哪里，或打什么电话。', en: 'Where to turn: a place or a telephone number.'},
      clause: 'HW-SIGN-046',
      example: {zh: '其他时间请拨热线12345', en: 'When closed, call 12345'},
    }),
  })
type Spec = SpecOf<typeof schema>

/** @clause HW-SIGN-046 public holidays, and where to turn when it is closed; the hours themselves no plate lacks */
const complete = rule<Spec>('HW-SIGN-046', ({spec: {note, help}}) => {
  const lacking = [
    ...(note ? [] : [{zh: '法定节假日的安排', en: 'what holds on public holidays', field: 'note'}]),
    ...(help ? [] : [{zh: '服务时间以外的求助去处', en: 'where to turn when it is closed', field: 'help'}]),
  ]
  const list = (key: 'zh' | 'en' | 'field', and: string) => lacking.map((one) => one[key]).join(and)
  return [
    settled(lacking.length === 0, {
      measured: `${2 - lacking.length}`,
      required: '2',
      good: {
        zh: '写明了法定节假日的安排和服务时间以外的求助去处。',
        en: 'It says what holds on public holidays and where to turn when it is closed.',
      },
      bad: {zh: `没有写明${list('zh', '和')}。`, en: `It does not say ${list('en', ' or ')}.`},
      todo: {zh: `写${list('field', '、')}`, en: `write ${list('field', ' and ')}`},
    }),
  ]
})

const week = '一二三四五六日'

/** Days that stand in two rows, and rows whose English names other days than the Chinese. @clause HW-SIGN-046 days and hours */
const days = rule<Spec>('HW-SIGN-046', ({spec: {rows}}) => {
  const named = rows.map(({days: {zh}}) => weekdaysInChinese(zh))
  const twice = [...week].filter((_, i) => named.filter((found) => found?.has(i + 1)).length > 1)
  const unlike = rows.filter(({days: {en}}, i) => {
    const [zh, said] = [named[i], en === undefined ? undefined : weekdaysInEnglish(en)]
    return zh !== undefined && said !== undefined && zh.symmetricDifference(said).size > 0
  })
  const report = (measured: string, message: InBoth, todo: InBoth): Verdict => ({outcome: 'fail', measured, required: '–', message, todo})
  return [
    ...(twice.length === 0
      ? []
      : [
          report(
            twice.map((day) => `周${day}`).join('、'),
            {
              zh: `周${twice.join('、')}写了不止一行，居民不知道信哪一行。`,
              en: `周${twice.join('、')} stands in more than one row, and nobody knows which holds.`,
            },
            {zh: '每一天只留一行', en: 'keep each day in one row'},
          ),
        ]),
    ...unlike.map(({days: {zh, en = ''}}) =>
      report(
        `${zh} / ${en}`,
        {zh: `“${zh}”与英文“${en}”不是同样的日子。`, en: `${zh} and ${en} are not the same days.`},
        {zh: '改成同样的日子', en: 'name the same days in both'},
      ),
    ),
  ]
})

/** A service hours plate 服务时间牌, beside the door. */
export const hours = defineKind({
  family,
  schema,
  layout,
  rules: [...secondLine, corners, complete, days],
  making: onWall,
  letters: 'HR',
  everydayNames: ['上班时间牌', '作息牌', 'opening hours'],
})

const closed: SignText = {zh: '休息', en: 'Closed'}

/**
 * Returns the layout of a service hours plate: heading, thread, days on the left and times on the right, below a hairline what holds on
 * public holidays and where to turn when it is closed.
 *
 * @throws InputError if a row does not fit or holds a character that the font lacks.
 */
function layout(spec: Spec, fonts: Fonts): Layout {
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
    const bar = (height: Mm, ink: 'ornament' | 'quiet') => block({type: 'bar', at: [0, 0], width, height, ink}, width, height)
    const notes = (['note', 'help'] as const).flatMap((at): Block[] => {
      const text = spec[at]
      if (!text) return []
      const set = setMessage(fonts, text, {...style, hanzi: hanzi * 0.6, room: Math.min(room, width), weight: 'regular', at}, problems)
      return [{...set, parts: set.parts.map((part) => ({...part, role: 'note'}) as typeof part)}]
    })
    const plate = stack(
      hanzi * 0.6,
      title,
      bar(hanzi * grid.thread * 1.5, 'ornament'),
      stack(hanzi, ...rows),
      ...(notes.length > 0 ? [bar((hanzi * grid.thread) / 3, 'quiet'), stack(hanzi * 0.5, ...notes)] : []),
    )
    // Below a row of days hang the tails of English letters; the margin begins under them.
    return notes.length > 0 ? plate : {...plate, height: plate.height + hanzi * grid.cap * 0.3}
  }
  const said = ({days, open}: Spec['rows'][number]) => `${days.zh}${open.map(({from, to}) => `${from}至${to}`).join('、') || closed.zh}`
  const title = `${(spec.title ?? heading).zh}：${spec.rows.map(said).join('，')}`
  return layoutPanel({title, spec, family, ground: 'field', align: 'left', compose})
}
