import {type Drawing, type Mark, type Mm, mapPoints, type Point} from '../../design-system/drawing/drawing.ts'
import {a4, columnAt, columnsWide, type Page} from '../../design-system/drawing/paper/page.ts'
import {hair, leading, type PaperMark, type Pen} from '../../design-system/drawing/paper/pen.ts'
import {thumbnail} from '../../design-system/drawing/paper/reduced.ts'
import {type Height, printHeight} from '../../design-system/signs/making/height.ts'
import {type Mount, materials, mounts} from '../../design-system/signs/making/making.ts'
import type {SignSpec} from '../../design-system/signs/sign.ts'
import {heightOf, makingOf} from '../../design-system/signs/sign.ts'
import {type SignKind, signKinds} from '../../handbooks/hardware/parts.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import {withOwnMark} from '../../handbooks/limit/limit.ts'
import {type Area, drawElevation} from './elevation.ts'
import {drawFixings, fixingsOf, insetsOf} from './fixings.ts'
import {drawFloorView} from './floorView.ts'
import {ownValue, particular, tolerances, work} from './installationWords.ts'
import {contentTop, drawPages, type KitTitle, type PageContent} from './kitPages.ts'
import type {KitSign} from './kitSign.ts'

const format = a4.upright

/** Signs that are fixed alike: of one kind and one size. */
interface Group {
  readonly kind: SignKind
  readonly spec: SignSpec | undefined
  readonly signs: readonly KitSign[]
  readonly drawing: Drawing
}

/**
 * Returns the installation sheets, A4 upright: for each kind of sign, and each size where sizes differ, the elevation to scale with the
 * height that the clause asks for, the fixings, tolerances, tools and steps. Signs that are not drawn yet have no sheet.
 *
 * @clause HW-SIGN-029 firmly fixed
 */
export function drawInstallation(signs: readonly KitSign[], title: KitTitle, pen: Pen): Page[] {
  const groups = Map.groupBy(
    signs.filter(({drawing}) => drawing),
    ({kind, spec, drawing}) =>
      [kind, drawing?.width, drawing?.height, holesOf(drawing), makingOf(kind, spec).mount, heightOf(kind, 0, spec)?.part].join(' '),
  )
  const pages = [...groups.values()].flatMap((group): PageContent[] => {
    const [first] = group
    const {drawing, kind, spec} = first ?? {}
    return drawing && kind ? [() => drawGroup(pen, {kind, spec, signs: group, drawing})] : []
  })
  return drawPages(
    pen,
    title,
    {
      format,
      name: {zh: '安装图', en: 'Installation'},
      foot: {
        zh: `${ownValue.zh}按图注比例缩小，以标注尺寸为准，不从图上量取。单位：mm。`,
        en: `${ownValue.en} Reduced as noted; go by the figures, not by measuring the drawing. Millimetres.`,
      },
    },
    pages,
  )
}

const holesOf = (drawing: Drawing | undefined) => JSON.stringify(drawing?.marks.filter(({process}) => process === 'drill'))

const top = contentTop + 13
const drawingHigh: Mm = 112

