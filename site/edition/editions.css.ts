import {globalStyle, style} from '@vanilla-extract/css'
import {vars} from '../../design-system/tokens/contract.css.ts'
import {clause} from '../../design-system/ui/ClauseBlock.css.ts'

/** Edition, status and last change: one quiet line. */
export const editionLine = style({color: vars.ink.quiet, fontSize: vars.text.size.s, marginBlock: `${vars.space.s} ${vars.space.m}`})

/** One edition of the list. */
export const editionItem = style({
  borderBlockStart: `1px solid ${vars.line.quiet}`,
  paddingBlock: vars.space.l,
  display: 'grid',
  gap: vars.space.s,
  breakInside: 'avoid',
})
export const editionTitle = style({display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `${vars.space.xs} ${vars.space.m}`})
export const preface = style({maxWidth: vars.measure.prose})
globalStyle(`* + ${preface}`, {marginBlockStart: vars.space.m})
/** The clauses of a section of an earlier edition. */
export const oldSection = style({marginBlockStart: vars.space.xl})
globalStyle(`${oldSection} > h3`, {marginBlockEnd: vars.space.m})
export const actions = style({
  marginBlockStart: vars.space.s,
  display: 'flex',
  flexWrap: 'wrap',
  gap: `${vars.space.xs} ${vars.space.l}`,
  padding: 0,
  listStyle: 'none',
})

/** Counts of a comparison, large figures with their words below. */
export const counts = style({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(6.5rem, 1fr))',
  gap: vars.space.m,
  marginBlock: vars.space.l,
  padding: 0,
  listStyle: 'none',
})
globalStyle(`${counts} > li`, {borderBlockStart: `3px solid ${vars.line.strong}`, paddingBlockStart: vars.space.s})
globalStyle(`${counts} strong`, {display: 'block', fontSize: vars.text.size.xl, fontVariantNumeric: 'tabular-nums'})

/** One clause of a comparison: number and id in the margin, what differs beside them. */
export const changed = style([
  clause,
  // The ids in the margin are longer than numbers.
  {'@media': {print: {gridTemplateColumns: '26mm minmax(0, 1fr)'}}},
])
export const changedMargin = style({display: 'flex', flexWrap: 'wrap', columnGap: vars.space.m, alignContent: 'start'})
globalStyle(`${changedMargin} > strong`, {fontSize: vars.text.size.l, lineHeight: vars.text.leading.tight})
globalStyle(`${changedMargin} > a`, {
  fontFamily: vars.text.family.code,
  fontSize: vars.text.size.s,
  whiteSpace: 'nowrap',
  minBlockSize: '1.5rem',
  display: 'inline-block',
})
globalStyle(`${changedMargin} > small`, {color: vars.ink.quiet, flexBasis: '100%'})
export const changedBody = style({display: 'grid', gap: vars.space.s, minWidth: 0, maxWidth: vars.measure.prose})
globalStyle(`${changedBody} > h3`, {fontSize: vars.text.size.l})
export const noteText = style({color: vars.ink.quiet, fontSize: vars.text.size.s})
