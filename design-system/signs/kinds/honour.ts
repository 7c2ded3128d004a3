import * as z from 'zod'
import {limits} from '../../../handbooks/hardware/limits.ts'
import {dateWords} from '../../../handbooks/input/field.ts'
import {show} from '../../../handbooks/input/problem.ts'
import {oneOf} from '../../../handbooks/input/schema.ts'
import {type Mm, polygon} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {datedSpan, type Fact, inChinese, setFacts} from '../layout/facts.ts'
import {described} from '../layout/field.ts'
import {atTop, type Block, beside, block, grid, type Layout, layoutPanel, stack} from '../layout/layout.ts'
import {setMessage} from '../layout/message.ts'
import {setParagraph} from '../layout/paragraph.ts'
import {setPhoto} from '../layout/photo.ts'
import type {SignProblem} from '../layout/signProblem.ts'
import {commonFields, type Family, noteField, type SignText, type TextSchema} from '../layout/spec.ts'
import {placeNames} from '../rule/latin.ts'
import {corners, secondLine} from '../rule/lettering.ts'
import {type Rule, rule, settled} from '../rule/rule.ts'
import {defineKind, type SpecOf} from './kind.ts'

/** Honour signs are seen in the hall: a banner hangs at the window that holds it, a plate stands with the staff board. */
const family: Family = {width: {min: 150, max: 1200}, height: {min: 100, max: 1600}}

/** A date of a span: what is none is neither before nor after another, so no more is said of the span. */
const day = z.iso.date({...dateWords, abort: true})

const schema = (text: TextSchema) =>
  z.strictObject({
    ...commonFields('honour', family),
    form: described(oneOf('a form of honour', ['banner', 'star']), {
      title: {zh: '形式', en: 'Form'},
      about: {
        zh: 'banner是流动红旗，在窗口之间流动；star是服务明星，写人名，留有照片的位置。',
        en: '`banner` goes from window to window, `star` names a person and has room for a photograph.',
      },
      clause: 'HW-SIGN-114',
    }),
    title: described(text.optional(), {
      title: {zh: '荣誉名称', en: 'Name of the honour'},
      about: {zh: '不写为“流动红旗”或“服务明星”。', en: '流动红旗 Rotating Red Flag or 服务明星 Service Star if left out.'},
      clause: 'HW-SIGN-114',
      example: {zh: '流动红旗', en: 'Rotating Red Flag'},
    }),
    text: described(text, {
      title: {zh: '获得者', en: 'Holder'},
      about: {zh: '红旗写站点或窗口，明星写人名。', en: 'A point or window on a banner, a person on a star.'},
      clause: 'HW-SIGN-114',
      example: {zh: '综合窗口', en: 'General Services'},
    }),
    post: described(text.optional(), {
      title: {zh: '岗位', en: 'Post'},
      about: {zh: '本人的窗口或岗位，只用于明星。', en: 'The person’s window or post. For a star only.'},
      clause: 'HW-SIGN-114',
      example: {zh: '综合窗口工作人员', en: 'Officer at General Services'},
    }),
    period: described(text, {
      title: {zh: '评定期间', en: 'Period'},
      clause: 'HW-SIGN-114',
      example: {zh: '2026年第三季度', en: 'Third quarter of 2026'},
    }),
    shown: described(
      z
        .strictObject({
          from: described(day, {title: {zh: '首日', en: 'First day'}, example: '2026-10-01'}),
          until: described(day, {title: {zh: '末日', en: 'Last day'}, example: '2026-12-31'}),
        })
        .refine(({from, until}) => from < until, {
          error: ({input}) => `${show(input)} ends before it begins; give \`from\` before \`until\``,
        }),
      {
        title: {zh: '展示期间', en: 'Shown'},
        about: {zh: '期满取下。', en: 'The sign comes down when it is over.'},
        clause: limits.honourPeriod.clause,
      },
    ),
    awardedBy: described(text, {
      title: {zh: '评定单位', en: 'Awarded by'},
      clause: 'HW-SIGN-114',
      example: {zh: '示例镇便民服务中心', en: 'Shili Town Service Centre'},
    }),
    note: noteField(text),
  })
type Spec = SpecOf<typeof schema>

/** @clause HW-SIGN-115 months for which an honour is shown */
const period: Rule<Spec> = {
  limit: limits.honourPeriod,
  ...rule<Spec>(limits.honourPeriod.clause, ({spec: {shown}}) => {
    const most = limits.honourPeriod.max
    const last = lastDay(shown.from, most)
    return [
      settled(shown.until <= last, {
        measured: `${shown.from}–${shown.until}`,
        required: `≤ ${last}`,
        good: {
          zh: `展示到${shown.until}为止，不超过${most}个月。`,
          en: `It is shown until ${shown.until}, not longer than ${most} months.`,
        },
        bad: {
          zh: `展示到${shown.until}为止，超过${most}个月，最迟应在${last}取下。`,
          en: `It is shown until ${shown.until}, longer than ${most} months; it must come down on ${last}.`,
        },
        todo: {zh: '缩短shown', en: 'shorten shown'},
      }),
    ]
  }),
}

