import type {InBoth} from '../../../handbooks/language/both.ts'
import {type Drawing, type Mark, type Mm, mapPoints, type Point, rect} from '../../drawing/drawing.ts'
import {type Pencil, stroke} from '../../drawing/technical/line.ts'
import {moved} from '../../drawing/technical/moved.ts'
import {type Box, emOfCap, type Fonts} from '../../drawing/type/text.ts'
import type {Identity} from '../../tokens/identity.ts'
import {drawLayout, inkOf} from '../layout/draw.ts'
import type {Layout, Part} from '../layout/layout.ts'

/** A sign with numbered pins, and what each number points at. */
export interface Anatomy {
  readonly drawing: Drawing
  readonly parts: readonly InBoth[]
}

const names: Readonly<Record<string, InBoth>> = {
  emblem: {zh: '徽标', en: 'Emblem'},
  figure: {zh: '编号或时间', en: 'Number or time'},
  pictogram: {zh: '图形符号', en: 'Pictogram'},
  arrow: {zh: '箭头', en: 'Arrow'},
  message: {zh: '主信息（汉字）', en: 'Message in Chinese'},
  script: {zh: '第二种规范文字', en: 'Second official script'},
  second: {zh: '第二行（英文或汉语拼音）', en: 'Second line, English or pinyin'},
  body: {zh: '正文', en: 'Running text'},
  note: {zh: '附注', en: 'Note'},
  bar: {zh: '分隔线', en: 'Thread'},
  hole: {zh: '安装孔', en: 'Fixing hole'},
}

/**
 * Returns the sign with a pin on the first part of every sort, numbered from the top, and the names in that order. The pins are part of
 * the picture; the names stand beside it as text.
 */
export function anatomy(layout: Layout, fonts: Fonts, identity: Identity): Anatomy {
  const faces = layout.script === 'zh-Hant' ? (fonts.traditional ?? fonts) : fonts
  const firsts = new Map<string, {name: InBoth; box: Box}>()
  for (const part of layout.parts) {
    const sort = sortOf(part)
    const name = part.type === 'shape' ? part.label : names[sort]
    if (name && !firsts.has(sort)) firsts.set(sort, {name, box: inkOf(part, faces)})
  }
  const found = [...firsts.values()].sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left)
  const radius = Math.max(layout.width, layout.height * 1.6) * 0.019
  const obstacles = layout.parts.filter((part) => part.type !== 'shape' || !part.surface).map((part) => inkOf(part, faces))
  const places = placePins(
    found.map(({box}) => box),
    obstacles,
    layout,
    radius,
  )
  const pencil: Pencil = {fonts, identity, cap: radius}
  const pins = places.flatMap(({pin: at, to}, i) => [
    {...stroke(pencil, at, to, 0.3), ink: identity.inks['on-ground']},
    stroke(pencil, at, to, 0.09),
    ...pin(at, radius, String(i + 1), fonts, identity),
  ])
  const pad = radius * (2.6 + 2.4 * Math.max(0, ...places.map(({tier}) => tier)))
  const {width, height, corner, ground} = layout
  const hair = radius * 0.04
  const edge = {type: 'path', process: 'print', ink: identity.inks.quiet} as const
  const marks: Mark[] = [
    {...edge, segments: rect([-hair, -hair], width + 2 * hair, height + 2 * hair, corner + hair)},
    {...edge, segments: rect([0, 0], width, height, corner), ink: identity.inks[ground]},
    ...drawLayout(layout, fonts, identity).marks.filter((mark) => mark.ink && mark.type !== 'field'),
    ...pins,
  ]
  return {
    drawing: {
      width: width + 2 * pad,
      height: height + 2 * pad,
      corner: 0,
      lang: layout.script,
      title: `${layout.title}：构成图`,
      marks: marks.map((mark) => moved(mark, pad, pad)),
    },
    parts: found.map(({name}) => name),
  }
}

const sortOf = (part: Part) => (part.type === 'line' ? part.role : part.type === 'shape' ? `shape ${part.label?.en ?? ''}` : part.type)

interface PinPlace {
  readonly pin: Point
  /** Where its leader ends: on the part. */
  readonly to: Point
  /** How many pins stand between it and the panel. */
  readonly tier: number
}

/**
 * Returns a place outside the panel for the pin of each of `boxes`: at the first side from which a straight leader meets nothing else.
 * Where there is none the pin stands on the part's corner.
 */
function placePins(
  boxes: readonly Box[],
  obstacles: readonly Box[],
  panel: {readonly width: Mm; readonly height: Mm},
  radius: Mm,
): PinPlace[] {
  const near = 1.6 * radius
  const placed: PinPlace[] = []
  for (const box of boxes) {
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
    const across = Math.min(x, box.left + radius * 1.5)
    const sides: readonly {lane: Box; to: Point; out: (tier: number) => Point}[] = [
      {lane: {left: 0, right: box.left, top: y, bottom: y}, to: [box.left, y], out: (t) => [-near - t * 2.4 * radius, y]},
      {lane: {left: across, right: across, top: 0, bottom: box.top}, to: [across, box.top], out: (t) => [across, -near - t * 2.4 * radius]},
      {
        lane: {left: box.right, right: panel.width, top: y, bottom: y},
        to: [box.right, y],
        out: (t) => [panel.width + near + t * 2.4 * radius, y],
      },
      {
        lane: {left: across, right: across, top: box.bottom, bottom: panel.height},
        to: [across, box.bottom],
        out: (t) => [across, panel.height + near + t * 2.4 * radius],
      },
    ]
    const clear = sides.find(({lane}) => obstacles.every((other) => other === box || !meet(other, lane) || meet(other, box)))
    const candidates = [0, 1, 2].flatMap((tier): PinPlace[] => (clear ? [{pin: clear.out(tier), to: clear.to, tier}] : []))
    const free = candidates.find(({pin: [px, py]}) => placed.every(({pin: [ox, oy]}) => Math.hypot(px - ox, py - oy) > radius * 2.3))
    placed.push(free ?? {pin: [box.left, box.top], to: [box.left, box.top], tier: 0})
  }
  return placed
}

const meet = (a: Box, b: Box) => a.left < b.right + 1e-6 && b.left < a.right + 1e-6 && a.top < b.bottom + 1e-6 && b.top < a.bottom + 1e-6

/** A disc with a number, ringed so that it stands out from light and dark alike. */
function pin([x, y]: Point, radius: Mm, number: string, fonts: Fonts, {inks}: Identity): Mark[] {
  const disc = (r: Mm) => ({type: 'circle', process: 'print', centre: [x, y], radius: r}) as const
  const cap = radius * 1.05
  const em = emOfCap(fonts.bold, cap)
  const {outline, ink} = fonts.bold.set(number)
  const left = x - ((ink.left + ink.right) / 2) * em
  return [
    {...disc(radius * 1.14), ink: inks['on-ground']},
    {...disc(radius), ink: inks.emphasis},
    {
      type: 'path',
      process: 'print',
      ink: inks['on-ground'],
      segments: mapPoints(outline, ([px, py]) => [left + px * em, y + cap / 2 + py * em]),
    },
  ]
}
