import type {Mm} from '../../design-system/drawing/drawing.ts'
import {drawPerson} from '../../design-system/drawing/paper/figures.ts'
import {a4, type Page, roomOf} from '../../design-system/drawing/paper/page.ts'
import {leading, type PaperMark, type Pen, thin} from '../../design-system/drawing/paper/pen.ts'
import {signKinds} from '../../handbooks/hardware/parts.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import {ownMark} from '../../handbooks/limit/limit.ts'
import {hanging} from '../profile/plates.ts'
import type {Profile} from '../profile/profile.ts'
import {satisfiedBy} from '../profile/satisfied.ts'
import type {Programme} from '../programme/programme.ts'
import {besideDoor, besideFaults, besideLimits, type OnWall, type OwnPlate} from './beside.ts'
import {contentBottom, contentTop, drawPages, type KitTitle} from './kitPages.ts'
import type {KitSign} from './kitSign.ts'

const format = a4.across
const scales = [20, 25, 30, 40, 50, 60] as const
/** What is drawn of a plate that has no artwork yet. */
const open = {width: 400, height: 600}
/** Below the ground stand the rules. */
const rulesHigh: Mm = 30

/** Returns the plates of the point that hang beside its door, with the sizes of their artwork. */
export const ownBeside = (signs: readonly KitSign[], profile: Profile): OwnPlate[] =>
  signs.flatMap(({kind, drawing}) => {
    const standing = satisfiedBy(profile, kind)
    if (kind === 'fascia' || kind === 'flag' || hanging[kind].side !== 'outside' || standing.is !== 'made' || standing.side !== 'outside')
      return []
    return [
      {
        name: signKinds[kind],
        board: hanging[kind].as === 'board',
        width: drawing?.width ?? open.width,
        height: drawing?.height ?? open.height,
      },
    ]
  })

/**
 * Returns the sheet that shows how the plates of other bodies and those of the point hang on one wall, to scale, with gaps and heights. A
 * profile that keeps no plate of another body outside has none.
 */
export function drawBeside(
  {items}: Pick<Programme, 'items'>,
  signs: readonly KitSign[],
  profile: Profile,
  title: KitTitle,
  pen: Pen,
): Page[] {
  const others = profile.outside.names?.keep ?? []
  if (others.length === 0) return []
  const named = items.some(({kind}) => kind === 'fascia')
  return drawWall(besideDoor(others, ownBeside(signs, profile)), named, title, pen)
}

/**
 * Returns the sheet that shows `plates` on their wall, to scale, with gaps and heights; `named` if the point's name hangs indoors.
 *
 * @throws Error if the plates do not hang as the limits say.
 */
export function drawWall(plates: readonly OnWall[], named: boolean, title: KitTitle, pen: Pen): Page[] {
  const faults = besideFaults(plates)
  if (faults.length > 0) throw new Error(`plates beside each other: ${faults.map(({en}) => en).join('; ')}`)
  const [from, to] = [Math.min(...plates.map(({left}) => left)) - 900, Math.max(...plates.map(({left, width}) => left + width)) + 400]
  const high = contentBottom(format) - contentTop - rulesHigh - 10
  const scale = scales.find((s) => (to - from) / s <= roomOf(format) - 16 && (besideLimits.top + 300) / s <= high) ?? 60
  const ground = contentBottom(format) - rulesHigh - 8
  const x0 = format.margin + (roomOf(format) - (to - from) / scale) / 2 - from / scale
  const at = (x: Mm, y: Mm): [Mm, Mm] => [x0 + x / scale, ground - y / scale]
  return drawPages(
    pen,
    title,
    {
      format,
      name: {zh: '并列图', en: 'Plates beside each other'},
      foot: {
        zh: '图上的间距、高低和尺寸为本工具自定；没有见到规定这些数值的标准或文件。当地另有规定的从其规定。',
        en: 'Gaps, heights and sizes are this toolkit’s own choice: no standard or paper that sets them was seen. Where local rules do, they stand.',
      },
      scales: [scale],
    },
    [[...wall(pen, plates, at, scale, from, to), ...rules(pen, named, ground + 14)]],
  )
}

