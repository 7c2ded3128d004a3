import * as z from 'zod'
import {show} from '../../../handbooks/input/problem.ts'
import type {Mm} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {setTactile, tactileFields} from '../braille/tactile.ts'
import {described} from '../layout/field.ts'
import {type Block, beside, block, grid, type Layout, layoutPanel} from '../layout/layout.ts'
import {setFigure, setMessage} from '../layout/message.ts'
import type {SignProblem} from '../layout/signProblem.ts'
import {commonFields, type Family, type TextSchema} from '../layout/spec.ts'
import {pictogram} from '../layout/symbolField.ts'
import {glued} from '../making/making.ts'
import {pictogramOf} from '../pictograms/pictograms.ts'
import {corners, secondLine} from '../rule/lettering.ts'
import {pictograms} from '../rule/symbols.ts'
import {tactile} from '../rule/tactile.ts'
import {defineKind, type SpecOf} from './kind.ts'

/** Door plates are mounted beside a door, at the side of its handle. */
const family: Family = {width: {min: 150, max: 600}, height: {min: 60, max: 400}}

const schema = (text: TextSchema) =>
  z.strictObject({
    ...commonFields('door-plate', family),
    number: described(
      z
        .string({error: ({input}) => `${show(input)} is not text; put the number in quotes, such as "101"`})
        .regex(/^[A-Z]?\d{1,4}$/, {
          error: ({input}) => `${show(input)} is not a room number; use up to four digits, with a capital before them if need be`,
        })
        .optional(),
      {
        title: {zh: '房间号', en: 'Number of the room'},
        about: {zh: '两间同名的必须写。', en: 'Needed where two rooms have one name.'},
        clause: 'HW-SIGN-074',
        example: '101',
      },
    ),
    text: described(text, {
      title: {zh: '房间名称', en: 'Name of the room'},
      clause: 'HW-SIGN-074',
      example: {zh: '调解室', en: 'Mediation Room'},
    }),
    pictogram: pictogram.optional(),
    ...tactileFields,
  })

/** A door plate 门牌: the name of the room behind a door, to be seen, and to be felt if it is `tactile`. */
export const doorPlate = defineKind({
  family,
  schema,
  layout,
  rules: [...secondLine, corners, pictograms, ...tactile],
  making: {mount: 'door', material: 'tactile', fixing: glued},
  letters: 'DP',
  everydayNames: ['房间牌', '科室牌', 'room sign'],
  accessTests: [
    {
      what: {zh: '盲人能摸读凸字和盲文', en: 'A blind reader reads the raised characters and the braille'},
      how: {zh: '请两位熟悉现行盲文的读者摸读样品', en: 'Two readers of Current Chinese Braille read a made sample'},
      result: 'open',
    },
  ],
})

/**
 * Returns the layout of a door plate: number, thread, pictogram and name on one line, braille below.
 *
 * @throws InputError if the words do not fit, hold a character that the font lacks, or have no reading in braille.
 */
function layout(spec: SpecOf<typeof schema>, fonts: Fonts): Layout {
  const compose = (hanzi: Mm, room: Mm, problems: SignProblem[]): Block => {
    const [gap, high, thread, ink] = [hanzi * 0.6, hanzi * grid.block, hanzi * grid.thread, 'on-ground'] as const
    const marks: Block[] = []
    if (spec.number !== undefined) {
      marks.push(setFigure(fonts, spec.number, {height: hanzi * 1.25, weight: 'bold', ink}))
      marks.push(block({type: 'bar', at: [0, 0], width: thread, height: high, ink}, thread, high))
    }
    if (spec.pictogram !== undefined) {
      const part = {type: 'pictogram', at: [0, 0], size: high, concept: spec.pictogram, ink} as const
      marks.push(block(part, high * pictogramOf(spec.pictogram).width, high))
    }
    const taken = marks.reduce((sum, {width}) => sum + width + gap, 0)
    const message = setMessage(fonts, spec.text, {hanzi, room: room - taken, ink, at: 'text'}, problems)
    return setTactile(spec, beside(gap, ...marks, message), {room, gap: hanzi * grid.margin, ink}, problems)
  }
  const title = spec.number === undefined ? spec.text.zh : `${spec.number} ${spec.text.zh}`
  return layoutPanel({title, spec, family, ground: 'ground', align: 'left', compose})
}
