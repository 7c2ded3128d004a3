import {style} from '@vanilla-extract/css'
import {vars} from '../tokens/contract.css.ts'

export const form = style({
  display: 'flex',
  flexWrap: 'wrap',
  gap: `${vars.space.xs} ${vars.space.l}`,
  fontSize: vars.text.size.s,
  '@media': {print: {display: 'none'}},
})

export const group = style({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: `${vars.space.xs} ${vars.space.m}`,
  border: 'none',
  padding: 0,
})
// Where the reader's system sets the colours, contrast is not ours to offer.
export const contrast = style({'@media': {'(forced-colors: active)': {display: 'none'}}})

// A legend does not take part in a flex row unless it floats.
export const legend = style({float: 'inline-start', padding: 0, color: vars.ink.quiet})
export const choice = style({display: 'inline-flex', alignItems: 'center', gap: vars.space.xs, minBlockSize: '2rem', cursor: 'pointer'})
export const dot = style({inlineSize: '1.125rem', blockSize: '1.125rem', margin: 0, accentColor: vars.ink.link, flex: 'none'})
