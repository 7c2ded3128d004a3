import {globalStyle, style} from '@vanilla-extract/css'
import {vars} from '../../design-system/tokens/contract.css.ts'

/** What helps on a screen and has no place on the printed sheet. */
export const onScreen = style({marginBlockEnd: vars.space.l, '@media': {print: {display: 'none'}}})

/** A sheet as it comes out of the printer. A phone scrolls it sideways rather than squeezing its columns. */
export const annexSheet = style({
  border: `1px solid ${vars.line.quiet}`,
  padding: `clamp(${vars.space.m}, 4vw, ${vars.space.xl})`,
  marginBlockEnd: vars.space.xl,
  overflowX: 'auto',
  '@media': {print: {border: 'none', padding: 0, margin: 0, overflow: 'visible'}},
})
globalStyle(`${annexSheet} .form-register table, ${annexSheet} .form-check table`, {minWidth: '40rem', '@media': {print: {minWidth: 0}}})
globalStyle(`${annexSheet} .form-grid table`, {minWidth: '46rem', '@media': {print: {minWidth: 0}}})
globalStyle(`${annexSheet} .form-grid-full table`, {minWidth: '64rem', '@media': {print: {minWidth: 0}}})
export const uprightSheet = style({'@media': {print: {page: 'upright'}}})
export const turnedSheet = style({'@media': {print: {page: 'turned'}}})

export const annexHead = style({
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'space-between',
  alignItems: 'baseline',
  gap: vars.space.m,
  marginBlockEnd: vars.space.m,
  '@media': {print: {marginBlockEnd: '3mm'}},
})
globalStyle(`${annexHead} h1`, {fontSize: vars.text.size.xl, '@media': {print: {fontSize: '14pt'}}})
globalStyle(`${annexHead} p`, {color: vars.ink.quiet, fontSize: vars.text.size.s})

/** Ways to go on, side by side. */
export const ways = style({display: 'flex', flexWrap: 'wrap', gap: vars.space.m, marginBlockStart: vars.space.m})

/** Forms with the number of their copies. */
export const copiesTable = style({borderCollapse: 'collapse', marginBlock: vars.space.m})
globalStyle(`${copiesTable} th, ${copiesTable} td`, {
  textAlign: 'start',
  fontWeight: 'inherit',
  padding: `${vars.space.xs} ${vars.space.l} ${vars.space.xs} 0`,
})

/** Only the sheet is printed. */
globalStyle(`body:has(.${annexSheet}) > header, body:has(.${annexSheet}) > footer`, {'@media': {print: {display: 'none'}}})
