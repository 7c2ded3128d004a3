import {globalStyle, style} from '@vanilla-extract/css'
import {vars} from '../../design-system/tokens/contract.css.ts'

/** The chapters of a long page, in as many columns as fit. */
export const chapterLinks = style({columns: '18rem', columnGap: vars.space.xl, padding: 0, listStyle: 'none'})
globalStyle(`${chapterLinks} li`, {breakInside: 'avoid', paddingBlockEnd: vars.space.xs})
globalStyle(`${chapterLinks} small`, {color: vars.ink.quiet, display: 'inline-block'})

export const typeLinks = style({
  display: 'flex',
  flexWrap: 'wrap',
  gap: `${vars.space.xs} ${vars.space.l}`,
  marginBlock: vars.space.m,
  '@media': {print: {display: 'none'}},
})
globalStyle(`${typeLinks} a`, {whiteSpace: 'nowrap'})
globalStyle(`${typeLinks} span`, {display: 'flex', flexWrap: 'wrap', gap: `0 ${vars.space.m}`})
