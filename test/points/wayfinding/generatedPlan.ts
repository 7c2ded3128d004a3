import fc from 'fast-check'
import type {FloorPlan, PlanDoor, PlanPoint, PlanRoom, Use} from '../../../design-system/signs/plan/floorPlan.ts'

type Plan = FloorPlan<{readonly term: string}>
type Room = PlanRoom & {readonly term: string}

/** Draws whole numbers from 0 to below `below`. */
type Draw = (below: number) => number

/**
 * Plans of up to 60 rooms: a yard or a hall at the entrance, corridors that branch and close to loops, rooms on both sides of them, rooms
 * behind rooms. Everything stands on a grid of 2.5 m so that walls meet and nothing overlaps.
 */
export const plans: fc.Arbitrary<Plan> = fc
  .record({
    seed: fc.noShrink(fc.nat()),
    rooms: fc.integer({min: 1, max: 60}),
    numbered: fc.boolean(),
    yard: fc.boolean(),
    loops: fc.integer({min: 0, max: 4}),
  })
  .map(({seed, ...wish}) => {
    // A linear congruential generator after Knuth's MMIX would need 64 bits; this one is Park and Miller's.
    let state = (seed % 2147483646) + 1
    return grow((below) => {
      state = (state * 48271) % 2147483647
      return state % below
    }, wish)
  })

const cell = 2.5
interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

function grow(draw: Draw, wish: {rooms: number; numbered: boolean; yard: boolean; loops: number}): Plan {
  const taken = new Map<string, string>()
  const rooms: Room[] = []
  const boxes = new Map<string, Box>()
  const doors: PlanDoor[] = []
  const free = ({x, y, w, h}: Box) => squares({x, y, w, h}).every((key) => !taken.has(key))
  const put = (id: string, use: Use, box: Box): string => {
    for (const key of squares(box)) taken.set(key, id)
    boxes.set(id, box)
    const number = wish.numbered && use === 'room' ? {number: 101 + rooms.filter((r) => r.use === 'room').length} : {}
    rooms.push({id, use, term: id, atM: [box.x * cell, box.y * cell], sizeM: [box.w * cell, box.h * cell], ...number})
    return id
  }
  /** Joins two boxes by a door in the middle of one square of the wall that they share; false if they share none. */
  const join = (a: string, b: string, open: boolean): boolean => {
    const [p, q] = [boxes.get(a), boxes.get(b)]
    if (!p || !q) return false
    const shared = sharedSquares(p, q)
    const at = shared[draw(Math.max(1, shared.length))]
    if (!at || doors.some(({atM}) => atM[0] === at[0] && atM[1] === at[1])) return false
    doors.push({between: [a, b], atM: at, widthM: open ? 2 : 1, open})
    return true
  }

  const first = wish.yard
    ? put('yard', 'outside', {x: 0, y: 0, w: 5 + draw(3), h: 3 + draw(2)})
    : put('hall', 'hall', {x: 0, y: 0, w: 3 + draw(3), h: 3 + draw(2)})
  const start = boxes.get(first) ?? {x: 0, y: 0, w: 1, h: 1}
  const gate = Math.floor(start.w / 2)
  // Nothing is built in the way of those who come in.
  for (let j = 0; j < 3; j++) taken.set(`${gate},${start.h + j}`, 'gate')
  const hosts = [first]
  if (wish.yard) {
    const box = {x: draw(2), y: -4, w: 3 + draw(2), h: 4}
    join(put('hall', 'hall', box), first, false)
    hosts.push('hall')
  }
  for (let tries = 0; tries < 400 && rooms.filter(({use}) => use === 'room').length < wish.rooms; tries++) {
    const host = hosts[draw(hosts.length)] ?? first
    const box = boxes.get(host)
    if (!box) continue
    const corridor = draw(4) === 0
    const long = 3 + draw(5)
    const across = draw(2) === 0
    const size = corridor ? (across ? {w: long, h: 1} : {w: 1, h: long}) : {w: 1 + draw(2), h: 1 + draw(2)}
    const placed = beside(box, size, draw)
    if (!free(placed)) continue
    const id = put(corridor ? `corridor-${rooms.length}` : `room-${rooms.length}`, corridor ? 'corridor' : 'room', placed)
    if (!join(host, id, corridor && rooms.find(({id}) => id === host)?.use === 'corridor'))
      throw new Error('a box beside another shares a wall with it')
    if (corridor || draw(8) === 0) hosts.push(id)
  }
  const corridors = rooms.filter(({use}) => use === 'corridor').map(({id}) => id)
  for (let made = 0, tries = 0; made < wish.loops && tries < 60; tries++) {
    const [a, b] = [corridors[draw(Math.max(1, corridors.length))], hosts[draw(hosts.length)]]
    const joined = doors.some(({between}) => a !== undefined && b !== undefined && between.includes(a) && between.includes(b))
    if (a && b && a !== b && !joined && join(a, b, false)) made++
  }
  const hall = boxes.get('hall')
  return {
    rooms,
    doors,
    entrance: {room: first, atM: [(gate + 0.5) * cell, start.h * cell], widthM: 1.5},
    windows: hall && wish.yard ? [1, 2].map((number) => ({number, atM: [(hall.x + number * 0.6) * cell, -9.6] as const})) : [],
    facilities: wish.yard ? [{term: 'parking', atM: [1, 1] as const}] : [],
  }
}

const squares = ({x, y, w, h}: Box) => Array.from({length: w * h}, (_, i) => `${x + (i % w)},${y + Math.floor(i / w)}`)

function beside(host: Box, {w, h}: {w: number; h: number}, draw: Draw): Box {
  const [dx, dy] = [draw(host.w + w - 1) - w + 1, draw(host.h + h - 1) - h + 1]
  const places: Box[] = [
    {x: host.x + dx, y: host.y - h, w, h},
    {x: host.x + dx, y: host.y + host.h, w, h},
    {x: host.x - w, y: host.y + dy, w, h},
    {x: host.x + host.w, y: host.y + dy, w, h},
  ]
  return places[draw(4)] ?? host
}

function sharedSquares(a: Box, b: Box): PlanPoint[] {
  const points: PlanPoint[] = []
  for (let x = Math.max(a.x, b.x); x < Math.min(a.x + a.w, b.x + b.w); x++) {
    if (a.y + a.h === b.y) points.push([(x + 0.5) * cell, b.y * cell])
    if (b.y + b.h === a.y) points.push([(x + 0.5) * cell, a.y * cell])
  }
  for (let y = Math.max(a.y, b.y); y < Math.min(a.y + a.h, b.y + b.h); y++) {
    if (a.x + a.w === b.x) points.push([b.x * cell, (y + 0.5) * cell])
    if (b.x + b.w === a.x) points.push([a.x * cell, (y + 0.5) * cell])
  }
  return points
}
