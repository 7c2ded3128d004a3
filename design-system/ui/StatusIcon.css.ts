import {globalStyle, style} from '@vanilla-extract/css'
import {vars} from '../tokens/contract.css.ts'

// An icon has no baseline: without the alignment the words would stand above those around them.
export const status = style({display: 'inline-flex', alignItems: 'center', gap: '0.4em', verticalAlign: 'bottom'})

/** Holds the shapes of a page without taking room or being seen. */
export const shapes = style({position: 'absolute', inlineSize: 0, blockSize: 0, overflow: 'hidden'})

/** A shape of those: what takes it copies the shape alone, so its look must not hang on what it lies in. */
export const shared = style({})

// A shape says by its element and its state how it is drawn: a list of five hundred findings has one class for each and no more.
globalStyle(`${status} > svg`, {
  inlineSize: '1.1em',
  blockSize: '1.1em',
  flex: 'none',
  fill: 'currentColor',
  strokeLinecap: 'square',
  strokeLinejoin: 'miter',
  printColorAdjust: 'exact',
})

const colours = {
  met: vars.line.good,
  'partly-met': vars.line.warn,
  'not-met': vars.line.danger,
  'not-applicable': vars.line.strong,
  unchecked: vars.line.strong,
  recheck: vars.line.info,
}
for (const [state, color] of Object.entries(colours))
  globalStyle(`${status}[data-status="${state}"] > svg`, {
    color,
    // An SVG keeps its own colour where the reader forces colours, so it must ask for the reader's.
    '@media': {'(forced-colors: active)': {color: 'CanvasText'}},
  })

const line = {fill: 'none', stroke: 'currentColor', strokeWidth: 2}
globalStyle(`:is(${shape('partly-met')}, ${shape('unchecked')}) > circle`, line)
globalStyle(`:is(${shape('not-applicable')}, ${shape('recheck')}) > path:first-child`, line)
globalStyle(`${shape('unchecked')} > circle`, {strokeDasharray: '3.4 3.4', strokeLinecap: 'butt'})
// Strokes are cut out of filled shapes in the page's colour, so every icon is one silhouette.
globalStyle(`:is(${shape('met')}, ${shape('not-met')}) > path`, {
  fill: 'none',
  stroke: vars.surface.page,
  strokeWidth: 2.2,
  '@media': {'(forced-colors: active)': {stroke: 'Canvas'}},
})

function shape(state: string): string {
  return `:is(${status}[data-status="${state}"] > svg, ${shared}[data-status="${state}"])`
}
