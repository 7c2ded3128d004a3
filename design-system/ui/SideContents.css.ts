import {globalStyle, style} from '@vanilla-extract/css'
import {vars, wide} from '../tokens/contract.css.ts'

export const side = style({
  fontSize: vars.text.size.s,
  lineHeight: vars.text.leading.snug,
  background: vars.surface.page,
  maxBlockSize: '100vh',
  overflowY: 'auto',
  '@media': {
    [wide]: {position: 'sticky', insetBlockStart: vars.space.l, maxBlockSize: `calc(100vh - 2 * ${vars.space.l})`},
    print: {display: 'none'},
  },
})

export const box = style({
  borderBlock: `1px solid ${vars.line.quiet}`,
  '@media': {[wide]: {borderBlock: 'none'}},
})

// On wide screens the list is always open. Browsers without ::details-content keep the summary and can open it.
globalStyle(`${box}::details-content`, {'@media': {[wide]: {contentVisibility: 'visible', blockSize: 'auto'}}})

export const summary = style({
  paddingBlock: '0.75rem',
  paddingInline: '0.125rem',
  fontWeight: vars.text.weight.strong,
  cursor: 'pointer',
  '@media': {[wide]: {'@supports': {'selector(::details-content)': {listStyle: 'none', cursor: 'auto', pointerEvents: 'none'}}}},
})

// The section that is being read, which a script writes beside the heading; on wide screens the list itself shows it.
globalStyle(`${summary} > span`, {
  paddingInlineStart: vars.space.m,
  fontWeight: vars.text.weight.normal,
  color: vars.ink.quiet,
  '@media': {[wide]: {display: 'none'}},
})

export const list = style({padding: 0, paddingBlockEnd: vars.space.s, listStyle: 'none'})
export const sublist = style({padding: 0, paddingInlineStart: vars.space.m, listStyle: 'none'})

export const link = style({
  display: 'block',
  paddingBlock: '0.375rem',
  paddingInline: '0.75rem',
  borderInlineStart: `3px solid ${vars.line.quiet}`,
  textDecoration: 'none',
  selectors: {
    '&, &:visited': {color: vars.ink.link},
    '&:hover': {color: vars.ink.hover, textDecoration: 'underline', borderInlineStartColor: vars.line.strong},
    '&[aria-current]': {borderInlineStartColor: vars.line.accent, fontWeight: vars.text.weight.strong, color: vars.on.page},
  },
})
