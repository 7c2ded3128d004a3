import {globalStyle, style} from '@vanilla-extract/css'
import {vars, wide} from '../../design-system/tokens/contract.css.ts'

export const hero = style({
  display: 'grid',
  gap: vars.space.xl,
  alignItems: 'center',
  paddingBlock: vars.space.xl,
})
export const heroText = style({
  display: 'grid',
  gap: vars.space.m,
  '@media': {[wide]: {gridTemplateColumns: '1fr 1fr', gap: vars.space.xl, alignItems: 'end'}},
})
export const heroTitle = style({fontSize: vars.text.size.display, lineHeight: vars.text.leading.tight})
globalStyle(`${heroTitle} span`, {display: 'inline-block', whiteSpace: 'pre-wrap'})
globalStyle(`${heroText} p`, {fontSize: vars.text.size.l, maxWidth: vars.measure.prose})

export const part = style({marginBlockStart: vars.space.section})
globalStyle(`${part} > h2 + *`, {marginBlockStart: vars.space.l})
globalStyle(`${part} > p`, {maxWidth: vars.measure.prose, marginBlockStart: vars.space.l})

/** The steps of the loop, joined by a line; the last leads back to the first. */
export const loop = style({
  listStyle: 'none',
  padding: 0,
  display: 'grid',
  gap: vars.space.s,
  counterReset: 'step',
  '@media': {[wide]: {gridTemplateColumns: 'repeat(6, 1fr)', gap: 0}},
})
export const loopStep = style({
  borderBlockStart: `3px solid ${vars.surface.accent}`,
  paddingBlock: vars.space.s,
  paddingInlineEnd: vars.space.m,
  fontWeight: vars.text.weight.strong,
  counterIncrement: 'step',
  selectors: {
    '&::before': {
      content: 'counter(step)',
      display: 'block',
      color: vars.ink.quiet,
      fontWeight: vars.text.weight.normal,
      fontSize: vars.text.size.s,
    },
    '&:last-child': {borderBlockStartColor: vars.line.accent},
  },
})
