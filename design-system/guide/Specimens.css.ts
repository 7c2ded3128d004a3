import {globalStyle, style, styleVariants} from '@vanilla-extract/css'
import {vars} from '../tokens/contract.css.ts'

export const swatch = style({inlineSize: '4rem', blockSize: '2rem', flex: 'none', printColorAdjust: 'exact'})
export const samples = style({display: 'grid', gap: vars.space.m, padding: 0, listStyle: 'none'})
globalStyle(`${samples} > li`, {display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: `${vars.space.xs} ${vars.space.l}`})
globalStyle(`${samples} > li > code`, {inlineSize: '12em'})
globalStyle(`${samples} > li > code + span`, {inlineSize: '9em', fontVariantNumeric: 'tabular-nums'})
export const size = styleVariants(vars.text.size, (fontSize) => [{fontSize, lineHeight: vars.text.leading.snug}])
export const bar = style({blockSize: '1rem', flex: 'none', fill: vars.line.strong})
