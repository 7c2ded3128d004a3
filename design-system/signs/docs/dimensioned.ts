import {limits} from '../../../handbooks/hardware/limits.ts'
import type {InBoth} from '../../../handbooks/language/both.ts'
import {type Drawing, type Mark, type Mm, rect} from '../../drawing/drawing.ts'
import {type Dimension, dimensions, label, type Pencil, sheet, stroke} from '../../drawing/technical/line.ts'
import {moved} from '../../drawing/technical/moved.ts'
import {type Box, type Fonts, join} from '../../drawing/type/text.ts'
import type {Identity, Ink} from '../../tokens/identity.ts'
import {drawLayout, inkOf} from '../layout/draw.ts'
import type {Layout, Part} from '../layout/layout.ts'

/** One length of the drawing: its letter, what it is, how long it is, and the clause that governs it. */
export interface Measure {
  readonly key: string
  readonly what: InBoth
  readonly mm: Mm
  readonly clause?: string | undefined
}

/** A sign with its dimension lines, and what each letter on them means. */
export interface Dimensioned {
  readonly drawing: Drawing
  readonly measures: readonly Measure[]
}

/**
 * Returns the dimensioned drawing of a laid-out sign: the panel, its margins, the heights of what is read, corners and holes.
 *
 * Every figure is measured on the layout, so the drawing cannot disagree with the sign. The drawing is in millimetres of the sign; its
 * lines and labels are sized to be read at the width of a page. They are drawn in the inks of `paper`, which a dark page has other than the
 * sign; where they cross the panel, in one that is seen on it.
 */
export function dimensioned(layout: Layout, fonts: Fonts, identity: Identity, paper = identity.inks): Dimensioned {
  const {width, height, corner} = layout
  const faces = layout.script === 'zh-Hant' ? (fonts.traditional ?? fonts) : fonts
  const box = (part: Part) => inkOf(part, faces)
  const read = layout.parts.filter((part) => part.type !== 'hole')
  const content = read.map(box).reduce(join)
  const cap = Math.max(width, height * 1.6) * 0.017
  const pencil: Pencil = {fonts, identity: {...identity, inks: paper}, cap}
  const onPanel = identity.inks[identity.inks[layout.ground].lrv < 50 ? 'on-ground' : 'ink']

  const measures: Measure[] = []
  const add = (from: Mm, to: Mm, edge: Mm, what: InBoth, clause?: string): Dimension => {
    const key = String.fromCharCode(65 + measures.length)
    const mm = Number((to - from).toFixed(1))
    measures.push({key, what, mm, clause})
    return {from, to, edge, label: `${key} ${mm}`}
  }
  const below = [
    add(0, width, height, {zh: '牌面宽', en: 'Width of the panel'}),
    add(0, content.left, content.bottom, {zh: '左边距', en: 'Left margin'}, limits.margin.clause),
  ]
  const left = [
    add(0, height, 0, {zh: '牌面高', en: 'Height of the panel'}),
    add(0, content.top, content.left, {zh: '上边距', en: 'Top margin'}, limits.margin.clause),
    ...heights(layout).map(({part, span, what, clause}) => add(...span(box(part)), box(part).left, what, clause)),
  ]
  // The longest stands outermost, as on every plan.
  const longestLast = (a: Dimension, b: Dimension) => a.to - a.from - (b.to - b.from)
  const atLeft = dimensions(pencil, 'left', -cap * 1.6, left.sort(longestLast), {border: 0, ink: onPanel})
  const under = dimensions(pencil, 'below', height + cap * 1.6, below.sort(longestLast), {border: height, ink: onPanel})
  const notes = leaders(layout, pencil, onPanel, measures)

  const [dx, dy] = [atLeft.depth + cap * 3, cap * 3]
  const total = {width: dx + width + cap * 9, height: dy + height + under.depth + cap * 4}
  const panel: Mark = {type: 'path', process: 'print', segments: rect([0, 0], width, height, corner), ink: identity.inks[layout.ground]}
  const sign = drawLayout(layout, fonts, identity).marks.filter((mark) => mark.ink && mark.type !== 'field')
  return {
    drawing: {
      ...total,
      corner: 0,
      lang: layout.script,
      title: `${layout.title}：尺寸图`,
      marks: [
        sheet(pencil, total.width, total.height),
        ...[frame(pencil, width, height, corner), panel, ...sign, ...atLeft.marks, ...under.marks, ...notes].map((mark) =>
          moved(mark, dx, dy),
        ),
      ],
    },
    measures,
  }
}

