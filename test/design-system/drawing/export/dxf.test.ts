import {describe, expect, test} from 'vitest'
import {type Drawing, type Mark, polygon, rect} from '../../../../design-system/drawing/drawing.ts'
import {toDxf} from '../../../../design-system/drawing/export/dxf.ts'
import {readDxf} from '../../../support/reader/dxf.ts'
import {black, smallDrawing, teal, white} from '../../../support/smallDrawing.ts'

const of = (...marks: readonly Mark[]): Drawing => ({...smallDrawing, marks})
/** The pairs of a file: a code and what it says. */
const pairs = (dxf: string) => {
  const lines = dxf.split('\n')
  return lines.flatMap((code, i) => (i % 2 === 0 && i + 1 < lines.length ? [`${code} ${lines[i + 1]}`] : []))
}
const line: Mark = {
  type: 'path',
  process: 'cut',
  segments: [
    {to: 'move', at: [40, 10]},
    {to: 'line', at: [60, 15.5]},
  ],
}

describe('an R12 file', () => {
  test('of one line is these pairs, in this order', () => {
    expect(pairs(toDxf({...of(line), title: '村 A'}, ['note 一']))).toEqual([
      '999 Cunbiao: \\U+6751 A, full size, millimetres',
      '999 note \\U+4E00',
      ...['0 SECTION', '2 HEADER', '9 $ACADVER', '1 AC1009', '9 $INSUNITS', '70 4'],
      ...['9 $EXTMIN', '10 0', '20 0', '30 0', '9 $EXTMAX', '10 100', '20 50', '30 0', '0 ENDSEC'],
      ...['0 SECTION', '2 TABLES'],
      ...['0 TABLE', '2 LTYPE', '70 1', '0 LTYPE', '2 CONTINUOUS', '70 0', '3 Solid line', '72 65', '73 0', '40 0', '0 ENDTAB'],
      ...['0 TABLE', '2 LAYER', '70 1', '0 LAYER', '2 CUT', '70 0', '62 1', '6 CONTINUOUS', '0 ENDTAB', '0 ENDSEC'],
      ...['0 SECTION', '2 ENTITIES'],
      ...['0 POLYLINE', '8 CUT', '66 1', '10 0', '20 0', '30 0', '70 0'],
      ...['0 VERTEX', '8 CUT', '10 40', '20 40', '30 0', '0 VERTEX', '8 CUT', '10 60', '20 34.5', '30 0', '0 SEQEND', '8 CUT'],
      ...['0 ENDSEC', '0 EOF'],
    ])
  })

  test('names a character beyond ASCII or a backslash by four digits, or twice four, and leaves the rest as it is', () => {
    const [title, next] = pairs(toDxf({...of(), title: '°~ \u{20000}\u007F!\n[\\U]'}))
    expect(title).toBe('999 Cunbiao: \\U+00B0~ \\U+D840\\U+DC00\\U+007F!\\U+000A[\\U+005CU], full size, millimetres')
    expect(next).toBe('0 SECTION')
  })

  test('has a bored hole as a circle, its centre counted from below', () => {
    const all = pairs(toDxf(of({type: 'circle', process: 'drill', centre: [5, 6], radius: 2.5})))
    expect(all.slice(all.indexOf('2 ENTITIES') + 1)).toEqual([
      '0 CIRCLE',
      '8 DRILL',
      '10 5',
      '20 44',
      '30 0',
      '40 2.5',
      '0 ENDSEC',
      '0 EOF',
    ])
  })
})

