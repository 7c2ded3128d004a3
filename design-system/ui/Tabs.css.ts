import {globalStyle, style} from '@vanilla-extract/css'
import {vars} from '../tokens/contract.css.ts'

export const tabs = style({})
export const list = style({
  display: 'flex',
  flexWrap: 'wrap',
  gap: `0 ${vars.space.l}`,
  padding: 0,
  listStyle: 'none',
  borderBlockEnd: `1px solid ${vars.line.strong}`,
  '@media': {print: {display: 'none'}},
})
export const tab = style({
  display: 'inline-flex',
  alignItems: 'center',
  minBlockSize: '2.75rem',
  paddingInline: vars.space.xs,
  borderBlockEnd: '4px solid transparent',
  lineHeight: vars.text.leading.snug,
  selectors: {
    '&[aria-selected]': {textDecoration: 'none'},
    '&[aria-selected]:hover': {textDecoration: 'underline'},
    // The one in sight is told by weight and line, not by colour alone.
    '&[aria-selected="true"], &[aria-selected="true"]:visited': {
      color: vars.on.page,
      fontWeight: vars.text.weight.strong,
      borderBlockEndColor: vars.line.accent,
    },
  },
})
globalStyle(`${list} ${tab}:visited`, {color: vars.ink.link})
globalStyle(`${list} ${tab}[aria-selected="true"]:visited`, {color: vars.on.page})

export const panel = style({
  marginBlockStart: vars.space.l,
  selectors: {[`${tabs}[data-live] > &:not([data-shown])`]: {'@media': {screen: {display: 'none'}}}},
})
/** The tab says it on a screen; paper needs it. */
export const heading = style({
  marginBlockEnd: vars.space.m,
  selectors: {[`${tabs}[data-live] > * > &`]: {'@media': {screen: {display: 'none'}}}},
})
