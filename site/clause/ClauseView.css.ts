import {style} from '@vanilla-extract/css'
import {vars} from '../../design-system/tokens/contract.css.ts'

export const provision = style({
  borderInlineStart: `4px solid ${vars.surface.accent}`,
  paddingInlineStart: vars.space.l,
  marginBlockEnd: vars.space.l,
  fontSize: vars.text.size.l,
})
