import {keyframes, style} from '@vanilla-extract/css'
import {vars} from '../tokens/contract.css.ts'

const runs = keyframes({to: {backgroundPositionX: '2rem'}})
const done = {background: vars.ink.link, borderRadius: vars.radius.s}

export const progress = style({display: 'grid', gap: vars.space.xs, inlineSize: '100%', lineHeight: vars.text.leading.snug})
export const words = style({display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: vars.space.m})
export const label = style({})
export const value = style({fontWeight: vars.text.weight.strong, fontVariantNumeric: 'tabular-nums'})
export const bar = style({
  appearance: 'none',
  inlineSize: '100%',
  blockSize: '0.75rem',
  background: vars.surface.sunken,
  border: `1px solid ${vars.line.strong}`,
  borderRadius: vars.radius.s,
  selectors: {
    '&::-webkit-progress-bar': {background: 'transparent'},
    '&::-webkit-progress-value': done,
    '&::-moz-progress-bar': done,
    // How much is left is not known: stripes, which move for those who like it.
    '&:indeterminate': {backgroundImage: `repeating-linear-gradient(90deg, ${vars.ink.link} 0 1rem, transparent 1rem 2rem)`},
    '&:indeterminate::-moz-progress-bar': {background: 'transparent'},
  },
  '@media': {
    '(prefers-reduced-motion: no-preference)': {selectors: {'&:indeterminate': {animation: `${runs} 1s linear infinite`}}},
    '(forced-colors: active)': {
      forcedColorAdjust: 'none',
      selectors: {
        '&': {background: 'Canvas', borderColor: 'CanvasText'},
        '&:indeterminate': {backgroundImage: 'repeating-linear-gradient(90deg, Highlight 0 1rem, transparent 1rem 2rem)'},
        '&::-webkit-progress-value': {background: 'Highlight'},
        '&::-moz-progress-bar': {background: 'Highlight'},
      },
    },
  },
})