describe('layers', () => {
  const colours = (...marks: readonly Mark[]) => {
    const all = pairs(toDxf(of(...marks)))
    return all.flatMap((pair, i) => (pair === '0 LAYER' ? [`${all[i + 1]?.slice(2)} ${all[i + 3]?.slice(3)}`] : []))
  }
  const square = rect([10, 10], 10, 10)

  test('are processes, each with its colour', () => {
    expect(
      colours(
        line,
        {type: 'circle', process: 'drill', centre: [5, 6], radius: 2},
        {type: 'path', process: 'engrave', segments: square},
        {type: 'path', process: 'emboss', segments: square},
      ),
    ).toEqual(['CUT 1', 'DRILL 5', 'ENGRAVE 3', 'EMBOSS 30'])
  })

  test('are inks of a process too, in the order in which they are painted, in colours of their own', () => {
    const inks = ['A', 'b - 2', 'C', 'D', 'E', 'F', 'G'].map((name): Mark => ({type: 'field', process: 'print', ink: {...teal, name}}))
    expect(colours(...inks, line)).toEqual([
      'PRINT_A 4',
      'PRINT_B_2 6',
      'PRINT_C 2',
      'PRINT_D 7',
      'PRINT_E 8',
      'PRINT_F 9',
      'PRINT_G 4',
      'CUT 1',
    ])
  })

  test('hold every type of mark', () => {
    const {layers, others, listed, units, extent} = readDxf(toDxf(smallDrawing))
    expect(units).toBe(4)
    expect(extent).toEqual([
      [0, 0],
      [100, 50],
    ])
    expect(listed).toEqual([
      'DRILL',
      'CUT',
      'ENGRAVE_TEST_BLACK',
      'EMBOSS_TEST_TEAL',
      'PRINT_TEST_TEAL',
      'PRINT_TEST_WHITE',
      'PRINT_TEST_BLACK',
    ])
    expect(others).toEqual([['CIRCLE', 'DRILL']])
    expect(Object.entries(layers).map(([name, runs]) => [name, runs.map(({closed}) => closed)])).toEqual([
      ['DRILL', [true]],
      ['CUT', [false]],
      ...listed.slice(2).map((name) => [name, [true]]),
    ])
    const box = (name: string) => {
      const points = layers[name]?.flatMap(({points}) => points) ?? []
      const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
      return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
    }
    expect(box('DRILL')).toEqual([10, 29.5, 30, 40])
    expect(box('PRINT_TEST_TEAL')).toEqual([0, 0, 100, 50])
    expect(box('PRINT_TEST_BLACK')).toEqual([65, 15, 75, 25])
    expect(box('EMBOSS_TEST_TEAL')).toEqual([46, 26, 54, 34])
    expect(box('ENGRAVE_TEST_BLACK')).toEqual([10, 29.5, 30, 40])
  })
})

describe('on a layer with an ink', () => {
  const areas = (...marks: readonly Mark[]) => Object.values(readDxf(toDxf(of(...marks))).layers).flat()
  const path = (segments: Mark extends infer M ? (M extends {segments: infer S} ? S : never) : never): Mark => ({
    type: 'path',
    process: 'print',
    ink: black,
    segments,
  })

  test('areas that overlap are one, and those that do not stay apart', () => {
    expect(areas(path(rect([10, 10], 10, 10)), path(rect([15, 10], 10, 10)))).toHaveLength(1)
    expect(areas(path(rect([10, 10], 10, 10)), path(rect([25, 10], 10, 10)))).toHaveLength(2)
  })

  test('areas that run opposite ways do not cancel each other', () => {
    const square = rect([10, 10], 10, 10)
    const back = polygon([
      [10, 10],
      [10, 20],
      [20, 20],
      [20, 10],
    ])
    expect(areas(path(square), path(back))).toHaveLength(1)
  })

  test('what reaches over the edge of the panel ends there, and in a rounded corner with its curve', () => {
    const [{points} = {points: []}] = areas(path(rect([-5, -5], 20, 20)))
    expect(new Set(points.map(String))).toEqual(new Set(['0,35', '0,50', '15,50', '15,35']))
    const rounded = readDxf(toDxf({...of(path(rect([0, 0], 5, 5))), corner: 4})).layers.PRINT_TEST_BLACK ?? []
    expect(rounded.flatMap(({points}) => points).some(([x, y]) => x < 0.5 && y > 49.5)).toBe(false)
  })

  test('a line to follow is none of them: it is not closed unless it is drawn so, and a start is not written twice', () => {
    const closed: Mark = {
      type: 'path',
      process: 'cut',
      segments: [
        {to: 'move', at: [10, 10]},
        {to: 'line', at: [20, 10]},
        {to: 'line', at: [20, 20]},
        {to: 'line', at: [10, 10]},
        {to: 'close'},
      ],
    }
    expect(areas(closed)).toEqual([
      {
        closed: true,
        points: [
          [10, 40],
          [20, 40],
          [20, 30],
        ],
      },
    ])
    const [sameX, sameY] = [
      [10, 30],
      [30, 10],
    ].map(([x = 0, y = 0]) =>
      areas({
        ...closed,
        segments: [{to: 'move', at: [10, 10]}, {to: 'line', at: [20, 25]}, {to: 'line', at: [x, y]}, {to: 'close'}],
      }),
    )
    expect(sameX?.[0]?.points).toHaveLength(3)
    expect(sameY?.[0]?.points).toHaveLength(3)
    expect(areas({...closed, segments: [{to: 'move', at: [10, 10]}, {to: 'close'}]})[0]?.points).toEqual([[10, 40]])
    const open = areas({...closed, segments: closed.segments.slice(0, -1)})
    expect(open[0]?.closed).toBe(false)
    expect(open[0]?.points).toHaveLength(4)
  })

  test('white is a layer as any other', () => {
    expect(Object.keys(readDxf(toDxf(of({type: 'field', process: 'print', ink: white}))).layers)).toEqual(['PRINT_TEST_WHITE'])
  })
})
