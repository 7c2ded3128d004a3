import {globalStyle, style} from '@vanilla-extract/css'
import {vars} from '../../design-system/tokens/contract.css.ts'

/** The result itself, to be seen before anything else. */
export const verdict = style({
  fontSize: vars.text.size.xl,
  fontWeight: vars.text.weight.strong,
  lineHeight: vars.text.leading.snug,
  maxWidth: vars.measure.prose,
})

export const actionList = style({
  maxWidth: vars.measure.prose,
  marginBlock: vars.space.s,
  paddingInlineStart: vars.space.l,
})
globalStyle(`${actionList} li`, {paddingBlock: vars.space.xs})
