import {toSvg} from '../../design-system/drawing/export/svg.ts'
import {a4, columnOf, columnsWide, type Page, type PageFormat, roomOf, toDrawing} from '../../design-system/drawing/paper/page.ts'
import {toPages} from '../../design-system/drawing/paper/pagesPdf.ts'
import type {Pen} from '../../design-system/drawing/paper/pen.ts'
import {extentOf} from '../../design-system/signs/plan/geometry.ts'
import {type OutputFile, utf8} from '../../handbooks/input/output.ts'
import {contentBottom, contentTop, drawPages, type KitTitle} from './kitPages.ts'
import type {KitSign} from './kitSign.ts'
import {drawFloor, drawNorth, drawWords, type NamedPlan, type PlanSheet} from './planDrawing.ts'
import {codeOf, legendPages} from './planLegend.ts'

/** A3 across, for plans that A4 would show too small. */
const a3: PageFormat = {width: 420, height: 297, margin: 15}
const scales = [50, 75, 100, 125, 150, 200, 250, 300, 400, 500, 750, 1000] as const
/** The smallest scale for A4; a plan that needs a smaller one gets A3. */
const smallestOnA4 = 100
/** Columns that the legend takes, at the right. */
const legendColumns = 4
/** Free on each side of the plan, for the entrance and numbers outside the walls. */
const rim = 8

/**
 * Returns the location plan of a kit: the floor to scale with doors, names and clear sizes, every sign where it goes and the way its face
 * looks, and a legend that gives each sign its line of the schedule. A4 if that shows enough, else A3. Empty if the point has no plan.
 *
 * @clause HW-AREA-003 names, windows, entrances, clear sizes and sign numbers
 */
export function drawPlan(plan: NamedPlan | undefined, signs: readonly KitSign[], title: KitTitle, pen: Pen): Page[] {
  if (!plan) return []
  const [format, scale] = formatFor(plan)
  const sheet = sheetOf(plan, format, scale)
  const markers = signs.flatMap(({number, places}) => places.map((place) => ({code: codeOf(number), place})))
  const [legend = [], ...more] = legendPages(pen, format, signs, columnsWide(format, legendColumns))
  const paper = {
    format,
    name: {zh: '标识布置平面图', en: 'Location plan of signs'},
    foot: {
      zh: '尺寸为净尺寸，单位m；安装前到现场复核。粗短线为标识，三角指向牌面朝向。',
      en: 'Clear sizes in metres; check on site before fixing. A thick stroke is a sign; its triangle shows the way its face looks.',
    },
    scales: [scale],
  }
  const first = [...drawFloor(pen, plan, sheet), ...drawWords(pen, plan, sheet, markers), ...drawNorth(pen, plan, sheet), ...legend]
  return drawPages(pen, title, paper, [first, ...more])
}

/** Returns the files of the location plan: one PDF, and an SVG for each page. None if the point has no plan. */
export async function planSheets(plan: NamedPlan | undefined, signs: readonly KitSign[], title: KitTitle, pen: Pen): Promise<OutputFile[]> {
  const pages = drawPlan(plan, signs, title, pen)
  if (pages.length === 0) return []
  return [
    {path: 'plan.pdf', bytes: await toPages(pages, title, pen.fonts)},
    ...pages.map((page, i) => ({path: pages.length > 1 ? `plan-${i + 1}.svg` : 'plan.svg', bytes: utf8(toSvg(toDrawing(page, pen)))})),
  ]
}

/** The largest scale at which the plan fits, on A4 if it is not too small there. */
function formatFor(plan: NamedPlan): readonly [PageFormat, number] {
  const {left, right, top, bottom} = extentOf(plan)
  const largest = (format: PageFormat) => {
    const {width, height} = areaOf(format)
    return (
      scales.find((scale) => ((right - left) * 1000) / scale <= width - 2 * rim && ((bottom - top) * 1000) / scale <= height - 2 * rim) ??
      1000
    )
  }
  const onA4 = largest(a4.across)
  return onA4 <= smallestOnA4 ? [a4.across, onA4] : [a3, largest(a3)]
}

const areaOf = (format: PageFormat) => ({
  x: format.margin,
  y: contentTop,
  width: roomOf(format) - legendColumns * columnOf(format),
  height: contentBottom(format) - contentTop,
})

function sheetOf(plan: NamedPlan, format: PageFormat, scale: number): PlanSheet {
  const area = areaOf(format)
  const {left, right, top, bottom} = extentOf(plan)
  const perMetre = 1000 / scale
  const [x, y] = [area.x + (area.width - (right - left) * perMetre) / 2, area.y + (area.height - (bottom - top) * perMetre) / 2]
  return {area, perMetre, to: ([px, py]) => [x + (px - left) * perMetre, y + (py - top) * perMetre]}
}
