import {describe, expect, test} from 'vitest'
import {planSchema} from '../../../design-system/signs/plan/planSchema.ts'
import {slug} from '../../../handbooks/input/yaml.ts'
import {floorPlanDrafts} from '../../../points/wayfinding/floorPlanDraft.ts'
import {placeNumber} from '../../../points/wayfinding/placeNumber.ts'
import {solveWays} from '../../../points/wayfinding/solve.ts'
import {type WayWords, wayDrafts} from '../../../points/wayfinding/wayDrafts.ts'
import {door, type Plan, plan, space} from './draw.ts'

const words: WayWords = {
  term: (id) => ({zh: `〔${id}〕`, en: `the ${id}`, reading: id}),
  pictogramFor: (id) => (id.endsWith('toilet') || id === 'comprehensive-window' ? 'toilet' : undefined),
}
const draftsOf = (given: Plan, windowTerm?: (number: number) => string | undefined) =>
  wayDrafts(given, solveWays(given, {plateM: 0, ...(windowTerm ? {windowTerm} : {})}).signs, words)
const asRead = (given: Plan) => planSchema({term: slug}).parse(given)
const rowsOf = (...given: Parameters<typeof draftsOf>) =>
  draftsOf(...given).flatMap(({spec}) =>
    spec.kind === 'directional' ? spec.destinations.map(({text, pictogram}) => [text.zh, text.en, pictogram]) : [],
  )

const rooms = [
  space('hall', 'hall', [0, 0], [10, 6]),
  space('room', 'toilet', [-5, 0], [5, 6]),
  space('room', 'office', [10, 0], [5, 6], 102),
]
const doors = [door('hall', 'toilet', [0, 3]), door('hall', 'office', [10, 3])]
const hall = (more: Partial<Plan> = {}) => plan(['hall', [5, 6]], {rooms, doors, ...more})

/** Six rooms in a row along a corridor, and a store across. */
const numbers = [101, 102, 103, 104, 105, 106]
const corridor = plan(['c', [15, 0]], {
  rooms: [
    space('corridor', 'c', [0, 0], [30, 2]),
    ...numbers.map((number, i) => space('room', `r${number}`, [i * 5, 2], [5, 4], number)),
    space('room', 'store', [0, -4], [5, 4]),
  ],
  doors: [...numbers.map((number, i) => door('c', `r${number}`, [i * 5 + 2.5, 2])), door('c', 'store', [2.5, 0])],
})

describe('the words of a row', () => {
  test('are those of its term, with its pictogram, and the number on the door before them', () => {
    expect(rowsOf(hall())).toEqual([
      ['〔toilet〕', 'the toilet', 'toilet'],
      ['102 〔office〕', '102 the office', undefined],
    ])
  })

  test('are the numbers of windows, and of one window what it handles', () => {
    const windows = (...numbers: number[]) => rowsOf(hall({windows: numbers.map((number, i) => ({number, atM: [4 + i, 0]}))}))
    expect(windows(1, 2, 3)).toContainEqual(['1–3号窗口', 'Windows 1–3', 'toilet'])
    expect(windows(4)).toContainEqual(['4号窗口', 'Window 4', 'toilet'])
    expect(rowsOf(hall({windows: [{number: 1, atM: [4, 0]}]}), () => 'tax')).toContainEqual(['〔tax〕', 'the tax', undefined])
  })

  test('have the reading of which braille would be written, numbers as they stand, and none where the term has none', () => {
    const readings = (given: Plan, more: Partial<WayWords> = {}) =>
      wayDrafts(given, solveWays(given, {plateM: 0}).signs, {...words, ...more}).flatMap(({spec}) =>
        spec.kind === 'directional' ? spec.destinations.map(({text}) => [text.zh, 'reading' in text ? text.reading : undefined]) : [],
      )
    const windows = (...numbers: number[]) => readings(hall({windows: numbers.map((number, i) => ({number, atM: [4 + i, 0]}))}))
    expect(windows(1, 2)).toContainEqual(['1–2号窗口', '1 zhì 2 hào chuāngkǒu'])
    expect(windows(4)).toContainEqual(['4号窗口', '4 hào chuāngkǒu'])
    expect(readings(hall())).toContainEqual(['102 〔office〕', '102 office'])
    expect(readings(hall(), {term: (id) => ({zh: `〔${id}〕`, en: id})})).toContainEqual(['102 〔office〕', undefined])
    expect(readings(corridor)).toContainEqual(['101–103室', '101 zhì 103 shì'])
  })

  test('are the first and the last number of rooms that are joined', () => {
    expect(rowsOf(corridor)).toEqual([
      ['104–106室', 'Rooms 104–106', undefined],
      ['101–103室', 'Rooms 101–103', undefined],
      ['〔store〕', 'the store', undefined],
    ])
  })
})

