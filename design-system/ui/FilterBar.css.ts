import {style} from '@vanilla-extract/css'
import {vars} from '../tokens/contract.css.ts'

export const bar = style({
  display: 'grid',
  gap: vars.space.m,
  padding: vars.space.l,
  background: vars.surface.sunken,
  color: vars.on.sunken,
  '@media': {print: {display: 'none'}},
})

export const fields = style({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 13rem), 1fr))',
  gap: vars.space.m,
  alignItems: 'end',
})

export const field = style({display: 'grid', gap: vars.space.xs})
export const label = style({fontSize: vars.text.size.s, fontWeight: vars.text.weight.strong, lineHeight: vars.text.leading.snug})

export const control = style({
  inlineSize: '100%',
  minBlockSize: '2.75rem',
  paddingBlock: vars.space.xs,
  paddingInline: '0.75rem',
  background: vars.surface.page,
  color: vars.on.page,
  border: `1px solid ${vars.line.strong}`,
  borderRadius: vars.radius.s,
})

export const group = style({border: 'none', padding: 0, gridColumn: '1 / -1'})
export const choices = style({display: 'flex', flexWrap: 'wrap', gap: `${vars.space.xs} ${vars.space.l}`})
export const choice = style({display: 'inline-flex', alignItems: 'center', gap: vars.space.s, minBlockSize: '2rem', cursor: 'pointer'})
export const box = style({inlineSize: '1.25rem', blockSize: '1.25rem', margin: 0, accentColor: vars.ink.link, flex: 'none'})
export const actions = style({display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: vars.space.m})
