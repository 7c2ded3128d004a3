import {style} from '@vanilla-extract/css'
import {vars} from '../tokens/contract.css.ts'

export const list = style({padding: 0, listStyle: 'none', borderBlockStart: `1px solid ${vars.line.quiet}`})
export const file = style({
  display: 'grid',
  gridTemplateColumns: 'auto minmax(0, 1fr)',
  columnGap: vars.space.m,
  alignItems: 'baseline',
  paddingBlock: '0.75rem',
  borderBlockEnd: `1px solid ${vars.line.quiet}`,
  lineHeight: vars.text.leading.snug,
})
export const format = style({
  minInlineSize: '3.25rem',
  paddingInline: '0.375em',
  border: `1px solid ${vars.line.strong}`,
  borderRadius: vars.radius.s,
  fontSize: vars.text.size.s,
  fontWeight: vars.text.weight.strong,
  textAlign: 'center',
})
export const size = style({whiteSpace: 'nowrap', color: vars.ink.quiet})
export const note = style({gridColumn: 2, fontSize: vars.text.size.s, color: vars.ink.quiet})
