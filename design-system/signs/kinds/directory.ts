import * as z from 'zod'
import {limits} from '../../../handbooks/hardware/limits.ts'
import {type Problem, show} from '../../../handbooks/input/problem.ts'
import type {Mm} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {fromLeft, level} from '../board/board.ts'
import {described} from '../layout/field.ts'
import {type Block, beside, block, grid, type Layout, layoutPanel, stack} from '../layout/layout.ts'
import {setFigure, setMessage} from '../layout/message.ts'
import {commonFields, type Family, headingField, type SignText, type TextSchema, windowNumber} from '../layout/spec.ts'
import {boxed} from '../layout/surface.ts'
import {direction, pictogram} from '../layout/symbolField.ts'
import {onWall} from '../making/making.ts'
import {pictogramOf} from '../pictograms/pictograms.ts'
import {bodyHeight} from '../rule/body.ts'
import {placeNames} from '../rule/latin.ts'
import {corners, secondLine} from '../rule/lettering.ts'
import {type LaidSign, limited, rule, settled} from '../rule/rule.ts'
import {pictograms} from '../rule/symbols.ts'
import {defineKind, type SpecOf} from './kind.ts'

/** Directories stand where the hall is entered. */
const family: Family = {width: {min: 200, max: 2400}, height: {min: 150, max: 2600}}

const heading: SignText = {zh: '服务索引', en: 'Directory'}

const schema = (text: TextSchema) =>
  z.strictObject({
    ...commonFields('directory', family),
    heading: headingField(text, heading),
    floors: described(
      z
        .array(
          z.strictObject({
            text: described(text.optional(), {
              title: {zh: '楼层', en: 'Floor'},
              about: {zh: '只有一层的不写。', en: 'Left out at a point on one floor.'},
              example: {zh: '一层', en: 'Floor 1'},
            }),
            places: described(
              z
                .array(
                  z
                    .strictObject({
                      text: described(text, {
                        title: {zh: '名称', en: 'Name'},
                        about: {zh: '与窗口牌或门牌逐字一致。', en: 'As on the plate of the window or door, word for word.'},
                        clause: 'HW-SIGN-079',
                        example: {zh: '综合窗口', en: 'General Services'},
                      }),
                      number: described(windowNumber.optional(), {
                        title: {zh: '窗口或房间的编号', en: 'Number of the window or room'},
                        about: {zh: '有编号的不放图形符号。', en: 'In place of a pictogram.'},
                        clause: 'HW-SIGN-079',
                      }),
                      pictogram: pictogram.optional(),
                      towards: described(direction.optional(), {
                        title: {zh: '方向', en: 'Direction'},
                        about: {
                          zh: '从读者所在处走；只用于读者所在的一层。',
                          en: 'The way from where the reader stands; on the reader’s own floor only.',
                        },
                        clause: 'HW-SIGN-023',
                      }),
                    })
                    .refine(({number, pictogram}) => number === undefined || pictogram === undefined, {
                      error: () => 'has a number and a pictogram; keep the number',
                    }),
                )
                .min(1, {error: () => 'the floor has no place; give at least 1'}),
              {title: {zh: '条目', en: 'Places'}, clause: limits.messagesPerDirectory.clause},
            ),
          }),
        )
        .min(1, {error: () => 'the directory has no floor; give at least 1'})
        .max(8, {error: () => 'more than 8 floors are too many for one directory; make one for each floor'})
        .superRefine((floors, ctx) => {
          const unnamed = floors.findIndex(({text}) => text === undefined)
          if (floors.length > 1 && unnamed >= 0)
            ctx.addIssue({code: 'custom', path: [unnamed, 'text'], message: 'is missing; name each floor where there are several'})
          floors.forEach(({places}, i) => {
            for (const [j, {number, text}] of places.entries()) {
              const above = number === undefined ? undefined : places.slice(0, j).find((place) => place.number === number)
              if (above)
                ctx.addIssue({
                  code: 'custom',
                  path: [i, 'places', j, 'number'],
                  message: `${show(number)} is the number of ${show(above.text.zh)} and of ${show(text.zh)}; number each place of a floor once`,
                })
            }
            const lost = i > 0 ? places.findIndex(({towards}) => towards !== undefined) : -1
            if (lost >= 0)
              ctx.addIssue({
                code: 'custom',
                path: [i, 'places', lost, 'towards'],
                message: 'points the way on another floor; put signs to the stairs and lift there',
              })
          })
        }),
      {
        title: {zh: '各层', en: 'Floors'},
        about: {
          zh: '读者所在的一层在前，其余从低到高。',
          en: 'The reader’s own floor first, then the others from the lowest up.',
        },
        clause: 'HW-SIGN-079',
      },
    ),
  })
type Spec = SpecOf<typeof schema>
type Place = Spec['floors'][number]['places'][number]

/** @clause HW-SIGN-079 the reader’s own floor first, then from the lowest up; which floor is the reader’s is for a person to check */
const upwards = rule<Spec>('HW-SIGN-079', ({spec: {floors}}) => {
  if (floors.length === 1) return []
  const names = floors.flatMap(({text}) => (text ? [text.zh] : []))
  const others = names.slice(1).map(floorNumber)
  return [
    settled(
      others.every((number, i) => i === 0 || number === undefined || number >= (others[i - 1] ?? number)),
      {
        measured: names.join('，'),
        required: '读者所在的一层，其余从低到高',
        good: {
          zh: '其余各层从低到高；第一项是否为读者所在的一层，由人核对。',
          en: 'The other floors run from the lowest up; whether the first is the reader’s own is for a person to check.',
        },
        bad: {zh: '其余各层没有从低到高排列。', en: 'The other floors do not run from the lowest up.'},
        todo: {zh: '调整floors的次序', en: 'reorder floors'},
      },
    ),
  ]
})

