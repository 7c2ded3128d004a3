import {describe, expect, test} from 'vitest'
import type {Drawing, Point} from '../../../design-system/drawing/drawing.ts'
import {toDxf} from '../../../design-system/drawing/export/dxf.ts'
import {toSvg} from '../../../design-system/drawing/export/svg.ts'
import {loadFonts} from '../../../design-system/drawing/type/loadFonts.ts'
import {examples} from '../../../design-system/signs/examples/examples.ts'
import {drawLayout, facesOf, inkOf} from '../../../design-system/signs/layout/draw.ts'
import {drawSign, layoutSign, type SignSpec} from '../../../design-system/signs/sign.ts'
import {cunbiao} from '../../support/cunbiao.ts'

const fonts = await loadFonts()
const all: [string, SignSpec][] = Object.entries(examples)

// Golden files are drawings a reviewer can open: run `vitest -u`, then look at the diff as pictures.
describe.each(all)('%s', (name, spec) => {
  const drawing = drawSign(spec, fonts, cunbiao)

  test('draws the same SVG', () => expect(toSvg(drawing)).toMatchFileSnapshot(`../../drawings/${name}.svg`))

  test('keeps every mark on the panel', () => {
    for (const [x, y] of points(drawing)) {
      expect(x).toBeGreaterThanOrEqual(-1e-6)
      expect(x).toBeLessThanOrEqual(drawing.width + 1e-6)
      expect(y).toBeGreaterThanOrEqual(-1e-6)
      expect(y).toBeLessThanOrEqual(drawing.height + 1e-6)
    }
  })

  test('measures the ink that it draws', () => {
    const layout = layoutSign(spec, fonts)
    for (const part of layout.parts.filter(({type}) => type === 'line' || type === 'bar' || type === 'hole')) {
      const [, mark] = drawLayout({...layout, parts: [part]}, fonts, cunbiao).marks
      const drawn = points({...drawing, marks: mark ? [mark] : []})
      const ink = inkOf(part, facesOf(layout, fonts))
      expect(Math.min(...drawn.map(([x]) => x))).toBeCloseTo(ink.left, 2)
      expect(Math.max(...drawn.map(([x]) => x))).toBeCloseTo(ink.right, 2)
      expect(Math.min(...drawn.map(([, y]) => y))).toBeCloseTo(ink.top, 2)
      expect(Math.max(...drawn.map(([, y]) => y))).toBeCloseTo(ink.bottom, 2)
    }
  })
})

// A DXF is ten times as large as its SVG, so one of each way of making is kept.
test.each(['fascia-raised', 'plaque-engraved', 'window-3'] as const)('%s draws the same DXF', (name) =>
  expect(toDxf(drawSign(examples[name], fonts, cunbiao))).toMatchFileSnapshot(`../../drawings/${name}.dxf`),
)

function points({marks}: Drawing): Point[] {
  return marks.flatMap((m) => {
    if (m.type === 'field') return []
    if (m.type === 'circle') {
      const {centre, radius} = m
      return [[centre[0] - radius, centre[1] - radius] as const, [centre[0] + radius, centre[1] + radius] as const]
    }
    return m.segments.flatMap((s) => ('at' in s ? [s.at] : []))
  })
}
