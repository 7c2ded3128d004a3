import {style} from '@vanilla-extract/css'
import {vars} from '../tokens/contract.css.ts'

/** Line breaks of the text are kept: they part paragraphs and items. */
export const whole = style({whiteSpace: 'pre-line'})

const run = style({paddingInline: '0.125em', borderRadius: vars.radius.s, boxDecorationBreak: 'clone'})

export const deleted = style([
  run,
  {
    background: vars.surface.danger,
    color: vars.on.danger,
    textDecoration: 'line-through 0.0625em',
    '@media': {print: {background: 'none'}},
  },
])

export const inserted = style([
  run,
  {
    background: vars.surface.good,
    color: vars.on.good,
    textDecoration: 'underline 0.125em',
    textUnderlineOffset: '0.2em',
    fontWeight: vars.text.weight.strong,
    '@media': {print: {background: 'none'}},
  },
])