/** Returns the number of the floor in a name such as 二层, 3楼 or 负一层, and undefined where there is none. */
function floorNumber(name: string): number | undefined {
  const [, below, digit = ''] = /^(负|地下)?([一二三四五六七八九]|\d{1,2})[层楼]/u.exec(name) ?? []
  if (digit === '') return undefined
  const number = '一二三四五六七八九'.indexOf(digit) + 1 || Number(digit)
  return below ? -number : number
}

/** @clause HW-SIGN-080 entries of one directory */
const entries = limited(limits.messagesPerDirectory, {
  what: {zh: '索引条目数', en: 'the number of entries'},
  todo: {zh: '分层各做一块', en: 'make one directory for each floor'},
  measure: ({spec}: LaidSign<Spec>) => [spec.floors.reduce((sum, {places}) => sum + places.length, 0)],
})

/** A directory 服务索引: what is where, floor by floor, at the main entrance. */
export const directory = defineKind({
  family,
  schema,
  layout,
  rules: [placeNames, ...secondLine, corners, pictograms, bodyHeight, upwards, entries],
  making: onWall,
  letters: 'DY',
  everydayNames: ['索引牌', '楼层索引', '水牌', 'floor directory'],
})

/**
 * Returns the layout of a directory: floors on the left, each with its places below one another, number or pictogram before the name and
 * the way behind it, and a thread between floors.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 * @clause HW-SIGN-020 pictogram size
 * @clause HW-SIGN-023 arrow size
 */
function layout(spec: Spec, fonts: Fonts): Layout {
  const {floors} = spec
  const compose = (hanzi: Mm, room: Mm, problems: Problem[]): Block => {
    const [high, arrow, gap] = [hanzi * grid.block, hanzi * grid.arrow, hanzi * grid.margin]
    const style = {hanzi, ink: 'on-ground'} as const
    const title = setMessage(fonts, spec.heading ?? heading, {...style, room, hanzi: hanzi * 1.2, at: 'heading'}, problems)
    const names = floors.map(
      ({text}, i) => text && setMessage(fonts, text, {...style, room: Math.min(room, hanzi * 6), at: `floors.${i}.text`}, problems),
    )
    const floorWidth = Math.max(0, ...names.map((name) => name?.width ?? 0))
    const left = floorWidth > 0 ? floorWidth + gap * 2 : 0
    const all = floors.flatMap(({places}) => places)
    const marks = Math.max(0, ...all.map((place) => markWidth(place, high)))
    const before = left + (marks > 0 ? marks + gap : 0)
    const after = all.some(({towards}) => towards) ? gap + arrow : 0
    const words = floors.map(({places}, f) =>
      places.map(({text}, p) =>
        setMessage(fonts, text, {...style, room: room - before - after, at: `floors.${f}.places.${p}.text`}, problems),
      ),
    )
    const text = Math.max(title.width - before - after, ...words.flatMap((column) => column.map(({width}) => width)))
    const width = before + text + after
    const lists = floors.map(({places}, f) => {
      const rows = places.map((entry, p) => {
        const message = words[f]?.[p] ?? empty
        const cells: [Mm, Block][] = [
          ...(marks > 0 ? [[0, within(mark(entry, fonts, high), marks, high)] as [Mm, Block]] : []),
          [before - left, centred(message, high)],
          ...(entry.towards
            ? [
                [
                  width - left - arrow,
                  centred(block({type: 'arrow', at: [0, 0], size: arrow, towards: entry.towards, ink: 'on-ground'}, arrow, arrow), high),
                ] as [Mm, Block],
              ]
            : []),
        ]
        return fromLeft(...cells)
      })
      return fromLeft([0, centred(names[f] ?? empty, high)], [left, stack(gap, ...rows)])
    })
    const thread = hanzi * grid.thread
    return stack(gap, title, ...lists.flatMap((list) => [level(width, thread, 'on-ground'), list]))
  }
  const said = floors.map(
    ({text, places}) =>
      `${text ? `${text.zh}：` : ''}${places.map(({number, text}) => `${number ? `${number}号` : ''}${text.zh}`).join('，')}`,
  )
  return layoutPanel({
    title: `${(spec.heading ?? heading).zh}，${said.join('；')}`,
    spec,
    family,
    ground: 'ground',
    align: 'left',
    compose,
  })
}

const empty: Block = {parts: [], width: 0, height: 0}

/** Returns `content` in the middle of a line `high`, or as it is where it is higher. */
const centred = (content: Block, high: Mm): Block => beside(0, content, {parts: [], width: 0, height: high})

/** Returns `content` in the middle of a cell. */
const within = (content: Block, width: Mm, high: Mm): Block =>
  fromLeft([(width - content.width) / 2, centred(content, high)], [0, {parts: [], width, height: high}])

const markWidth = ({number, pictogram}: Place, high: Mm): Mm => (number ? high : pictogram ? high * pictogramOf(pictogram).width : 0)

/** Returns the number on a light square, as on a window plate, or the pictogram. */
function mark({number, pictogram}: Place, fonts: Fonts, high: Mm): Block {
  if (number) return boxed(setFigure(fonts, number, {height: high * 0.5, weight: 'bold', ink: 'ground'}), high, high, 'on-ground')
  if (!pictogram) return empty
  return block(
    {type: 'pictogram', at: [0, 0], size: high, concept: pictogram, ink: 'on-ground'},
    markWidth({text: {zh: ''}, pictogram}, high),
    high,
  )
}
