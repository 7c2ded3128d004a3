import {style} from '@vanilla-extract/css'
import {vars} from '../tokens/contract.css.ts'

export const list = style({padding: 0, listStyle: 'none', borderBlockStart: `1px solid ${vars.line.quiet}`})
export const file = style({
  paddingBlock: '0.75rem',
  borderBlockEnd: `1px solid ${vars.line.quiet}`,
  lineHeight: vars.text.leading.snug,
})
export const link = style({
  display: 'grid',
  gridTemplateColumns: '3.5rem minmax(0, auto) 1fr',
  columnGap: vars.space.m,
  alignItems: 'baseline',
  textDecoration: 'none',
})
export const format = style({
  border: `1px solid ${vars.line.strong}`,
  borderRadius: vars.radius.s,
  color: vars.on.page,
  fontSize: vars.text.size.s,
  fontWeight: vars.text.weight.strong,
  textAlign: 'center',
})
export const name = style({textDecoration: 'underline', textDecorationThickness: 'from-font', textUnderlineOffset: '0.22em'})
export const size = style({color: vars.ink.quiet, fontSize: vars.text.size.s, whiteSpace: 'nowrap'})
export const note = style({
  display: 'block',
  paddingInlineStart: `calc(3.5rem + ${vars.space.m})`,
  color: vars.ink.quiet,
  fontSize: vars.text.size.s,
})
