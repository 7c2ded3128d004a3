import * as z from 'zod'
import {limits} from '../../../handbooks/hardware/limits.ts'
import {show} from '../../../handbooks/input/problem.ts'
import type {Limit} from '../../../handbooks/limit/limit.ts'
import type {Mm} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {described} from '../layout/field.ts'
import {type Block, beside, block, grid, type Layout, layoutPanel, stack} from '../layout/layout.ts'
import {setMessage} from '../layout/message.ts'
import type {SignProblem} from '../layout/signProblem.ts'
import {commonFields, type Family, headingField, type SignText, type TextSchema} from '../layout/spec.ts'
import {direction, pictogram} from '../layout/symbolField.ts'
import {pictogramOf} from '../pictograms/pictograms.ts'
import {corners, largest, secondLine} from '../rule/lettering.ts'
import {limited} from '../rule/rule.ts'
import {pictograms} from '../rule/symbols.ts'
import {defineKind, type SpecOf} from './kind.ts'

/** Floor markers are stuck or painted on the floor. */
const family: Family = {width: {min: 200, max: 3000}, height: {min: 60, max: 1200}}

const wait: SignText = {zh: '请在一米线外等候', en: 'Please wait behind the line'}

const form = <Form extends string>(id: Form) =>
  described(z.literal(id), {
    title: {zh: '形式', en: 'Form'},
    about: {zh: 'wait是等候线，way是箭头。', en: '`wait` is a line to wait behind, `way` an arrow.'},
    clause: 'HW-SIGN-083',
  })

const schema = (text: TextSchema) =>
  z.discriminatedUnion(
    'form',
    [
      z.strictObject({
        ...commonFields('floor-marker', family),
        form: form('wait'),
        text: headingField(text, wait, {title: {zh: '线前的文字', en: 'Words before the line'}}),
      }),
      z.strictObject({
        ...commonFields('floor-marker', family),
        form: form('way'),
        text: described(text, {
          title: {zh: '去处', en: 'Where the way leads'},
          about: {zh: '与墙上的标识一致。', en: 'In the words of the sign on the wall.'},
          clause: 'HW-SIGN-083',
          example: {zh: '自助服务区', en: 'Self-Service'},
        }),
        towards: direction,
        pictogram: pictogram.optional(),
      }),
    ],
    {
      error: ({input}) => {
        const form = input !== null && typeof input === 'object' && 'form' in input ? input.form : undefined
        return `${show(form)} is not a form of floor marker; write \`wait\` for a line to wait behind, or \`way\` for an arrow`
      },
    },
  )
type Spec = SpecOf<typeof schema>

const todo = {zh: '加大牌面或hanziHeightMm', en: 'give a larger panel or hanziHeightMm'}

/** @clause HW-SIGN-085 characters on the floor */
const characters = limited(limits.floorMarkerHanzi, {
  what: {zh: '汉字字高', en: 'the height of Chinese characters'},
  todo,
  measure: ({layout}) => [largest(layout)],
})

/** @clause HW-SIGN-085 lines on the floor */
const lines = limited(limits.floorLineWidth, {
  what: {zh: '线宽', en: 'the width of the line'},
  todo,
  measure: ({layout}) => layout.parts.flatMap((part) => (part.type === 'bar' ? [part.height] : [])),
})

/** The two clauses on the waiting line as one range. */
const waitingLine: Limit = {
  clause: `${limits.waitingLine.clause} ${limits.queueLineDistance.clause}`,
  min: limits.waitingLine.min,
  max: limits.queueLineDistance.max,
  unit: 'mm',
  basis: limits.waitingLine.basis,
}

/**
 * A floor marker 地面标识: a line to wait behind 一米线, or an arrow on the floor that repeats a sign on a wall.
 *
 * @clause HW-AREA-015 waiting line, at least
 * @clause HW-SIGN-084 waiting line, at most
 */
export const floorMarker = defineKind({
  family,
  schema,
  layout,
  rules: [...secondLine, corners, pictograms, characters, lines],
  making: {mount: 'floor', material: 'vinyl', fixing: {zh: '自粘，滚压', en: 'self-adhesive, rolled down'}},
  // An arrow lies where its way begins; only the waiting line has a distance.
  fixedAt: (spec) => (spec?.form === 'way' ? undefined : {part: 'line', planned: limits.waitingLine.min, limit: waitingLine}),
  letters: 'FM',
  everydayNames: ['一米线', '地贴', '地标', 'floor sticker', 'waiting line'],
})

/** The floor is seen at a slant, so that characters on it look half as high as they are. */
const slant = 2

/**
 * Returns the layout of a floor marker. Its characters are twice as high as a wall would ask at the viewing distance, and never lower than
 * the least height on a floor.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 * @clause HW-SIGN-085 characters and lines
 */
function layout(spec: Spec, fonts: Fonts): Layout {
  const least = limits.floorMarkerHanzi.min / limits.hanziHeightPerMetre.min
  const seen = {...spec, viewingDistanceM: Math.max(least, spec.viewingDistanceM * slant)}
  const compose = (hanzi: Mm, room: Mm, problems: SignProblem[]): Block =>
    spec.form === 'wait' ? setLine(spec, fonts, {hanzi, room}, problems) : setWay(spec, fonts, {hanzi, room}, problems)
  const title = spec.form === 'wait' ? (spec.text ?? wait).zh : spec.text.zh
  return layoutPanel({title, spec: seen, family, ground: 'ground', align: 'left', compose})
}

interface Place {
  readonly hanzi: Mm
  readonly room: Mm
}
type Wait = Spec & {readonly form: 'wait'}
type Way = Spec & {readonly form: 'way'}

/** The line at the far edge, the words on the side of those who wait. */
function setLine(spec: Wait, fonts: Fonts, {hanzi, room}: Place, problems: SignProblem[]): Block {
  const words = setMessage(fonts, spec.text ?? wait, {hanzi, room, ink: 'on-ground', at: 'text'}, problems)
  const width = spec.widthMm === undefined ? Math.min(room, Math.max(words.width, hanzi * 14)) : Math.min(room, hanzi * 40)
  // As thick as the characters are high, between the bounds of a line on a floor.
  const height = Math.min(limits.floorLineWidth.max, Math.max(limits.floorLineWidth.min, hanzi))
  return stack(hanzi * 0.6, block({type: 'bar', at: [0, 0], width, height, ink: 'on-ground'}, width, height), words)
}

/** The arrow as high as two rows, then the pictogram and the words. */
function setWay(spec: Way, fonts: Fonts, {hanzi, room}: Place, problems: SignProblem[]): Block {
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
