import {style} from '@vanilla-extract/css'
import {vars} from '../tokens/contract.css.ts'

export const footer = style({
  background: vars.surface.sunken,
  color: vars.on.sunken,
  borderBlockStart: `1px solid ${vars.line.quiet}`,
  fontSize: vars.text.size.s,
  lineHeight: vars.text.leading.snug,
  '@media': {print: {background: 'none', borderBlockStart: '0.5pt solid'}},
})

export const inner = style({
  display: 'grid',
  gap: vars.space.xl,
  maxInlineSize: vars.measure.page,
  marginInline: 'auto',
  paddingBlock: vars.space.xl,
  paddingInline: `clamp(${vars.space.m}, 4vw, ${vars.space.xl})`,
  '@media': {print: {paddingBlock: '4mm'}},
})

export const columns = style({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 13rem), 1fr))',
  gap: vars.space.xl,
  '@media': {print: {display: 'none'}},
})

export const title = style({fontSize: vars.text.size.m, marginBlockEnd: vars.space.s})
export const list = style({padding: 0, listStyle: 'none'})
export const link = style({display: 'inline-block', paddingBlock: '0.3125rem', selectors: {'&, &:visited': {color: vars.ink.link}}})
export const notes = style({display: 'grid', gap: vars.space.s, maxInlineSize: vars.measure.prose})
