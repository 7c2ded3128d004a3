import {globalStyle, style} from '@vanilla-extract/css'
import {recipe} from '@vanilla-extract/recipes'
import {vars} from '../../design-system/tokens/contract.css.ts'

export const mapRegion = style({
  overflowX: 'auto',
  background: vars.surface.raised,
  padding: vars.space.m,
  border: `1px solid ${vars.line.quiet}`,
  '@media': {print: {overflow: 'visible', border: 'none', padding: 0}},
})
export const map = style({maxWidth: 'none', '@media': {print: {width: '100%', height: 'auto'}}})

export const river = style({stroke: vars.surface.accent, strokeWidth: 10, fill: 'none'})
export const branch = style({stroke: vars.line.strong, strokeWidth: 2, fill: 'none'})
export const townName = style({fill: vars.on.page, fontSize: 15, fontWeight: vars.text.weight.strong})
export const label = style({fill: vars.on.page, fontSize: 14})

export const stop = style({textDecoration: 'none'})
globalStyle(`${stop}:hover ${label}, ${stop}:focus-visible ${label}`, {textDecoration: 'underline'})

export const dot = recipe({
  base: {stroke: vars.surface.accent, strokeWidth: 2},
  variants: {
    look: {full: {fill: vars.surface.accent}, ring: {fill: vars.surface.page}, dashed: {fill: vars.surface.page, strokeDasharray: '3 2'}},
  },
})

export const legend = style({
  display: 'flex',
  flexWrap: 'wrap',
  gap: `${vars.space.s} ${vars.space.l}`,
  padding: 0,
  listStyle: 'none',
  marginBlock: vars.space.m,
})
export const legendItem = style({display: 'flex', alignItems: 'center', gap: vars.space.s, fontSize: vars.text.size.s})
