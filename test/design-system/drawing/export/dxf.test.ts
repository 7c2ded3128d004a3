import {expect, test} from 'vitest'
import {type Mark, rect} from '../../../../design-system/drawing/drawing.ts'
import {toDxf} from '../../../../design-system/drawing/export/dxf.ts'
import {black, lens, small, square, stroke, teal} from './smallDrawing.ts'

/** The pairs of a DXF, each as its code and its value. */
const pairs = (dxf: string) => [...dxf.matchAll(/(.*)\n(.*)\n/g)].map(([, code, value]) => `${code} ${value}`)
const of = (...marks: readonly Mark[]) => pairs(toDxf({...small, marks}))
/** The entities of a DXF, each in one line. */
function entities(...marks: readonly Mark[]): string[] {
  const all = of(...marks)
  const within = all.slice(all.indexOf('2 ENTITIES') + 1, -2)
  const begins = within.flatMap((pair, i) => (/^0 (?!VERTEX|SEQEND)/.test(pair) ? [i] : []))
  return begins.map((begin, i) => within.slice(begin, begins[i + 1]).join(' '))
}

test('a DXF is an R12 file in millimetres with a layer for each process and ink', () => {
  expect(of(square)).toMatchInlineSnapshot(`
    [
      "999 Cunbiao: A & \\U+6751, full size, millimetres",
      "0 SECTION",
      "2 HEADER",
      "9 $ACADVER",
      "1 AC1009",
      "9 $INSUNITS",
      "70 4",
      "9 $EXTMIN",
      "10 0",
      "20 0",
      "30 0",
      "9 $EXTMAX",
      "10 40",
      "20 30",
      "30 0",
      "0 ENDSEC",
      "0 SECTION",
      "2 TABLES",
      "0 TABLE",
      "2 LTYPE",
      "70 1",
      "0 LTYPE",
      "2 CONTINUOUS",
      "70 0",
      "3 Solid line",
      "72 65",
      "73 0",
      "40 0",
      "0 ENDTAB",
      "0 TABLE",
      "2 LAYER",
      "70 1",
      "0 LAYER",
      "2 PRINT_CUNBIAO_WHITE",
      "70 0",
      "62 4",
      "6 CONTINUOUS",
      "0 ENDTAB",
      "0 ENDSEC",
      "0 SECTION",
      "2 ENTITIES",
      "0 POLYLINE",
      "8 PRINT_CUNBIAO_WHITE",
      "66 1",
      "10 0",
      "20 0",
      "30 0",
      "70 1",
      "0 VERTEX",
      "8 PRINT_CUNBIAO_WHITE",
      "10 15",
      "20 17.5",
      "30 0",
      "0 VERTEX",
      "8 PRINT_CUNBIAO_WHITE",
      "10 5",
      "20 17.5",
      "30 0",
      "0 VERTEX",
      "8 PRINT_CUNBIAO_WHITE",
      "10 5",
      "20 17.5",
      "30 0",
      "0 VERTEX",
      "8 PRINT_CUNBIAO_WHITE",
      "10 5",
      "20 25",
      "30 0",
      "0 VERTEX",
      "8 PRINT_CUNBIAO_WHITE",
      "10 5",
      "20 25",
      "30 0",
      "0 VERTEX",
      "8 PRINT_CUNBIAO_WHITE",
      "10 15",
      "20 25",
      "30 0",
      "0 SEQEND",
      "8 PRINT_CUNBIAO_WHITE",
      "0 ENDSEC",
      "0 EOF",
    ]
  `)
})

test('notes are comments at its head, in ASCII', () => {
  const head = pairs(toDxf({...small, title: '村~ é'}, ['one', '二\u0007'])).slice(0, 3)
  expect(head).toEqual(['999 Cunbiao: \\U+6751~ \\U+00E9, full size, millimetres', '999 one', '999 \\U+4E8C\\U+0007'])
  expect(pairs(toDxf(small))[1]).toBe('0 SECTION')
})

