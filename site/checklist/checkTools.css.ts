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

export const field = style({
  display: 'grid',
  gap: vars.space.xs,
  fontSize: vars.text.size.s,
  fontWeight: vars.text.weight.strong,
  flex: '1 1 12rem',
  maxInlineSize: '24rem',
})
globalStyle(`${field} :is(input, select)`, {
  minBlockSize: '2.75rem',
  inlineSize: '100%',
  minInlineSize: 0,
  paddingInline: '0.75rem',
  border: `1px solid ${vars.line.strong}`,
  borderRadius: vars.radius.s,
  background: vars.surface.page,
  color: vars.on.page,
  fontWeight: vars.text.weight.normal,
})
globalStyle(`${field} input[type="file"]`, {paddingBlock: vars.space.s})

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

/** What is settled and what is not, at the foot of the window while the reader fills in. */
export const progress = style({
  position: 'sticky',
  insetBlockEnd: 0,
  paddingBlock: vars.space.s,
  background: vars.surface.page,
  borderBlockStart: `1px solid ${vars.line.strong}`,
  '@media': {print: {display: 'none'}},
  fontVariantNumeric: 'tabular-nums',
  fontSize: vars.text.size.s,
})
globalStyle(`${progress} progress`, {display: 'block', inlineSize: '100%', blockSize: '0.5rem', accentColor: vars.surface.accent})
