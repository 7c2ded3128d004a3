import type {Mm} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import {type Block, beside} from './layout.ts'
import {setParagraph} from './paragraph.ts'
import type {SignProblem} from './signProblem.ts'
import {boxed, frame} from './surface.ts'

/** Width of a portrait as a part of its height: the one-inch photograph of Chinese documents, 25 by 35 mm. */
const portrait = 25 / 35

/** Returns the place of a portrait photograph, which is glued or printed later: an empty frame with the word 照片. */
export function setPhoto(fonts: Fonts, height: Mm, problems: SignProblem[]): Block {
  const width = height * portrait
  const word = setParagraph(fonts, {zh: '照片'}, {hanzi: height / 12, room: width, ink: 'ink', role: 'note', at: 'photo'}, problems)
  const box = boxed(word, width, height, 'on-ground')
  return beside(0, {...box, parts: [...box.parts.slice(0, 1), frame(width, height, height / 150, 'ground'), ...box.parts.slice(1)]})
}
