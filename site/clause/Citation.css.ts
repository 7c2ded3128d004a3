import {globalStyle, style} from '@vanilla-extract/css'
import {vars} from '../../design-system/tokens/contract.css.ts'

export const citation = style({fontSize: vars.text.size.s, '@media': {print: {display: 'none'}}})
export const summary = style({color: vars.ink.quiet, inlineSize: 'fit-content'})
export const entry = style({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  alignItems: 'start',
  gap: vars.space.m,
  paddingBlock: vars.space.s,
  borderBlockStart: `1px solid ${vars.line.quiet}`,
})
globalStyle(`${citation} [data-cite-text]`, {userSelect: 'all', overflowWrap: 'anywhere'})
