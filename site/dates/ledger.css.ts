import {globalStyle, style} from '@vanilla-extract/css'
import {vars} from '../../design-system/tokens/contract.css.ts'

export const ledger = style({display: 'block'})
globalStyle(`${ledger}[hidden], ${ledger} [hidden]`, {display: 'none'})

/** Where files are chosen or dropped. */
export const dropBox = style({
  display: 'grid',
  gap: vars.space.m,
  padding: vars.space.l,
  background: vars.surface.raised,
  border: `2px dashed ${vars.line.strong}`,
  borderRadius: vars.radius.m,
})
globalStyle(`${dropBox}[data-over]`, {background: vars.surface.sunken, borderStyle: 'solid'})
globalStyle(`${dropBox} fieldset`, {border: 0, padding: 0, margin: 0, minWidth: 0})
globalStyle(`${dropBox} fieldset > div`, {
  display: 'grid',
  gap: vars.space.s,
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(8rem, 100%), 1fr))',
})

export const found = style({marginBlock: vars.space.l, overflowX: 'auto'})
globalStyle(`${found} table`, {borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums', marginBlockEnd: vars.space.m})
globalStyle(`${found} :is(th, td)`, {
  textAlign: 'start',
  verticalAlign: 'top',
  padding: `${vars.space.xs} ${vars.space.m} ${vars.space.xs} 0`,
  borderBlockEnd: `1px solid ${vars.line.quiet}`,
})
globalStyle(`${found} caption`, {textAlign: 'start', fontWeight: vars.text.weight.strong, fontSize: vars.text.size.l})

export const sheet = style({
  marginBlock: vars.space.l,
  padding: vars.space.l,
  border: `1px solid ${vars.line.strong}`,
  '@media': {print: {padding: 0, border: 0, margin: '0 auto'}},
})

// With its button the sheet is printed alone; the page prints as it is.
const alone = `:root:has(${ledger}[data-print])`
globalStyle(`${alone} body > :not(main), ${alone} main > :not(${ledger}), ${ledger}[data-print] > :not(${sheet})`, {
  '@media': {print: {display: 'none'}},
})
