import * as z from 'zod'
import {limits} from '../../../handbooks/hardware/limits.ts'
import type {Mm} from '../../drawing/drawing.ts'
import type {Fonts, Weight} from '../../drawing/type/text.ts'
import {type Fact, inChinese, setFacts} from '../layout/facts.ts'
import {described} from '../layout/field.ts'
import {type Block, beside, block, grid, type Layout, layoutPanel, stack} from '../layout/layout.ts'
import {setMessage} from '../layout/message.ts'
import {setParagraph} from '../layout/paragraph.ts'
import type {SignProblem} from '../layout/signProblem.ts'
import {commonFields, type Family, headingField, noteField, type SignText, type TextSchema} from '../layout/spec.ts'
import {pictogramOf} from '../pictograms/pictograms.ts'
import {bodyHeight} from '../rule/body.ts'
import {corners, secondLine} from '../rule/lettering.ts'
import {pictograms} from '../rule/symbols.ts'
import {defineKind, type SpecOf} from './kind.ts'

/** Plates of feedback boxes are fixed to the box. */
const family: Family = {width: {min: 100, max: 600}, height: {min: 100, max: 600}}

const heading: SignText = {zh: '意见箱', en: 'Feedback Box'}

const schema = (text: TextSchema) =>
  z.strictObject({
    ...commonFields('feedback-box', family),
    title: headingField(text, heading),
    openedBy: described(text, {
      title: {zh: '开箱单位', en: 'Opened by'},
      about: {zh: '写单位，不写人名。', en: 'An office, never a person’s name.'},
      clause: 'HW-SIGN-104',
      example: {zh: '镇便民服务中心', en: 'Town Service Centre'},
    }),
    opened: described(text, {
      title: {zh: '开箱时间', en: 'When it is opened'},
      clause: 'HW-SIGN-104',
      example: {zh: '每周五下午', en: 'Friday afternoons'},
    }),
    answered: described(text, {
      title: {zh: '答复期限', en: 'By when one is answered'},
      about: {zh: '给留有联系方式的人。', en: 'For those who leave an address.'},
      clause: 'HW-SIGN-104',
      example: {zh: '5个工作日内', en: 'Within 5 working days'},
    }),
    complaints: described(text, {
      title: {zh: '投诉', en: 'Complaints'},
      about: {
        zh: '受理投诉的单位和电话，写成一行，排在最后。',
        en: 'The body that takes complaints and its telephone number in one line, which stands last.',
      },
      clause: 'HW-SIGN-097',
      example: {zh: '政务服务便民热线12345', en: 'Government hotline 12345'},
    }),
    note: noteField(text),
  })

/** A feedback box plate 意见箱牌: what the box is for, who opens it and when, and by when one is answered. */
export const feedbackBox = defineKind({
  family,
  schema,
  layout,
  rules: [...secondLine, corners, pictograms, bodyHeight],
  making: {mount: 'box', material: 'film', fixing: {zh: '自粘于箱体正面', en: 'self-adhesive on the front of the box'}},
  letters: 'FB',
  everydayNames: ['意见箱标签', 'suggestion box label'],
})

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
function layout(spec: SpecOf<typeof schema>, fonts: Fonts): Layout {
  const facts = (['opened', 'openedBy', 'answered', 'complaints'] as const).map((at): Fact => ({label: labels[at], value: spec[at], at}))
  const english = facts.some(({value}) => value.en !== undefined)
  const title = spec.title ?? (english ? heading : {zh: heading.zh})
  const compose = (hanzi: Mm, most: Mm, problems: SignProblem[]): Block => {
    const [gap, size] = [hanzi * grid.margin, hanzi * grid.block]
    const body = Math.max(hanzi * 0.5, limits.boardBodyHanzi.min)
    const wide = size * pictogramOf('feedback').width
    const symbol = block({type: 'pictogram', at: [0, 0], size, concept: 'feedback', ink: 'ground'}, wide, size)
    const head = beside(gap, symbol, setMessage(fonts, title, {hanzi, room: most - wide - gap, ink: 'ground', at: 'title'}, problems))
    const room = Math.min(most, Math.max(head.width, body * 18))
    const high = hanzi * grid.thread * 1.5
    const rule = block({type: 'bar', at: [0, 0], width: room, height: high, ink: 'ornament'}, room, high)
    const say = (words: SignText, at: string, weight: Weight) =>
      setParagraph(fonts, words, {hanzi: body, room, ink: 'ink', weight, at}, problems)
    const free = say(inChinese(anonymous, english), 'anonymous', 'bold')
    const note = spec.note && setParagraph(fonts, spec.note, {hanzi: body, room, ink: 'ink', role: 'note', at: 'note'}, problems)
    return stack(gap, head, rule, free, setFacts(fonts, facts, {body, room}, problems), ...(note ? [note] : []))
  }
  const said = facts.map(({label, value}) => `${label.zh}：${value.zh}`).join('；')
  return layoutPanel({
    title: `${title.zh}，${said}`,
    spec,
    family,
    ground: 'field',
    align: 'left',
    compose,
  })
}
