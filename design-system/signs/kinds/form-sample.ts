import * as z from 'zod'
import {limits} from '../../../handbooks/hardware/limits.ts'
import {type Mm, mapPoints, type Point, turn} from '../../drawing/drawing.ts'
import {type Fonts, written} from '../../drawing/type/text.ts'
import {type BoardFrame, boardFields, fromLeft, layoutBoard, numberDisc, stroke} from '../board/board.ts'
import {described} from '../layout/field.ts'
import {type Block, type Layout, move, type Part, type ShapePart, stack} from '../layout/layout.ts'
import type {Family, SignText, TextSchema} from '../layout/spec.ts'
import {boxed} from '../layout/surface.ts'
import {corners} from '../rule/lettering.ts'
import {given, limited, rule, settled} from '../rule/rule.ts'
import {defineKind, type SpecOf} from './kind.ts'

/** Form samples stand on the form table: A4 upright, or larger. */
const family: Family = {width: {min: 150, max: 900}, height: {min: 80, max: 1300}}

const heading: SignText = {zh: '填单示范', en: 'How to Fill In'}

const schema = (text: TextSchema) =>
  z.strictObject({
    ...boardFields('form-sample', family, text, heading),
    form: described(text, {
      title: {zh: '表格名称', en: 'Name of the form'},
      about: {zh: '逐字照写。', en: 'Word for word.'},
      clause: 'HW-SIGN-106',
      example: {zh: '城乡居民基本医疗保险参保登记表', en: 'Registration for Residents’ Medical Insurance'},
    }),
    edition: described(text, {
      title: {zh: '表格版本', en: 'Edition of the form'},
      about: {zh: '与表上印的一致。', en: 'As it is printed on it.'},
      clause: 'HW-SIGN-106',
      example: {zh: '2026年版'},
    }),
    lines: described(
      z
        .array(
          z
            .array(
              z.strictObject({
                label: described(text, {
                  title: {zh: '栏目', en: 'Label'},
                  about: {zh: '与表上印的一致。', en: 'As it is printed on the form.'},
                  clause: 'HW-SIGN-106',
                  example: {zh: '姓名'},
                }),
                entry: described(text.optional(), {
                  title: {zh: '示范内容', en: 'Entry'},
                  about: {
                    zh: '虚构的姓名，只有一个数字或×的号码；不写则空着。',
                    en: 'A made-up name, a number of one digit or ×. Nothing is entered if left out.',
                  },
                  clause: 'HW-SIGN-108',
                  example: {zh: '张三'},
                }),
                share: described(
                  z
                    .number({error: () => 'is not a number; give a share such as 2'})
                    .min(0.2, {error: () => 'is too narrow; give 0.2 or more'})
                    .max(9, {error: () => 'is too wide; give 9 or less'})
                    .optional(),
                  {
                    title: {zh: '所占份数', en: 'Share of the line'},
                    about: {zh: '不写则各栏等宽。', en: 'All are equal if left out.'},
                    example: 2,
                  },
                ),
                mind: described(text.optional(), {
                  title: {zh: '注意事项', en: 'What to mind'},
                  about: {zh: '表上编号，表下说明。', en: 'Numbered on the form and explained below it.'},
                  clause: 'HW-SIGN-106',
                  example: {zh: '与身份证一致', en: 'As on the identity card'},
                }),
              }),
            )
            .min(1, {error: () => 'the line has no entry; give at least 1'})
            .max(4, {error: () => 'more than 4 entries in a line are not readable; break the line'}),
        )
        .min(1, {error: () => 'the form has no line; give at least 1'})
        .max(24, {error: () => 'more than 24 lines do not fit on a sample; show the part that is often wrong'}),
      {
        title: {zh: '各行', en: 'Lines'},
        about: {
          zh: '从上到下；每行的各栏从左到右。',
          en: 'From top to bottom, and the entries of a line from left to right.',
        },
        clause: 'HW-SIGN-106',
      },
    ),
  })
type Spec = SpecOf<typeof schema>
type Entry = Spec['lines'][number][number]

/** @clause HW-SIGN-107 样张 on the form, drawn by the kind itself */
const marked = rule('HW-SIGN-107', () => [given('样张', '样张', {zh: '表上套印“样张”。', en: 'The form says SAMPLE.'})])

