import * as z from 'zod'
import {limits} from '../../../handbooks/hardware/limits.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {boardFields, layoutBoard, readingDistance} from '../board/board.ts'
import {described} from '../layout/field.ts'
import {grid, type Layout} from '../layout/layout.ts'
import type {Family, SignText, TextSchema} from '../layout/spec.ts'
import {pictogram} from '../layout/symbolField.ts'
import {onWall} from '../making/making.ts'
import {composePlan, planMeasure} from '../plan/body.ts'
import {inside, outlineOf} from '../plan/geometry.ts'
import {planPoint, planSchema} from '../plan/planSchema.ts'
import {bodyHeight} from '../rule/body.ts'
import {placeNames} from '../rule/latin.ts'
import {corners, secondLine} from '../rule/lettering.ts'
import {pictogramsFrom} from '../rule/symbols.ts'
import {defineKind, type SpecOf} from './kind.ts'

/** Floor plans hang on a wall inside the main entrance. */
const family: Family = {width: {min: 400, max: 2400}, height: {min: 300, max: 1800}}

const heading: SignText = {zh: '平面示意图', en: 'Floor Plan'}

const schema = (text: TextSchema) =>
  z
    .strictObject({
      ...boardFields('floor-plan', family, text, heading),
      plan: described(
        planSchema({
          text: described(text, {
            title: {zh: '名称', en: 'Name'},
            about: {zh: '工作区的名称不印在牌上。', en: 'That of a space for staff is not shown.'},
            clause: 'HW-SIGN-008',
            example: {zh: '调解室', en: 'Mediation Room'},
          }),
          pictogram: pictogram.optional(),
        }),
        {title: {zh: '平面', en: 'Plan'}, about: {zh: '按实测。', en: 'The floor as measured.'}, clause: 'HW-SIGN-081'},
      ),
      youAreHere: described(
        z.strictObject({
          atM: described(planPoint, {
            title: {zh: '位置', en: 'Place'},
            about: {zh: '读者站的地方，在图上的[x, y]。', en: 'Where the reader stands, [x, y] on the plan.'},
            unit: 'm',
            example: [16.8, 10.6],
          }),
          facingDegrees: described(
            z.literal([0, 90, 180, 270], {error: () => 'walls run along x or y, so a reader faces 0, 90, 180 or 270'}),
            {
              title: {zh: '面向', en: 'Facing'},
              about: {
                zh: '读者面对的一边：0为图的上边，90为右边。牌面随之转正。',
                en: 'The side of the plan that the reader looks at: 0 its top, 90 its right side. The sign is turned that way.',
              },
              unit: '°',
            },
          ),
        }),
        {title: {zh: '您在此', en: 'You are here'}, clause: 'HW-SIGN-082'},
      ),
      stepFree: described(
        z
          .array(
            z
              .array(planPoint)
              .min(2, {error: () => 'a way has at least 2 places'})
              .max(60, {error: () => 'more than 60 places are more than one way turns; give those where it turns'}),
          )
          .max(20, {error: () => 'more than 20 ways are more than one plan can show; join some'})
          .default([]),
        {
          title: {zh: '无台阶路线', en: 'Step-free ways'},
          about: {
            zh: '每条路线依次经过的各点，以米计；没有人走过的不写。',
            en: 'Each as the places it passes in metres. None if nobody has walked them.',
          },
          clause: 'HW-SIGN-081',
        },
      ),
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
type Spec = SpecOf<typeof schema>

/** A floor plan 平面示意图: the rooms and where the reader stands, turned as the reader faces them. */
export const floorPlan = defineKind({
  family,
  schema,
  layout,
  rules: [placeNames, ...secondLine, corners, pictogramsFrom<Spec>(readingDistance), bodyHeight],
  making: onWall,
  letters: 'FP',
  everydayNames: ['平面图', '导览图', '位置图', 'map'],
})

/**
 * Returns the layout of a floor plan: a heading, the floor with what visitors look for, the reader's own place, and a key.
 *
 * The plan is as large as its names need at the reading distance, or as the panel that was asked for.
 *
 * @throws InputError if the names do not fit or hold a character that the font lacks.
 * @clause HW-SIGN-081 what a floor plan shows
 * @clause HW-SIGN-082 what lies above is what lies before the reader
 */
function layout(spec: Spec, fonts: Fonts): Layout {
  // The smallest panel is filled: a plan with few names would stand at its left.
  const hanzi = spec.hanziHeightMm ?? spec.viewingDistanceM * limits.hanziHeightPerMetre.min
  const body = (hanzi * readingDistance(spec)) / spec.viewingDistanceM
  const least = (family.width.min - 2 * grid.margin * hanzi) / body
  const names = spec.plan.rooms.filter(({use}) => use !== 'staff').map(({text}) => text.zh)
  return layoutBoard({
    title: `${(spec.heading ?? heading).zh}：${names.join('、')}`,
    spec,
    family,
    fonts,
    heading,
    measure: planMeasure(spec, fonts, least),
    body: (frame) => composePlan(spec, frame),
  })
}
