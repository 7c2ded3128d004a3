import {style} from '@vanilla-extract/css'
import {vars} from '../tokens/contract.css.ts'

export const pagination = style({marginBlock: vars.space.l, '@media': {print: {display: 'none'}}})
export const list = style({display: 'flex', flexWrap: 'wrap', gap: vars.space.s, padding: 0, listStyle: 'none'})
export const item = style({display: 'flex'})
export const link = style({
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  // 44 px: a thumb's width, above the 24 px of WCAG 2.5.8.
  minBlockSize: '2.75rem',
  minInlineSize: '2.75rem',
  paddingInline: vars.space.s,
  border: `1px solid ${vars.line.strong}`,
  borderRadius: vars.radius.s,
  background: vars.surface.page,
  fontVariantNumeric: 'tabular-nums',
  textDecoration: 'none',
  selectors: {
    '&, &:visited': {color: vars.ink.link},
    '&:hover': {color: vars.ink.hover, textDecoration: 'underline'},
  },
})
export const current = style({
  fontWeight: vars.text.weight.strong,
  borderWidth: 2,
  selectors: {
    '&, &:visited, &:hover': {background: vars.surface.accent, borderColor: vars.surface.accent, color: vars.on.accent},
  },
  '@media': {'(forced-colors: active)': {outline: '2px solid', outlineOffset: '-4px'}},
})
export const gap = style({alignItems: 'center', paddingInline: vars.space.xs, color: vars.ink.quiet})
