import {style} from '@vanilla-extract/css'
import {vars} from '../tokens/contract.css.ts'

export const empty = style({
  display: 'grid',
  gap: vars.space.s,
  justifyItems: 'start',
  maxInlineSize: vars.measure.prose,
  padding: vars.space.l,
  border: `2px dashed ${vars.line.quiet}`,
  borderRadius: vars.radius.m,
  '@media': {print: {padding: 0, border: 'none'}},
})
export const title = style({fontSize: vars.text.size.l, fontWeight: vars.text.weight.strong, lineHeight: vars.text.leading.snug})
