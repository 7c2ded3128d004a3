import {style} from '@vanilla-extract/css'
import {vars} from '../tokens/contract.css.ts'

export const figure = style({breakInside: 'avoid'})

export const frame = style({
  display: 'grid',
  placeItems: 'center',
  padding: `clamp(${vars.space.m}, 4vw, ${vars.space.xl})`,
  background: vars.surface.sunken,
  border: `1px solid ${vars.line.quiet}`,
  '@media': {print: {padding: '4mm', background: 'none'}},
})

export const caption = style({
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'space-between',
  gap: `0 ${vars.space.l}`,
  paddingBlockStart: vars.space.s,
  fontSize: vars.text.size.s,
  lineHeight: vars.text.leading.snug,
})

export const note = style({color: vars.ink.quiet})
