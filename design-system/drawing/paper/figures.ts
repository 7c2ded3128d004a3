import type {Mark, Mm} from '../drawing.ts'
import {type FigurePart, personParts, type ToPaper, wheelchairParts} from '../technical/figures.ts'
import {type Pen, tint} from './pen.ts'

/** Returns a plain standing figure, 1700 mm high, with its feet about `x`. It is no symbol of any standard. */
export const drawPerson = (pen: Pen, to: ToPaper, x: Mm): Mark[] => inked(pen, personParts(to, x))

/** Returns a plain figure seated in a wheelchair, seen from the side, its toes at `x` and facing left. It is no symbol of any standard. */
export const drawWheelchair = (pen: Pen, to: ToPaper, x: Mm): Mark[] => inked(pen, wheelchairParts(to, x))

const inked = (pen: Pen, parts: readonly FigurePart[]): Mark[] =>
  parts.map(({of, segments}) => pen.fill(segments, of === 'body' ? tint : 'quiet'))
