import {style} from '@vanilla-extract/css'
import {recipe} from '@vanilla-extract/recipes'
import {vars} from '../tokens/contract.css.ts'

// An icon has no baseline: without the alignment the words would stand above those around them.
export const status = style({display: 'inline-flex', alignItems: 'center', gap: '0.4em', verticalAlign: 'bottom'})

// An SVG keeps its own colour where the reader forces colours, so it must ask for the reader's.
const coloured = (color: string) => ({color, '@media': {'(forced-colors: active)': {color: 'CanvasText'}}})

export const icon = recipe({
  base: {
    inlineSize: '1.1em',
    blockSize: '1.1em',
    flex: 'none',
    // Strokes are cut out of filled shapes in the page's colour, so every icon is one silhouette.
    strokeLinecap: 'square',
    strokeLinejoin: 'miter',
    printColorAdjust: 'exact',
  },
  variants: {
    status: {
      met: coloured(vars.line.good),
      'partly-met': coloured(vars.line.warn),
      'not-met': coloured(vars.line.danger),
      'not-applicable': coloured(vars.line.strong),
      unchecked: coloured(vars.line.strong),
      recheck: coloured(vars.line.info),
    },
  },
})

export const solid = style({fill: 'currentColor'})
export const line = style({fill: 'none', stroke: 'currentColor', strokeWidth: 2})
export const dashed = style({fill: 'none', stroke: 'currentColor', strokeWidth: 2, strokeDasharray: '3.4 3.4', strokeLinecap: 'butt'})
export const cut = style({
  fill: 'none',
  stroke: vars.surface.page,
  strokeWidth: 2.2,
  '@media': {'(forced-colors: active)': {stroke: 'Canvas'}},
})
