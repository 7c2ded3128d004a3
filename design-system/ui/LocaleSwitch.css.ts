import {style} from '@vanilla-extract/css'
import {vars} from '../tokens/contract.css.ts'

export const list = style({
  display: 'flex',
  padding: 0,
  listStyle: 'none',
  fontSize: vars.text.size.s,
  lineHeight: vars.text.leading.tight,
  '@media': {print: {display: 'none'}},
})

export const item = style({selectors: {'& + &': {borderInlineStart: `1px solid ${vars.line.quiet}`}}})

export const link = style({
  display: 'inline-block',
  paddingBlock: vars.space.s,
  paddingInline: '0.625rem',
  textDecoration: 'none',
  whiteSpace: 'nowrap',
  selectors: {
    '&, &:visited': {color: vars.ink.link},
    '&:hover': {textDecoration: 'underline'},
    '&[aria-current]': {color: vars.on.page, fontWeight: vars.text.weight.strong},
  },
})
