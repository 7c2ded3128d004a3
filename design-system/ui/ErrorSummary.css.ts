import {style} from '@vanilla-extract/css'
import {vars} from '../tokens/contract.css.ts'

export const summary = style({
  padding: vars.space.l,
  border: `3px solid ${vars.line.danger}`,
  background: vars.surface.page,
  color: vars.on.page,
})
export const title = style({fontSize: vars.text.size.l})
export const list = style({margin: `${vars.space.s} 0 0`, paddingInlineStart: '1.25em'})
export const link = style({fontWeight: vars.text.weight.strong, selectors: {'&, &:visited': {color: vars.line.danger}}})
