import {z} from 'zod'
import type {Problem} from '../../../handbooks/problem.ts'
import type {Mm} from '../drawing.ts'
import {type Block, type Layout, layoutPanel} from '../layout.ts'
import {setMessage} from '../message.ts'
import {commonFields, type Family, type TextSchema} from '../spec.ts'
import type {Fonts} from '../text.ts'

/** Floor markers are stuck or painted on the floor. */
export const floorMarkerFamily: Family = {width: {min: 200, max: 3000}, height: {min: 60, max: 1200}}

/** Returns the schema of a floor marker 地面标识: a line to wait behind, or a way on the floor. */
export const floorMarkerSchema = (text: TextSchema) =>
  z.strictObject({kind: z.literal('floor-marker'), ...commonFields(floorMarkerFamily), text})
/** What an author asks for in a floor marker. */
export type FloorMarkerSpec = z.output<ReturnType<typeof floorMarkerSchema>>

/**
 * Returns the layout of a floor marker.
 *
 * @throws InputError if the words do not fit or hold a character that the font lacks.
 */
export function layoutFloorMarker(spec: FloorMarkerSpec, fonts: Fonts): Layout {
  const compose = (hanzi: Mm, room: Mm, problems: Problem[]): Block =>
    setMessage(fonts, spec.text, {hanzi, room, ink: 'on-ground', at: 'text'}, problems)
  return layoutPanel({kind: 'floor-marker', title: spec.text.zh, spec, family: floorMarkerFamily, ground: 'ground', align: 'left', compose})
}
