import {globalStyle, style} from '@vanilla-extract/css'
import {vars} from '../../design-system/tokens/contract.css.ts'

export const form = style({
  display: 'grid',
  gap: vars.space.m,
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(15rem, 100%), 1fr))',
  alignItems: 'end',
  padding: vars.space.l,
  background: vars.surface.raised,
  borderRadius: vars.radius.m,
})
/** Holidays of a year. */
export const holidays = style({margin: 0})
globalStyle(`${holidays} dt`, {fontWeight: vars.text.weight.strong, marginBlockStart: vars.space.s})
globalStyle(`${holidays} dd`, {margin: 0})

export const wide = style({gridColumn: '1 / -1'})
export const answer = style({marginBlockStart: vars.space.l})
globalStyle(`${answer} > p:first-child`, {
  fontSize: vars.text.size.xl,
  fontWeight: vars.text.weight.strong,
  lineHeight: vars.text.leading.snug,
})
globalStyle(`${answer} h2`, {fontSize: vars.text.size.l, marginBlockStart: vars.space.l})
globalStyle(`${answer} table`, {marginBlockStart: vars.space.s, borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums'})
globalStyle(`${answer} th, ${answer} td`, {
  textAlign: 'start',
  padding: `${vars.space.xs} ${vars.space.m} ${vars.space.xs} 0`,
  borderBlockEnd: `1px solid ${vars.line.quiet}`,
})
globalStyle(`${answer} tr[data-off] td`, {color: vars.ink.quiet})
globalStyle(`${answer} tr[data-last] td`, {fontWeight: vars.text.weight.strong})