test('layers have the colours of tools, and inks the others in turn', () => {
  const inks = Array.from({length: 7}, (_, i): Mark => ({...square, process: 'cut', ink: {...teal, name: `INK-${i} A`}}))
  const tools = (['cut', 'drill', 'engrave', 'emboss', 'print'] as const).map((process): Mark => ({...stroke, process}))
  const colours = of(...tools, ...inks).flatMap((line, i, all) =>
    line === '0 LAYER' ? [`${all[i + 1]?.slice(2)} ${all[i + 3]?.slice(3)}`] : [],
  )
  expect(colours).toEqual([
    'CUT 1',
    'DRILL 5',
    'ENGRAVE 3',
    'EMBOSS 30',
    'PRINT 4',
    'CUT_INK_0_A 6',
    'CUT_INK_1_A 2',
    'CUT_INK_2_A 7',
    'CUT_INK_3_A 8',
    'CUT_INK_4_A 9',
    'CUT_INK_5_A 4',
    'CUT_INK_6_A 6',
  ])
})

test('a line for a tool is drawn as it is, upwards, closed or open, and ends where it began only once', () => {
  expect(entities(stroke)).toEqual([
    '0 POLYLINE 8 ENGRAVE 66 1 10 0 20 0 30 0 70 0 0 VERTEX 8 ENGRAVE 10 1 20 28 30 0 0 VERTEX 8 ENGRAVE 10 3 20 27.5 30 0 0 SEQEND 8 ENGRAVE',
  ])
  const [cut = ''] = entities(lens)
  expect(cut.startsWith('0 POLYLINE 8 CUT 66 1 10 0 20 0 30 0 70 1 0 VERTEX 8 CUT 10 20 20 20 30 0')).toBe(true)
  expect(cut.match(/10 20 20 20 30 0/g)).toHaveLength(1)
  expect(cut.endsWith('10 32 20 20 30 0 0 SEQEND 8 CUT')).toBe(true)
  // As many steps as keep within 0.05 mm: the second difference is 4 √2.
  expect(cut.match(/VERTEX/g)).toHaveLength(Math.ceil(Math.sqrt((0.75 * Math.hypot(4 - 4, 4)) / 0.05)) + 1)
})

test('an open line that ends where it began, or at the same height or distance, keeps its end', () => {
  const line = (...points: readonly (readonly [number, number])[]): Mark => ({
    type: 'path',
    process: 'cut',
    segments: points.map((at, i) => ({to: i === 0 ? 'move' : 'line', at})),
  })
  const closed = (mark: Mark): Mark => (mark.type === 'path' ? {...mark, segments: [...mark.segments, {to: 'close'}]} : mark)
  const vertices = (mark: Mark) => entities(mark)[0]?.match(/VERTEX/g)?.length
  expect(vertices(line([1, 1], [5, 1], [1, 1]))).toBe(3)
  expect(vertices(closed(line([1, 1], [5, 1], [1, 1])))).toBe(2)
  expect(vertices(closed(line([1, 1], [5, 5], [1, 5])))).toBe(3)
  expect(vertices(closed(line([1, 1], [5, 5], [5, 1])))).toBe(3)
  expect(vertices(closed(line([1, 1])))).toBe(1)
})

test('a hole is a circle, a coloured circle an area', () => {
  expect(entities({type: 'circle', process: 'drill', centre: [4, 26], radius: 1.5})).toEqual(['0 CIRCLE 8 DRILL 10 4 20 4 30 0 40 1.5'])
  const [area = ''] = entities({type: 'circle', process: 'print', centre: [30, 20], radius: 3, ink: black})
  const points = [...area.matchAll(/10 ([\d.]+) 20 ([\d.]+)/g)].slice(1).map(([, x, y]) => Math.hypot(Number(x) - 30, Number(y) - 10))
  expect(points.length).toBeGreaterThan(10)
  for (const radius of points) expect(radius).toBeCloseTo(3, 1)
})

test('areas of one ink are joined, clipped to the panel and closed', () => {
  const wide: Mark = {...square, segments: rect([10, 8], 50, 10)}
  // Contours that enclose nothing are of one place.
  const found = entities(square, wide).filter((contour) => new Set(contour.match(/10 [\d.]+ 20 [\d.]+/g)).size > 3)
  expect(found).toHaveLength(1)
  expect(found[0]).toContain('70 1 0 VERTEX')
  expect(found[0]).toContain('10 40 ')
  expect(found[0]).not.toContain('10 60 ')
})

test('a field is the panel with its corners', () => {
  const [field = ''] = entities({type: 'field', process: 'print', ink: teal})
  expect(field).toContain('8 PRINT_CUNBIAO_TEAL')
  expect(field).toContain('10 40 20 28 ')
  expect(field).not.toContain('10 40 20 30 ')
  expect(field.match(/VERTEX/g)?.length).toBeGreaterThan(8)
})
