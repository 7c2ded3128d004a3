import type {PlanPoint} from '../../design-system/signs/plan/floorPlan.ts'

/** Where a visitor is: at a door, at the bend of an open space, at a junction of a corridor, at a goal. */
export interface Place {
  readonly type: 'entrance' | 'door' | 'bend' | 'junction' | 'goal'
  /** In metres; for a goal that is a room, the door through which it is entered. */
  readonly at: PlanPoint
  /** Index of the door, or of the goal. */
  readonly index?: number
  /** Id of the space in which it lies; of a door, the first that it joins. */
  readonly room: string
}

/** A stretch that is walked straight on. Bearings are degrees clockwise from the top of the sheet. */
export interface Stretch {
  readonly lengthM: number
  /** Id of the space that it crosses. */
  readonly room: string
  /** The way in which a visitor sets out and the one in which he arrives. */
  readonly leave: number
  readonly arrive: number
}

/** Something without a door that stands in a space. */
export interface Thing {
  readonly key: string
  readonly index: number
  readonly at: PlanPoint
}

/** The places of a plan and the stretches between them, as they are put together space by space. */
export interface Network {
  /** Adds a place, unless it is there already. */
  readonly add: (key: string, place: Place) => void
  /** Joins two places by a stretch, unless they are joined already; `extra` metres make a visitor avoid it. */
  readonly join: (from: string, to: string, stretch: Stretch, extra?: number) => void
}
