import {z} from 'zod'
import {limits} from '../../../handbooks/hardware/limits.ts'
import {oneOf} from '../../../handbooks/input/yaml.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {boardFields, layoutBoard, readingDistance} from '../board/board.ts'
import {grid, type Layout} from '../layout/layout.ts'
import type {Family, SignText, TextSchema} from '../layout/spec.ts'
import {conceptIds} from '../pictograms/pictograms.ts'
import {composePlan, planMeasure} from '../plan/body.ts'
import {planPoint, planSchema} from '../plan/floorPlan.ts'
import {inside, outlineOf} from '../plan/geometry.ts'

/** Floor plans hang on a wall inside the main entrance. */
export const floorPlanFamily: Family = {width: {min: 400, max: 2400}, height: {min: 300, max: 1800}}

/** Returns the schema of a floor plan 平面示意图: the rooms and where the reader stands, turned as the reader faces them. */
export const floorPlanSchema = (text: TextSchema) =>
  z
    .strictObject({
      kind: z.literal('floor-plan'),
      ...boardFields(floorPlanFamily, text),
      /** The floor as measured. Spaces for staff are left without their names. */
      plan: planSchema({text, pictogram: oneOf('a pictogram', conceptIds).optional()}),
      /** Where the reader stands, and the side of the plan that he looks at: 0 its top, 90 its right side. The sign is turned that way. */
      youAreHere: z.strictObject({
        atM: planPoint,
        facingDegrees: z.literal([0, 90, 180, 270], {error: () => 'walls run along x or y, so a reader faces 0, 90, 180 or 270'}),
      }),
      /** Ways without a step, each as the places it passes in metres. None if nobody has walked them. */
      stepFree: z.array(z.array(planPoint).min(2, {error: () => 'a way has at least 2 places'})).default([]),
    })
    .check(({value: {plan, youAreHere}, issues}) => {
      if (issues.length > 0 || plan.rooms.some((room) => inside(outlineOf(room), youAreHere.atM))) return
      issues.push({
        code: 'custom',
        path: ['youAreHere', 'atM'],
        message: 'is in no space of the plan; give the place where the reader stands',
        input: youAreHere,
      })
    })
/** What an author asks for in a floor plan. */
export type FloorPlanSpec = z.output<ReturnType<typeof floorPlanSchema>>

const heading: SignText = {zh: '平面示意图', en: 'Floor Plan'}

/**
 * Returns the layout of a floor plan: a heading, the floor with what visitors look for, the reader's own place, and a key.
 *
 * The plan is as large as its names need at the reading distance, or as the panel that was asked for.
 *
 * @throws InputError if the names do not fit or hold a character that the font lacks.
 * @clause HW-SIGN-081 what a floor plan shows
 * @clause HW-SIGN-082 what lies above is what lies before the reader
 */
export function layoutFloorPlan(spec: FloorPlanSpec, fonts: Fonts): Layout {
  // The smallest panel is filled: a plan with few names would stand at its left.
  const hanzi = spec.hanziHeightMm ?? spec.viewingDistanceM * limits.hanziHeightPerMetre.min
  const body = (hanzi * readingDistance(spec)) / spec.viewingDistanceM
  const least = (floorPlanFamily.width.min - 2 * grid.margin * hanzi) / body
  const names = spec.plan.rooms.filter(({use}) => use !== 'staff').map(({text}) => text.zh)
  return layoutBoard({
    kind: 'floor-plan',
    title: `${(spec.heading ?? heading).zh}：${names.join('、')}`,
    spec,
    family: floorPlanFamily,
    fonts,
    heading,
    measure: planMeasure(spec, fonts, least),
    body: (frame) => composePlan(spec, frame),
  })
}
