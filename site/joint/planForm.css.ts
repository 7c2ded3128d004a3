import {globalStyle, style} from '@vanilla-extract/css'
import {vars} from '../../design-system/tokens/contract.css.ts'

/** The form by which a process is changed: on a screen only, paper has the plan. */
export const form = style({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: vars.space.m,
  padding: vars.space.l,
  background: vars.surface.raised,
  borderRadius: vars.radius.m,
  '@media': {print: {display: 'none'}},
})
globalStyle(`${form}[hidden]`, {display: 'none'})
globalStyle(`${form} > *`, {margin: 0})
globalStyle(`${form} > p`, {maxWidth: vars.measure.prose})
globalStyle(`${form} fieldset`, {border: 0, padding: 0, margin: 0, minInlineSize: 0})
globalStyle(`${form} legend`, {padding: 0, fontWeight: vars.text.weight.strong})
globalStyle(`${form} + *`, {marginBlockStart: vars.space.l})
globalStyle(`${form} table`, {borderCollapse: 'collapse', inlineSize: '100%'})
globalStyle(`${form} caption`, {textAlign: 'start', fontWeight: vars.text.weight.strong})
globalStyle(`${form} th, ${form} td`, {
  textAlign: 'start',
  verticalAlign: 'top',
  padding: `${vars.space.xs} ${vars.space.m} ${vars.space.xs} 0`,
  borderBlockEnd: `1px solid ${vars.line.quiet}`,
  overflowWrap: 'anywhere',
})

export const ask = style({display: 'flex', alignItems: 'center', gap: vars.space.s, minBlockSize: '2.75rem'})
export const tools = style({display: 'flex', flexWrap: 'wrap', gap: vars.space.s, margin: 0})
globalStyle(`${tools} button:disabled`, {opacity: 0.55, cursor: 'default'})

/** A step: its line, and its fields unfolded. */
export const step = style({borderBlockEnd: `1px solid ${vars.line.quiet}`})
globalStyle(`${step} > summary`, {paddingBlock: vars.space.s, minBlockSize: '2.75rem', cursor: 'pointer'})
globalStyle(`${step}[open] > summary`, {fontWeight: vars.text.weight.strong})
export const fields = style({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(15rem, 100%), 1fr))',
  alignItems: 'end',
  gap: vars.space.m,
  paddingBlockEnd: vars.space.l,
})
globalStyle(`${fields} > fieldset, ${fields} > p, ${fields} > table`, {gridColumn: '1 / -1', margin: 0})

/** What a step waits for, with its ground. */
export const wait = style({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(14rem, 100%), 1fr))',
  alignItems: 'end',
  gap: vars.space.s,
  marginBlockEnd: vars.space.m,
  paddingInlineStart: vars.space.m,
  borderInlineStart: `3px solid ${vars.line.quiet}`,
})
globalStyle(`${wait} > button`, {justifySelf: 'start'})
