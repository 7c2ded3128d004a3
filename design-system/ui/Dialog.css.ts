import {style} from '@vanilla-extract/css'
import {vars} from '../tokens/contract.css.ts'

export const box = style({
  margin: 'auto',
  padding: vars.space.l,
  inlineSize: 'min(32rem, calc(100vw - 2rem))',
  maxBlockSize: 'calc(100dvh - 2rem)',
  background: vars.surface.raised,
  color: vars.on.raised,
  border: `2px solid ${vars.line.strong}`,
  borderRadius: vars.radius.m,
  overflowY: 'auto',
  overflowWrap: 'anywhere',
  // The page behind is seen but steps back, in either theme.
  selectors: {'&::backdrop': {background: 'rgb(0 0 0 / 0.55)'}},
  '@media': {print: {display: 'none'}},
})
export const form = style({display: 'grid', gap: vars.space.m})
export const title = style({
  fontSize: vars.text.size.l,
  fontWeight: vars.text.weight.strong,
  lineHeight: vars.text.leading.snug,
  textWrap: 'balance',
})
export const text = style({whiteSpace: 'pre-line', selectors: {'&:empty': {display: 'none'}}})
export const actions = style({display: 'flex', flexWrap: 'wrap', gap: vars.space.m, justifyContent: 'end'})
