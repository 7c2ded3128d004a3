import {globalStyle, style} from '@vanilla-extract/css'
import {vars, wide} from '../../design-system/tokens/contract.css.ts'

/** Contents beside the text on wide screens, in a bar above it that stays in sight on narrow ones. */
export const spread = style({
  '@media': {[wide]: {display: 'grid', gap: vars.space.xl, gridTemplateColumns: '15rem minmax(0, 1fr)'}},
})

/** The place of the contents. As a grid area would hold a sticky bar back, the bar is a block on narrow screens. */
export const contentsPlace = style({
  display: 'block',
  '@media': {
    screen: {position: 'sticky', insetBlockStart: 0, zIndex: 2, marginBlockEnd: vars.space.l},
    [wide]: {position: 'static', marginBlockEnd: 0},
  },
})

/** A term with its definition, a clause with its title: more is said beside the link. */
export const term = style({
  textDecorationStyle: 'dotted',
  selectors: {'&, &:visited': {color: 'inherit'}, '&:hover': {color: vars.ink.hover}},
})

/** The hint beside a link, in the top layer of the page. */
export const hint = style({
  position: 'fixed',
  inset: 'auto',
  margin: 0,
  maxInlineSize: 'min(26rem, calc(100vw - 1rem))',
  paddingBlock: vars.space.s,
  paddingInline: vars.space.m,
  border: `1px solid ${vars.line.strong}`,
  borderRadius: vars.radius.m,
  background: vars.surface.raised,
  color: vars.on.raised,
  fontSize: vars.text.size.s,
  lineHeight: vars.text.leading.snug,
  '@media': {print: {display: 'none'}},
})
// A term in the list at the end of a chapter, when its link led here.
globalStyle('[id^="term-"]:target', {boxShadow: `-4px 0 0 ${vars.line.accent}`})

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

/** How a clause is judged stands out from what only explains it. */
export const judged = style({
  borderInlineStart: `2px solid ${vars.line.strong}`,
  paddingInlineStart: vars.space.m,
  fontSize: vars.text.size.s,
})

export const chapterEnd = style({marginBlockStart: vars.space.section})
