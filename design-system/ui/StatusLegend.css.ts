import {style} from '@vanilla-extract/css'
import {vars} from '../tokens/contract.css.ts'

export const legend = style({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 15rem), 1fr))',
  gap: `${vars.space.s} ${vars.space.l}`,
  padding: 0,
  listStyle: 'none',
  lineHeight: vars.text.leading.snug,
})

export const meaning = style({paddingInlineStart: '1.5em', fontSize: vars.text.size.s, color: vars.ink.quiet})
