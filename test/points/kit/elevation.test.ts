import {expect, test} from 'vitest'
import type {Drawing} from '../../../design-system/drawing/drawing.ts'
import {hair, type PaperMark, Pen} from '../../../design-system/drawing/paper/pen.ts'
import {loadFonts} from '../../../design-system/drawing/type/loadFonts.ts'
import {heightOf, kindOf, makingOf} from '../../../design-system/signs/sign.ts'
import {signKinds} from '../../../handbooks/hardware/parts.ts'
import {drawElevation, figure} from '../../../points/kit/elevation.ts'
import {fixingsOf} from '../../../points/kit/fixings.ts'
import {cunbiao} from '../../support/cunbiao.ts'

const fonts = await loadFonts()
const pen = new Pen(fonts, cunbiao)
const kinds = Object.keys(signKinds) as (keyof typeof signKinds)[]
const area = {x: 15, y: 71, width: 118, height: 112}
/** The smallest and largest sizes in which a kind is made. */
const sizesOf = (kind: (typeof kinds)[number]) => {
  const {width, height} = kindOf(kind).family
  return [width.min, width.max].flatMap((w) => [height.min, height.max].map((h) => [w, h] as const))
}
const panel = (width: number, height: number): Drawing => ({width, height, corner: 0, title: '', lang: 'zh-Hans', marks: []})

const pointsOf = (marks: readonly PaperMark[]) =>
  marks.flatMap((mark) => (mark.type === 'path' ? mark.segments.flatMap((s) => (s.to === 'close' ? [] : [s.at])) : []))
const uprightBars = (marks: readonly PaperMark[]) =>
  marks.flatMap((mark) => {
    if (mark.type !== 'path') return []
    const points = pointsOf([mark])
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
    return Math.abs(Math.max(...xs) - Math.min(...xs) - hair) < 1e-6 ? [Math.max(...ys) - Math.min(...ys)] : []
  })

test('the dimension from the floor is as long, to scale, as the height that it names', () => {
  for (const kind of kinds)
    for (const [width, high] of sizesOf(kind)) {
      const {mount} = makingOf(kind)
      const height = heightOf(kind, high)
      if (!height || mount === 'floor') continue
      const {marks, scale} = drawElevation(pen, panel(width, high), mount, height, area)
      expect(marks.flatMap((mark) => (mark.type === 'text' ? [mark.words] : []))).toContain(figure(height))
      // The line runs one millimetre beyond both of its ticks.
      const wanted = height.planned / scale + 2
      expect(
        uprightBars(marks).some((length) => Math.abs(length - wanted) < 1e-6),
        `${kind} ${width} × ${high}`,
      ).toBe(true)
    }
})

test('an elevation stays inside its place on the page', () => {
  for (const kind of kinds)
    for (const [width, high] of sizesOf(kind)) {
      const {mount} = makingOf(kind)
      const height = heightOf(kind, high)
      if (!height || mount === 'floor') continue
      for (const [x, y] of pointsOf(drawElevation(pen, panel(width, high), mount, height, area).marks)) {
        expect(x, `${kind} ${width} × ${high}`).toBeGreaterThanOrEqual(area.x - 1)
        expect(x, `${kind} ${width} × ${high}`).toBeLessThanOrEqual(area.x + area.width + 1)
        expect(y, `${kind} ${width} × ${high}`).toBeGreaterThanOrEqual(area.y - 1)
        expect(y, `${kind} ${width} × ${high}`).toBeLessThanOrEqual(area.y + area.height + 1)
      }
    }
})

test('a sign is held inside its panel, at the holes of the artwork where there are any', () => {
  for (const kind of kinds)
    for (const [width, high] of sizesOf(kind))
      for (const [x, y] of fixingsOf(panel(width, high), makingOf(kind).mount)?.at ?? []) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThanOrEqual(width)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(y).toBeLessThanOrEqual(high)
      }
  const drilled: Drawing = {...panel(400, 200), marks: [{type: 'circle', process: 'drill', centre: [30, 40], radius: 4}]}
  expect(fixingsOf(drilled, 'wall plate')).toMatchObject({at: [[30, 40]], drilled: true})
})
