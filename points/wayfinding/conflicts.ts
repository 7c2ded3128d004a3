import {type Direction, directions} from '../../design-system/signs/layout/layout.ts'
import type {FloorPlan} from '../../design-system/signs/plan/floorPlan.ts'
import {distance, turn} from './bearing.ts'
import type {GoalName} from './goals.ts'
import type {View} from './view.ts'

/** A row of a sign that hangs already and contradicts the ways of its plan. */
export interface Conflict {
  /** Indices of the sign and of the row. */
  readonly sign: number
  readonly row: number
  readonly message: string
}

/** From how far a sign that hangs already is read, in metres. */
const readM = 8
/** How far an arrow may slant from the way that it shows, and a sign from those who read it, in degrees. */
const slantDegrees = 45

/**
 * Returns what the signs that hang already say wrong: another way than the one that leads there, or a way to something that lies behind
 * their readers, so that they are sent round in a circle. Each is read at the nearest place of choice that it faces; one that faces nobody
 * who comes from the entrance is for those who leave, and is not looked at. An arrow may slant where the way is straight.
 *
 * @clause HW-SIGN-025 every fork goes on to show the way
 */
export function contradictions({signs = []}: FloorPlan<unknown>, names: readonly GoalName[], views: readonly View[]): Conflict[] {
  return signs.flatMap((sign, i) => {
    const far = ({scene}: View) => distance(sign.atM, scene.siting.readAt)
    const [view] = views
      .filter(({scene: {choices, siting}}) => {
        return choices > 1 && sign.room === siting.room && apart(sign.facingDegrees, siting.heading) >= 180 - slantDegrees
      })
      .filter((view) => far(view) <= readM)
      .toSorted((a, b) => far(a) - far(b))
    if (!view) return []
    return sign.rows.flatMap(({term, towards}, j): Conflict[] => {
      const [found] = view.all.filter(({goal}) => names[goal]?.term === term).toSorted((a, b) => a.lengthM - b.lengthM)
      if (!found)
        return [
          {
            sign: i,
            row: j,
            message: `"${term}" does not lie beyond this sign, so its readers are sent round in a circle; take the row away`,
          },
        ]
      if (apart(directions[towards], directions[found.towards]) <= slantDegrees) return []
      return [
        {
          sign: i,
          row: j,
          message: `points ${spoken(towards)} to "${term}", but the way there leads ${spoken(found.towards)}, where the new sign at this place sends people; turn the arrow or take the sign away`,
        },
      ]
    })
  })
}

const apart = (a: number, b: number) => Math.abs(turn(a, b))
const spoken = (towards: Direction) => towards.replace('-', ' ')
