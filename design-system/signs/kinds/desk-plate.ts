import {z} from 'zod'
import type {Problem} from '../../../handbooks/input/problem.ts'
import {oneOf} from '../../../handbooks/input/yaml.ts'
import {type Mm, mapPoints} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {type Block, beside, block, grid, type Layout, layoutPanel, move, type Part, stack} from '../layout/layout.ts'
import {setFigure, setMessage} from '../layout/message.ts'
import {setParagraph} from '../layout/paragraph.ts'
import {commonFields, type Family, type TextSchema} from '../layout/spec.ts'
import {surface} from '../layout/surface.ts'
import {windowNumber} from './window-plate.ts'

/** Desk plates stand on a counter. The sizes are those of one face. */
export const deskPlateFamily: Family = {width: {min: 120, max: 400}, height: {min: 60, max: 250}}

/** Returns the schema of a desk plate 台卡: what the officer at a place on the counter deals with. */
export const deskPlateSchema = (text: TextSchema) =>
  z.strictObject({
    kind: z.literal('desk-plate'),
    ...commonFields(deskPlateFamily),
    /** `tent` is a card folded over, with the same face on both sides; `flat` is one face for a stand. Tent if not given. */
    form: oneOf('a form of desk plate', ['tent', 'flat']).optional(),
    /** The window's number, as on its plate. */
    number: windowNumber.optional(),
    /** The post or window: the largest line. */
    text,
    /** The officer's name, with written consent only. */
    name: text.optional(),
  })
/** What an author asks for in a desk plate. */
export type DeskPlateSpec = z.output<ReturnType<typeof deskPlateSchema>>

/**
 * Returns the layout of a desk plate: number and post, the name below and smaller. A tent is laid out flat: the face of the visitor below
 * the fold, that of the officer above it and upside down.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 * @clause HW-SIGN-076 the post is the largest line
 */
export function layoutDeskPlate(spec: DeskPlateSpec, fonts: Fonts): Layout {
  const compose = (hanzi: Mm, room: Mm, problems: Problem[]): Block => {
    const [gap, high, thread, ink] = [hanzi * 0.6, hanzi * grid.block, hanzi * grid.thread, 'on-ground'] as const
    const marks =
      spec.number === undefined
        ? []
        : [
            setFigure(fonts, spec.number, {height: hanzi * 1.4, weight: 'bold', ink}),
            block({type: 'bar', at: [0, 0], width: thread, height: high, ink}, thread, high),
          ]
    const left = room - marks.reduce((sum, {width}) => sum + width + gap, 0)
    const post = setMessage(fonts, spec.text, {hanzi, room: left, ink, at: 'text'}, problems)
    const name =
      spec.name &&
      setParagraph(fonts, spec.name, {hanzi: hanzi * 0.7, room: Math.min(left, hanzi * 16), weight: 'medium', ink, at: 'name'}, problems)
    return beside(gap, ...marks, stack(hanzi * grid.margin, post, ...(name ? [name] : [])))
  }
  const title = [spec.number === undefined ? '' : `${spec.number}号 `, spec.text.zh, spec.name ? `，${spec.name.zh}` : ''].join('')
  const face = layoutPanel({kind: 'desk-plate', title, spec, family: deskPlateFamily, ground: 'ground', align: 'left', compose})
  return spec.form === 'flat' ? face : folded(face)
}

/** Thickness of the line along which a card is scored. */
const score = 0.3

/** Returns the sheet that folds to a tent with `face` on both sides. */
function folded(face: Layout): Layout {
  const {width, height, parts} = face
  const fold = {...surface(width, score, 'quiet'), at: [0, height - score / 2], process: 'engrave'} as const
  return {
    ...face,
    height: 2 * height,
    parts: [...parts.flatMap((part) => turnedOver(part, width, height)), fold, ...parts.map((part) => move(part, 0, height))],
  }
}

/** Returns `part` turned by half about the middle of its face. What has no back, such as an arrow, is not on a desk plate. */
function turnedOver(part: Part, width: Mm, height: Mm): Part[] {
  const [x, y] = part.at
  switch (part.type) {
    case 'line':
      return [{...part, at: [width - x, height - y], over: true}]
    case 'bar':
      return [{...part, at: [width - x - part.width, height - y - part.height]}]
    case 'shape': {
      const segments = mapPoints(part.segments, ([px, py]) => [part.width - px, part.height - py])
      return [{...part, segments, at: [width - x - part.width, height - y - part.height]}]
    }
    case 'hole':
      return [{...part, at: [width - x, height - y]}]
    default:
      return []
  }
}
