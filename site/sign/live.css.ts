import {globalStyle, style} from '@vanilla-extract/css'
import {vars} from '../../design-system/tokens/contract.css.ts'

/** A sign with the fields of its words below it, beside it where there is room. */
export const liveExample = style({display: 'grid', gap: vars.space.l, gridTemplateColumns: 'minmax(0, 1fr)'})
globalStyle('live-sign', {display: 'block'})
globalStyle('live-sign [data-part="picture"] > svg', {display: 'block', width: '100%', height: 'auto', maxHeight: '28rem'})
globalStyle('live-sign [data-part="picture"] > svg + svg', {marginBlockStart: vars.space.m})
globalStyle('live-sign[data-stale] [data-part="picture"]', {opacity: 0.55})
globalStyle('live-sign [data-part="state"]', {minHeight: '1.5em', fontSize: vars.text.size.s})

export const changing = style({
  display: 'grid',
  gap: vars.space.m,
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 15rem), 1fr))',
  alignItems: 'end',
  padding: vars.space.l,
  border: `1px solid ${vars.line.quiet}`,
  '@media': {print: {display: 'none'}},
  selectors: {'&[hidden]': {display: 'none'}},
})
globalStyle(`${changing} > :is(h2, p)`, {gridColumn: '1 / -1'})
globalStyle(`${changing} > h2`, {fontSize: vars.text.size.l})
