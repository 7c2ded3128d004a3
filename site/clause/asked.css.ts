import {globalStyle, style} from '@vanilla-extract/css'
import {vars} from '../../design-system/tokens/contract.css.ts'

/** What a chapter asks of each type, before its first section. */
export const whoBox = style({
  display: 'grid',
  gap: vars.space.s,
  paddingBlock: vars.space.m,
  borderBlock: `1px solid ${vars.line.quiet}`,
  marginBlockEnd: vars.space.xl,
  fontSize: vars.text.size.s,
  '@media': {print: {display: 'none'}},
})
export const typeTitle = style({fontSize: vars.text.size.m})
export const typeLines = style({display: 'grid', gap: vars.space.xs, padding: 0, listStyle: 'none'})
export const typeLine = style({display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: `0 ${vars.space.m}`})
globalStyle(`${typeLine} > strong`, {minInlineSize: '4.5em'})
globalStyle(`${typeLine} > span`, {minInlineSize: '13em'})
globalStyle(`${typeLine} > a`, {paddingBlock: '0.125rem'})

/** A choice and what it found, in one line where there is room. */
export const filter = style({display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: `${vars.space.s} ${vars.space.m}`})