/** Returns the day that lies `months` after `from`, both as `2026-03-31`. */
function lastDay(from: string, months: number): string {
  const end = new Date(`${from}T00:00:00Z`)
  const day = end.getUTCDate()
  end.setUTCMonth(end.getUTCMonth() + months)
  // The 31st of a month that has 30 days is its last day, not the first of the next.
  if (end.getUTCDate() !== day) end.setUTCDate(0)
  return end.toISOString().slice(0, 10)
}

/**
 * An honour sign 荣誉牌: the rotating red flag 流动红旗 of a window or point, or the service star 服务明星. An award belongs to a period
 * and ends with it, so both are on the sign.
 */
export const honour = defineKind({
  family,
  schema,
  layout,
  rules: [placeNames, ...secondLine, corners, period],
  making: {mount: 'wall plate', material: 'cloth', fixing: {zh: '挂钩，可取下移交', en: 'on hooks, to be handed on'}},
  // A banner is cloth; a service star is a plate with a name, which changes hands as often.
  madeAs: ({form}) => (form === 'star' ? {material: 'acrylic'} : {}),
  letters: 'HO',
  everydayNames: ['奖牌', '锦旗', '流动红旗', '服务明星', 'award'],
})

const titles = {
  banner: {zh: '流动红旗', en: 'Rotating Red Flag'},
  star: {zh: '服务明星', en: 'Service Star'},
} as const satisfies Record<string, SignText>

const labels = {
  period: {zh: '评定期间', en: 'Period'},
  shown: {zh: '展示期间', en: 'Shown'},
  by: {zh: '评定单位', en: 'Awarded by'},
} as const satisfies Record<string, SignText>

/**
 * Returns the layout of an honour sign: the red flag and the honour's name over a rule, then who holds it, then the facts of the award. The
 * flag is the only red of any size, so that it keeps to its share of the panel.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 * @clause HW-SIGN-114 title, holder, period, body
 * @clause HW-IDEN-010 the accent's share
 */
function layout(spec: Spec, fonts: Fonts): Layout {
  const shown = inChinese(datedSpan(spec.shown.from, spec.shown.until), spec.period.en !== undefined)
  const facts: Fact[] = [
    {label: labels.period, value: spec.period, at: 'period'},
    {label: labels.shown, value: shown, at: 'shown'},
    {label: labels.by, value: spec.awardedBy, at: 'awardedBy'},
  ]
  const title = spec.title ?? (spec.text.en === undefined ? {zh: titles[spec.form].zh} : titles[spec.form])
  const star = spec.form === 'star'
  const compose = (hanzi: Mm, most: Mm, problems: SignProblem[]): Block => {
    const [gap, body] = [hanzi * grid.margin, hanzi * 0.4]
    const flag = redFlag(hanzi * grid.block)
    const name = setMessage(fonts, title, {hanzi, room: most - flag.width - gap, ink: 'ink', at: 'title'}, problems)
    const head = beside(gap, flag, name)
    const photo = star ? [setPhoto(fonts, hanzi * 4.5, problems)] : []
    const beyond = star ? (photo[0]?.width ?? 0) + gap : 0
    const large = hanzi * (star ? 1.3 : 1.2)
    const holder = setMessage(fonts, spec.text, {hanzi: large, room: most - beyond, ink: 'ground', at: 'text'}, problems)
    const post = spec.post && setMessage(fonts, spec.post, {hanzi, room: most - beyond, weight: 'medium', ink: 'ink', at: 'post'}, problems)
    const who = stack(gap, holder, ...(post ? [post] : []))
    const room = Math.min(most, Math.max(head.width, beyond + who.width, body * 24))
    const list = setFacts(fonts, facts, {body, room: star ? room - beyond : room}, problems)
    const note =
      spec.note && setParagraph(fonts, spec.note, {hanzi: body, room, ink: 'flag', weight: 'medium', role: 'note', at: 'note'}, problems)
    const rule = block({type: 'bar', at: [0, 0], width: room, height: hanzi * grid.thread, ink: 'ground'}, room, hanzi * grid.thread)
    const content = star ? atTop(gap, ...photo, stack(gap, who, list)) : stack(gap, who, list)
    return stack(gap, head, rule, content, ...(note ? [note] : []))
  }
  return layoutPanel({
    title: `${title.zh}：${spec.text.zh}，${spec.period.zh}`,
    spec,
    family,
    ground: 'field',
    align: 'left',
    fixing: spec.form === 'banner' ? 'top' : 'corners',
    compose,
  })
}

/** Returns a flag on its pole, `size` high: a plain red field, no emblem of a state. */
function redFlag(size: Mm): Block {
  const [pole, width, height] = [size * 0.08, size * 0.8, size * 0.58]
  const shape = (x: Mm, wide: Mm, high: Mm, ink: 'flag' | 'ink') =>
    ({
      type: 'shape',
      at: [x, 0],
      width: wide,
      height: high,
      segments: polygon([
        [0, 0],
        [wide, 0],
        [wide, high],
        [0, high],
      ]),
      ink,
    }) as const
  return {parts: [shape(0, pole, size, 'ink'), shape(pole, width, height, 'flag')], width: pole + width, height: size}
}