/** @clause HW-SIGN-108 entries that are made up, and look it */
const madeUp = rule<Spec>('HW-SIGN-108', ({spec: {lines}}) => {
  const entries = lines.flat().flatMap(({label, entry}) => (entry ? [{label: label.zh, entry: entry.zh}] : []))
  const real = entries.filter(({label, entry}) => looksReal(label, entry)).map(({label, entry}) => `${label}：${entry}`)
  return [
    settled(real.length === 0, {
      measured: real.length === 0 ? `${entries.length}` : real.join('，'),
      required: '虚构，并且一看就知道',
      good: {
        zh: '姓名和号码看得出是虚构；住址由人核对。',
        en: 'Names and numbers are seen to be made up; addresses are for a person to check.',
      },
      bad: {zh: `${real.join('，')}看不出是虚构。`, en: `${real.join(', ')} may be taken for real.`},
      todo: {zh: '姓名用张三、李四，号码用×或同一个数字', en: 'use 张三 or 李四 for names, × or one repeated digit for numbers'},
    }),
  ]
})

/** Whether an entry may be taken for that of a real person: a name that is not one of the stock ones, or a long number of several digits. */
function looksReal(label: string, entry: string): boolean {
  if (/姓名|签名|委托人|受托人/.test(label)) return !/^(张三|李四|王五|赵六)|[×某]/u.test(entry)
  return (entry.match(/\d{6,}/g) ?? []).some((number) => new Set(number).size > 1)
}

/** @clause HW-SIGN-109 height of what is entered */
const entryHeight = limited(limits.formSampleHanzi, {
  what: {zh: '示范文字的字高', en: 'the height of what is entered'},
  todo: {zh: '加大readingDistanceM或牌面', en: 'raise readingDistanceM or give a larger panel'},
  measure: ({layout: {parts}}) =>
    parts.flatMap((part) => (part.type === 'line' && part.role === 'body' && part.weight === 'medium' ? [part.height] : [])),
})

/** A form sample 填单示范牌: a form filled in as a sample, with numbered explanations. */
export const formSample = defineKind({
  family,
  schema,
  layout,
  // It is read at the table, so the clauses on a second line do not govern it.
  rules: [corners, marked, madeUp, entryHeight],
  making: {mount: 'desk', material: 'acrylic', fixing: {zh: '插入台座，立于填单台', en: 'in a stand on the form-filling table'}},
  letters: 'FS',
  everydayNames: ['填表样本', '样表', '范本', 'sample form'],
})

const sample = {zh: '样张', en: 'SAMPLE'}

/**
 * Returns the layout of a form sample: the form on a sheet of white with 样张 across it, what is entered in another ink than the form, and
 * what to mind under its number below.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 * @clause HW-SIGN-107 样张 on the form
 */
function layout(spec: Spec, fonts: Fonts): Layout {
  const minds = spec.lines.flatMap((line, l) => line.flatMap(({mind}, e) => (mind ? [{mind, at: `lines.${l}.${e}.mind`}] : [])))
  const body = (frame: BoardFrame): Block => {
    const {body, room, set} = frame
    const size = body * 1.7
    const list = minds.map(({mind, at}, i) => {
      const words = set(mind, {room: room - size - body, at})
      return fromLeft(
        [0, numberDisc(fonts, i + 1, size, 'emphasis')],
        [size + body, {...words, parts: words.parts.map((part) => move(part, 0, (size - body) / 2))}],
      )
    })
    return stack(body * 1.5, sheet(spec, fonts, frame), ...(list.length > 0 ? [stack(body * 0.9, ...list)] : []))
  }
  return layoutBoard({
    title: `${(spec.heading ?? heading).zh}：${spec.form.zh}（样张）`,
    spec,
    family,
    fonts,
    heading,
    measure: 46,
    body,
  })
}

