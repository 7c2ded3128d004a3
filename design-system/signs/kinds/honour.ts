import {z} from 'zod'
import {type Problem, show} from '../../../handbooks/input/problem.ts'
import {isoDate, oneOf} from '../../../handbooks/input/yaml.ts'
import {type Mm, polygon} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {datedSpan, type Fact, inChinese, setFacts} from '../layout/facts.ts'
import {atTop, type Block, beside, block, grid, type Layout, layoutPanel, stack} from '../layout/layout.ts'
import {setMessage} from '../layout/message.ts'
import {setParagraph} from '../layout/paragraph.ts'
import {setPhoto} from '../layout/photo.ts'
import {commonFields, type Family, type SignText, type TextSchema} from '../layout/spec.ts'

/** Honour signs are seen in the hall: a banner hangs at the window that holds it, a plate stands with the staff board. */
export const honourFamily: Family = {width: {min: 150, max: 1200}, height: {min: 100, max: 1600}}

/**
 * Returns the schema of an honour sign: the rotating red flag 流动红旗 of a window or point, or the service star 服务明星. An award
 * belongs to a period and ends with it, so both are on the sign.
 */
export const honourSchema = (text: TextSchema) =>
  z.strictObject({
    kind: z.literal('honour'),
    ...commonFields(honourFamily),
    /** `banner` goes from window to window, `star` names a person and has room for a photograph. */
    form: oneOf('a form of honour', ['banner', 'star']),
    /** Name of the honour; 流动红旗 or 服务明星 with its English if not given. */
    title: text.optional(),
    /** Who holds it: a point or window on a banner, a person on a star. */
    text,
    /** The person's window or post. For a star only. */
    post: text.optional(),
    /** The period for which it is held, such as 2026年第三季度. */
    period: text,
    /** First and last day on which the sign is shown. It comes down when they are over. */
    shown: z.strictObject({from: isoDate, until: isoDate}).refine(({from, until}) => from < until, {
      error: ({input}) => `${show(input)} ends before it begins; give \`from\` before \`until\``,
    }),
    /** The body that gave it. */
    awardedBy: text,
    /** What else must be said, such as that the award is a sample. */
    note: text.optional(),
  })
/** What an author asks for in an honour sign. */
export type HonourSpec = z.output<ReturnType<typeof honourSchema>>

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
export function layoutHonour(spec: HonourSpec, fonts: Fonts): Layout {
  const shown = inChinese(datedSpan(spec.shown.from, spec.shown.until), spec.period.en !== undefined)
  const facts: Fact[] = [
    {label: labels.period, value: spec.period, at: 'period'},
    {label: labels.shown, value: shown, at: 'shown'},
    {label: labels.by, value: spec.awardedBy, at: 'awardedBy'},
  ]
  const title = spec.title ?? (spec.text.en === undefined ? {zh: titles[spec.form].zh} : titles[spec.form])
  const star = spec.form === 'star'
  const compose = (hanzi: Mm, most: Mm, problems: Problem[]): Block => {
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
      spec.note && setParagraph(fonts, spec.note, {hanzi: body, room, ink: 'accent', weight: 'medium', role: 'note', at: 'note'}, problems)
    const rule = block({type: 'bar', at: [0, 0], width: room, height: hanzi * grid.thread, ink: 'ground'}, room, hanzi * grid.thread)
    const content = star ? atTop(gap, ...photo, stack(gap, who, list)) : stack(gap, who, list)
    return stack(gap, head, rule, content, ...(note ? [note] : []))
  }
  return layoutPanel({
    kind: 'honour',
    title: `${title.zh}：${spec.text.zh}，${spec.period.zh}`,
    spec,
    family: honourFamily,
    ground: 'field',
    align: 'left',
    fixing: spec.form === 'banner' ? 'top' : 'corners',
    compose,
  })
}

/** Returns a flag on its pole, `size` high: a plain red field, no emblem of a state. */
function redFlag(size: Mm): Block {
  const [pole, width, height] = [size * 0.08, size * 0.8, size * 0.58]
  const shape = (x: Mm, wide: Mm, high: Mm, ink: 'accent' | 'ink') =>
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
  return {parts: [shape(0, pole, size, 'ink'), shape(pole, width, height, 'accent')], width: pole + width, height: size}
}
