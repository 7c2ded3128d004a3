import {globalStyle, style} from '@vanilla-extract/css'
import {vars} from '../../design-system/tokens/contract.css.ts'

/** What to do next, one line each. */
export const actionList = style({
  maxWidth: vars.measure.prose,
  marginBlock: vars.space.s,
  paddingInlineStart: vars.space.l,
})
globalStyle(`${actionList} li`, {paddingBlock: vars.space.xs})
// An icon before words would otherwise lift them off the line.
globalStyle(`${actionList} li > span`, {verticalAlign: 'text-bottom'})
