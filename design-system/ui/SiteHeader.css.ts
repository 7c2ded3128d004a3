import {globalStyle, style} from '@vanilla-extract/css'
import {narrow, vars} from '../tokens/contract.css.ts'

export const header = style({
  background: vars.surface.page,
  // The one place where the brocade rule of the signs crosses the whole page.
  borderBlockStart: `4px solid ${vars.line.accent}`,
  borderBlockEnd: `1px solid ${vars.line.quiet}`,
  '@media': {print: {borderBlockStart: 'none', borderBlockEnd: '0.5pt solid'}},
})

export const inner = style({
  display: 'grid',
  // The search gives way to the name, which wraps only where a county's own is long.
  gridTemplateColumns: 'minmax(0, max-content) minmax(21rem, 1fr)',
  alignItems: 'center',
  columnGap: vars.space.l,
  maxInlineSize: vars.measure.page,
  marginInline: 'auto',
  paddingInline: `clamp(${vars.space.m}, 4vw, ${vars.space.xl})`,
  '@media': {[narrow]: {gridTemplateColumns: 'minmax(0, 1fr)'}},
})

export const home = style({
  display: 'inline-flex',
  alignItems: 'center',
  gap: '0.75rem',
  paddingBlock: vars.space.m,
  textDecoration: 'none',
  selectors: {'&, &:visited, &:hover': {color: vars.on.page}},
})

export const mark = style({flex: 'none', inlineSize: '2.5rem'})
export const names = style({display: 'grid', lineHeight: vars.text.leading.tight})
export const name = style({fontSize: vars.text.size.l, fontWeight: vars.text.weight.strong})
export const tagline = style({
  fontSize: vars.text.size.s,
  color: vars.ink.quiet,
  // Beside the tools phones and upright tablets have room for the name alone.
  '@media': {'(max-width: 56rem)': {display: 'none'}},
})
export const tools = style({
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'end',
  gap: vars.space.m,
  // A phone has no room beside the name: the tools take a line of their own and wrap.
  '@media': {[narrow]: {gridColumn: '1 / -1', flexWrap: 'wrap', justifyContent: 'space-between'}, print: {display: 'none'}},
})

globalStyle(`${tools} > search`, {flex: '0 1 18rem', minInlineSize: 0})

export const nav = style({gridColumn: '1 / -1', '@media': {print: {display: 'none'}}})
export const list = style({
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: vars.space.l,
  padding: 0,
  listStyle: 'none',
  lineHeight: vars.text.leading.tight,
  // Seven words of two characters stand in one line on the narrowest phone.
  '@media': {[narrow]: {columnGap: '0.875rem'}},
})

export const link = style({
  display: 'inline-block',
  paddingBlock: '0.625rem',
  // Three pixels kept for the rule under the current entry, so that nothing moves.
  borderBlockEnd: '3px solid transparent',
  textDecoration: 'none',
  selectors: {
    '&, &:visited': {color: vars.ink.link},
    '&:hover': {color: vars.ink.hover, borderBlockEndColor: vars.line.strong},
    '&[aria-current]': {color: vars.on.page, fontWeight: vars.text.weight.strong, borderBlockEndColor: vars.line.accent},
  },
})
