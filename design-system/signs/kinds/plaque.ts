import * as z from 'zod'
import {limits} from '../../../handbooks/hardware/limits.ts'
import type {Mm} from '../../drawing/drawing.ts'
import {emOfHanzi, type Fonts, written} from '../../drawing/type/text.ts'
import {described} from '../layout/field.ts'
import {atTop, type Block, block, grid, type Layout, layoutPanel, type Part, stack} from '../layout/layout.ts'
import {missingGlyphs, setLatin, setScript} from '../layout/message.ts'
import type {SignProblem} from '../layout/signProblem.ts'
import {commonFields, type Family, type SignText, scripts, type TextSchema} from '../layout/spec.ts'
import {placeNames} from '../rule/latin.ts'
import {corners} from '../rule/lettering.ts'
import {pointName} from '../rule/words.ts'
import {defineKind, type SpecOf} from './kind.ts'

/** Plaques hang beside a door: narrow, and up to the height of the door. */
const family: Family = {width: {min: 120, max: 600}, height: {min: 400, max: 2600}}

const schema = (text: TextSchema) =>
  z.strictObject({
    ...commonFields('plaque', family),
    text: described(text, {
      title: {zh: '站点全称', en: 'Full name of the point'},
      about: {
        zh: '从县（区）到村（社区）的全称，只用汉字和数字。',
        en: 'From county to village, in Chinese characters and digits only.',
      },
      clause: 'HW-SIGN-003',
      example: {zh: '郫都区唐昌镇战旗村便民服务站', en: 'Zhanqi Village Public Service Station'},
    }),
  })

/** A vertical plaque 竖牌: the point's full name beside its door, read downwards. */
export const plaque = defineKind({
  family,
  schema,
  layout,
  // It is read from beside the door, so the clauses on a second line do not govern it.
  rules: [placeNames, pointName, corners],
  making: {mount: 'plaque', material: 'aluminium', fixing: {zh: '隐藏挂件或四角螺钉', en: 'concealed hangers or four screws'}},
  letters: 'PQ',
  everydayNames: ['挂牌', '木牌', 'name plate'],
})

/** From the top of one character to the top of the next, in heights of a character. */
const pitch = 1.2

/**
 * Returns the layout of a plaque: emblem, thread, then the name in one column with its second line turned beside
 * it. All columns together are as wide as the emblem: the grid of a message, turned. `scriptFirst` sets a second official
 * script left of the Chinese; local law decides which stands where.
 *
 * @throws InputError if the name does not fit, or holds a character that the font lacks or that cannot stand in a column.
 * @clause HW-SIGN-033 fits below the highest top edge
 */
function layout(spec: SpecOf<typeof schema>, fonts: Fonts): Layout {
  const compose = (hanzi: Mm, _room: Mm, problems: SignProblem[]): Block => {
    const name = setColumn(fonts, spec.text, hanzi, problems)
    const emblem = block({type: 'emblem', at: [0, 0], size: name.width}, name.width, name.width)
    const thread = hanzi * grid.thread
    return stack(
      hanzi * 0.6,
      emblem,
      block({type: 'bar', at: [0, 0], width: name.width, height: thread, ink: 'ornament'}, name.width, thread),
      name,
    )
  }
  return layoutPanel({title: spec.text.zh, spec, family, ground: 'field', align: 'centre', compose})
}

/** Returns the name in its columns: Chinese, a second official script left or right of it, then the second line turned. */
function setColumn(fonts: Fonts, text: SignText, hanzi: Mm, problems: SignProblem[]): Block {
  const characters = [...written(fonts, text.zh)]
  for (const c of new Set(characters.filter((c) => !/[\p{Script=Han}\d]/u.test(c)))) {
    problems.push({
      at: 'text.zh',
      message: `"${c}" cannot stand in a column; use Chinese characters and digits only`,
      zh: `“${c}”不能排在竖列里，只用汉字和数字`,
    })
  }
  const chinese = upright(fonts, characters, {hanzi, role: 'message', at: 'text.zh'}, problems)
  const height = chinese.height
  const columns: Block[] = [chinese]
  for (const key of scripts) {
    const words = text[key]
    if (words === undefined) continue
    // A syllable of Yi is one square sign and stands upright; Tibetan is written along a line, which is turned as Latin is.
    const column =
      key === 'ii'
        ? upright(fonts, [...words.replaceAll(' ', '')], {hanzi, role: 'script', at: 'text.ii'}, problems)
        : turned(fonts, setScript(fonts, words, {hanzi, room: height, ink: 'ink', weight: 'bold', at: `text.${key}`}, problems))
    if (column.height > height + 1e-6) problems.push(tooLong(words, column.height - height, `text.${key}`))
    if (text.scriptFirst) columns.unshift(column)
    else columns.push(column)
  }
  for (const key of ['en', 'pinyin'] as const) {
    const words = text[key]
    if (words === undefined) continue
    columns.push(turned(fonts, setLatin(fonts, words, {cap: hanzi * grid.cap, room: height, ink: 'ink', at: `text.${key}`}, problems)))
  }
  return atTop(hanzi * grid.gap, ...columns)
}

const tooLong = (words: string, by: Mm, at: string): SignProblem => ({
  at,
  message: `"${words}" is ${by.toFixed(1)} mm longer than the Chinese beside it; give a shorter name, or a column of Chinese that is longer`,
  zh: `“${words}”比旁边的汉字长${by.toFixed(1)} mm，改短名称，或者加长汉字的竖列`,
  clause: limits.condensing.clause,
})

/** Returns `characters` under each other. Chinese and Yi are centred by their cells, which the type designer balanced; digits by their ink. */
function upright(
  fonts: Fonts,
  characters: readonly string[],
  {hanzi, role, at}: {readonly hanzi: Mm; readonly role: 'message' | 'script'; readonly at: string},
  problems: SignProblem[],
): Block {
  const face = fonts.bold
  const em = emOfHanzi(face, hanzi)
  problems.push(...missingGlyphs(face, characters.join(''), at))
  const set = characters.map((text) => {
    const {ink, advance} = face.set(text)
    return {text, ink, middle: /\d/.test(text) ? (ink.left + ink.right) / 2 : advance / 2}
  })
  // Some characters are wider than their frame: the column ends where the ink of the widest does.
  const left = Math.max(...set.map(({ink, middle}) => middle - ink.left)) * em
  const right = Math.max(...set.map(({ink, middle}) => ink.right - middle)) * em
  const parts = set.map(({text, middle}, i): Part => {
    const baseline = i * pitch * hanzi + hanzi - face.hanzi.below * em
    const style = {weight: 'bold', em, height: hanzi, condense: 1, tracking: 0, turned: false, ink: 'ink'} as const
    return {...style, type: 'line', role, text, at: [left - middle * em, baseline]}
  })
  return {parts, width: left + right, height: ((characters.length - 1) * pitch + 1) * hanzi}
}

/** Returns lines turned clockwise. The tops of their letters face right, so that the last line is the first from the left. */
function turned(fonts: Fonts, lines: Block): Block {
  // Letters such as l rise above the capitals, by which a line is measured: the block ends where their ink does.
  const rise = Math.max(
    0,
    ...lines.parts.map((part) =>
      part.type === 'line' ? -fonts[part.weight].set(part.text, part.tracking).ink.top * part.em - part.at[1] : 0,
    ),
  )
  const parts = lines.parts.map((part): Part => {
    const [x, y] = part.at
    return part.type === 'line' ? {...part, at: [lines.height - y, x], turned: true} : part
  })
  return {parts, width: lines.height + rise, height: lines.width}
}
