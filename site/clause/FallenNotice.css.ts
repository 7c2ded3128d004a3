import {globalStyle, style} from '@vanilla-extract/css'
import {vars} from '../../design-system/tokens/contract.css.ts'

/** What a clause that rests on a fallen standard says of it. */
export const fallen = style({
  borderInlineStart: `4px solid ${vars.line.warn}`,
  background: vars.surface.warn,
  color: vars.on.warn,
  padding: `${vars.space.s} ${vars.space.m}`,
  marginBlockEnd: vars.space.m,
  maxWidth: vars.measure.prose,
  printColorAdjust: 'exact',
})
// Links keep the colour of the text they stand in: on this ground that is the pair that was checked.
globalStyle(`${fallen} a`, {color: 'inherit'})
