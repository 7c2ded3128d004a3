import {globalStyle, style} from '@vanilla-extract/css'
import {vars} from '../../design-system/tokens/contract.css.ts'

export const plan = style({display: 'grid', gap: vars.space.m, marginBlockStart: vars.space.l, gridTemplateColumns: 'minmax(0, 1fr)'})
globalStyle(`${plan} > p`, {maxWidth: vars.measure.prose, margin: 0})
globalStyle(`${plan} [data-scroll]`, {overflowX: 'auto'})
globalStyle(`${plan} svg`, {display: 'block', maxWidth: 'none', height: 'auto'})
globalStyle(`${plan} table`, {borderCollapse: 'collapse', minWidth: '56rem', width: '100%', fontVariantNumeric: 'tabular-nums'})
globalStyle(`${plan} caption`, {textAlign: 'start', fontWeight: vars.text.weight.strong, paddingBlockEnd: vars.space.s})
globalStyle(`${plan} th, ${plan} td`, {
  textAlign: 'start',
  verticalAlign: 'top',
  padding: `${vars.space.xs} ${vars.space.m} ${vars.space.xs} 0`,
  borderBlockEnd: `1px solid ${vars.line.quiet}`,
})
globalStyle(`${plan} tbody th`, {fontWeight: vars.text.weight.normal})
globalStyle(`${plan} tr[data-critical] th`, {fontWeight: vars.text.weight.strong})
globalStyle(`${plan} svg`, {'@media': {print: {maxWidth: '100%'}}})

export const form = style({
  display: 'grid',
  gap: vars.space.m,
  padding: vars.space.l,
  background: vars.surface.raised,
  borderRadius: vars.radius.m,
  '@media': {print: {display: 'none'}},
})
globalStyle(`${form} fieldset`, {border: 0, padding: 0, margin: 0, minWidth: 0})
globalStyle(`${form} legend`, {padding: 0, fontWeight: vars.text.weight.strong})
globalStyle(`${form} label`, {display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: vars.space.s, minHeight: '2.75rem'})
globalStyle(`${form} input:not([type="checkbox"])`, {
  font: 'inherit',
  padding: vars.space.s,
  minHeight: '2.75rem',
  color: 'inherit',
  background: vars.surface.page,
  border: `2px solid ${vars.line.strong}`,
  borderRadius: vars.radius.s,
})
globalStyle(`${form} input[type="number"]`, {width: '7rem'})
globalStyle(`${form} label:has(input[type="checkbox"])`, {flexWrap: 'nowrap'})
globalStyle(`${form} input[type="checkbox"]`, {flex: 'none', width: '1.25rem', height: '1.25rem'})
globalStyle(`${form} + *`, {marginBlockStart: vars.space.l})
globalStyle(`${form} button`, {justifySelf: 'start'})
