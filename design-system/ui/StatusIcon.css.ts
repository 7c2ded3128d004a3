import {style} from '@vanilla-extract/css'
import {recipe} from '@vanilla-extract/recipes'
import {vars} from '../tokens/contract.css.ts'

export const status = style({display: 'inline-flex', alignItems: 'center', gap: '0.4em'})

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
      met: {color: vars.line.good},
      'partly-met': {color: vars.line.warn},
      'not-met': {color: vars.line.danger},
      'not-applicable': {color: vars.line.strong},
      unchecked: {color: vars.line.strong},
      recheck: {color: vars.line.info},
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
