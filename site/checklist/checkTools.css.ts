import {globalStyle, style} from '@vanilla-extract/css'
import {vars} from '../../design-system/tokens/contract.css.ts'

export const tools = style({
  display: 'grid',
  gap: vars.space.m,
  padding: vars.space.l,
  marginBlock: vars.space.l,
  background: vars.surface.sunken,
  color: vars.on.sunken,
  '@media': {print: {display: 'none'}},
})
globalStyle(`${tools} > h2`, {fontSize: vars.text.size.l})
globalStyle(`${tools} > p`, {maxInlineSize: vars.measure.prose})

export const actions = style({display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: vars.space.m})
globalStyle(`${actions} + ${actions}`, {marginBlockStart: vars.space.m})

globalStyle(`${actions} > div`, {flex: '1 1 12rem', maxInlineSize: '24rem'})

/** How the results get into the record of the point: a line for whoever keeps it. */
export const command = style({display: 'grid', gap: vars.space.s, marginBlockStart: vars.space.m, maxInlineSize: vars.measure.prose})
globalStyle(`${command} h3`, {fontSize: vars.text.size.m})
globalStyle(`${command} pre`, {
  padding: vars.space.m,
  border: `1px solid ${vars.line.strong}`,
  borderRadius: vars.radius.s,
  background: vars.surface.page,
  color: vars.on.page,
  fontSize: vars.text.size.s,
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
})

export const alert = style({
  // Each problem of a file stands on its own line.
  whiteSpace: 'pre-line',
  selectors: {
    '&:empty': {display: 'none'},
    '&[role="alert"]': {
      padding: vars.space.m,
      borderInlineStart: `6px solid ${vars.line.danger}`,
      background: vars.surface.danger,
      color: vars.on.danger,
    },
  },
})

/** Files and pages that a reader may want instead of this one. */
export const links = style({
  display: 'flex',
  flexWrap: 'wrap',
  gap: `${vars.space.xs} ${vars.space.m}`,
  '@media': {print: {display: 'none'}},
})

/** What is seldom needed, folded. */
export const folded = style({})
globalStyle(`${folded} > summary`, {
  minBlockSize: '2.75rem',
  alignContent: 'center',
  cursor: 'pointer',
  fontWeight: vars.text.weight.strong,
})

/** Clauses on which two records differ, each with what either says. */
export const differing = style({
  padding: vars.space.l,
  marginBlock: vars.space.l,
  borderInlineStart: `6px solid ${vars.line.warn}`,
  background: vars.surface.warn,
  color: vars.on.warn,
  '@media': {print: {display: 'none'}},
})
globalStyle(`${differing} fieldset`, {marginBlockStart: vars.space.m})
globalStyle(`${differing} fieldset > div`, {display: 'grid'})

/** What is settled, what it comes to and what has not gone out, at the foot of the window while the reader fills in. */
export const bar = style({
  position: 'sticky',
  insetBlockEnd: 0,
  paddingBlock: vars.space.s,
  background: vars.surface.page,
  borderBlockStart: `1px solid ${vars.line.strong}`,
  '@media': {print: {display: 'none'}},
  fontVariantNumeric: 'tabular-nums',
  fontSize: vars.text.size.s,
})
globalStyle(`${bar} > div`, {display: 'flex', flexWrap: 'wrap', gap: `0 ${vars.space.m}`, alignItems: 'center'})
globalStyle(`${bar} > div > div`, {flex: '1 1 9rem', minInlineSize: 0})
globalStyle(`${bar} small`, {display: 'block', color: vars.ink.accent})
globalStyle(`${bar} small:empty`, {display: 'none'})
globalStyle(`${bar} details > summary`, {
  minBlockSize: '2.75rem',
  alignContent: 'center',
  cursor: 'pointer',
  fontWeight: vars.text.weight.strong,
})
globalStyle(`${bar} details > ul`, {maxBlockSize: '40vh', overflowY: 'auto', paddingInlineStart: vars.space.l})
