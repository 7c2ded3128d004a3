import {recipe} from '@vanilla-extract/recipes'
import {vars} from '../tokens/contract.css.ts'

export const button = recipe({
  base: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: vars.space.s,
    // 44 px: a thumb's width, above the 24 px of WCAG 2.5.8.
    minBlockSize: '2.75rem',
    paddingBlock: vars.space.s,
    paddingInline: vars.space.l,
    border: '1px solid transparent',
    borderRadius: vars.radius.s,
    fontWeight: vars.text.weight.strong,
    lineHeight: vars.text.leading.tight,
    textDecoration: 'none',
    cursor: 'pointer',
    '@media': {print: {display: 'none'}},
  },
  variants: {
    look: {
      primary: {
        background: vars.surface.accent,
        selectors: {
          '&, &:visited, &:hover': {color: vars.on.accent},
          '&:hover': {background: vars.ink.hover, color: vars.surface.page, textDecoration: 'underline'},
        },
      },
      secondary: {
        background: vars.surface.page,
        borderColor: vars.line.strong,
        selectors: {
          '&, &:visited': {color: vars.ink.link},
          '&:hover': {background: vars.surface.sunken, color: vars.ink.hover, textDecoration: 'underline'},
        },
      },
    },
  },
})
