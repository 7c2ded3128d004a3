import {z} from 'zod'
import type {Problem} from '../../../handbooks/problem.ts'
import type {Mm} from '../drawing.ts'
import {type Fact, setFacts} from '../facts.ts'
import {type Block, beside, block, grid, type Layout, layoutPanel, stack} from '../layout.ts'
import {setMessage} from '../message.ts'
import {setParagraph} from '../paragraph.ts'
import {pictogramOf} from '../pictograms/pictograms.ts'
import {commonFields, type Family, type SignText, type TextSchema} from '../spec.ts'
import type {Fonts} from '../text.ts'

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
    /** Another way to be heard, such as the government hotline. */
    hotline: text.optional(),
    /** What else must be said, such as that a name need not be given. */
    note: text.optional(),
  })
/** What an author asks for in a feedback box plate. */
export type FeedbackBoxSpec = z.output<ReturnType<typeof feedbackBoxSchema>>

const heading: SignText = {zh: '意见箱', en: 'Feedback Box'}
const labels = {
  openedBy: {zh: '开箱', en: 'Opened by'},
  opened: {zh: '时间', en: 'When'},
  answered: {zh: '答复', en: 'Answer'},
  hotline: {zh: '热线', en: 'Hotline'},
} as const satisfies Record<string, SignText>

/**
 * Returns the layout of a feedback box plate: pictogram and heading, a rule, then what happens to a letter.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 */
export function layoutFeedbackBox(spec: FeedbackBoxSpec, fonts: Fonts): Layout {
  const facts = (['openedBy', 'opened', 'answered', 'hotline'] as const).flatMap((at): Fact[] => {
    const value = spec[at]
    return value ? [{label: labels[at], value, at}] : []
  })
  const english = facts.some(({value}) => value.en !== undefined)
  const title = spec.title ?? (english ? heading : {zh: heading.zh})
  const compose = (hanzi: Mm, most: Mm, problems: Problem[]): Block => {
    const [gap, body, size] = [hanzi * grid.margin, hanzi * 0.5, hanzi * grid.block]
    const wide = size * pictogramOf('feedback').width
    const symbol = block({type: 'pictogram', at: [0, 0], size, concept: 'feedback', ink: 'ground'}, wide, size)
    const head = beside(gap, symbol, setMessage(fonts, title, {hanzi, room: most - wide - gap, ink: 'ground', at: 'title'}, problems))
    const room = Math.min(most, Math.max(head.width, body * 18))
    const rule = block(
      {type: 'bar', at: [0, 0], width: room, height: hanzi * grid.thread * 1.5, ink: 'accent'},
      room,
      hanzi * grid.thread * 1.5,
    )
    const note = spec.note && setParagraph(fonts, spec.note, {hanzi: body, room, ink: 'ink', role: 'note', at: 'note'}, problems)
    return stack(gap, head, rule, setFacts(fonts, facts, {body, room}, problems), ...(note ? [note] : []))
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
