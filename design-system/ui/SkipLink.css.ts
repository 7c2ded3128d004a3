import {style} from '@vanilla-extract/css'
import {vars} from '../tokens/contract.css.ts'

export const skip = style({
  position: 'absolute',
  insetBlockStart: 0,
  insetInlineStart: 0,
  zIndex: 2,
  paddingBlock: vars.space.m,
  paddingInline: vars.space.l,
  background: vars.surface.accent,
  fontWeight: vars.text.weight.strong,
  selectors: {
    '&, &:visited, &:hover': {color: vars.on.accent},
    '&:not(:focus)': {clipPath: 'inset(50%)', inlineSize: 1, blockSize: 1, padding: 0, overflow: 'hidden', whiteSpace: 'nowrap'},
  },
  '@media': {print: {display: 'none'}},
})
