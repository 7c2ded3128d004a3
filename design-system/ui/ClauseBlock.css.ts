import {globalStyle, style} from '@vanilla-extract/css'
import {recipe} from '@vanilla-extract/recipes'
import {vars, wide} from '../tokens/contract.css.ts'

export const clause = style({
  display: 'grid',
  gap: `${vars.space.s} ${vars.space.l}`,
  paddingBlock: vars.space.l,
  borderBlockStart: `1px solid ${vars.line.quiet}`,
  scrollMarginBlockStart: vars.space.l,
  breakInside: 'avoid',
  '@media': {
    [wide]: {gridTemplateColumns: '8.5rem minmax(0, 1fr)'},
    print: {gridTemplateColumns: '24mm minmax(0, 1fr)', paddingBlock: '3mm'},
  },
  selectors: {
    // A reader who follows a permalink sees which clause was meant.
    '&:target': {boxShadow: `inset 4px 0 0 ${vars.line.accent}`, paddingInlineStart: vars.space.m},
  },
})

export const margin = style({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  columnGap: vars.space.m,
  '@media': {[wide]: {flexDirection: 'column'}, print: {flexDirection: 'column'}},
})

export const number = style({
  fontSize: vars.text.size.l,
  fontWeight: vars.text.weight.strong,
  lineHeight: vars.text.leading.tight,
  fontVariantNumeric: 'tabular-nums',
})

export const permalink = style({
  display: 'inline-block',
  minBlockSize: '1.5rem',
  fontFamily: vars.text.family.code,
  fontSize: vars.text.size.s,
  whiteSpace: 'nowrap',
  selectors: {'&, &:visited': {color: vars.ink.quiet}},
})

export const body = style({display: 'grid', gap: vars.space.m, minInlineSize: 0, alignContent: 'start'})
export const heading = style({display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `${vars.space.xs} ${vars.space.m}`})
export const title = style({fontSize: vars.text.size.l})

export const kindWord = recipe({
  base: {
    paddingBlock: '0.125em',
    paddingInline: '0.5em',
    border: '1px solid',
    borderRadius: vars.radius.s,
    fontSize: vars.text.size.s,
    lineHeight: vars.text.leading.tight,
    whiteSpace: 'nowrap',
    printColorAdjust: 'exact',
  },
  variants: {
    // The firmer the statement, the darker its word: a requirement is solid, a recommendation ruled, the rest dotted.
    kind: {
      requirement: {background: vars.surface.accent, borderColor: vars.surface.accent, color: vars.on.accent},
      recommendation: {borderColor: vars.line.strong, color: vars.on.page},
      permission: {borderColor: vars.line.strong, borderStyle: 'dashed', color: vars.ink.quiet},
      capability: {borderColor: vars.line.strong, borderStyle: 'dashed', color: vars.ink.quiet},
    },
  },
})

export const text = style({maxInlineSize: vars.measure.prose})
// The parts of a provision are lettered a), b), as GB/T 1.1-2020 letters them, also where they were written as bullets.
globalStyle(`${text} :is(ul, ol) > li::marker`, {content: 'counter(list-item, lower-alpha) ") "'})
export const facts = style({fontSize: vars.text.size.s})
