import {globalStyle, style} from '@vanilla-extract/css'
import {vars} from '../tokens/contract.css.ts'

export const list = style({
  display: 'flex',
  flexWrap: 'wrap',
  gap: `${vars.space.xs} ${vars.space.m}`,
  padding: 0,
  listStyle: 'none',
  fontSize: vars.text.size.s,
  lineHeight: vars.text.leading.snug,
})

// One rule for all marks: a book has two thousand of them.
globalStyle(`${list} > li`, {display: 'inline-flex', alignItems: 'center', gap: '0.375em', whiteSpace: 'nowrap'})
globalStyle(`${list} > li > span`, {color: vars.ink.quiet})
globalStyle(`${list} > li > b`, {fontWeight: vars.text.weight.strong})
globalStyle(`${list} > li > svg`, {
  inlineSize: '0.875em',
  blockSize: '0.875em',
  flex: 'none',
  color: vars.ink.link,
  fill: 'currentColor',
  // An SVG keeps its own colour where the reader forces colours, so it must ask for the reader's.
  '@media': {'(forced-colors: active)': {color: 'CanvasText'}},
})
/** On a square or a dash that is drawn as an outline. */
export const outline = style({fill: 'none', stroke: 'currentColor', strokeWidth: 1.5})
