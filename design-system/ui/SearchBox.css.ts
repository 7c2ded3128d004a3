import {style} from '@vanilla-extract/css'
import {vars} from '../tokens/contract.css.ts'

export const form = style({
  display: 'flex',
  alignItems: 'end',
  inlineSize: '100%',
  '@media': {print: {display: 'none'}},
})

export const label = style({flex: '1 1 auto', minInlineSize: 0})

export const shown = style({display: 'block', marginBlockEnd: vars.space.s, color: vars.ink.quiet})

export const field = style({
  inlineSize: '100%',
  minBlockSize: '2.75rem',
  paddingInline: '0.75rem',
  background: vars.surface.page,
  color: vars.on.page,
  border: `1px solid ${vars.line.strong}`,
  borderInlineEnd: 'none',
  borderRadius: 0,
  borderStartStartRadius: vars.radius.s,
  borderEndStartRadius: vars.radius.s,
  selectors: {'&::placeholder': {color: vars.ink.quiet, opacity: 1}},
})

export const submit = style({
  flex: 'none',
  minBlockSize: '2.75rem',
  minInlineSize: '2.75rem',
  display: 'grid',
  placeItems: 'center',
  background: vars.surface.accent,
  color: vars.on.accent,
  border: `1px solid ${vars.surface.accent}`,
  borderStartEndRadius: vars.radius.s,
  borderEndEndRadius: vars.radius.s,
  cursor: 'pointer',
  selectors: {'&:hover': {background: vars.ink.hover, color: vars.surface.page}},
})

export const icon = style({inlineSize: '1.25rem', blockSize: '1.25rem', fill: 'none', stroke: 'currentColor', strokeWidth: 2})
