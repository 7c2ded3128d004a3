import * as z from 'zod'
import {limits} from '../../../handbooks/hardware/limits.ts'
import type {SignKind} from '../../../handbooks/hardware/parts.ts'
import {show} from '../../../handbooks/input/problem.ts'
import type {Mm} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {described} from '../layout/field.ts'
import {type Block, block, grid, type Layout, layoutPanel, move, stack} from '../layout/layout.ts'
import {setFigure, setMessage} from '../layout/message.ts'
import {type ParagraphStyle, setParagraph} from '../layout/paragraph.ts'
import type {SignProblem} from '../layout/signProblem.ts'
import {type CommonSpec, commonFields, type Family, headingField, noteField, type SignText, type TextSchema} from '../layout/spec.ts'
import {boxed} from '../layout/surface.ts'

/** Returns the fields that every board has: those of every sign, its words above and below the body, and how near its body is read. */
export const boardFields = <Kind extends SignKind>(kind: Kind, family: Family, text: TextSchema, heading: SignText) => ({
  ...commonFields(kind, family),
  heading: headingField(text, heading),
  readingDistanceM: described(
    z
      .number({error: ({input}) => `${show(input)} is not a number; give metres without the unit`})
      .min(0.3, {error: ({input}) => `${input} m is too near to read; give metres, 0.3 or more`})
      .max(20, {error: ({input}) => `${input} m is above 20 m; give metres, not millimetres`})
      .optional(),
    {
      title: {zh: '正文阅读距离', en: 'Reading distance'},
      about: {
        zh: '读正文时到牌面的距离；不写为1 m，视距更近的按视距。',
        en: 'From the reader to the board when its body is read; 1 if left out, or the viewing distance where that is less.',
      },
      unit: 'm',
      clause: limits.boardBodyHanzi.clause,
      example: 1,
    },
  ),
  note: noteField(text),
})

/** The fields that every board has. */
export type BoardSpec = CommonSpec & {
  readonly heading?: SignText | undefined
  readonly readingDistanceM?: number | undefined
  readonly note?: SignText | undefined
}

/** Returns the distance in metres from which the body of a board is read. */
export const readingDistance = ({readingDistanceM, viewingDistanceM}: Pick<BoardSpec, 'readingDistanceM' | 'viewingDistanceM'>): number =>
  readingDistanceM ?? Math.min(1, viewingDistanceM)

/** Thickness of lines, in heights of the body's characters. */
export const stroke = {hair: 0.045, thin: 0.09} as const

/** What a board's body is composed for. Sizes are millimetres. */
export interface BoardFrame {
  readonly fonts: Fonts
  /** Height of the Chinese characters of the heading. */
  readonly hanzi: Mm
  /** Height of the Chinese characters of the body. */
  readonly body: Mm
  /** Width of the body; finite. */
  readonly room: Mm
  readonly problems: SignProblem[]
  /** Returns running text in the body's size, ink and weight unless told otherwise. */
  readonly set: (text: SignText, style: Partial<ParagraphStyle> & Pick<ParagraphStyle, 'room' | 'at'>) => Block
  /** Returns words that the kind of board brings, in the languages of its heading. */
  readonly words: (text: SignText) => SignText
}

/**
 * Returns the layout of a board: a heading read from the viewing distance, a bar, a body read from the reading distance, and a note below
 * a thin line.
 *
 * The body is as wide as `measure` characters of its own size, or as the panel that was asked for.
 *
 * @throws InputError if anything does not fit or holds a character that the font lacks.
 */
export function layoutBoard(board: {
  readonly title: string
  readonly spec: BoardSpec
  readonly family: Family
  readonly fonts: Fonts
  /** Heading where the spec gives none. */
  readonly heading: SignText
  /** Width of the body in its own characters. */
  readonly measure: number
  readonly body: (frame: BoardFrame) => Block
}): Layout {
  const {title, spec, family, fonts, measure, body} = board
  const heading = spec.heading ?? board.heading
  const reading = readingDistance(spec)
  const compose = (hanzi: Mm, panelRoom: Mm, problems: SignProblem[]): Block => {
    if (reading > spec.viewingDistanceM)
      problems.push({
        at: 'readingDistanceM',
        message: `${reading} m is farther than the ${spec.viewingDistanceM} m from which the heading is read; give the same or less`,
        zh: `${reading} m比看标题的${spec.viewingDistanceM} m还远；改成不大于它的数`,
      })
    const small = (hanzi * reading) / spec.viewingDistanceM
    const room = spec.widthMm === undefined ? Math.min(panelRoom, measure * small) : Math.min(panelRoom, measure * small * 4)
    const head = setMessage(fonts, heading, {hanzi, room, ink: 'ground', at: 'heading'}, problems)
    const frame: BoardFrame = {
      fonts,
      hanzi,
      body: small,
      room,
      problems,
      set: (text, style) => setParagraph(fonts, text, {hanzi: small, ink: 'ink', ...style}, problems),
      words: ({zh, en}) => (heading.en === undefined || en === undefined ? {zh} : {zh, en}),
    }
    const foot = spec.note && frame.set(spec.note, {room, role: 'note', at: 'note'})
    return stack(
      Math.max(hanzi * 0.5, small * 1.5),
      stack(hanzi * 0.5, head, level(room, hanzi * grid.thread * 1.5, 'ornament')),
      body(frame),
      ...(foot ? [stack(small * 0.8, level(room, small * stroke.hair), foot)] : []),
    )
  }
  return layoutPanel({title, spec, family, ground: 'field', align: 'left', compose})
}

