import type {Direction} from '../layout/layout.ts'

/** What a space is for. Visitors walk everywhere but `staff`; they are sent to a `room` and to the `hall`, and through all others. */
export const uses = ['hall', 'room', 'corridor', 'outside', 'staff'] as const
/** What a space is for. */
export type Use = (typeof uses)[number]

/** A place on the floor in metres: x to the right, y down the sheet. Where zero lies is the author's choice. */
export type PlanPoint = readonly [x: number, y: number]

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
