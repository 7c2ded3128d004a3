import {globalStyle, style} from '@vanilla-extract/css'
import {vars} from '../tokens/contract.css.ts'

const rows = style({display: 'grid', lineHeight: vars.text.leading.snug})
const inline = style({display: 'flex', flexWrap: 'wrap', gap: `${vars.space.xs} ${vars.space.l}`, lineHeight: vars.text.leading.snug})
export const look = {rows, inline}

// One rule for all pairs of a list: a class on each would be the larger part of a long page.
globalStyle(`${rows} > div`, {
  display: 'grid',
  gridTemplateColumns: 'minmax(6em, 14rem) minmax(0, 1fr)',
  gap: vars.space.m,
  paddingBlock: '0.625rem',
  borderBlockEnd: `1px solid ${vars.line.quiet}`,
  '@media': {'screen and (max-width: 30rem)': {gridTemplateColumns: 'minmax(0, 1fr)', gap: 0}},
})
globalStyle(`${inline} > div`, {display: 'flex', gap: '0.5em'})
globalStyle(`:is(${rows}, ${inline}) > div > dt`, {color: vars.ink.quiet})
globalStyle(`${inline} > div > dt`, {flex: 'none'})
globalStyle(`:is(${rows}, ${inline}) > div > dd`, {minInlineSize: 0})
