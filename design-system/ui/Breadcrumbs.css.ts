import {style} from '@vanilla-extract/css'
import {vars} from '../tokens/contract.css.ts'

export const list = style({
  display: 'flex',
  flexWrap: 'wrap',
  padding: 0,
  listStyle: 'none',
  fontSize: vars.text.size.s,
  lineHeight: vars.text.leading.snug,
  '@media': {print: {display: 'none'}},
})

export const crumb = style({
  paddingBlock: vars.space.xs,
  selectors: {
    '&:not(:last-child)::after': {content: '"/" / ""', marginInline: '0.5em', color: vars.ink.quiet},
  },
})

export const link = style({display: 'inline-block', minBlockSize: '1.5rem', selectors: {'&, &:visited': {color: vars.ink.link}}})
export const here = style({color: vars.ink.quiet})