function wall(pen: Pen, plates: readonly OnWall[], at: (x: Mm, y: Mm) => [Mm, Mm], scale: number, from: Mm, to: Mm): PaperMark[] {
  const {door, top, height} = besideLimits
  const [doorX, doorY] = at(-door.width / 2, door.height)
  const [left, ground] = at(from, 0)
  const [right] = at(to, 0)
  const right0 = plates.filter(({own}) => !own).reduce((most, {left, width}) => Math.max(most, left + width), 0)
  const firstRight = plates.find((plate) => plate.left > 0)
  const firstOwn = plates.find(({own}) => own)
  const [, edge] = at(0, top)
  const line = edge - 6
  const dimension = (a: Mm, b: Mm) => pen.across(at(a, 0)[0], at(b, 0)[0], line, String(b - a), edge)
  return [
    pen.bar(left, ground, right - left, thin),
    ...pen.frame(doorX, doorY, door.width / scale, door.height / scale, thin, 'quiet'),
    ...pen.text('门 Door', [at(0, 1000)[0], at(0, 1000)[1]], {em: 3, align: 'centre', ink: 'quiet'}),
    ...drawPerson(pen, at, from + 350),
    ...plates.flatMap((plate) => drawPlate(pen, plate, at, scale)),
    ...(firstRight ? dimension(door.width / 2, firstRight.left) : []),
    ...(firstOwn && right0 > 0 ? dimension(right0, firstOwn.left) : []),
    ...pen.upright(edge, ground, right - 4, `${top}${ownMark.zh}`, at(to - 400, 0)[0]),
    ...pen.upright(
      edge,
      at(0, top - height)[1],
      at(Math.min(...plates.map((p) => p.left)), 0)[0] - 6,
      `${height}${ownMark.zh}`,
      at(Math.min(...plates.map((p) => p.left)), 0)[0],
    ),
  ]
}

/** A plate as a frame with its name in one column; those of the point are filled with its ground. */
function drawPlate(pen: Pen, {name, own, left, width, top, bottom}: OnWall, at: (x: Mm, y: Mm) => [Mm, Mm], scale: number): PaperMark[] {
  const [x, y] = at(left, top)
  const [wide, high] = [width / scale, (top - bottom) / scale]
  const characters = [...name.zh]
  const em = Math.min(wide * 0.6, high / (characters.length + 1) / 1.1, 5)
  const ink = own ? 'on-ground' : 'ink'
  return [
    ...(own ? [pen.bar(x, y, wide, high, 'ground')] : pen.frame(x, y, wide, high, thin)),
    ...characters.flatMap((character, i) =>
      pen.text(character, [x + wide / 2, y + high / 2 + (i - characters.length / 2 + 0.85) * em * 1.1], {
        em,
        align: 'centre',
        weight: 'medium',
        ink,
      }),
    ),
  ]
}

/** What the drawing says, in words. */
function rules(pen: Pen, named: boolean, y: Mm): PaperMark[] {
  const {gap, apart, boardTop} = besideLimits
  const lines: InBoth[] = [
    {
      zh: `名称牌上沿齐平，服务时间牌等近看的牌子上沿${boardTop} mm；其他组织的牌子一样高、一样宽。牌与牌、门与牌之间净距${gap} mm；站点的标识与其他组织的牌子之间${apart} mm（均为自定）。`,
      en: `Upper edges of plates of names level, of boards read from close by, such as hours, at ${boardTop} mm; plates of other bodies of one height and width. ${gap} mm clear between plates and beside the door; ${apart} mm between the plates of others and those of the point (all own choice).`,
    },
    {
      zh: '从门向外依次排列，先左后右；站点的标识排在最外，不与其他组织的牌子拼成一块，也不盖住它们。墙面不够宽的，缩小牌子，不缩小间距。',
      en: 'From the door outwards, first left, then right; those of the point stand farthest out, joined to none and covering none. Where the wall is too short, make the plates smaller and not the gaps.',
    },
    ...(named
      ? [
          {
            zh: '站名挂在室内服务区入口上方，不在这面墙上。',
            en: 'The name of the point hangs indoors above the entrance of its area, not on this wall.',
          },
        ]
      : []),
  ]
  let at = y
  return lines.flatMap(({zh, en}) => {
    const style = {em: 2.4, most: roomOf(format)}
    const marks = [
      ...pen.lines(zh, [format.margin, at], style),
      ...pen.lines(en, [format.margin, at + pen.broken(zh, style).length * 2.4 * leading], style),
    ]
    at += (pen.broken(zh, style).length + pen.broken(en, style).length) * 2.4 * leading + 1
    return marks
  })
}
