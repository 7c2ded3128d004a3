import {style} from '@vanilla-extract/css'
import {recipe} from '@vanilla-extract/recipes'
import {vars} from '../tokens/contract.css.ts'

export const meter = style({display: 'grid', gap: vars.space.xs, lineHeight: vars.text.leading.snug})
export const words = style({display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: vars.space.m})
export const value = style({fontWeight: vars.text.weight.strong, fontVariantNumeric: 'tabular-nums'})
export const bar = style({inlineSize: '100%', blockSize: '0.875rem', overflow: 'visible', printColorAdjust: 'exact'})
export const track = style({fill: vars.surface.sunken, stroke: vars.line.strong, strokeWidth: 1})
export const emptyTrack = style({fill: 'none', stroke: vars.line.strong, strokeWidth: 1, strokeDasharray: '4 4'})

export const fill = recipe({
  base: {'@media': {'(forced-colors: active)': {fill: 'Highlight'}}},
  variants: {reaches: {yes: {fill: vars.line.good}, no: {fill: vars.line.warn}, free: {fill: vars.ink.link}}},
})

export const threshold = style({fill: vars.on.page, '@media': {'(forced-colors: active)': {fill: 'CanvasText'}}})
export const note = style({fontSize: vars.text.size.s, color: vars.ink.quiet})
