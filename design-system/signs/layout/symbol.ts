import type {Mm} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {type Concept, pictogramOf} from '../pictograms/pictograms.ts'
import {type Block, block, type Direction, grid, move, type Part, stack} from './layout.ts'
import {setMessage} from './message.ts'
import type {SignProblem} from './signProblem.ts'
import type {SignText} from './spec.ts'

/**
 * Returns a pictogram at twice its least size over its words, and beside it the arrow to the place, on the side to which it points.
 *
 * The pictogram keeps to the left edge, the arrow to the right one; an arrow that points left changes places with it.
 *
 * @clause HW-SIGN-020 pictogram size
 */
export function setSymbol(
  fonts: Fonts,
  sign: {readonly pictogram: Concept; readonly text: SignText; readonly towards?: Direction | undefined},
  {hanzi, room}: {readonly hanzi: Mm; readonly room: Mm},
  problems: SignProblem[],
): Block {
  const {pictogram, text, towards} = sign
  const size = hanzi * grid.block * 2
  const arrow = hanzi * grid.arrow
  const gap = hanzi * grid.margin
  const message = setMessage(fonts, text, {hanzi, room, ink: 'on-ground', at: 'text'}, problems)
  const wide = size * pictogramOf(pictogram).width
  const width = Math.max(message.width, wide + (towards ? gap + arrow : 0))
  const figure = {type: 'pictogram', at: [0, 0], size, concept: pictogram, ink: 'on-ground'} as const
  const pointsLeft = towards?.includes('left') ?? false
  const parts: Part[] = towards
    ? [
        move(figure, pointsLeft ? width - wide : 0, 0),
        {type: 'arrow', at: [pointsLeft ? 0 : width - arrow, (size - arrow) / 2], size: arrow, towards, ink: 'on-ground'},
      ]
    : [figure]
  return stack(gap, {...block(figure, width, size), parts}, message)
}
