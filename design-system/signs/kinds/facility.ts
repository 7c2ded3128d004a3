import {z} from 'zod'
import type {Problem} from '../../../handbooks/problem.ts'
import {oneOf} from '../../../handbooks/yaml.ts'
import type {Mm} from '../drawing.ts'
import {type Block, block, type Direction, directions, grid, type Layout, layoutPanel, move, stack} from '../layout.ts'
import {setMessage} from '../message.ts'
import {conceptIds, pictogramOf} from '../pictograms/pictograms.ts'
import {commonFields, type Family, type TextSchema} from '../spec.ts'
import type {Fonts} from '../text.ts'

/** Facility signs are plates at the door of a room, or on a thing. */
export const facilityFamily: Family = {width: {min: 100, max: 1200}, height: {min: 100, max: 1200}}

/** Returns the schema of a facility sign 设施牌: a pictogram and its name, at the door of a room or on a thing. */
export const facilitySchema = (text: TextSchema) =>
  z.strictObject({
    kind: z.literal('facility'),
    ...commonFields(facilityFamily),
    pictogram: oneOf('a pictogram', conceptIds),
    text,
    /** Where to go, if the sign does not stand at the place itself. */
    towards: oneOf('a direction', Object.keys(directions) as [Direction, ...Direction[]]).optional(),
  })
/** What an author asks for in a facility sign. */
export type FacilitySpec = z.output<ReturnType<typeof facilitySchema>>

/**
 * Returns the layout of a facility sign: the pictogram at twice its least size over the words, an arrow at the right.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 * @clause HW-SIGN-020 pictogram size
 */
export function layoutFacility(spec: FacilitySpec, fonts: Fonts): Layout {
  const compose = (hanzi: Mm, room: Mm, problems: Problem[]): Block => {
    const size = hanzi * grid.block * 2
    const arrow = hanzi * grid.arrow
    const gap = hanzi * grid.margin
    const message = setMessage(fonts, spec.text, {hanzi, room, ink: 'on-ground', at: 'text'}, problems)
    const width = Math.max(message.width, size * pictogramOf(spec.pictogram).width + (spec.towards ? gap + arrow : 0))
    const head = block({type: 'pictogram', at: [0, 0], size, concept: spec.pictogram, ink: 'on-ground'}, width, size)
    const parts = spec.towards
      ? [move({type: 'arrow', at: [0, 0], size: arrow, towards: spec.towards, ink: 'on-ground'}, width - arrow, (size - arrow) / 2)]
      : []
    return stack(gap, {...head, parts: [...head.parts, ...parts]}, message)
  }
  return layoutPanel({kind: 'facility', title: spec.text.zh, spec, family: facilityFamily, ground: 'ground', align: 'left', compose})
}
