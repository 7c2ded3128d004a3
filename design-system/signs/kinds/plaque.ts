import {z} from 'zod'
import type {Problem} from '../../../handbooks/problem.ts'
import type {Mm} from '../drawing.ts'
import {type Block, block, grid, type Layout, layoutPanel, type Part, stack} from '../layout.ts'
import {missingGlyphs, setLatin} from '../message.ts'
import {commonFields, type Family, type SignText, type TextSchema} from '../spec.ts'
import {emOfHanzi, type Fonts, written} from '../text.ts'

/** Plaques hang beside a door: narrow, and up to the height of the door. */
export const plaqueFamily: Family = {width: {min: 120, max: 600}, height: {min: 400, max: 2600}}

/** Returns the schema of a vertical plaque 竖牌: the point's full name beside its door, read downwards. */
export const plaqueSchema = (text: TextSchema) => z.strictObject({kind: z.literal('plaque'), ...commonFields(plaqueFamily), text})
/** What an author asks for in a plaque. */
export type PlaqueSpec = z.output<ReturnType<typeof plaqueSchema>>

/** From the top of one character to the top of the next, in heights of a character. */
const pitch = 1.2

/**
 * Returns the layout of a plaque: emblem, thread, then the name in one column with its second line turned beside
 * it. Column and second line together are as wide as the emblem: the grid of a message, turned.
 *
 * @throws InputError if the name does not fit, or holds a character that the font lacks or that cannot stand in a column.
 * @clause HW-SIGN-033 fits below the highest top edge
 */
export function layoutPlaque(spec: PlaqueSpec, fonts: Fonts): Layout {
  const compose = (hanzi: Mm, _room: Mm, problems: Problem[]): Block => {
    const name = setColumn(fonts, spec.text, hanzi, problems)
    const emblem = block({type: 'emblem', at: [0, 0], size: name.width}, name.width, name.width)
    const thread = hanzi * grid.thread
    return stack(
      hanzi * 0.6,
      emblem,
      block({type: 'bar', at: [0, 0], width: name.width, height: thread, ink: 'accent'}, name.width, thread),
      name,
    )
  }
  return layoutPanel({kind: 'plaque', title: spec.text.zh, spec, family: plaqueFamily, ground: 'field', align: 'centre', compose})
}

function setColumn(fonts: Fonts, text: SignText, hanzi: Mm, problems: Problem[]): Block {
  const face = fonts.bold
  const em = emOfHanzi(face, hanzi)
  const characters = [...written(fonts, text.zh)]
  problems.push(...missingGlyphs(face, characters.join(''), 'text.zh'))
  for (const c of new Set(characters.filter((c) => !/[\p{Script=Han}\d]/u.test(c)))) {
    problems.push({at: 'text.zh', message: `"${c}" cannot stand in a column; use Chinese characters and digits only`})
  }
  const column = characters.map((c, i): Part => {
    const {ink, advance} = face.set(c)
    // Characters are centred by their cells, which the type designer balanced; digits by their ink.
    const middle = /\d/.test(c) ? (ink.left + ink.right) / 2 : advance / 2
    const baseline = i * pitch * hanzi + hanzi - face.hanzi.below * em
    const at = [hanzi / 2 - middle * em, baseline] as const
    return {
      type: 'line',
      role: 'message',
      at,
      text: c,
      weight: 'bold',
      em,
      height: hanzi,
      condense: 1,
      tracking: 0,
      turned: false,
      ink: 'ink',
    }
  })
  const height = ((characters.length - 1) * pitch + 1) * hanzi

  let width = hanzi
  const second: Part[] = []
  for (const key of ['en', 'pinyin'] as const) {
    const words = text[key]
    if (words === undefined) continue
    const lines = setLatin(fonts, words, {cap: hanzi * grid.cap, room: height, ink: 'ink', at: `text.${key}`}, problems)
    width += hanzi * grid.gap
    // Turned clockwise about the pen, the tops of the letters face right: the last line is the first from the left.
    for (const line of lines.parts) {
      const [x, y] = line.at
      second.push({...line, at: [width + lines.height - y, x], turned: true})
    }
    width += lines.height
  }
  return {parts: [...column, ...second], width, height}
}
