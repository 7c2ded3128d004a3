import {z} from 'zod'
import type {Problem} from '../../../handbooks/input/problem.ts'
import {oneOf} from '../../../handbooks/input/yaml.ts'
import type {Mm} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {place, rule} from '../board/board.ts'
import {type Block, beside, block, type Direction, directions, grid, type Layout, layoutPanel, stack} from '../layout/layout.ts'
import {setFigure, setMessage} from '../layout/message.ts'
import {commonFields, type Family, type SignText, type TextSchema} from '../layout/spec.ts'
import {boxed} from '../layout/surface.ts'
import {conceptIds, pictogramOf} from '../pictograms/pictograms.ts'
import {windowNumber} from './window-plate.ts'

/** Directories stand where the hall is entered. */
export const directoryFamily: Family = {width: {min: 200, max: 2400}, height: {min: 150, max: 2600}}

/** Returns the schema of a directory 服务索引: what is where, floor by floor, at the main entrance. */
export const directorySchema = (text: TextSchema) =>
  z.strictObject({
    kind: z.literal('directory'),
    ...commonFields(directoryFamily),
    /** 服务索引 with its English if not given. */
    heading: text.optional(),
    /** The reader's own floor first, then the others from the lowest up. A point on one floor has one, without a name. */
    floors: z
      .array(
        z.strictObject({
          /** Such as 一层. */
          text: text.optional(),
          places: z
            .array(
              z
                .strictObject({
                  /** As on the plate of the window or door, word for word. */
                  text,
                  /** The number of the window or room, in place of a pictogram. */
                  number: windowNumber.optional(),
                  pictogram: oneOf('a pictogram', conceptIds).optional(),
                  /** The way from where the reader stands; on the reader's own floor only. */
                  towards: oneOf('a direction', Object.keys(directions) as [Direction, ...Direction[]]).optional(),
                })
                .refine(({number, pictogram}) => number === undefined || pictogram === undefined, {
                  error: () => 'has a number and a pictogram; keep the number',
                }),
            )
            .min(1, {error: () => 'the floor has no place; give at least 1'}),
        }),
      )
      .min(1, {error: () => 'the directory has no floor; give at least 1'})
      .max(8, {error: () => 'more than 8 floors are too many for one directory; make one for each floor'})
      .superRefine((floors, ctx) => {
        const unnamed = floors.findIndex(({text}) => text === undefined)
        if (floors.length > 1 && unnamed >= 0)
          ctx.addIssue({code: 'custom', path: [unnamed, 'text'], message: 'is missing; name each floor where there are several'})
        floors.forEach(({places}, i) => {
          const lost = i > 0 ? places.findIndex(({towards}) => towards !== undefined) : -1
          if (lost >= 0)
            ctx.addIssue({
              code: 'custom',
              path: [i, 'places', lost, 'towards'],
              message: 'points the way on another floor; put signs to the stairs and lift there',
            })
        })
      }),
  })
/** What an author asks for in a directory. */
export type DirectorySpec = z.output<ReturnType<typeof directorySchema>>
type Place = DirectorySpec['floors'][number]['places'][number]

const heading: SignText = {zh: '服务索引', en: 'Directory'}

/**
 * Returns the layout of a directory: floors on the left, each with its places below one another, number or pictogram before the name and
 * the way behind it, and a thread between floors.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 * @clause HW-SIGN-020 pictogram size
 * @clause HW-SIGN-023 arrow size
 */
export function layoutDirectory(spec: DirectorySpec, fonts: Fonts): Layout {
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
        return place(...cells)
      })
      return place([0, centred(names[f] ?? empty, high)], [left, stack(gap, ...rows)])
    })
    const thread = hanzi * grid.thread
    return stack(gap, title, ...lists.flatMap((list) => [rule(width, thread, 'on-ground'), list]))
  }
  const said = floors.map(
    ({text, places}) =>
      `${text ? `${text.zh}：` : ''}${places.map(({number, text}) => `${number ? `${number}号` : ''}${text.zh}`).join('，')}`,
  )
  return layoutPanel({
    kind: 'directory',
    title: `${(spec.heading ?? heading).zh}，${said.join('；')}`,
    spec,
    family: directoryFamily,
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
  place([(width - content.width) / 2, centred(content, high)], [0, {parts: [], width, height: high}])

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
