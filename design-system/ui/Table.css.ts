import {globalStyle, style} from '@vanilla-extract/css'
import {recipe} from '@vanilla-extract/recipes'
import {vars, wide} from '../tokens/contract.css.ts'

export const region = recipe({
  base: {
    overflowX: 'auto',
    // The region is the scroll container on narrow screens only: a container would catch the sticky header.
    '@media': {print: {overflow: 'visible'}},
  },
  variants: {
    scroll: {
      narrow: {'@media': {[wide]: {overflow: 'visible'}}},
      always: {maxBlockSize: '85vh', overflow: 'auto', '@media': {print: {maxBlockSize: 'none', overflow: 'visible'}}},
    },
  },
})

export const table = style({
  inlineSize: '100%',
  fontSize: 'inherit',
  lineHeight: vars.text.leading.snug,
  '@media': {print: {fontSize: '9pt'}},
})

export const caption = style({
  paddingBlockEnd: vars.space.s,
  fontWeight: vars.text.weight.strong,
  textAlign: 'start',
})

/** On the cells of a column whose numbers are compared. */
export const end = style({})

// One rule for all cells of a table: a class on each would be the larger part of a long one.
const [heads, rowHeads, values] = ['thead > tr > th', 'tbody > tr > th', 'tbody > tr > td'].map((path) => `${table} > ${path}`)
globalStyle(`:is(${heads}, ${rowHeads}, ${values})`, {
  paddingBlock: '0.625rem',
  paddingInlineStart: 0,
  paddingInlineEnd: vars.space.l,
  borderBlockEnd: `1px solid ${vars.line.quiet}`,
  fontWeight: vars.text.weight.normal,
  minInlineSize: '6em',
  textAlign: 'start',
  verticalAlign: 'top',
})
globalStyle(`:is(${heads}, ${rowHeads}, ${values}):last-child`, {paddingInlineEnd: 0})
globalStyle(`:is(${heads}, ${rowHeads})`, {fontWeight: vars.text.weight.strong})
globalStyle(`:is(${heads}, ${values}).${end}`, {minInlineSize: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums'})
globalStyle(`${rowHeads}.${end}`, {textAlign: 'end', fontVariantNumeric: 'tabular-nums'})
globalStyle(`${heads}`, {
  position: 'sticky',
  insetBlockStart: 0,
  zIndex: 1,
  background: vars.surface.page,
  // A heading of a few characters never breaks; a table that is then too wide scrolls.
  whiteSpace: 'nowrap',
  // A border of a collapsed table does not travel with a sticky cell; a shadow does.
  boxShadow: `inset 0 -2px 0 ${vars.line.strong}`,
  '@media': {print: {position: 'static', boxShadow: 'none', borderBlockEnd: '1pt solid'}},
})

export const note = style({paddingBlockStart: vars.space.s, fontSize: vars.text.size.s, color: vars.ink.quiet})
