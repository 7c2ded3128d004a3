import {z} from 'zod'
import {limits} from '../../../handbooks/hardware/limits.ts'
import type {Problem} from '../../../handbooks/input/problem.ts'
import type {Mm} from '../../drawing/drawing.ts'
import type {Fonts, Weight} from '../../drawing/type/text.ts'
import {type Fact, inChinese, setFacts} from '../layout/facts.ts'
import {type Block, beside, block, grid, type Layout, layoutPanel, stack} from '../layout/layout.ts'
import {setMessage} from '../layout/message.ts'
import {setParagraph} from '../layout/paragraph.ts'
import {commonFields, type Family, type SignText, type TextSchema} from '../layout/spec.ts'
import {pictogramOf} from '../pictograms/pictograms.ts'

/** Plates of feedback boxes are fixed to the box. */
export const feedbackBoxFamily: Family = {width: {min: 100, max: 600}, height: {min: 100, max: 600}}

/** Returns the schema of a feedback box plate 意见箱牌: what the box is for, who opens it and when, and by when one is answered. */
export const feedbackBoxSchema = (text: TextSchema) =>
  z.strictObject({
    kind: z.literal('feedback-box'),
    ...commonFields(feedbackBoxFamily),
    /** Heading; 意见箱 with its English if not given. */
    title: text.optional(),
    /** Who opens the box: an office, never a person's name. */
    openedBy: text,
    /** When it is opened, such as 每周五下午. */
    opened: text,
    /** By when one who leaves an address is answered. */
    answered: text,
    /** The body that takes complaints, and its telephone number, in one line such as 投诉：示例县政务服务管理局 12345. It stands last. */
    complaints: text,
    /** What else must be said, such as that the hours are samples. */
    note: text.optional(),
  })
/** What an author asks for in a feedback box plate. */
export type FeedbackBoxSpec = z.output<ReturnType<typeof feedbackBoxSchema>>

const heading: SignText = {zh: '意见箱', en: 'Feedback Box'}
/** Said on every plate: a letter that must be signed is not written. */
const anonymous: SignText = {zh: '意见可以不署名', en: 'You need not sign'}
const labels = {
  openedBy: {zh: '开箱', en: 'Opened by'},
  opened: {zh: '时间', en: 'When'},
  answered: {zh: '答复', en: 'Answer'},
  complaints: {zh: '投诉', en: 'Complaints'},
} as const satisfies Record<string, SignText>

/**
 * Returns the layout of a feedback box plate: pictogram and heading, a rule, then what happens to a letter; where to complain stands last.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 * @clause HW-SIGN-097 the body that takes complaints, in the last line
 * @clause HW-SIGN-104 when it is opened, how one is answered, and that one need not sign
 */
export function layoutFeedbackBox(spec: FeedbackBoxSpec, fonts: Fonts): Layout {
  const facts = (['opened', 'openedBy', 'answered', 'complaints'] as const).map((at): Fact => ({label: labels[at], value: spec[at], at}))
  const english = facts.some(({value}) => value.en !== undefined)
  const title = spec.title ?? (english ? heading : {zh: heading.zh})
  const compose = (hanzi: Mm, most: Mm, problems: Problem[]): Block => {
    const [gap, size] = [hanzi * grid.margin, hanzi * grid.block]
    const body = Math.max(hanzi * 0.5, limits.boardBodyHanzi.min)
    const wide = size * pictogramOf('feedback').width
    const symbol = block({type: 'pictogram', at: [0, 0], size, concept: 'feedback', ink: 'ground'}, wide, size)
    const head = beside(gap, symbol, setMessage(fonts, title, {hanzi, room: most - wide - gap, ink: 'ground', at: 'title'}, problems))
    const room = Math.min(most, Math.max(head.width, body * 18))
    const high = hanzi * grid.thread * 1.5
    const rule = block({type: 'bar', at: [0, 0], width: room, height: high, ink: 'accent'}, room, high)
    const say = (words: SignText, at: string, weight: Weight) =>
      setParagraph(fonts, words, {hanzi: body, room, ink: 'ink', weight, at}, problems)
    const free = say(inChinese(anonymous, english), 'anonymous', 'bold')
    const note = spec.note && setParagraph(fonts, spec.note, {hanzi: body, room, ink: 'ink', role: 'note', at: 'note'}, problems)
    return stack(gap, head, rule, free, setFacts(fonts, facts, {body, room}, problems), ...(note ? [note] : []))
  }
  const said = facts.map(({label, value}) => `${label.zh}：${value.zh}`).join('；')
  return layoutPanel({
    kind: 'feedback-box',
    title: `${title.zh}，${said}`,
    spec,
    family: feedbackBoxFamily,
    ground: 'field',
    align: 'left',
    compose,
  })
}