/** Returns the form as a sheet of paper on the board. */
function sheet({form, edition, lines}: Spec, fonts: Fonts, frame: BoardFrame): Block {
  const {body, room, set, words} = frame
  const edge = body * 2
  const width = room - 2 * edge
  const name = set(form, {room: width, at: 'form', weight: 'bold', align: 'centre'})
  const mark = set(words(sample), {room: width, at: '', weight: 'bold', ink: 'emphasis'})
  const version = set(edition, {room: width, at: 'edition', align: 'right'})
  // The first labels of all lines share one width, so that what is entered begins on one edge.
  const first = Math.max(...lines.map(([entry]) => (entry ? set(entry.label, {room: Infinity, at: ''}).width : 0)))
  let count = 0
  const line = body * stroke.thin
  let y = 0
  const table: Part[] = []
  for (const [l, entries] of lines.entries()) {
    const {parts, height} = setEntries(entries, l, width, first, frame, () => ++count)
    table.push(...parts.map((part) => move(part, 0, y)))
    y += height - line
  }
  const content = stack(body * 1.2, fromLeft([0, mark], [0, version]), name, {parts: table, width, height: y + line})
  const height = content.height + 2 * edge
  const paper = boxed(content, room, height, 'white')
  const [ground, ...rest] = paper.parts
  return {...paper, parts: [...(ground ? [ground] : []), watermark(fonts, room, height), ...rest]}
}

/** Returns 样张 as large as the sheet allows, aslant and in the palest ink, under what is printed on it. */
function watermark(fonts: Fonts, width: Mm, height: Mm): ShapePart {
  const face = fonts.bold
  const {outline, ink} = face.set(written(fonts, sample.zh), 0.2)
  const slant = 24
  const [wide, high] = [ink.right - ink.left, ink.bottom - ink.top]
  const [cos, sin] = [Math.cos((slant * Math.PI) / 180), Math.sin((slant * Math.PI) / 180)]
  const em = 0.96 * Math.min(width / (wide * cos + high * sin), height / (wide * sin + high * cos))
  const middle: Point = [((ink.left + ink.right) / 2) * em, ((ink.top + ink.bottom) / 2) * em]
  const segments = mapPoints(outline, ([x, y]) => {
    const [px, py] = turn([x * em, y * em], -slant, middle)
    return [px - middle[0] + width / 2, py - middle[1] + height / 2]
  })
  return {type: 'shape', at: [0, 0], width, height, segments, ink: 'field', surface: true, label: sample}
}

/** Returns one line of the form: for each entry a cell with its label, a cell with what is entered, and a number where there is something to mind. */
function setEntries(entries: readonly Entry[], l: number, width: Mm, first: Mm, {fonts, body, set}: BoardFrame, next: () => number): Block {
  const [line, pad, size] = [body * stroke.thin, body * 0.8, body * 1.7]
  const all = entries.reduce((sum, {share = 1}) => sum + share, 0)
  let x = 0
  const cells = entries.map(({label, entry, share = 1, mind}, e) => {
    const at = `lines.${l}.${e}`
    const cell = {x, width: (width * share) / all}
    x += cell.width
    const left = 2 * pad + Math.min(e === 0 ? first : set(label, {room: Infinity, at}).width, cell.width * 0.5)
    const name = set(label, {room: left - 2 * pad + 1e-6, at: `${at}.label`})
    const number = mind ? numberDisc(fonts, next(), size, 'emphasis') : undefined
    const room = cell.width - left - 2 * pad - (number ? size + pad : 0)
    const value = entry ? set(entry, {room, at: `${at}.entry`, weight: 'medium', ink: 'ground'}) : {parts: [], width: 0, height: body}
    return {cell, left, name, number, value}
  })
  const height = Math.max(...cells.flatMap(({name, number, value}) => [name.height, value.height, number?.height ?? 0])) + 2 * pad
  const upright = (x: Mm): Part => ({type: 'bar', at: [x, line], width: line, height: height - 2 * line, ink: 'ink'})
  const level = (y: Mm): Part => ({type: 'bar', at: [0, y], width, height: line, ink: 'ink'})
  const parts = cells.flatMap(({cell, left, name, number, value}): Part[] => {
    const middle = (content: Block, x: Mm) => content.parts.map((part) => move(part, x, (height - content.height) / 2))
    return [
      upright(cell.x),
      ...middle(name, cell.x + pad),
      upright(cell.x + left),
      ...middle(value, cell.x + left + pad),
      ...(number ? middle(number, cell.x + cell.width - pad - size) : []),
    ]
  })
  // The line above has drawn the rule between the two.
  const top = l === 0 ? [level(0)] : []
  return {parts: [...top, ...parts, upright(width - line), level(height - line)], width, height}
}
