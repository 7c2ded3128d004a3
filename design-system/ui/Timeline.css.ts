import {style} from '@vanilla-extract/css'
import {vars} from '../tokens/contract.css.ts'

export const list = style({padding: 0, listStyle: 'none'})

export const event = style({
  position: 'relative',
  paddingInlineStart: vars.space.l,
  paddingBlockEnd: vars.space.l,
  borderInlineStart: `2px solid ${vars.line.quiet}`,
  lineHeight: vars.text.leading.snug,
  breakInside: 'avoid',
  selectors: {
    '&:last-child': {borderInlineStartColor: 'transparent', paddingBlockEnd: 0},
    '&::before': {
      content: '""',
      position: 'absolute',
      insetInlineStart: 'calc(-0.375rem - 1px)',
      insetBlockStart: '0.4em',
      inlineSize: '0.75rem',
      blockSize: '0.75rem',
      background: vars.ink.link,
      printColorAdjust: 'exact',
    },
  },
})

export const date = style({fontSize: vars.text.size.s, color: vars.ink.quiet, fontVariantNumeric: 'tabular-nums'})
export const title = style({fontWeight: vars.text.weight.strong})