function drawGroup(pen: Pen, {kind, spec, signs, drawing}: Group): PaperMark[] {
  const making = makingOf(kind, spec)
  const {mount, material, fixing} = making
  const height = heightOf(kind, drawing.height, spec)
  const seen = spec?.kind === 'desk-plate' && spec.form !== 'flat' ? frontOf(drawing) : drawing
  const area: Area = {x: format.margin, y: top, width: columnsWide(format, 8), height: drawingHigh}
  const elevation = mount === 'floor' ? drawFloorView(pen, seen, height, area) : drawElevation(pen, seen, mount, height, area)
  const quantity = signs.reduce((sum, {quantity = 0}) => sum + quantity, 0)
  const {zh, en} = signKinds[kind]
  const y = top + drawingHigh + 6
  const facts = textsOf(kind, mount, height, fixing, materials[material])
  return [
    ...pen.text(`${zh} ${en}`, [format.margin, contentTop + 3.4], {em: 4, weight: 'bold', most: columnsWide(format, 8)}),
    ...pen.text(`${mounts[mount].zh} ${mounts[mount].en}`, [columnAt(format, 8), contentTop + 3.4], {
      em: 2.6,
      most: columnsWide(format, 4),
    }),
    ...pen.text(numbersOf(signs), [format.margin, contentTop + 8.2], {em: 2.4, most: columnsWide(format, 8)}),
    ...pen.text(`${drawing.width} × ${drawing.height} mm  ×${quantity}`, [columnAt(format, 8), contentTop + 8.2], {
      em: 2.4,
      weight: 'medium',
      most: columnsWide(format, 4),
    }),
    ...elevation.marks,
    ...pen.text(`${mount === 'floor' ? '平面 Plan' : '立面 Elevation'} 1:${elevation.scale}`, [format.margin, top + drawingHigh + 1], {
      em: 2.2,
      weight: 'medium',
    }),
    ...fixingsBeside(pen, drawing, mount),
    pen.bar(format.margin, y - 2, columnsWide(format, 12), hair),
    ...column(pen, format.margin, y + 3.4, facts, 'zh'),
    ...column(pen, columnAt(format, 6), y + 3.4, facts, 'en'),
  ]
}

/** Returns the front of a sheet that folds to a tent: its lower half, as a visitor sees it standing. */
function frontOf(sheet: Drawing): Drawing {
  const height = sheet.height / 2
  const lower = ([, y]: Point) => y > height - 1
  const marks = sheet.marks.flatMap((mark): Mark[] => {
    if (mark.type === 'field') return [mark]
    if (mark.type === 'circle') return lower(mark.centre) ? [{...mark, centre: [mark.centre[0], mark.centre[1] - height]}] : []
    const below = mark.segments.every((s) => s.to === 'close' || lower(s.at))
    return below ? [{...mark, segments: mapPoints(mark.segments, ([x, y]) => [x, y - height])}] : []
  })
  return {...sheet, height, marks}
}

/** Returns the numbers of signs, of those after the first only what differs. */
function numbersOf(signs: readonly KitSign[]): string {
  return signs.map(({number}, i) => (i === 0 ? number : number.slice(number.lastIndexOf('-')))).join('  ')
}

function fixingsBeside(pen: Pen, drawing: Drawing, mount: Parameters<typeof fixingsOf>[1]): PaperMark[] {
  const x = columnAt(format, 8)
  const most = columnsWide(format, 4)
  const fixings = fixingsOf(drawing, mount)
  const caption = (words: InBoth, y: Mm) => [
    ...pen.lines(words.zh, [x, y], {em: 2.3, most}),
    ...pen.lines(words.en, [x, y + pen.broken(words.zh, {em: 2.3, most}).length * 2.3 * leading], {em: 2.2, most}),
  ]
  if (!fixings) {
    const scale = [0.5, 1, 2, 2.5, 5, 10, 20].find((s) => drawing.width / s <= most - 4 && drawing.height / s <= 60) ?? 50
    const [width, height] = [drawing.width / scale, drawing.height / scale]
    return [
      ...thumbnail(pen, drawing, x, top + 8, scale),
      ...pen.across(x, x + width, top + 4, `${drawing.width}`, top + 8),
      ...pen.text(`板面 Face ${scale < 1 ? `${1 / scale}:1` : `1:${scale}`}`, [x, top + 8 + height + 6], {em: 2.2, weight: 'medium'}),
      ...caption({zh: '不钻孔，不在板面上固定。', en: 'No holes; nothing is fixed through the face.'}, top + 8 + height + 10.4),
    ]
  }
  const face = drawFixings(pen, drawing, fixings, {x, y: top, width: most, height: 78})
  const source = fixings.drilled
    ? {zh: '图稿已有孔。', en: 'Holes are in the artwork.'}
    : {zh: '建议位置，图稿未钻孔。*', en: 'Proposed places; the artwork has no holes. *'}
  const insets = insetsOf(drawing, fixings)
  return [
    ...face.marks,
    ...pen.text(`固定点 Fixings 1:${face.scale}`, [x, top + 84], {em: 2.2, weight: 'medium'}),
    ...caption({zh: `${fixings.what.zh}。${source.zh}${insets.zh}`, en: `${fixings.what.en}. ${source.en} ${insets.en}`}, top + 88.4),
  ]
}

