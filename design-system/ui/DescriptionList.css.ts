import {style} from '@vanilla-extract/css'
import {recipe} from '@vanilla-extract/recipes'
import {vars} from '../tokens/contract.css.ts'

export const list = recipe({
  base: {display: 'grid', lineHeight: vars.text.leading.snug},
  variants: {
    look: {
      rows: {},
      inline: {display: 'flex', flexWrap: 'wrap', gap: `${vars.space.xs} ${vars.space.l}`},
    },
  },
})

export const pair = recipe({
  variants: {
    look: {
      rows: {
        display: 'grid',
        gridTemplateColumns: 'minmax(6em, 14rem) minmax(0, 1fr)',
        gap: vars.space.m,
        paddingBlock: '0.625rem',
        borderBlockEnd: `1px solid ${vars.line.quiet}`,
        '@media': {'screen and (max-width: 30rem)': {gridTemplateColumns: 'minmax(0, 1fr)', gap: 0}},
      },
      inline: {display: 'flex', gap: '0.5em'},
    },
  },
})

export const term = recipe({
  base: {color: vars.ink.quiet},
  variants: {look: {rows: {}, inline: {flex: 'none'}}},
})

export const detail = style({minInlineSize: 0})
