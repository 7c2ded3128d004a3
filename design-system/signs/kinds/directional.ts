import {z} from 'zod'
import type {Problem} from '../../../handbooks/problem.ts'
import {show} from '../../../handbooks/problem.ts'
import {oneOf} from '../../../handbooks/yaml.ts'
import type {Mm} from '../drawing.ts'
import {type Block, beside, block, type Direction, directions, grid, type Layout, layoutPanel, stack} from '../layout.ts'
import {setMessage} from '../message.ts'
import {type Concept, conceptIds, pictogramOf} from '../pictograms/pictograms.ts'
import {commonFields, type Family, type TextSchema} from '../spec.ts'
import type {Fonts} from '../text.ts'

/** Directional signs hold one to several rows on a wall. */
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

/** Returns the schema of a directional sign 导向牌: destinations beside one arrow each, on a wall, read on foot. */
export const directionalSchema = (text: TextSchema) =>
  z.strictObject({
    kind: z.literal('directional'),
    ...commonFields(directionalFamily),
    /** In the order in which they stand on the panel: nearest first, those of one direction together. */
    destinations: z
      .array(z.strictObject({text, towards: oneOf('a direction', directionIds), pictogram: oneOf('a pictogram', conceptIds).optional()}))
      .min(1, {error: () => 'the panel has no destination; give at least 1'})
      .max(12, {
        error: ({input}) =>
          `${show(Array.isArray(input) ? input.length : input)} destinations are too many to draw; split them over several panels`,
      }),
  })
/** What an author asks for in a directional sign. */
export type DirectionalSpec = z.output<ReturnType<typeof directionalSchema>>

/**
 * Returns the layout of a directional sign: one row for each destination with its arrow, pictogram and words, and
 * a thread wherever the direction changes.
 *
 * @throws InputError if a row does not fit or holds a character that the font lacks.
 * @clause HW-SIGN-020 pictogram size
 * @clause HW-SIGN-023 arrow size
 */
export function layoutDirectional({destinations, ...spec}: DirectionalSpec, fonts: Fonts): Layout {
  const compose = (hanzi: Mm, room: Mm, problems: Problem[]): Block => {
    const [arrow, high, gap] = [hanzi * grid.arrow, hanzi * grid.block, hanzi * grid.margin]
    // Pictograms stand centred in a column as wide as the widest of them.
    const column = Math.max(0, ...destinations.map(({pictogram}) => (pictogram ? high * pictogramOf(pictogram).width : 0)))
    const left = arrow + gap + (column > 0 ? column + gap : 0)
    const rows = destinations.map(({text, towards, pictogram}, i) => {
      const message = setMessage(fonts, text, {hanzi, room: room - left, ink: 'on-ground', at: `destinations.${i}.text`}, problems)
      return beside(
        gap,
        block({type: 'arrow', at: [0, 0], size: arrow, towards, ink: 'on-ground'}, arrow, arrow),
        ...(column > 0 ? [pictogramCell(pictogram, column, high)] : []),
        message,
      )
    })
    const width = Math.max(...rows.map((row) => row.width))
    const thread = hanzi * grid.thread
    const groups = rows.flatMap((row, i) => {
      const turnsHere = i > 0 && destinations[i]?.towards !== destinations[i - 1]?.towards
      return turnsHere ? [block({type: 'bar', at: [0, 0], width, height: thread, ink: 'on-ground'}, width, thread), row] : [row]
    })
    return stack(gap, ...groups)
  }
  const title = destinations.map(({text, towards}) => `${text.zh}${spoken[towards]}`).join('，')
  return layoutPanel({title, spec, kind: 'directional', family: directionalFamily, ground: 'ground', align: 'left', compose})
}

function pictogramCell(concept: Concept | undefined, width: Mm, size: Mm): Block {
  if (concept === undefined) return {parts: [], width, height: size}
  return block({type: 'pictogram', at: [(width - pictogramOf(concept).width * size) / 2, 0], size, concept, ink: 'on-ground'}, width, size)
}