/** Returns a level line. */
export const level = (width: Mm, height: Mm, ink: 'ornament' | 'ink' | 'ground' | 'on-ground' = 'ink'): Block =>
  block({type: 'bar', at: [0, 0], width, height, ink}, width, height)

/** Returns a filled disc with a number of one or two digits on it. */
export function numberDisc(fonts: Fonts, number: number, size: Mm, ink: 'ground' | 'emphasis'): Block {
  const digits = setFigure(fonts, `${number}`, {height: size * 0.44, weight: 'bold', ink: 'on-ground'})
  return boxed(digits, size, size, ink, size / 2)
}

/** Returns `block` with room around it or moved inside it: `dx` to the left of it and `dy` above it. */
export const inset = ({parts, width, height}: Block, dx: Mm, dy: Mm): Block => ({
  parts: parts.map((part) => move(part, dx, dy)),
  width: dx + width,
  height: dy + height,
})

/** Returns `blocks` from one top edge, each `x` from the left. */
export function fromLeft(...blocks: readonly (readonly [x: Mm, block: Block])[]): Block {
  return {
    parts: blocks.flatMap(([x, {parts}]) => parts.map((part) => move(part, x, 0))),
    width: Math.max(0, ...blocks.map(([x, {width}]) => x + width)),
    height: Math.max(0, ...blocks.map(([, {height}]) => height)),
  }
}

/** Returns the field of the line on which a board says who hears complaints. */
export const supervisionField = (text: TextSchema) =>
  described(
    z
      .strictObject({
        by: described(text, {
          title: {zh: '受理投诉的单位', en: 'Who hears complaints'},
          about: {
            zh: '镇、县（区）的单位或热线，不写被投诉的窗口。',
            en: 'The town, the county or the hotline, not the window that is complained of.',
          },
          example: {zh: '政务服务便民热线', en: 'Government hotline'},
        }),
        phone: described(
          z
            .string({error: ({input}) => `${show(input)} is not text; put the number in quotes`})
            .regex(/^[\d+][\d -]{2,19}$/, {
              error: ({input}) => `${show(input)} is not a telephone number; write digits, blanks and hyphens`,
            })
            .optional(),
          {
            title: {zh: '监督电话', en: 'Telephone number'},
            about: {
              zh: '写之前打通一次；不写留一条横线，待填。',
              en: 'Call it once before it is written. A line to be filled in by hand if left out.',
            },
            example: '12345',
          },
        ),
      })
      .optional(),
    {
      title: {zh: '监督', en: 'Complaints'},
      about: {
        zh: '并排的另一块牌上已经有的才可不写。',
        en: 'Left out only on a board that hangs beside one that has it.',
      },
      clause: 'HW-SIGN-097',
    },
  )

const supervisionPhone: SignText = {zh: '监督电话', en: 'Complaints'}

/**
 * Returns who hears complaints and the number to call, or a line for it where it is not given.
 *
 * @clause HW-SIGN-097 supervision telephone on the last line
 */
export function setSupervision(frame: BoardFrame, {by, phone}: NonNullable<z.output<ReturnType<typeof supervisionField>>>): Block {
  const {body, room, set, words} = frame
  const label = set(words(supervisionPhone), {room: Infinity, weight: 'bold', ink: 'ground', at: ''})
  const number = phone === undefined ? setBlank(body, 8) : set({zh: phone}, {room: Infinity, weight: 'bold', at: 'supervision.phone'})
  const who = set(by, {room: room - label.width - number.width - body * 2.5, at: 'supervision.by'})
  return fromLeft([0, label], [label.width + body, who], [label.width + who.width + body * 2.5, number])
}

/** Returns a line to be filled in by hand, as long as `characters` of the body and on the baseline of the words beside it. */
export const setBlank = (body: Mm, characters: number): Block =>
  inset(level(body * characters, body * stroke.hair), 0, body * (1 - stroke.hair))
