import {z} from 'zod'
import {limits} from '../../../handbooks/hardware/limits.ts'
import {type Problem, show} from '../../../handbooks/input/problem.ts'
import {oneOf} from '../../../handbooks/input/yaml.ts'
import type {Mm} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {type Block, beside, block, type Direction, directions, grid, type Layout, layoutPanel, stack} from '../layout/layout.ts'
import {setMessage} from '../layout/message.ts'
import {commonFields, type Family, type SignText, type TextSchema} from '../layout/spec.ts'
import {conceptIds, pictogramOf} from '../pictograms/pictograms.ts'

/** Floor markers are stuck or painted on the floor. */
export const floorMarkerFamily: Family = {width: {min: 200, max: 3000}, height: {min: 60, max: 1200}}

const wait: SignText = {zh: '请在一米线外等候', en: 'Please wait behind the line'}

/** Returns the schema of a floor marker 地面标识: a line to wait behind 一米线, or an arrow on the floor that repeats a sign on a wall. */
export const floorMarkerSchema = (text: TextSchema) =>
  z.discriminatedUnion(
    'form',
    [
      z.strictObject({
        kind: z.literal('floor-marker'),
        ...commonFields(floorMarkerFamily),
        form: z.literal('wait'),
        /** Words before the line, to be read by one who walks up to it; 请在一米线外等候 with its English if not given. */
        text: text.optional(),
      }),
      z.strictObject({
        kind: z.literal('floor-marker'),
        ...commonFields(floorMarkerFamily),
        form: z.literal('way'),
        /** Where the way leads, in the words of the sign on the wall. */
        text,
        towards: oneOf('a direction', Object.keys(directions) as [Direction, ...Direction[]]),
        pictogram: oneOf('a pictogram', conceptIds).optional(),
      }),
    ],
    {
      error: ({input}) => {
        const form = input !== null && typeof input === 'object' && 'form' in input ? input.form : undefined
        return `${show(form)} is not a form of floor marker; write \`wait\` for a line to wait behind, or \`way\` for an arrow`
      },
    },
  )
/** What an author asks for in a floor marker. */
export type FloorMarkerSpec = z.output<ReturnType<typeof floorMarkerSchema>>

/** The floor is seen at a slant, so that characters on it look half as high as they are. */
const slant = 2

/**
 * Returns the layout of a floor marker. Its characters are twice as high as a wall would ask at the viewing distance, and never lower than
 * the least height on a floor.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 * @clause HW-SIGN-085 characters and lines
 */
export function layoutFloorMarker(spec: FloorMarkerSpec, fonts: Fonts): Layout {
  const least = limits.floorMarkerHanzi.min / limits.hanziHeightPerMetre.min
  const seen = {...spec, viewingDistanceM: Math.max(least, spec.viewingDistanceM * slant)}
  const compose = (hanzi: Mm, room: Mm, problems: Problem[]): Block =>
    spec.form === 'wait' ? setLine(spec, fonts, {hanzi, room}, problems) : setWay(spec, fonts, {hanzi, room}, problems)
  const title = spec.form === 'wait' ? (spec.text ?? wait).zh : spec.text.zh
  return layoutPanel({title, spec: seen, kind: 'floor-marker', family: floorMarkerFamily, ground: 'ground', align: 'left', compose})
}

interface Place {
  readonly hanzi: Mm
  readonly room: Mm
}
type Wait = FloorMarkerSpec & {readonly form: 'wait'}
type Way = FloorMarkerSpec & {readonly form: 'way'}

/** The line at the far edge, the words on the side of those who wait. */
function setLine(spec: Wait, fonts: Fonts, {hanzi, room}: Place, problems: Problem[]): Block {
  const words = setMessage(fonts, spec.text ?? wait, {hanzi, room, ink: 'on-ground', at: 'text'}, problems)
  const width = spec.widthMm === undefined ? Math.min(room, Math.max(words.width, hanzi * 14)) : Math.min(room, hanzi * 40)
  // As thick as the characters are high, between the bounds of a line on a floor.
  const height = Math.min(limits.floorLineWidth.max, Math.max(limits.floorLineWidth.min, hanzi))
  return stack(hanzi * 0.6, block({type: 'bar', at: [0, 0], width, height, ink: 'on-ground'}, width, height), words)
}

/** The arrow as high as two rows, then the pictogram and the words. */
function setWay(spec: Way, fonts: Fonts, {hanzi, room}: Place, problems: Problem[]): Block {
  const [arrow, high, gap, ink] = [hanzi * grid.block * 1.6, hanzi * grid.block, hanzi * grid.margin, 'on-ground'] as const
  const {pictogram, towards} = spec
  const marks = [
    block({type: 'arrow', at: [0, 0], size: arrow, towards, ink}, arrow, arrow),
    ...(pictogram
      ? [block({type: 'pictogram', at: [0, 0], size: high, concept: pictogram, ink}, high * pictogramOf(pictogram).width, high)]
      : []),
  ]
  const taken = marks.reduce((sum, {width}) => sum + width + gap, 0)
  return beside(gap, ...marks, setMessage(fonts, spec.text, {hanzi, room: room - taken, ink, at: 'text'}, problems))
}
