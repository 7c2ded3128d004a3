import {globalStyle, style} from '@vanilla-extract/css'
import {vars, wide} from '../../design-system/tokens/contract.css.ts'

/** Meters of the three types side by side. */
export const meters = style({
  display: 'grid',
  gap: vars.space.l,
  '@media': {[wide]: {gridTemplateColumns: 'repeat(3, 1fr)'}},
})
export const meterBox = style({
  borderBlockStart: `3px solid ${vars.line.strong}`,
  paddingBlockStart: vars.space.m,
  display: 'grid',
  gap: vars.space.s,
  alignContent: 'start',
})

/** What has to be known before a page of a point is read, one under the other. */
export const headNotes = style({display: 'grid', gap: vars.space.m, ':empty': {display: 'none'}})
globalStyle(`${headNotes}:not(:empty) + p`, {marginBlockStart: vars.space.m})

export const sheet = style({marginBlockStart: vars.space.l})

/** What is folded on a screen and stands open on paper, where nobody can unfold it. */
export const wholeOnPaper = style({})
globalStyle(`${wholeOnPaper}::details-content`, {'@media': {print: {contentVisibility: 'visible', blockSize: 'auto'}}})
