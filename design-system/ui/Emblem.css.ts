import {style} from '@vanilla-extract/css'
import {vars} from '../tokens/contract.css.ts'

export const emblem = style({inlineSize: '100%', blockSize: 'auto', printColorAdjust: 'exact'})
export const main = style({fill: vars.ink.link, '@media': {'(forced-colors: active)': {fill: 'CanvasText'}}})
export const accent = style({fill: vars.line.accent, '@media': {'(forced-colors: active)': {fill: 'CanvasText'}}})
