import {globalStyle, style} from '@vanilla-extract/css'
import {vars} from '../../design-system/tokens/contract.css.ts'

/** What happened, one step below the other along a line. */
export const steps = style({listStyle: 'none', padding: 0, margin: 0, display: 'grid', gap: 0})
export const step = style({
  display: 'grid',
  gridTemplateColumns: '2.5rem minmax(0, 1fr)',
  gap: vars.space.s,
  paddingBlock: vars.space.s,
  borderBlockStart: `1px solid ${vars.line.quiet}`,
  breakInside: 'avoid',
  overflowWrap: 'anywhere',
})
globalStyle(`${step} p`, {margin: 0, maxWidth: vars.measure.prose})
/** The number by which later steps name it. */
export const numbered = style({color: vars.ink.quiet, textAlign: 'end', fontVariantNumeric: 'tabular-nums'})
/** What was written then, in the words of whoever wrote it. */
export const told = style({margin: 0, paddingInlineStart: '1.2em', color: vars.ink.quiet, maxWidth: vars.measure.prose})
export const flag = style({
  marginInlineStart: vars.space.s,
  paddingInline: vars.space.xs,
  border: '1px solid currentColor',
  fontSize: vars.text.size.s,
})
/** What a point said of a clause and what came of it: wide enough to be read where the table scrolls. */
export const argued = style({minWidth: '16rem'})
