import {globalStyle, style} from '@vanilla-extract/css'
import {vars} from '../tokens/contract.css.ts'

export const field = style({display: 'grid', gap: vars.space.xs, minInlineSize: 0, border: 0, padding: 0, margin: 0})
export const label = style({padding: 0, fontWeight: vars.text.weight.strong, lineHeight: vars.text.leading.snug})
export const hint = style({fontSize: vars.text.size.s, lineHeight: vars.text.leading.snug, color: vars.ink.quiet})
/** What is wrong: said in words, with a bar beside the whole field, so that it never depends on colour. */
export const error = style({lineHeight: vars.text.leading.snug, fontWeight: vars.text.weight.strong, color: vars.on.danger})
export const wrong = style({
  paddingInlineStart: vars.space.m,
  borderInlineStart: `4px solid ${vars.line.danger}`,
})
globalStyle(`${wrong} > ${error}`, {
  padding: `${vars.space.xs} ${vars.space.s}`,
  background: vars.surface.danger,
  '@media': {'(forced-colors: active)': {border: '2px solid'}},
})

export const control = style({
  inlineSize: '100%',
  minInlineSize: 0,
  // 44 px: a thumb's width, above the 24 px of WCAG 2.5.8.
  minBlockSize: '2.75rem',
  paddingBlock: vars.space.s,
  paddingInline: '0.75rem',
  background: vars.surface.page,
  color: vars.on.page,
  border: `1px solid ${vars.line.strong}`,
  borderRadius: vars.radius.s,
  selectors: {'&[aria-invalid="true"]': {border: `2px solid ${vars.line.danger}`}},
})
/** A number or a date is as wide as what is written in it. */
export const short = style({maxInlineSize: '12em'})
export const fileControl = style([
  control,
  {
    blockSize: 'auto',
    borderStyle: 'dashed',
    selectors: {'&::file-selector-button': {font: 'inherit', padding: '0.25rem 0.75rem', marginInlineEnd: vars.space.m}},
  },
])

export const choices = style({display: 'flex', flexWrap: 'wrap', gap: `0 ${vars.space.l}`})
export const choice = style({display: 'inline-flex', alignItems: 'center', gap: vars.space.s, minBlockSize: '2.75rem', cursor: 'pointer'})
export const mark = style({inlineSize: '1.25rem', blockSize: '1.25rem', margin: 0, accentColor: vars.ink.link, flex: 'none'})

/** Answers close together, as a form on paper has them; on paper they are as small as its text. */
export const boxes = style({display: 'flex', flexWrap: 'wrap', '@media': {print: {gap: '0 2.5mm'}}})
export const boxChoice = style({
  display: 'inline-flex',
  alignItems: 'center',
  gap: '0.4em',
  minBlockSize: '2.75rem',
  paddingInlineEnd: vars.space.m,
  cursor: 'pointer',
  '@media': {print: {minBlockSize: 0, paddingInlineEnd: 0}},
})
export const boxMark = style({
  appearance: 'none',
  display: 'grid',
  placeItems: 'center',
  inlineSize: '1.25rem',
  blockSize: '1.25rem',
  margin: 0,
  flex: 'none',
  border: `1.5px solid ${vars.line.strong}`,
  background: vars.surface.page,
  selectors: {
    '&:checked': {borderColor: vars.ink.link, background: vars.ink.link, printColorAdjust: 'exact'},
    '&:checked::after': {
      content: '""',
      inlineSize: '35%',
      blockSize: '65%',
      borderInlineEnd: `2px solid ${vars.surface.page}`,
      borderBlockEnd: `2px solid ${vars.surface.page}`,
      transform: 'translateY(-12%) rotate(45deg)',
    },
  },
  '@media': {
    print: {inlineSize: '0.9em', blockSize: '0.9em'},
    '(forced-colors: active)': {selectors: {'&:checked': {forcedColorAdjust: 'none', background: 'Highlight'}}},
  },
})
