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

/** Returns a place after the sheet was turned a quarter clockwise `quarters` times and moved. */
export function turned([x, y]: PlanPoint, quarters: number): PlanPoint {
  const [a, b] = [
    [x, y],
    [-y, x],
    [-x, -y],
    [y, -x],
  ][quarters % 4] as [number, number]
  return [a - 31, b + 17]
}

/** Returns the same plan on a sheet that was turned and moved: the house has not changed. */
export function turnedPlan<Named extends Plan>(given: Named, quarters: number): Plan {
  const turn = (at: PlanPoint) => turned(at, quarters)
  return {
    ...given,
    rooms: given.rooms.map(({atM, sizeM, outlineM, ...room}) => {
      if (outlineM) return {...room, outlineM: outlineM.map(turn)}
      const [[x, y], [width, depth]] = [atM ?? [0, 0], sizeM ?? [0, 0]]
      const [[a, b], [c, d]] = [turn([x, y]), turn([x + width, y + depth])]
      return {...room, atM: [Math.min(a, c), Math.min(b, d)] as const, sizeM: [Math.abs(a - c), Math.abs(b - d)] as const}
    }),
    doors: given.doors.map((each) => ({...each, atM: turn(each.atM)})),
    entrance: {...given.entrance, atM: turn(given.entrance.atM)},
    windows: given.windows.map((each) => ({...each, atM: turn(each.atM)})),
    facilities: given.facilities.map((each) => ({...each, atM: turn(each.atM)})),
    signs: given.signs?.map((each) => ({
      ...each,
      atM: turn(each.atM),
      facingDegrees: (each.facingDegrees + 90 * quarters) % 360,
    })),
  }
}
