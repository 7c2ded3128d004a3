import {style} from '@vanilla-extract/css'
import {vars, wide} from '../../design-system/tokens/contract.css.ts'

/** Contents beside the text on wide screens, above it on narrow ones. */
export const spread = style({
  display: 'grid',
  gap: vars.space.xl,
  '@media': {[wide]: {gridTemplateColumns: '15rem minmax(0, 1fr)'}, print: {display: 'block'}},
})

export const chapterText = style({minWidth: 0})

export const chapterHead = style({marginBlockEnd: vars.space.xl})
export const chapterNumber = style({
  color: vars.ink.quiet,
  fontSize: vars.text.size.m,
  fontWeight: vars.text.weight.normal,
  display: 'block',
})
export const lead = style({fontSize: vars.text.size.l, color: vars.ink.quiet, maxWidth: vars.measure.prose, marginBlockStart: vars.space.s})

export const note = style({
  borderInlineStart: `2px solid ${vars.line.quiet}`,
  paddingInlineStart: vars.space.m,
  color: vars.ink.quiet,
  fontSize: vars.text.size.s,
})

export const chapterEnd = style({marginBlockStart: vars.space.section})
