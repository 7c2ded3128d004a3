import {style} from '@vanilla-extract/css'
import {vars} from '../tokens/contract.css.ts'

export const pager = style({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 16rem), 1fr))',
  gap: vars.space.m,
  '@media': {print: {display: 'none'}},
})

export const link = style({
  display: 'grid',
  gap: vars.space.xs,
  paddingBlock: vars.space.m,
  borderBlockStart: `2px solid ${vars.line.strong}`,
  textDecoration: 'none',
  lineHeight: vars.text.leading.snug,
  selectors: {
    '&, &:visited': {color: vars.ink.link},
    '&:hover': {borderBlockStartColor: vars.ink.hover},
  },
})

export const next = style({textAlign: 'end', gridColumnEnd: '-1'})
export const way = style({fontSize: vars.text.size.s, color: vars.ink.quiet})
export const title = style({
  fontWeight: vars.text.weight.strong,
  textDecoration: 'underline',
  textDecorationThickness: 'from-font',
  textUnderlineOffset: '0.22em',
})