interface Fact {
  readonly heading: InBoth
  readonly lines: readonly InBoth[]
  readonly numbered?: boolean
}

function textsOf(kind: SignKind, mount: Mount, height: Height | undefined, fixing: InBoth, material: InBoth): Fact[] {
  const {tools, steps, clauses} = work[mount]
  const ids = [
    ...new Set([
      ...(height?.limit?.clause.split(' ') ?? []),
      ...clauses,
      ...(mount === 'worn' || mount === 'desk' || mount === 'floor' ? [] : ['HW-SIGN-029']),
      'HW-SIGN-034',
      'HW-SIGN-037',
      'HW-SIGN-041',
    ]),
  ]
  const fixed = height ? printHeight(height) : undefined
  const own = {zh: `${fixed?.zh}，没有条款规定。`, en: `${fixed?.en}; no clause sets it.`}
  return [
    {
      heading: {zh: '高度', en: 'Height'},
      lines: [
        height && fixed
          ? height.limit
            ? {
                zh: `${withOwnMark(fixed.zh, height.limit, 'zh')}（${height.limit.clause}），本图按${height.planned} mm。`,
                en: `${withOwnMark(fixed.en, height.limit, 'en')} (${height.limit.clause}); drawn at ${height.planned} mm.`,
              }
            : own
          : {zh: '没有条款规定高度或距离。', en: 'No clause sets a height or distance.'},
      ],
    },
    {
      heading: {zh: '固定、材料', en: 'Fixing'},
      lines: [{zh: `${fixing.zh}；${material.zh}。`, en: `${fixing.en}; ${material.en}.`}],
    },
    ...(mount === 'worn' || mount === 'desk' ? [] : [{heading: {zh: '允许偏差', en: 'Tolerances'}, lines: [tolerances]}]),
    {heading: {zh: '工具', en: 'Tools'}, lines: [{zh: `${tools.zh}。`, en: `${tools.en}.`}]},
    {heading: {zh: '步骤', en: 'Steps'}, lines: [...(particular[kind] ?? []), ...steps], numbered: true},
    {heading: {zh: '条款', en: 'Clauses'}, lines: [{zh: ids.join(' '), en: ids.join(' ')}]},
  ]
}

/** One language of the facts, headings in the margin of the column. */
function column(pen: Pen, x: Mm, from: Mm, facts: readonly Fact[], locale: 'zh' | 'en'): PaperMark[] {
  const em = locale === 'zh' ? 2.4 : 2.3
  const label: Mm = 17
  const most = columnsWide(format, 6) - label
  let y = from
  return facts.flatMap(({heading, lines, numbered}) => {
    const marks = [...pen.lines(heading[locale], [x, y], {em, weight: 'bold', most: label - 2})]
    const from = y
    for (const [i, line] of lines.entries()) {
      const words = line[locale].charAt(0).toUpperCase() + line[locale].slice(1)
      const indent = numbered ? 4 : 0
      if (numbered) marks.push(...pen.text(`${i + 1}`, [x + label, y], {em, weight: 'medium'}))
      marks.push(...pen.lines(words, [x + label + indent, y], {em, most: most - indent}))
      y += pen.broken(words, {em, most: most - indent}).length * em * leading
    }
    y = Math.max(y, from + pen.broken(heading[locale], {em, weight: 'bold', most: label - 2}).length * em * leading) + 1.4
    return marks
  })
}
