import {style} from '@vanilla-extract/css'
import {vars} from '../tokens/contract.css.ts'

export const card = style({
  display: 'flex',
  flexDirection: 'column',
  gap: vars.space.s,
  paddingBlock: vars.space.l,
  paddingInline: vars.space.l,
  background: vars.surface.raised,
  borderBlockStart: `3px solid ${vars.ink.link}`,
  breakInside: 'avoid',
})

export const title = style({fontSize: vars.text.size.l, fontWeight: vars.text.weight.strong, lineHeight: vars.text.leading.tight})

export const titleLink = style({
  display: 'inline-block',
  paddingBlock: vars.space.xs,
  selectors: {'&, &:visited': {color: vars.ink.link}},
})

export const text = style({color: vars.on.raised})

export const links = style({
  listStyle: 'none',
  padding: 0,
  marginBlockStart: vars.space.xs,
  paddingBlockStart: vars.space.s,
})

export const link = style({
  borderBlockStart: `1px solid ${vars.line.quiet}`,
})

export const linkAnchor = style({display: 'block', paddingBlock: vars.space.s})

export const grid = style({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 17rem), 1fr))',
  gap: vars.space.l,
})
