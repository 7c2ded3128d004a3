import type {FloorPlan, PlanDoor, PlanPoint, PlanRoom, Use} from '../../../design-system/signs/plan/floorPlan.ts'

/** A plan whose rooms and facilities are named by terms. */
export type Plan = FloorPlan<{readonly term: string}>

/** Returns a rectangle from its upper left corner; its term is its id. */
export const space = (use: Use, id: string, atM: PlanPoint, sizeM: PlanPoint, number?: number): PlanRoom & {readonly term: string} => ({
  ...{id, use, term: id, atM, sizeM},
  ...(number === undefined ? {} : {number}),
})

/** Returns a door of 1 m between two spaces. */
export const door = (a: string, b: string, atM: PlanPoint, widthM = 1): PlanDoor => ({between: [a, b], atM, widthM, open: false})

/** Returns a plan with an entrance of 1.5 m, and without windows or facilities but for those given. */
export const plan = (entrance: readonly [room: string, atM: PlanPoint], given: Pick<Plan, 'rooms' | 'doors'> & Partial<Plan>): Plan => ({
  entrance: {room: entrance[0], atM: entrance[1], widthM: 1.5},
  windows: [],
  facilities: [],
  ...given,
})
