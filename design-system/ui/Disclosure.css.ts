import {globalStyle, style} from '@vanilla-extract/css'
import {vars} from '../tokens/contract.css.ts'

export const details = style({borderBlock: `1px solid ${vars.line.quiet}`})
globalStyle(`${details} + ${details}`, {borderBlockStart: 'none'})
export const summary = style({
  paddingBlock: vars.space.s,
  minBlockSize: '2.75rem',
  cursor: 'pointer',
  fontWeight: vars.text.weight.strong,
  color: vars.ink.link,
  ':hover': {color: vars.ink.hover, textDecoration: 'underline'},
})
export const content = style({paddingBlock: `${vars.space.s} ${vars.space.m}`})
/** What is folded on a screen is unfolded on paper, where nobody can open it. */
export const whole = style({})
globalStyle(`${details}.${whole}::details-content`, {
  '@media': {print: {contentVisibility: 'visible', blockSize: 'auto', display: 'block'}},
})
