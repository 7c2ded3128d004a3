import {globalStyle, style} from '@vanilla-extract/css'
import {vars} from '../../design-system/tokens/contract.css.ts'

export const reason = style({maxWidth: vars.measure.prose})

export const rows = style({padding: 0, listStyle: 'none', maxWidth: vars.measure.prose, borderBlockStart: `1px solid ${vars.line.quiet}`})

/** What it is on the left, what can be done with it on the right; on a phone one below the other. */
export const row = style({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: vars.space.m,
  paddingBlock: vars.space.m,
  borderBlockEnd: `1px solid ${vars.line.quiet}`,
})

export const what = style({flex: '1 1 16rem', minWidth: 0})
export const name = style({display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: vars.space.s, fontWeight: vars.text.weight.strong})
export const facts = style({color: vars.ink.quiet, fontSize: vars.text.size.s})
export const deeds = style({display: 'flex', flexWrap: 'wrap', gap: vars.space.s})
/** While one thing is downloaded, nothing else can be done. */
globalStyle(`${deeds} button:disabled`, {opacity: 0.5, cursor: 'not-allowed'})

/** Where it is said what happens. It stays in view while the reader scrolls through a long list. */
export const news = style({
  position: 'sticky',
  insetBlockStart: 0,
  display: 'grid',
  gap: vars.space.s,
  justifyItems: 'start',
  maxWidth: vars.measure.prose,
  background: vars.surface.page,
})
export const underWay = style({inlineSize: '100%'})
globalStyle(`${news}:has(${underWay}:not([hidden]))`, {paddingBlockEnd: vars.space.m, borderBlockEnd: `1px solid ${vars.line.quiet}`})
export const sentence = style({inlineSize: '100%', selectors: {'&:not(:empty)': {paddingBlock: vars.space.s}}})
globalStyle(`${sentence}[data-tone]`, {
  paddingInline: vars.space.m,
  borderInlineStart: '6px solid',
})
globalStyle(`${sentence}[data-tone="good"]`, {background: vars.surface.good, color: vars.on.good, borderColor: vars.line.good})
globalStyle(`${sentence}[data-tone="warn"]`, {background: vars.surface.warn, color: vars.on.warn, borderColor: vars.line.warn})
export const aside = style({color: vars.ink.quiet, maxWidth: vars.measure.prose, marginBlockStart: vars.space.m})
export const bookTitle = style({marginBlock: `${vars.space.l} ${vars.space.s}`})
