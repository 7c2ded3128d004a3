import {style} from '@vanilla-extract/css'
import {vars} from '../tokens/contract.css.ts'

const track = {background: vars.surface.sunken, border: `1px solid ${vars.line.strong}`, borderRadius: vars.radius.s}
const done = {background: vars.ink.link, borderRadius: vars.radius.s}

export const progress = style({display: 'grid', gap: vars.space.xs, inlineSize: '100%', lineHeight: vars.text.leading.snug})
export const words = style({display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: vars.space.m})
export const label = style({})
export const value = style({fontWeight: vars.text.weight.strong, fontVariantNumeric: 'tabular-nums'})
export const bar = style({
  appearance: 'none',
  inlineSize: '100%',
  blockSize: '0.75rem',
  border: 'none',
  selectors: {
    '&[value]': track,
    '&::-webkit-progress-bar': {background: 'transparent'},
    '&::-webkit-progress-value': done,
    '&::-moz-progress-bar': done,
    // How much is left is not known: the bar is left to the browser, which moves it.
    '&:not([value])': {appearance: 'auto', accentColor: vars.ink.link},
  },
  '@media': {
    '(forced-colors: active)': {
      forcedColorAdjust: 'none',
      selectors: {
        '&[value]': {background: 'Canvas', borderColor: 'CanvasText'},
        '&::-webkit-progress-value': {background: 'Highlight'},
        '&::-moz-progress-bar': {background: 'Highlight'},
      },
    },
  },
})
