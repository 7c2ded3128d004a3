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
globalStyle(`${plan} td:nth-of-type(n + 3):nth-of-type(-n + 6)`, {'@media': {screen: {whiteSpace: 'nowrap'}}})
globalStyle(`${plan} tbody th`, {fontWeight: vars.text.weight.normal})
globalStyle(`${plan} tr[data-critical] th`, {fontWeight: vars.text.weight.strong})
globalStyle(`${plan} svg`, {'@media': {print: {maxWidth: '100%'}}})
globalStyle(`${plan} table`, {'@media': {print: {minWidth: 0, fontSize: vars.text.size.s}}})
