import {globalStyle, style} from '@vanilla-extract/css'
import {vars} from '../tokens/contract.css.ts'

export const list = style({
  display: 'flex',
  flexWrap: 'wrap',
  gap: `${vars.space.s} ${vars.space.l}`,
  padding: 0,
  listStyle: 'none',
  counterReset: 'step',
  '@media': {print: {display: 'none'}},
})
export const step = style({
  display: 'flex',
  alignItems: 'center',
  gap: vars.space.s,
  minBlockSize: '2.75rem',
  counterIncrement: 'step',
  lineHeight: vars.text.leading.snug,
  selectors: {'&[aria-current]': {fontWeight: vars.text.weight.strong}},
})
export const words = style({})
export const link = style({display: 'inline-flex', alignItems: 'center', minBlockSize: '2.75rem'})
globalStyle(`${step} ${link}:visited`, {color: vars.ink.link})
/** A ring with the number; full at the step that one is at, ticked where it is done. */
export const mark = style({
  flex: 'none',
  display: 'grid',
  placeItems: 'center',
  inlineSize: '2rem',
  blockSize: '2rem',
  border: `2px solid ${vars.line.strong}`,
  borderRadius: '50%',
  fontVariantNumeric: 'tabular-nums',
  '::before': {content: 'counter(step)'},
  selectors: {
    [`${step}[aria-current] &`]: {background: vars.surface.accent, color: vars.on.accent, borderColor: vars.surface.accent},
    [`${step}[data-done] &`]: {borderColor: vars.line.good, background: vars.surface.good, color: vars.on.good},
    [`${step}[data-done] &::before`]: {content: '"✓"'},
  },
  '@media': {
    '(forced-colors: active)': {
      selectors: {[`${step}[aria-current] &`]: {forcedColorAdjust: 'none', background: 'Highlight', color: 'HighlightText'}},
    },
  },
})
export const doneWord = style({display: 'none', selectors: {[`${step}[data-done] &`]: {display: 'inline'}}})