describe('where a sign is', () => {
  test('is said by the entrance, the door or the fork, and by how it hangs', () => {
    const corridor = plan(['yard', [10, 20]], {
      rooms: [
        space('outside', 'yard', [0, 10], [20, 10]),
        space('room', 'clinic', [-5, 10], [5, 10]),
        space('hall', 'hall', [5, 2], [10, 8]),
        space('room', 'toilet', [0, 2], [5, 8]),
        space('corridor', 'c', [0, 0], [20, 2]),
        space('outside', 'court', [8, -5], [4, 5]),
        space('room', 'store', [8, -9], [4, 4]),
        space('room', 'office', [20, 0], [4, 2]),
      ],
      doors: [
        door('yard', 'clinic', [0, 15]),
        door('yard', 'hall', [10, 10]),
        door('hall', 'toilet', [5, 6]),
        door('hall', 'c', [12, 2]),
        door('c', 'court', [10, 0]),
        door('court', 'store', [10, -5]),
        door('c', 'office', [20, 1]),
      ],
    })
    expect(draftsOf(corridor).map(({location}) => location.en)).toEqual([
      'the yard, inside the entrance, facing those who come in, on a post',
      'the hall, inside the door from: the yard, facing those who come in, suspended',
      'the c, at the junction about 17 m from the entrance, facing those who come, on the wall',
    ])
    expect(draftsOf(corridor)[2]?.location.zh).toBe('〔c〕，距入口约17 m的岔路口，面向来人，装在墙上')
    expect(draftsOf(corridor)[1]?.location.zh).toBe('〔hall〕，从〔yard〕进来的门内，面向来人，悬挂')
  })

  test('is said of a sign above a door by what lies behind it, in both languages', () => {
    const given = plan(['hall', [10, 12]], {
      rooms: [
        space('hall', 'hall', [0, 0], [20, 12]),
        ...['left', 'right'].flatMap((id, i) => [
          space('outside', id, [6 + i * 4, -5], [4, 5]),
          space('room', `beyond-${id}`, [6 + i * 4, -9], [4, 4]),
        ]),
      ],
      doors: ['left', 'right'].flatMap((id, i) => [door('hall', id, [8 + i * 4, 0]), door(id, `beyond-${id}`, [8 + i * 4, -5])]),
    })
    expect(draftsOf(given).map(({location, messages}) => [location.zh, location.en, messages.map(({en}) => en).join()])).toEqual([
      [
        '〔hall〕，入口内，面向来人，悬挂',
        'the hall, inside the entrance, facing those who come in, suspended',
        'the beyond-left,the beyond-right',
      ],
      ['〔hall〕，通往〔left〕的门上方', 'the hall, above the door to: the left', 'the beyond-left'],
      ['〔hall〕，通往〔right〕的门上方', 'the hall, above the door to: the right', 'the beyond-right'],
    ])
    expect(draftsOf(given).map(({kind, spec}) => [kind, spec.kind, 'mount' in spec && spec.mount])).toEqual([
      ['directional', 'directional', 'suspended'],
      ['directional', 'directional', false],
      ['directional', 'directional', false],
    ])
  })

  test('is said by the corner of a hall, where no door is near', () => {
    const outlineM: [number, number][] = [
      [0, 0],
      [16, 0],
      [16, 5],
      [5, 5],
      [5, 12],
      [0, 12],
    ]
    const ell = plan(['hall', [2.5, 12]], {
      rooms: [
        {id: 'hall', use: 'hall', term: 'hall', outlineM},
        space('room', 'north', [12, -4], [4, 4]),
        space('room', 'south', [11, 5], [5, 4]),
      ],
      doors: [door('hall', 'north', [14, 0]), door('hall', 'south', [13, 5])],
    })
    expect(draftsOf(ell).map(({location}) => [location.zh, location.en])).toEqual([
      ['〔hall〕，入口内，面向来人，悬挂', 'the hall, inside the entrance, facing those who come in, suspended'],
      [
        '〔hall〕，距入口约7 m的转角处，面向来人，装在墙上',
        'the hall, at the corner about 7 m from the entrance, facing those who come, on the wall',
      ],
    ])
  })

  test('is said of each of the panels that hang together, which share the number of their place but for a letter', () => {
    const many = ['a', 'b', 'd', 'e', 'f', 'g'].map((term, i) => ({term, atM: [2 + i, 3] as const}))
    const drafts = draftsOf(hall({facilities: many}))
    expect(drafts.map(({own, location}) => [own, location.en])).toEqual([
      ['05D00', 'the hall, inside the entrance, facing those who come in, on the wall, panel 1 of 2'],
      ['05D00B', 'the hall, inside the entrance, facing those who come in, on the wall, panel 2 of 2'],
    ])
    expect(drafts[1]?.location.zh).toBe('〔hall〕，入口内，面向来人，装在墙上，2块之第2块')
    expect(drafts.map(({places, messages, spec}) => [places[0]?.at, messages.length, spec.kind])).toEqual([
      [[5, 0], 3, 'directional'],
      [[5, 0], 5, 'directional'],
    ])
  })
})

