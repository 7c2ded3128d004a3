import {z} from 'zod'
import {show} from '../../../handbooks/input/problem.ts'
import {oneOf, slug} from '../../../handbooks/input/yaml.ts'
import {type Direction, directions} from '../layout/layout.ts'
import {checkPlan} from './check.ts'

const directionIds = Object.keys(directions) as [Direction, ...Direction[]]

/** What a space is for. Visitors walk everywhere but `staff`; they are sent to a `room` and to the `hall`, and through all others. */
export const uses = ['hall', 'room', 'corridor', 'outside', 'staff'] as const
/** What a space is for. */
export type Use = (typeof uses)[number]

/** A place on the floor in metres: x to the right, y down the sheet. Where zero lies is the author's choice. */
export type PlanPoint = readonly [x: number, y: number]

const metres = (least: number, most: number) =>
  z
    .number({
      error: ({input}) => (input === undefined ? 'is missing' : `${show(input)} is not a number; give metres without the unit`),
    })
    .min(least, {error: ({input}) => `${input} m is below ${least} m; give metres, measured on the floor`})
    .max(most, {error: ({input}) => `${input} m is above ${most} m; give metres, not millimetres`})

/** Schema of a place on the floor. */
export const planPoint = z.tuple([metres(-300, 300), metres(-300, 300)], {
  error: ({input}) => (input === undefined ? 'is missing' : `${show(input)} is not a place; give [x, y] in metres`),
})

const doorWidth = metres(0.6, 20)

/**
 * Returns the schema of a floor plan: one floor, with walls that run along x or y, as a tape measures most village houses.
 *
 * `name` holds the fields that name a room or a facility: a record gives a `term` of the glossary, a sign its words. What lies
 * wrong on the floor (overlapping rooms, a door in no shared wall, a room nobody can reach) is reported with everything else.
 */
export const planSchema = <Name extends z.ZodRawShape>(name: Name) =>
  z
    .strictObject({
      /** Where north lies, in degrees clockwise from the top of the sheet. Left out if nobody took a compass. */
      northDegrees: z.number().min(0).lt(360).optional(),
      rooms: z
        .array(
          z.strictObject({
            id: slug,
            use: oneOf('a use of a space', uses),
            /** Number on the door, if the rooms have numbers. */
            number: z.int().min(1).max(9999).optional(),
            /** A rectangle: its corner nearest the top left of the sheet, then width and depth. */
            atM: planPoint.optional(),
            sizeM: z.tuple([metres(0.6, 300), metres(0.6, 300)]).optional(),
            /** Any other outline with square corners, corner by corner, in place of the two above. */
            outlineM: z.array(planPoint).optional(),
            ...name,
          }),
        )
        .min(1, {error: () => 'the plan has no room; give at least 1'})
        .max(120, {error: () => 'more than 120 rooms are more than one plan can show; split it'}),
      doors: z
        .array(
          z.strictObject({
            /** The two spaces that it joins, by id. */
            between: z.tuple([slug, slug]),
            /** Its middle, in the wall. */
            atM: planPoint,
            widthM: doorWidth,
            /** True for an opening without a leaf: the end of a corridor, an archway. */
            open: z.boolean().default(false),
            /** True if somebody went and met no step, false if there is one; left out if nobody looked. */
            stepFree: z.boolean().optional(),
          }),
        )
        .default([]),
      /** Where visitors come in: the main entrance, or the gate if the yard is on the plan. */
      entrance: z.strictObject({room: slug, atM: planPoint, widthM: doorWidth, stepFree: z.boolean().optional()}),
      /** Service windows, each at its place on the counter. */
      windows: z.array(z.strictObject({number: z.int().min(1).max(30), atM: planPoint})).default([]),
      /** What has no room of its own: drinking water, the self-service area, parking. */
      facilities: z.array(z.strictObject({atM: planPoint, ...name})).default([]),
      /** Directional signs that hang already and stay. New ones are worked out without them; what they say is checked. */
      signs: z
        .array(
          z.strictObject({
            /** The space in which it is read, by id. */
            room: slug,
            atM: planPoint,
            /** The way in which its face looks: 0 to the top of the sheet, 90 to its right. */
            facingDegrees: z.number().min(0).lt(360),
            rows: z.array(z.strictObject({term: slug, towards: oneOf('a direction', directionIds)})).min(1),
          }),
        )
        .optional(),
    })
    .check(({value, issues}) => {
      // A wrong number would only be followed by walls that do not meet.
      if (issues.length > 0) return
      // The compiler cannot see that fields of an unknown `Name` leave ours as they are.
      for (const {path, message, clause} of checkPlan(value as FloorPlan))
        issues.push({code: 'custom', path, message: clause ? `${message} (${clause})` : message, input: value})
    })

/** One space of a plan: `atM` and `sizeM`, or `outlineM`. Everything about it but its name. */
export interface PlanRoom {
  readonly id: string
  readonly use: Use
  readonly number?: number | undefined
  readonly atM?: PlanPoint | undefined
  readonly sizeM?: PlanPoint | undefined
  readonly outlineM?: readonly PlanPoint[] | undefined
}

/** A door or opening between two spaces. */
export interface PlanDoor {
  readonly between: readonly [string, string]
  readonly atM: PlanPoint
  readonly widthM: number
  readonly open: boolean
  readonly stepFree?: boolean | undefined
}

/** A floor plan without its names: what geometry needs. `Named` is what names a room or a facility. */
export interface FloorPlan<Named = unknown> {
  readonly northDegrees?: number | undefined
  readonly rooms: readonly (PlanRoom & Named)[]
  readonly doors: readonly PlanDoor[]
  readonly entrance: Pick<PlanDoor, 'atM' | 'widthM' | 'stepFree'> & {readonly room: string}
  readonly windows: readonly {readonly number: number; readonly atM: PlanPoint}[]
  readonly facilities: readonly ({readonly atM: PlanPoint} & Named)[]
  readonly signs?:
    | readonly {
        readonly room: string
        readonly atM: PlanPoint
        readonly facingDegrees: number
        readonly rows: readonly {readonly term: string; readonly towards: Direction}[]
      }[]
    | undefined
}
