import {z} from 'zod'
import type {Problem} from '../../../handbooks/input/problem.ts'
import {show} from '../../../handbooks/input/problem.ts'
import {oneOf} from '../../../handbooks/input/yaml.ts'
import type {Mm} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {
  type Block,
  beside,
  block,
  type Direction,
  directions,
  grid,
  type Layout,
  layoutPanel,
  move,
  type Part,
  stack,
} from '../layout/layout.ts'
import {setFigure, setMessage} from '../layout/message.ts'
import {commonFields, type Family, type TextSchema} from '../layout/spec.ts'
import {type Concept, conceptIds, pictogramOf} from '../pictograms/pictograms.ts'

/** Directional signs hold one to several rows. */
export const directionalFamily: Family = {width: {min: 200, max: 3000}, height: {min: 100, max: 2400}}

const directionIds = Object.keys(directions) as [Direction, ...Direction[]]

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

/** How a directional sign is mounted, and how many people see of it. */
const mounts = ['wall', 'suspended', 'post'] as const

const destinationsOf = (text: TextSchema) =>
  z
    .array(
      z.strictObject({
        text,
        towards: oneOf('a direction', directionIds),
        pictogram: oneOf('a pictogram', conceptIds).optional(),
        /** How far it is, in metres on foot; said in rounded figures. Left out indoors. */
        distanceM: z.int().min(10).max(5000).optional(),
      }),
    )
    .min(1, {error: () => 'the panel has no destination; give at least 1'})
    .max(12, {
      error: ({input}) =>
        `${show(Array.isArray(input) ? input.length : input)} destinations are too many to draw; split them over several panels`,
    })

/** Returns the schema of a directional sign 导向牌: destinations beside one arrow each, read on foot. */
export const directionalSchema = (text: TextSchema) =>
  z
    .strictObject({
      kind: z.literal('directional'),
      ...commonFields(directionalFamily),
      /**
       * `wall`: flat on a wall facing those who come. `suspended`: hung over their heads by two holes, read from two sides if `back` is given.
       * `post`: a finger at a post, all of whose destinations lie the way it points. On a wall if not given.
       */
      mount: oneOf('a way of mounting', mounts).optional(),
      /** In the order in which they stand on the panel: nearest first, those of one direction together. */
      destinations: destinationsOf(text),
      /** What the other side of a suspended sign says to those who come the other way. */
      back: destinationsOf(text).optional(),
    })
    .superRefine(({mount, destinations, back}, context) => {
      const issue = (path: (string | number)[], message: string) => context.addIssue({code: 'custom', path, message})
      if (back && mount !== 'suspended') issue(['back'], 'a sign on a wall or post has one side; leave it out, or write `mount: suspended`')
      if (mount !== 'post') return
      const [first] = destinations
      destinations.forEach(({towards}, i) => {
        if (!/left|right/.test(towards))
          issue(['destinations', i, 'towards'], `a finger cannot point ${towards}; it points left or right of its post`)
        else if (sideOf(towards) !== sideOf(first?.towards ?? towards))
          issue(['destinations', i, 'towards'], 'a finger points one way; give each way a sign of its own')
      })
    })
/** What an author asks for in a directional sign. */
export type DirectionalSpec = z.output<ReturnType<typeof directionalSchema>>

const sideOf = (towards: Direction) => (towards.includes('left') ? 'left' : 'right')

/**
 * Returns the layout of a directional sign: one row for each destination with its arrow, pictogram, words and distance, and a thread
 * wherever the direction changes. On a finger one arrow stands at the end that points away from the post.
 *
 * @throws InputError if a row does not fit or holds a character that the font lacks.
 * @clause HW-SIGN-020 pictogram size
 * @clause HW-SIGN-023 arrow size
 */
export function layoutDirectional({destinations, mount, ...spec}: DirectionalSpec, fonts: Fonts): Layout {
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
  return layoutPanel({title, spec, kind: 'directional', family: directionalFamily, ground: 'ground', align: 'left', fixing, compose})
}

/** Returns what stands beside the arrow of each row: a pictogram in a column as wide as the widest, words, and distances flush right. */
function setRows(
  fonts: Fonts,
  destinations: DirectionalSpec['destinations'],
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
