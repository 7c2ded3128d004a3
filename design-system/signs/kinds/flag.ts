import {z} from 'zod'
import type {Problem} from '../../../handbooks/input/problem.ts'
import {oneOf} from '../../../handbooks/input/yaml.ts'
import type {Mm} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {type Block, block, type Direction, directions, grid, type Layout, layoutPanel, stack} from '../layout/layout.ts'
import {setMessage} from '../layout/message.ts'
import {commonFields, type Family, mm, type TextSchema} from '../layout/spec.ts'
import {setSymbol} from '../layout/symbol.ts'
import {conceptIds} from '../pictograms/pictograms.ts'

/** Flags project from a wall and are read along it. */
export const flagFamily: Family = {width: {min: 150, max: 1200}, height: {min: 150, max: 1200}}

/** Longest line in Chinese characters. */
const measure = 8

/** Returns the schema of a flag 侧挂牌: a name or facility on a panel that stands out from the wall, read by people walking along it. */
export const flagSchema = (text: TextSchema) =>
  z.strictObject({
    kind: z.literal('flag'),
    ...commonFields(flagFamily),
    /** The point's name, or what is behind the door below. */
    text,
    /** What the words mean, at twice its least size. Left out for the point itself: the emblem stands in its place. */
    pictogram: oneOf('a pictogram', conceptIds).optional(),
    /** Where to go from here, as seen on the front. On the back left and right change places. Left out at the door itself. */
    towards: oneOf('a direction', Object.keys(directions) as [Direction, ...Direction[]]).optional(),
    /** The edge at the wall, as seen on the front. Left if not given. `holes` are bored along it. */
    wall: oneOf('an edge', ['left', 'right']).optional(),
    /** From the wall to the panel's nearer edge, over its bracket. 0 if not given. */
    gapMm: mm(0, 200).optional(),
    /** `one` where people come from one side only. Two if not given. */
    sides: oneOf('a number of sides', ['one', 'two']).optional(),
  })
/** What an author asks for in a flag. */
export type FlagSpec = z.output<ReturnType<typeof flagSchema>>

/**
 * Returns the layout of a flag's front: pictogram or emblem over the words, an arrow on the side to which it points, holes along the wall.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 */
export function layoutFlag(spec: FlagSpec, fonts: Fonts): Layout {
  const {pictogram, text, towards, wall = 'left'} = spec
  const compose = (hanzi: Mm, most: Mm, problems: Problem[]): Block => {
    // A flag stands out into the way of people, so words break early; only those that cannot make it wider.
    const tried: Problem[] = []
    setMessage(fonts, text, {hanzi, room: Math.min(most, hanzi * measure), ink: 'on-ground', at: 'text'}, tried)
    const room = tried.length === 0 ? Math.min(most, hanzi * measure) : most
    if (pictogram) return setSymbol(fonts, {pictogram, text, towards}, {hanzi, room}, problems)
    const [size, arrow, gap] = [hanzi * grid.block * 1.5, hanzi * grid.arrow, hanzi * grid.margin]
    const message = setMessage(fonts, text, {hanzi, room, ink: 'on-ground', at: 'text'}, problems)
    const emblem = block({type: 'emblem', at: [0, 0], size}, size, size)
    if (!towards) return stack(gap, emblem, message)
    const width = Math.max(message.width, size + gap + arrow)
    const left = towards.includes('left')
    const parts = [
      {type: 'emblem', at: [left ? width - size : 0, 0], size},
      {type: 'arrow', at: [left ? 0 : width - arrow, (size - arrow) / 2], size: arrow, towards, ink: 'on-ground'},
    ] as const
    return stack(gap, {parts, width, height: size}, message)
  }
  return layoutPanel({kind: 'flag', title: text.zh, spec, family: flagFamily, ground: 'ground', align: 'left', fixing: wall, compose})
}
