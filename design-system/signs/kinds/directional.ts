import * as z from 'zod'
import {limits} from '../../../handbooks/hardware/limits.ts'
import {type Problem, show} from '../../../handbooks/input/problem.ts'
import {oneOf} from '../../../handbooks/input/schema.ts'
import type {Mm} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {described} from '../layout/field.ts'
import {type Block, beside, block, type Direction, grid, type Layout, layoutPanel, move, type Part, stack} from '../layout/layout.ts'
import {setFigure, setMessage} from '../layout/message.ts'
import {commonFields, type Family, type TextSchema} from '../layout/spec.ts'
import {direction, pictogram} from '../layout/symbolField.ts'
import {hung, type Making, onWall} from '../making/making.ts'
import {type Concept, pictogramOf} from '../pictograms/pictograms.ts'
import {placeNames} from '../rule/latin.ts'
import {corners, secondLine} from '../rule/lettering.ts'
import {type LaidSign, limited, rule, settled} from '../rule/rule.ts'
import {arrows, pictograms} from '../rule/symbols.ts'
import {defineKind, type SpecOf} from './kind.ts'

/** Directional signs hold one to several rows. */
const family: Family = {width: {min: 200, max: 3000}, height: {min: 100, max: 2400}}

/** How a directional sign is mounted, and how many people see of it. */
const mounts = ['wall', 'suspended', 'post'] as const

const destinationsOf = (text: TextSchema) =>
  z
    .array(
      z.strictObject({
        text: described(text, {
          title: {zh: '目的地', en: 'Destination'},
          clause: 'HW-SIGN-008',
          example: {zh: '卫生间', en: 'Toilets'},
        }),
        towards: direction,
        pictogram: pictogram.optional(),
        distanceM: described(z.int().min(10).max(5000).optional(), {
          title: {zh: '步行距离', en: 'Distance on foot'},
          about: {zh: '取整；室内不写。', en: 'In rounded figures. Left out indoors.'},
          unit: 'm',
          example: 350,
        }),
      }),
    )
    .min(1, {error: () => 'the panel has no destination; give at least 1'})
    .max(12, {
      error: ({input}) =>
        `${show(Array.isArray(input) ? input.length : input)} destinations are too many to draw; split them over several panels`,
    })

const schema = (text: TextSchema) =>
  z
    .strictObject({
      ...commonFields('directional', family),
      mount: described(oneOf('a way of mounting', mounts).optional(), {
        title: {zh: '安装方式', en: 'Mount'},
        about: {
          zh: 'wall贴墙，正对来人；suspended吊挂，上沿两孔，写了back就两面可读；post是立柱上的指向牌，各目的地都在它所指的一边。不写为wall。',
          en: '`wall`: flat on a wall facing those who come. `suspended`: hung over their heads by two holes, read from two sides if `back` is given. `post`: a finger at a post, all of whose destinations lie the way it points. On a wall if left out.',
        },
        clause: 'HW-SIGN-064',
      }),
      destinations: described(destinationsOf(text), {
        title: {zh: '目的地', en: 'Destinations'},
        about: {
          zh: '按牌上的次序：直行、向左、向右，同一方向由近及远。',
          en: 'In the order in which they stand on the panel: ahead, left, right, and of one direction the nearest first.',
        },
        clause: limits.messagesPerPanel.clause,
      }),
      back: described(destinationsOf(text).optional(), {
        title: {zh: '背面', en: 'Back'},
        about: {
          zh: '吊挂的牌，给对面来的人看的一面。',
          en: 'What the other side of a suspended sign says to those who come the other way.',
        },
        clause: limits.messagesPerPanel.clause,
      }),
    })
    .superRefine(({mount, destinations, back}, context) => {
      const issue = (path: (string | number)[], message: string) => context.addIssue({code: 'custom', path, message})
      if (back && mount !== 'suspended') issue(['back'], 'a sign on a wall or post has one side; leave it out, or write `mount: suspended`')
      for (const [side, list] of [
        ['destinations', destinations],
        ['back', back ?? []],
      ] as const)
        for (const [i, {text, towards}] of list.entries())
          if (list.slice(0, i).some((above) => above.text.zh === text.zh && above.towards === towards))
            issue([side, i], `says ${show(text.zh)} as a row above does; take one of them out`)
      for (const [i, {text, towards}] of (back ?? []).entries())
        if (destinations.some((front) => front.text.zh === text.zh && astray(front.towards, towards)))
          issue(
            ['back', i, 'towards'],
            `shows ${show(text.zh)} ${towards} as the front does, which leads those who come the other way astray; what is left of the ones is right of the others, and what is ahead of the ones is behind the others`,
          )
      if (mount !== 'post') return
      const [first] = destinations
      destinations.forEach(({towards}, i) => {
        if (!/left|right/.test(towards))
          issue(['destinations', i, 'towards'], `a finger cannot point ${towards}; it points left or right of its post`)
        else if (sideOf(towards) !== sideOf(first?.towards ?? towards))
          issue(['destinations', i, 'towards'], 'a finger points one way; give each way a sign of its own')
      })
    })
