import * as z from 'zod'
import {limits} from '../../../handbooks/hardware/limits.ts'
import type {Problem} from '../../../handbooks/input/problem.ts'
import {signWords} from '../../../handbooks/input/words.ts'
import {circle, type Mm} from '../../drawing/drawing.ts'
import type {InkRole} from '../../tokens/identity.ts'
import {described} from '../layout/field.ts'
import {type Block, type Part, type ShapePart, stack} from '../layout/layout.ts'
import type {SignText} from '../layout/spec.ts'
import {blankCell, misreading, readingOf, toBraille} from './braille.ts'

/** The fields of a sign that can also be read by touch. */
export const tactileFields = {
  tactile: described(z.boolean().optional(), {
    title: {zh: '触觉', en: 'Tactile'},
    about: {
      zh: '写true，文字和图形凸起，下面加一行盲文。',
      en: 'True raises characters and pictogram and adds a row of braille below them.',
    },
    clause: 'HW-SIGN-066',
  }),
  braillePinyin: described(signWords.optional(), {
    title: {zh: '盲文拼音', en: 'Pinyin of the braille'},
    about: {
      zh: '分词连写，数字照写；不写则取自术语表、第二行的汉语拼音或词典。人名、地名和词典读错的要写。',
      en: 'Its words apart, numbers as they stand. Taken from the glossary, from the second line in pinyin, or from a dictionary if left out: write it for names, and where the dictionary is wrong.',
    },
    clause: 'HW-SIGN-068',
    example: '102 tiáojiěshì',
  }),
}

/** What is said in braille: a room's number, then its name. */
export interface TactileSpec {
  readonly tactile?: boolean | undefined
  readonly braillePinyin?: string | undefined
  readonly text: SignText
  readonly number?: string | undefined
}

/** Returns the pinyin of which the braille of a sign is made. */
export function brailleWords({braillePinyin, text, number}: TactileSpec): string {
  const name = text.reading ?? text.pinyin ?? readingOf(text.zh)
  return braillePinyin ?? (number === undefined ? name : `${number} ${name}`)
}

/** Whether someone answers for the pinyin of which the braille is made: the glossary for its terms, else whoever confirmed the message. */
export const isBrailleConfirmed = ({braillePinyin, text}: TactileSpec): boolean =>
  text.confirmed !== undefined || (braillePinyin === undefined && text.reading !== undefined)

/**
 * Returns `content` raised, with its braille below, or as it is if the sign is not tactile.
 *
 * Braille keeps its size at any distance: a finger does not grow.
 *
 * @clause HW-SIGN-067 raised characters
 * @clause HW-SIGN-069 size of braille
 */
export function setTactile(
  spec: TactileSpec,
  content: Block,
  {room, gap, ink}: {readonly room: Mm; readonly gap: Mm; readonly ink: InkRole},
  problems: Problem[],
): Block {
  if (!spec.tactile) return content
  const words = brailleWords(spec)
  const amiss = misreading(spec.text.zh, words)
  if (amiss !== undefined)
    problems.push({at: 'braillePinyin', message: `"${words}" ${amiss}; write the pinyin of each character with its tone, words apart`})
  const [written, read] = [`${spec.number ?? ''} ${spec.text.zh}`, words].map((text) => text.match(/[A-Z]*\d+/g)?.join(' ') ?? '')
  if (written !== read)
    problems.push({
      at: 'braillePinyin',
      message: `"${words}" holds ${read === '' ? 'no number' : `the number ${read}`}, and the sign says ${written === '' ? 'none' : written}; write the numbers of the sign, and no others`,
    })
  const braille = toBraille(words)
  if ('notPinyin' in braille) {
    problems.push({
      at: 'braillePinyin',
      message: `"${braille.notPinyin}" is not pinyin; write syllables with tone marks, and numbers such as A12`,
    })
    return content
  }
  // Letters of a second line stay flat: too small for a fingertip, and said in braille anyway.
  const raised = content.parts.map(
    (part): Part =>
      (part.type === 'line' && (part.role === 'message' || part.role === 'figure')) || part.type === 'pictogram'
        ? {...part, process: 'emboss'}
        : part,
  )
  return stack(
    Math.max(gap, limits.brailleLineSpacing.min),
    {...content, parts: raised},
    setBraille(braille.cells, {room, ink: ink === 'on-ground' ? 'white' : ink}, problems),
  )
}

/** Returns `cells` of Unicode braille as raised dots, on as many lines as the room asks for; lines break at empty cells. */
export function setBraille(cells: string, {room, ink}: {readonly room: Mm; readonly ink: InkRole}, problems: Problem[]): Block {
  const [dot, cell, line] = [limits.brailleDotSpacing.min, limits.brailleCellSpacing.min, limits.brailleLineSpacing.min]
  const diameter = (limits.brailleDotDiameter.min + limits.brailleDotDiameter.max) / 2
  const widthOf = (count: number) => (count - 1) * cell + dot + diameter
  const lines: string[] = []
  for (const word of cells.split(blankCell)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)}${blankCell}${word}`
    if (lines.length > 0 && widthOf(longer.length) <= room + 1e-6) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  const width = Math.max(...lines.map((text) => widthOf(text.length)))
  if (width > room + 1e-6) {
    problems.push({
      at: 'braillePinyin',
      message: `a word of ${Math.round((width - dot - diameter) / cell) + 1} braille cells is ${(width - room).toFixed(1)} mm too long: it takes ${width.toFixed(1)} mm and there is room for ${Math.max(0, room).toFixed(1)} mm; give a larger widthMm, or divide the word`,
      clause: limits.brailleCellSpacing.clause,
    })
  }
  const parts = lines.flatMap((text, row) =>
    [...text].flatMap((pattern, column) =>
      dotsOf(pattern).map(
        ([x, y]): ShapePart => ({
          type: 'shape',
          at: [column * cell + x * dot, row * line + y * dot],
          width: diameter,
          height: diameter,
          segments: circle([diameter / 2, diameter / 2], diameter / 2),
          ink,
          process: 'emboss',
        }),
      ),
    ),
  )
  return {parts, width, height: (lines.length - 1) * line + 2 * dot + diameter}
}

/** Returns the column and row of each dot of a cell: Unicode numbers dots down the left, then down the right. */
function dotsOf(pattern: string): (readonly [column: number, row: number])[] {
  const bits = (pattern.codePointAt(0) ?? 0x2800) - 0x2800
  return [0, 1, 2, 3, 4, 5].filter((dot) => bits & (1 << dot)).map((dot) => [Math.floor(dot / 3), dot % 3] as const)
}
