import {z} from 'zod'
import type {Problem} from '../../../handbooks/input/problem.ts'
import {oneOf} from '../../../handbooks/input/yaml.ts'
import type {Mm} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {setTactile, tactileFields} from '../braille/tactile.ts'
import {type Block, type Direction, directions, grid, type Layout, layoutPanel} from '../layout/layout.ts'
import {commonFields, type Family, type TextSchema} from '../layout/spec.ts'
import {setSymbol} from '../layout/symbol.ts'
import {conceptIds} from '../pictograms/pictograms.ts'

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
    ...tactileFields,
  })
/** What an author asks for in a facility sign. */
export type FacilitySpec = z.output<ReturnType<typeof facilitySchema>>

/**
 * Returns the layout of a facility sign: the pictogram over the words, an arrow on the side to which it points, braille below.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 */
export function layoutFacility(spec: FacilitySpec, fonts: Fonts): Layout {
  const compose = (hanzi: Mm, room: Mm, problems: Problem[]): Block => {
    const style = {room, gap: hanzi * grid.margin, ink: 'on-ground'} as const
    return setTactile(spec, setSymbol(fonts, spec, {hanzi, room}, problems), style, problems)
  }
  return layoutPanel({kind: 'facility', title: spec.text.zh, spec, family: facilityFamily, ground: 'ground', align: 'left', compose})
}
