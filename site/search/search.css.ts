import {globalStyle, style} from '@vanilla-extract/css'
import {vars} from '../../design-system/tokens/contract.css.ts'

export const box = style({maxWidth: vars.measure.prose})
export const status = style({color: vars.ink.quiet, marginBlock: vars.space.l, minHeight: '1.75em'})
export const results = style({listStyle: 'none', padding: 0, display: 'grid', gap: vars.space.l, maxWidth: vars.measure.prose})
globalStyle(`${results} a`, {display: 'block', fontSize: vars.text.size.l, fontWeight: vars.text.weight.strong})
globalStyle(`${results} small`, {color: vars.ink.quiet})
globalStyle(`${results} mark`, {background: vars.surface.warn, color: vars.on.warn})
export const more = style({marginBlock: vars.space.xl})
globalStyle(`${more}:empty`, {display: 'none'})
