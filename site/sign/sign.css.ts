import {globalStyle, style} from '@vanilla-extract/css'
import {narrow, vars, wide} from '../../design-system/tokens/contract.css.ts'

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
globalStyle(`${side} img`, {maxHeight: '14rem'})

/** A patch of an ink, as flat as paint. */
export const swatch = style({
  display: 'inline-block',
  width: '2.5rem',
  height: '1.5rem',
  verticalAlign: 'middle',
  border: `1px solid ${vars.line.quiet}`,
})

/** Contents beside what is written on wide screens, above it on narrow ones. */
export const contentsBeside = style({
  display: 'grid',
  gap: vars.space.xl,
  gridTemplateColumns: 'minmax(0, 1fr)',
  '@media': {[wide]: {gridTemplateColumns: '13rem minmax(0, 1fr)'}},
})
export const signText = style({minWidth: 0})

/** An example takes its layout from the room it has, which differs within a page. */
export const exampleRoom = style({containerType: 'inline-size'})
globalStyle(`${exampleRoom} > * + details`, {marginBlockStart: vars.space.s})

/** A drawing with its files beside it where there is room, below it elsewhere. */
export const exampleBeside = style({
  display: 'grid',
  gap: vars.space.l,
  alignItems: 'start',
  '@container': {'(min-width: 52rem)': {gridTemplateColumns: 'minmax(0, 1fr) 19rem'}},
})
// Where all stands in one column the files come before the fields with which the example is changed.
globalStyle(`${exampleBeside} > live-words`, {'@container': {'(max-width: 51.99rem)': {display: 'contents'}}})
globalStyle(`${exampleBeside} form`, {'@container': {'(max-width: 51.99rem)': {order: 1}}})
