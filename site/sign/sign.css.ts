import {globalStyle, style} from '@vanilla-extract/css'
import {narrow, vars} from '../../design-system/tokens/contract.css.ts'

/** The names of the pins, in as many columns as fit. */
export const pins = style({columns: '16rem', columnGap: vars.space.xl, paddingInlineStart: vars.space.l})

/** Two drawings side by side: as it should be, and as it should not. */
export const pair = style({
  display: 'grid',
  gap: vars.space.l,
  gridTemplateColumns: '1fr 1fr',
  marginBlock: vars.space.l,
  '@media': {[narrow]: {gridTemplateColumns: '1fr'}},
})
export const side = style({
  display: 'grid',
  gap: vars.space.s,
  alignContent: 'start',
  borderBlockStart: '4px solid',
  paddingBlockStart: vars.space.s,
})
export const good = style({borderColor: vars.line.good})
export const bad = style({borderColor: vars.line.danger})
globalStyle(`${side} svg`, {maxHeight: '14rem'})

/** A patch of an ink, as flat as paint. */
export const swatch = style({
  display: 'inline-block',
  width: '2.5rem',
  height: '1.5rem',
  verticalAlign: 'middle',
  border: `1px solid ${vars.line.quiet}`,
})
