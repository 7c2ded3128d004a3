import type {Mm} from '../../design-system/drawing/drawing.ts'
import type {InBoth} from '../../handbooks/language/both.ts'

/** A plate on a wall, seen from the front: millimetres from the middle of the door, and above the ground. */
export interface OnWall {
  readonly name: InBoth
  /** Whether it is the point's own. */
  readonly own: boolean
  /** Whether it is read from close by, as hours are, and so hangs lower than the plates of names. */
  readonly board: boolean
  readonly left: Mm
  readonly width: Mm
  /** Upper and lower edge above the ground. */
  readonly top: Mm
  readonly bottom: Mm
}

/**
 * How plates hang beside each other: this toolkit's own choice in every number. No standard and no paper on plates was seen that gives any;
 * two local notices say only that the plates of one door are of one size.
 */
export const besideLimits = {
  /** Clear between two plates, and between the door and the first. */
  gap: 100,
  /** Clear between the plates of others and the first of the point. */
  apart: 200,
  /** Upper edges of plates of names, level with each other; of boards, which are read from close by. */
  top: 2100,
  boardTop: 1700,
  /** Height and width of each plate of another body. */
  height: 1400,
  width: 300,
  /** Clear opening of the door that is drawn. */
  door: {width: 1500, height: 2100},
} as const satisfies Record<string, Mm | Record<string, Mm>>

/** A plate of the point to be hung there: its name and size, and whether it is a board. */
export interface OwnPlate {
  readonly board: boolean
  readonly name: InBoth
  readonly width: Mm
  readonly height: Mm
}

/**
 * Returns where the plates of other bodies and those of the point hang on the wall at a door: upper edges level, boards lower, those of others in their
 * order from the door outwards, first left, then right, and so on; those of the point farther out on the right, in theirs.
 */
export function besideDoor(others: readonly InBoth[], own: readonly OwnPlate[]): OnWall[] {
  const {gap, apart, top, boardTop, height, width, door} = besideLimits
  const edge = door.width / 2
  const place = (name: InBoth, left: Mm): OnWall => ({name, own: false, board: false, left, width, top, bottom: top - height})
  const hung = others.map((name, i) => {
    const out = edge + gap + Math.floor(i / 2) * (width + gap)
    return place(name, i % 2 === 0 ? -out - width : out)
  })
  let left = Math.max(edge, ...hung.map((plate) => plate.left + plate.width)) + (hung.length > 1 ? apart : gap)
  return [
    ...hung,
    ...own.map(({name, board, width, height}) => {
      const upper = board ? boardTop : top
      const plate: OnWall = {name, own: true, board, left, width, top: upper, bottom: upper - height}
      left += width + gap
      return plate
    }),
  ]
}

/** Returns what is wrong with plates on a wall, in Chinese and English: upper edges, heights of others, gaps, the door. Nothing if all is right. */
export function besideFaults(plates: readonly OnWall[]): InBoth[] {
  const {gap, top, boardTop, door} = besideLimits
  const order = [...plates].sort((a, b) => a.left - b.left)
  const faults: InBoth[] = []
  if (plates.some((plate) => plate.top !== (plate.board ? boardTop : top)))
    faults.push({zh: '上沿不齐', en: 'the upper edges are not level'})
  if (new Set(plates.filter(({own}) => !own).map((plate) => plate.top - plate.bottom)).size > 1)
    faults.push({zh: '其他组织的牌子高度不一', en: 'plates of other bodies differ in height'})
  if (order.some((plate, i) => i > 0 && plate.left - end(order[i - 1]) < gap)) faults.push({zh: '间距不足', en: 'the gap is too small'})
  if (plates.some(({left, width}) => left < door.width / 2 + gap && left + width > -door.width / 2 - gap))
    faults.push({zh: '离门太近', en: 'too close to the door'})
  return faults
}

const end = (plate: OnWall | undefined): Mm => (plate ? plate.left + plate.width : -Infinity)