type Spec = SpecOf<typeof schema>

/** Whether one place cannot lie `front` of those who see the front and `back` of those who see the back. */
const astray = (front: Direction, back: Direction): boolean =>
  (front === 'ahead' && back === 'ahead') || ['left', 'right'].some((side) => front.includes(side) && back.includes(side))

/** @clause HW-SIGN-024 messages on one panel */
const messages = limited(limits.messagesPerPanel, {
  what: {zh: '信息条数', en: 'the number of messages'},
  todo: {zh: '拆成两块牌', en: 'split them over two panels'},
  measure: ({spec}: LaidSign<Spec>) => [spec.destinations.length],
})

/** The ways of going in the order in which they stand on a panel. */
const order = ['直行', '向左', '向右'] as const
const orderOf = (towards: Direction) => (towards.includes('left') ? 1 : towards.includes('right') ? 2 : 0)

/** @clause HW-SIGN-025 ahead first, then left, then right */
const inOrder = rule<Spec>('HW-SIGN-025', ({spec: {destinations}}) => {
  const sides = destinations.map(({towards}) => orderOf(towards))
  return [
    settled(
      sides.every((side, i) => i === 0 || side >= (sides[i - 1] ?? 0)),
      {
        measured: destinations.map(({text, towards}) => `${text.zh}（${order[orderOf(towards)]}）`).join('，'),
        required: order.join('，'),
        good: {
          zh: '各行按直行、向左、向右的次序排列；同一方向上是否由近及远，由人核对。',
          en: 'Ahead comes first, then left, then right; whether the nearer stands first is for a person to check.',
        },
        bad: {zh: '各行没有按直行、向左、向右的次序排列。', en: 'The rows are not in the order ahead, left, right.'},
        todo: {zh: '调整destinations的次序', en: 'reorder destinations'},
      },
    ),
  ]
})

/** How a sign is held that does not stand on a wall. */
const madeAs: Readonly<Record<(typeof mounts)[number], Partial<Making>>> = {
  wall: {},
  suspended: {mount: hung.mount, fixing: hung.fixing},
  post: {mount: 'post', fixing: {zh: '抱箍或螺栓固定于立柱', en: 'clamped or bolted to a post'}},
}

/** A directional sign 导向牌: destinations beside one arrow each, read on foot. */
export const directional = defineKind({
  family,
  schema,
  layout,
  rules: [placeNames, ...secondLine, corners, pictograms, arrows, messages, inOrder],
  // What is ahead on one side is behind on the other, so the back is not worked out: its author writes it.
  back: ({back, ...front}) => back && {...front, destinations: back},
  making: onWall,
  madeAs: ({mount = 'wall'}) => madeAs[mount],
  letters: 'DR',
  everydayNames: ['指路牌', '路牌', '指示牌', '导视牌', '箭头牌', 'wayfinding sign', 'finger post'],
})

/** Directions as they are read aloud. */
const spoken: Readonly<Record<Direction, string>> = {
  ahead: '直行',
  'ahead-right': '右前方',
  right: '向右',
  'down-right': '向右下楼',
  down: '下楼',
  'down-left': '向左下楼',
  left: '向左',
  'ahead-left': '左前方',
}

const sideOf = (towards: Direction) => (towards.includes('left') ? 'left' : 'right')