test('a sign that is read less than 0.7 m from the entrance is said to be inside it', () => {
  const given = hall({entrance: {room: 'hall', atM: [0, 0], widthM: 1.5}})
  const [sign] = solveWays(hall(), {plateM: 0}).signs
  const said = (x: number) => wayDrafts(given, sign ? [{...sign, readAt: [x, 0]}] : [], words)[0]?.location.en
  expect(said(0.69)).toContain('inside the entrance')
  expect(said(0.7)).not.toContain('inside the entrance')
})

test('the number of a place is its metre across and down and the way that it faces', () => {
  const own = (x: number, y: number, facing: number) => placeNumber({at: [x, y], facing}, '')
  expect([own(0, 9.99, 0), own(10, 99.5, 90), own(100, 1, 180), own(-0.01, -1, 270)]).toEqual(['00U09', '10R99', '100D01', 'M01LM01'])
  expect([own(1, 1, 44), own(1, 1, 46), own(1, 1, 315), own(1, 1, 314)]).toEqual(['01U01', '01R01', '01U01', '01L01'])
})

describe('the floor plan for visitors', () => {
  test('stands inside the main entrance, names every room and facility, and shows its reader where he is', () => {
    const [draft, ...more] = floorPlanDrafts(
      hall({facilities: [{term: 'water', atM: [2, 1]}]}) as never,
      [
        [
          [5, 6],
          [0, 3],
        ],
      ],
      words,
    )
    expect(more).toEqual([])
    expect(draft).toMatchObject({kind: 'floor-plan', own: '01', location: {en: 'the hall, on the wall inside the main entrance'}})
    expect(draft?.location.zh).toBe('〔hall〕，主入口内侧墙面')
    expect(draft?.places).toEqual([{at: [10, 4.6], facing: 270, mount: 'wall'}])
    expect(draft?.messages.map(({en}) => en)).toEqual(expect.arrayContaining(['the hall', 'the toilet', 'the office', 'the water']))
    expect(draft?.spec).toMatchObject({
      kind: 'floor-plan',
      viewingDistanceM: 3,
      readingDistanceM: 1.2,
      youAreHere: {atM: [9, 4.6], facingDegrees: 90},
      stepFree: [
        [
          [5, 6],
          [0, 3],
        ],
      ],
      plan: {
        rooms: [{text: {en: 'the hall'}}, {text: {en: 'the toilet'}, pictogram: 'toilet'}, {text: {en: 'the office'}}],
        facilities: [{text: {en: 'the water'}}],
      },
    })
  })

  test('is in the space behind the main door, wherever that stands on the list', () => {
    const [draft] = floorPlanDrafts(asRead(hall({rooms: rooms.toReversed()})), [], words)
    expect(draft?.location).toEqual({zh: '〔hall〕，主入口内侧墙面', en: 'the hall, on the wall inside the main entrance'})
  })

  test('is not made where no wall has room for it', () => {
    const small = plan(['hall', [5, 2]], {rooms: [space('hall', 'hall', [0, 0], [10, 2])], doors: []})
    expect(floorPlanDrafts(asRead(small), [], words)).toEqual([])
  })
})

describe('ways without a step', () => {
  const stepFree = (given: Partial<Plan>, entrance: boolean | undefined = true) => {
    const drawn = hall(given)
    return solveWays({...drawn, entrance: {...drawn.entrance, stepFree: entrance}}, {plateM: 0}).stepFree.map((way) => way.length)
  }
  const toilet = rooms.map((room) => (room.id === 'toilet' ? {...room, term: 'accessible-toilet'} : room))
  const windows = [{number: 1, atM: [4, 0] as const}]

  test('lead to the windows and to the accessible toilet through doors that are recorded as free of steps', () => {
    const free = doors.map((each) => ({...each, stepFree: true}))
    expect(stepFree({rooms: toilet, doors: free, windows})).toEqual([3, 2])
    expect(stepFree({rooms, doors: free, windows})).toEqual([2])
    expect(stepFree({rooms: toilet, doors, windows})).toEqual([2])
    expect(stepFree({rooms: toilet, doors: doors.map((each) => ({...each, stepFree: false}))})).toEqual([])
  })

  test('lead to no facility, though it stands where the accessible toilet does on its own list', () => {
    const free = doors.map((each) => ({...each, stepFree: true}))
    const facilities = ['water', 'forms', 'parcel'].map((term, i) => ({term, atM: [3 + i, 1] as const}))
    expect(stepFree({rooms: toilet, doors: free, facilities})).toEqual([3])
  })

  test('are none where nobody recorded the entrance as free of steps', () => {
    expect(stepFree({windows}, false)).toEqual([])
    const unlooked = hall({windows})
    expect(solveWays(unlooked, {plateM: 0}).stepFree).toEqual([])
  })
})