/** A light sign on a white sheet needs an edge. */
function frame({identity, cap}: Pencil, width: Mm, height: Mm, corner: Mm): Mark {
  const hair = cap * 0.05
  const segments = rect([-hair, -hair], width + 2 * hair, height + 2 * hair, corner + hair)
  return {type: 'path', process: 'print', segments, ink: identity.inks.quiet}
}

interface Height {
  readonly part: Part
  readonly span: (box: Box) => [Mm, Mm]
  readonly what: InBoth
  readonly clause: string
}

/** Returns the first part of each kind that has a height to be kept. */
function heights({parts}: Layout): Height[] {
  const whole = ({top, bottom}: Box): [Mm, Mm] => [top, bottom]
  const line = (role: string, what: InBoth, clause: string): Height[] => {
    const part = parts.find((p) => p.type === 'line' && p.role === role && !p.turned)
    if (part?.type !== 'line') return []
    // The height of a line is that of 国 or of a capital, not of whatever letters it happens to hold.
    return [{part, what, clause, span: () => spanOf(part)}]
  }
  const symbol = (type: 'pictogram' | 'arrow', what: InBoth, clause: string): Height[] => {
    const part = parts.find((p) => p.type === type)
    return part ? [{part, span: whole, what, clause}] : []
  }
  return [
    ...line('message', {zh: '汉字字高', en: 'Height of Chinese characters'}, limits.hanziHeightPerMetre.clause),
    ...line('second', {zh: '大写字母高', en: 'Height of capitals'}, limits.latinCapHeightPerMetre.clause),
    ...symbol('pictogram', {zh: '图形符号高', en: 'Height of the pictogram'}, limits.pictogramPerMetre.clause),
    ...symbol('arrow', {zh: '箭头高', en: 'Height of the arrow'}, limits.arrowToHanzi.clause),
  ]
}

/** From the top to the bottom of a line's nominal height: Chinese stands partly below the baseline, capitals on it. */
function spanOf(part: Extract<Part, {type: 'line'}>): [Mm, Mm] {
  const below = part.role === 'message' || part.role === 'body' ? part.height * 0.076 : 0
  return [part.at[1] + below - part.height, part.at[1] + below]
}

/** Returns corner radius and holes, each with a leader to the right of the panel. */
function leaders({width, height, corner, parts}: Layout, pencil: Pencil, onPanel: Ink, measures: Measure[]): Mark[] {
  const {cap} = pencil
  const note = (text: string, key: string, to: readonly [Mm, Mm], y: Mm): Mark[] => {
    const end = width + cap * 1.4
    const leaves: readonly [Mm, Mm] = [width, to[1] + ((y - to[1]) * (width - to[0])) / (end - to[0])]
    // A leader to a corner lies beside the panel, one to a hole crosses it.
    const crosses = leaves[1] > 0 && leaves[1] < height
    return [
      ...(crosses ? [{...stroke(pencil, to, leaves, 0.04), ink: onPanel}] : []),
      stroke(pencil, crosses ? leaves : to, [end, y], 0.04),
      label(pencil, `${key} ${text}`, [width + cap * 1.8, y + cap / 2]),
    ]
  }
  const marks: Mark[] = []
  if (corner > 0) {
    const key = String.fromCharCode(65 + measures.length)
    measures.push({key, what: {zh: '圆角半径', en: 'Radius of the corners'}, mm: corner, clause: limits.cornerRadius.clause})
    const at = corner * (1 - Math.SQRT1_2)
    marks.push(...note(`R${corner}`, key, [width - at, at], -cap * 1.2))
  }
  const hole = parts.find((part) => part.type === 'hole')
  if (hole) {
    const key = String.fromCharCode(65 + measures.length)
    measures.push({key, what: {zh: '安装孔直径', en: 'Diameter of the holes'}, mm: hole.radius * 2})
    marks.push(...note(`Ø${hole.radius * 2}`, key, [width - hole.at[0], height - hole.at[1]], height - hole.at[1] + cap))
  }
  return marks
}