/**
 * Returns the layout of a directional sign: one row for each destination with its arrow, pictogram, words and distance, and a thread
 * wherever the direction changes. On a finger one arrow stands at the end that points away from the post.
 *
 * @throws InputError if a row does not fit or holds a character that the font lacks.
 * @clause HW-SIGN-020 pictogram size
 * @clause HW-SIGN-023 arrow size
 */
function layout({destinations, mount, ...spec}: Spec, fonts: Fonts): Layout {
  const towards = destinations[0]?.towards ?? 'right'
  const side = sideOf(towards)
  const compose = (hanzi: Mm, room: Mm, problems: Problem[]): Block => {
    const [size, gap] = [hanzi * grid.arrow, hanzi * grid.margin]
    const arrow = (towards: Direction) => block({type: 'arrow', at: [0, 0], size, towards, ink: 'on-ground'}, size, size)
    const rows = setRows(fonts, destinations, {hanzi, room: room - size - gap}, problems)
    if (mount === 'post') {
      const words = stack(gap, ...rows)
      return side === 'left' ? beside(gap, arrow(towards), words) : beside(gap, words, arrow(towards))
    }
    const pointed = rows.map((row, i) => beside(gap, arrow(destinations[i]?.towards ?? towards), row))
    const width = Math.max(...pointed.map((row) => row.width))
    const thread = hanzi * grid.thread
    const groups = pointed.flatMap((row, i) => {
      const turnsHere = i > 0 && destinations[i]?.towards !== destinations[i - 1]?.towards
      return turnsHere ? [block({type: 'bar', at: [0, 0], width, height: thread, ink: 'on-ground'}, width, thread), row] : [row]
    })
    return stack(gap, ...groups)
  }
  const title = destinations
    .map(({text, towards, distanceM}) => `${text.zh}${spoken[towards]}${distanceM ? `${distanceM}米` : ''}`)
    .join('，')
  // A finger is screwed to its post by the end that does not point.
  const fixing = mount === 'suspended' ? 'top' : mount === 'post' ? (side === 'left' ? 'right' : 'left') : 'corners'
  return layoutPanel({title, spec, family, ground: 'ground', align: 'left', fixing, compose})
}

/** Returns what stands beside the arrow of each row: a pictogram in a column as wide as the widest, words, and distances flush right. */
function setRows(
  fonts: Fonts,
  destinations: Spec['destinations'],
  {hanzi, room}: {readonly hanzi: Mm; readonly room: Mm},
  problems: Problem[],
): Block[] {
  const [high, gap] = [hanzi * grid.block, hanzi * grid.margin]
  const column = Math.max(0, ...destinations.map(({pictogram}) => (pictogram ? high * pictogramOf(pictogram).width : 0)))
  const distances = destinations.map(({distanceM}) =>
    distanceM === undefined ? undefined : setFigure(fonts, `${distanceM} m`, {height: hanzi * 0.75, weight: 'medium', ink: 'on-ground'}),
  )
  const far = Math.max(0, ...distances.map((distance) => distance?.width ?? 0))
  const taken = (column > 0 ? column + gap : 0) + (far > 0 ? far + 2 * gap : 0)
  const messages = destinations.map(({text}, i) =>
    setMessage(fonts, text, {hanzi, room: room - taken, ink: 'on-ground', at: `destinations.${i}.text`}, problems),
  )
  const widest = Math.max(...messages.map(({width}) => width))
  return messages.map((message, i) => {
    const distance = distances[i]
    const right = distance
      ? move(distance.parts[0] as Part, widest + 2 * gap + far - distance.width, (message.height - distance.height) / 2)
      : undefined
    const words = right ? {...message, parts: [...message.parts, right], width: widest + 2 * gap + far} : message
    return beside(gap, ...(column > 0 ? [pictogramCell(destinations[i]?.pictogram, column, high)] : []), words)
  })
}

function pictogramCell(concept: Concept | undefined, width: Mm, size: Mm): Block {
  if (concept === undefined) return {parts: [], width, height: size}
  return block({type: 'pictogram', at: [(width - pictogramOf(concept).width * size) / 2, 0], size, concept, ink: 'on-ground'}, width, size)
}
