import {globalStyle, style} from '@vanilla-extract/css'
import {vars} from '../../design-system/tokens/contract.css.ts'

/** The notices of a point. */
export const board = style({display: 'block'})

/** Titles with a small line below each. */
export const brief = style({padding: 0, listStyle: 'none'})
globalStyle(`${brief} li`, {paddingBlock: vars.space.s, borderBlockEnd: `1px solid ${vars.line.quiet}`})
globalStyle(`${brief} small`, {display: 'block', color: vars.ink.quiet})

/** A notice: a card on a screen, a sheet of A4 on paper. */
export const sheet = style({
  display: 'grid',
  gap: vars.space.m,
  marginBlockStart: vars.space.l,
  padding: vars.space.l,
  border: `1px solid ${vars.line.quiet}`,
  borderRadius: vars.radius.m,
  background: vars.surface.raised,
  color: vars.on.raised,
  overflowWrap: 'anywhere',
  '@media': {
    print: {
      display: 'flex',
      flexDirection: 'column',
      gap: 0,
      minBlockSize: '258mm',
      margin: 0,
      padding: '0 0.4mm',
      border: 0,
      background: '#fff',
      color: '#000',
      breakInside: 'avoid',
    },
  },
})
globalStyle(`${sheet} + ${sheet}`, {'@media': {print: {breakBefore: 'page'}}})
globalStyle(`${sheet} + p`, {marginBlockStart: vars.space.l})
globalStyle(`${sheet}:target`, {borderColor: vars.line.focus})
globalStyle(`${sheet} h3`, {
  fontSize: vars.text.size.xl,
  margin: 0,
  '@media': {print: {fontSize: '23pt', lineHeight: 1.35, textAlign: 'center', textWrap: 'balance', margin: '9mm 0 6mm'}},
})
globalStyle(`${sheet} > button`, {justifySelf: 'start'})

export const sheetHead = style({
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'space-between',
  gap: vars.space.m,
  color: vars.ink.quiet,
  '@media': {print: {alignItems: 'center', color: '#000', borderBlockEnd: '0.8mm solid', paddingBlockEnd: '2.5mm', fontSize: '13pt'}},
})
globalStyle(`${sheetHead} > span`, {display: 'flex', alignItems: 'center', gap: vars.space.s})
globalStyle(`${sheetHead} svg`, {display: 'none', inlineSize: '11mm', blockSize: '11mm', '@media': {print: {display: 'block'}}})

export const text = style({})
globalStyle(`${text} p`, {
  maxWidth: vars.measure.prose,
  marginBlockEnd: vars.space.s,
  '@media': {print: {maxWidth: 'none', fontSize: '13pt', lineHeight: 1.5, margin: 0, color: '#000'}},
})
globalStyle(`${text}[data-few] p`, {'@media': {print: {fontSize: '18pt', lineHeight: 1.65, marginBlockEnd: '2mm'}}})

// Of a list, what is said online is no sheet to hang up.
globalStyle(`${sheet}[data-online]`, {'@media': {print: {display: 'none'}}})

/** That a point is made up, on paper as well. */
export const madeUp = style({
  display: 'none',
  '@media': {print: {display: 'block', border: '0.3mm solid', padding: '1mm 3mm', marginBlockStart: '3mm', fontSize: '9pt'}},
})

/** The stamp of three lines: on paper in the lower right corner. */
export const stamp = style({
  display: 'grid',
  gridTemplateColumns: 'auto 1fr',
  justifySelf: 'start',
  margin: 0,
  padding: `${vars.space.s} ${vars.space.m}`,
  border: `2px solid ${vars.line.strong}`,
  borderRadius: vars.radius.s,
  '@media': {print: {alignSelf: 'end', marginBlockStart: 'auto', borderColor: '#000', fontSize: '12pt', lineHeight: 1.5}},
})
globalStyle(`${stamp} div`, {display: 'contents'})
globalStyle(`${stamp} dt`, {fontWeight: vars.text.weight.strong})
globalStyle(`${stamp} dd`, {margin: 0})

// Printed are the sheets alone: all of them, or the one that was chosen.
const printing = ':root:has(main [data-notice])'
globalStyle(
  [
    `${printing} body > :not(main)`,
    `${printing} main > :not(notice-board, notice-desk)`,
    `${printing} :is(notice-board, notice-desk) :is(p, h2, ul, form, table):not([data-notice] *)`,
    `notice-board[data-one] [data-notice]:not([data-chosen])`,
  ].join(', '),
  {'@media': {print: {display: 'none'}}},
)
globalStyle(`${printing} :is(main, section)`, {'@media': {print: {margin: 0, padding: 0}}})

/** Where a table is read and its faults are told. */
export const desk = style({display: 'block', marginBlock: vars.space.l, '@media': {print: {margin: 0}}})
globalStyle(`${desk}[hidden]`, {display: 'none'})
globalStyle(`${desk} [role="status"]`, {fontSize: vars.text.size.l, marginBlock: vars.space.m})
globalStyle(`${desk} table`, {inlineSize: '100%', borderCollapse: 'collapse', overflowWrap: 'anywhere'})
globalStyle(`${desk} table[hidden]`, {display: 'none'})
globalStyle(`${desk} td:first-child`, {minInlineSize: '7rem'})
globalStyle(`${desk} caption`, {textAlign: 'start', fontWeight: vars.text.weight.strong})
globalStyle(`${desk} :is(th, td)`, {
  textAlign: 'start',
  verticalAlign: 'top',
  padding: `${vars.space.s} ${vars.space.m} ${vars.space.s} 0`,
  borderBlockEnd: `1px solid ${vars.line.quiet}`,
})

/** Buttons below a form. */
export const tools = style({display: 'flex', flexWrap: 'wrap', gap: vars.space.m})
globalStyle(`${tools}[hidden]`, {display: 'none'})
