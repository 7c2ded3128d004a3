import {z} from 'zod'
import {type Mm, mapPoints, type Point, turn} from '../../drawing/drawing.ts'
import {type Fonts, written} from '../../drawing/type/text.ts'
import {type BoardFrame, boardFields, layoutBoard, numberDisc, place, stroke} from '../board/board.ts'
import {type Block, type Layout, move, type Part, type ShapePart, stack} from '../layout/layout.ts'
import type {Family, SignText, TextSchema} from '../layout/spec.ts'
import {boxed} from '../layout/surface.ts'

/** Form samples stand on the form table: A4 upright, or larger. */
export const formSampleFamily: Family = {width: {min: 150, max: 900}, height: {min: 80, max: 1300}}

/** Returns the schema of a form sample 填单示范牌: a form filled in as a sample, with numbered explanations. */
export const formSampleSchema = (text: TextSchema) =>
  z.strictObject({
    kind: z.literal('form-sample'),
    ...boardFields(formSampleFamily, text),
    /** The name of the form, word for word. */
    form: text,
    /** The edition of the form, as it is printed on it. */
    edition: text,
    /** The form’s lines from top to bottom, and the entries of a line from left to right. */
    lines: z
      .array(
        z
          .array(
            z.strictObject({
              /** As it is printed on the form. */
              label: text,
              /** What the sample enters: a made-up name, a number of one digit or ×. Nothing is entered if not given. */
              entry: text.optional(),
              /** Width of the entry as a part of the line; all are equal if not given. */
              share: z
                .number({error: () => 'is not a number; give a share such as 2'})
                .min(0.2, {error: () => 'is too narrow; give 0.2 or more'})
                .max(9, {error: () => 'is too wide; give 9 or less'})
                .optional(),
              /** What to mind here; numbered on the form and explained below it. */
              mind: text.optional(),
            }),
          )
          .min(1, {error: () => 'the line has no entry; give at least 1'})
          .max(4, {error: () => 'more than 4 entries in a line are not readable; break the line'}),
      )
      .min(1, {error: () => 'the form has no line; give at least 1'})
      .max(24, {error: () => 'more than 24 lines do not fit on a sample; show the part that is often wrong'}),
  })
/** What an author asks for in a form sample. */
export type FormSampleSpec = z.output<ReturnType<typeof formSampleSchema>>
type Entry = FormSampleSpec['lines'][number][number]

const heading: SignText = {zh: '填单示范', en: 'How to Fill In'}
const sample = {zh: '样张', en: 'SAMPLE'}

/**
 * Returns the layout of a form sample: the form on a sheet of white with 样张 across it, what is entered in another ink than the form, and
 * what to mind under its number below.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 * @clause HW-SIGN-107 样张 on the form
 */
export function layoutFormSample(spec: FormSampleSpec, fonts: Fonts): Layout {
  const minds = spec.lines.flatMap((line, l) => line.flatMap(({mind}, e) => (mind ? [{mind, at: `lines.${l}.${e}.mind`}] : [])))
  const body = (frame: BoardFrame): Block => {
    const {body, room, set} = frame
    const size = body * 1.7
    const list = minds.map(({mind, at}, i) => {
      const words = set(mind, {room: room - size - body, at})
      return place(
        [0, numberDisc(fonts, i + 1, size, 'accent')],
        [size + body, {...words, parts: words.parts.map((part) => move(part, 0, (size - body) / 2))}],
      )
    })
    return stack(body * 1.5, sheet(spec, fonts, frame), ...(list.length > 0 ? [stack(body * 0.9, ...list)] : []))
  }
  return layoutBoard({
    kind: 'form-sample',
    title: `${(spec.heading ?? heading).zh}：${spec.form.zh}（样张）`,
    spec,
    family: formSampleFamily,
    fonts,
    heading,
    measure: 46,
    body,
  })
}

/** Returns the form as a sheet of paper on the board. */
function sheet({form, edition, lines}: FormSampleSpec, fonts: Fonts, frame: BoardFrame): Block {
  const {body, room, set, words} = frame
  const edge = body * 2
  const width = room - 2 * edge
  const name = set(form, {room: width, at: 'form', weight: 'bold', align: 'centre'})
  const mark = set(words(sample), {room: width, at: '', weight: 'bold', ink: 'accent'})
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
  const content = stack(body * 1.2, place([0, mark], [0, version]), name, {parts: table, width, height: y + line})
  const height = content.height + 2 * edge
  const paper = boxed(content, room, height, 'on-ground')
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
    const number = mind ? numberDisc(fonts, next(), size, 'accent') : undefined
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
