import {style} from '@vanilla-extract/css'
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

export const item = style({display: 'inline-flex', alignItems: 'center', gap: '0.375em', whiteSpace: 'nowrap'})
export const typeName = style({color: vars.ink.quiet})
export const word = style({fontWeight: vars.text.weight.strong})
export const mark = style({
  inlineSize: '0.875em',
  blockSize: '0.875em',
  flex: 'none',
  color: vars.ink.link,
  // An SVG keeps its own colour where the reader forces colours, so it must ask for the reader's.
  '@media': {'(forced-colors: active)': {color: 'CanvasText'}},
})
export const outline = style({fill: 'none', stroke: 'currentColor', strokeWidth: 1.5})
export const solid = style({fill: 'currentColor'})
