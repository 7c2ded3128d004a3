import {globalStyle, style} from '@vanilla-extract/css'
import {vars} from '../../design-system/tokens/contract.css.ts'

export const box = style({display: 'grid', gridTemplateColumns: '1fr auto', gap: vars.space.s, maxWidth: vars.measure.prose})
globalStyle(`${box} label`, {gridColumn: '1 / -1', color: vars.ink.quiet})
export const field = style({
  fontSize: vars.text.size.l,
  padding: vars.space.s,
  minWidth: 0,
  border: `2px solid ${vars.line.strong}`,
  borderRadius: vars.radius.s,
  background: vars.surface.page,
})
export const status = style({color: vars.ink.quiet, marginBlock: vars.space.l, minHeight: '1.75em'})
export const results = style({listStyle: 'none', padding: 0, display: 'grid', gap: vars.space.l, maxWidth: vars.measure.prose})
globalStyle(`${results} a`, {display: 'block', fontSize: vars.text.size.l, fontWeight: vars.text.weight.strong})
globalStyle(`${results} small`, {color: vars.ink.quiet})
globalStyle(`${results} mark`, {background: vars.surface.warn, color: vars.on.warn})
export const more = style({marginBlock: vars.space.xl})
globalStyle(`${more}:empty`, {display: 'none'})
globalStyle(`${more} button, ${results} button`, {
  font: 'inherit',
  padding: `${vars.space.s} ${vars.space.m}`,
  color: vars.ink.link,
  background: 'none',
  border: `1px solid ${vars.line.strong}`,
  borderRadius: vars.radius.s,
  cursor: 'pointer',
})
