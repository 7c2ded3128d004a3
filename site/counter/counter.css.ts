import {globalStyle, style} from '@vanilla-extract/css'
import {vars, wide} from '../../design-system/tokens/contract.css.ts'

/** The field in which the resident’s words are typed, and what was found. */
export const find = style({display: 'block', marginBlock: vars.space.l})
globalStyle(`${find}[hidden]`, {display: 'none'})
globalStyle(`${find} form`, {display: 'grid', gap: vars.space.m, maxInlineSize: '32rem'})
globalStyle(`${find} output`, {display: 'block', marginBlockStart: vars.space.m, color: vars.ink.quiet})
globalStyle(`${find} li`, {paddingBlock: vars.space.xs})
globalStyle(`${find} li a`, {fontSize: vars.text.size.l})
globalStyle(`${find} small`, {color: vars.ink.quiet})

/** Ways to what else is used at a counter. */
export const also = style({
  display: 'flex',
  flexWrap: 'wrap',
  gap: `0 ${vars.space.l}`,
  padding: 0,
  listStyle: 'none',
  '@media': {print: {display: 'none'}},
})
globalStyle(`${also} a`, {display: 'inline-flex', alignItems: 'center', minBlockSize: '2.75rem'})

export const lists = style({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(18rem, 100%), 1fr))',
  gap: vars.space.l,
  marginBlock: vars.space.m,
})
globalStyle(`${lists} h3`, {fontSize: vars.text.size.m})
globalStyle(`${lists} ul`, {padding: 0, listStyle: 'none'})
globalStyle(`${lists} li`, {paddingBlock: '0.25rem'})
globalStyle(`${lists} small`, {display: 'block', color: vars.ink.quiet})
globalStyle(`${lists} dt`, {fontWeight: vars.text.weight.strong})

/** Whose list it is, which nobody overlooks. */
export const banner = style({
  padding: vars.space.m,
  borderInlineStart: `6px solid ${vars.line.warn}`,
  background: vars.surface.warn,
  color: vars.on.warn,
  maxWidth: vars.measure.prose,
  marginBlockStart: vars.space.m,
})

export const facts = style({display: 'grid', gap: vars.space.s, '@media': {[wide]: {gridTemplateColumns: '1fr 1fr'}}})
globalStyle(`${facts} dt`, {color: vars.ink.quiet})

export const helper = style({display: 'block'})
globalStyle(`${helper} [data-steps]`, {marginBlockStart: vars.space.l})

export const paperRow = style({
  display: 'grid',
  gap: vars.space.s,
  paddingBlock: vars.space.m,
  borderBlockStart: `1px solid ${vars.line.quiet}`,
  '@media': {[wide]: {gridTemplateColumns: '1fr auto'}},
})
globalStyle(`${paperRow}[hidden]`, {display: 'none'})
globalStyle(`${paperRow} p + p`, {color: vars.ink.quiet})
globalStyle(`${helper}[data-live] [data-when]`, {display: 'none'})

export const tools = style({
  position: 'sticky',
  insetBlockEnd: 0,
  marginBlockStart: vars.space.l,
  padding: vars.space.m,
  border: `1px solid ${vars.line.strong}`,
  background: vars.surface.sunken,
  color: vars.on.sunken,
})
globalStyle(`${tools}[hidden]`, {display: 'none'})
globalStyle(`${tools} > * + p`, {marginBlockStart: vars.space.s})
/** What is done with a sheet. The line above says what is missing while none can be printed. */
export const deeds = style({display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: vars.space.s, marginBlockStart: vars.space.s})
globalStyle(`${deeds} button:disabled`, {
  background: vars.surface.page,
  borderColor: vars.line.quiet,
  color: vars.ink.quiet,
  cursor: 'not-allowed',
  textDecoration: 'none',
})
globalStyle(`${helper}[data-live] :is(input, button)`, {scrollMarginBlockEnd: '14rem'})

/** A sheet as it comes out of the printer: on a screen it is shown as it will be. */
export const sheetPaper = style({
  marginBlockStart: vars.space.xl,
  padding: vars.space.l,
  border: `1px solid ${vars.line.strong}`,
  background: '#fff',
  color: '#000',
  '@media': {print: {margin: 0, padding: 0, border: 0, fontSize: '9.5pt', lineHeight: 1.3}},
})
globalStyle(`${sheetPaper}[hidden]`, {display: 'none'})
globalStyle(`${sheetPaper} > p`, {borderBlockStart: '1px dashed #000', marginBlock: '3mm', color: '#000', textAlign: 'center'})
globalStyle(`${sheetPaper} p, ${sheetPaper} li`, {maxWidth: 'none', color: '#000'})

export const half = style({breakInside: 'avoid'})
// The resident reads the lower half; the stub is the point’s.
globalStyle(`${helper}[data-large] ${half}:last-child`, {fontSize: '13pt', lineHeight: 1.25})
globalStyle(`${half} [data-feet]`, {display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', gap: '4mm', marginBlockStart: '3mm'})
/** The code of the guide at the edge of the resident's half. */
export const guideCodeBox = style({float: 'inline-end', width: '25mm', margin: '0 0 1mm 3mm', fontSize: '7pt', lineHeight: 1.25})
globalStyle(`${guideCodeBox} svg`, {display: 'block', width: '25mm', height: '25mm'})
export const sheetTitle = style({fontSize: '1.3em', textAlign: 'center', margin: 0})
globalStyle(`${sheetTitle} small`, {fontSize: '0.7em', fontWeight: vars.text.weight.normal})
export const standingLine = style({
  // Beside the code of the guide, not under it.
  display: 'flow-root',
  border: '1px solid #000',
  paddingInline: '2mm',
  textAlign: 'center',
  fontWeight: vars.text.weight.strong,
})

/** A label and a line to write on. */
export const ruled = style({display: 'flex', gap: '2mm', alignItems: 'end', minBlockSize: '7mm'})
globalStyle(`${ruled} > :first-child`, {flex: 'none', maxWidth: '60%'})
globalStyle(`${ruled} > :last-child`, {flex: '1', minBlockSize: '1.3em', borderBlockEnd: '1px solid #000'})

export const paperList = style({marginBlock: '2mm'})
globalStyle(`${paperList}[hidden]`, {display: 'none'})
globalStyle(`${paperList} h3`, {fontSize: '1em', margin: 0})
globalStyle(`${paperList} ol, ${paperList} ul`, {paddingInlineStart: '6mm', margin: 0})
globalStyle(`${paperList}[data-short] ol`, {columns: 2})
globalStyle(`${paperList} li:only-child`, {listStyle: 'none', marginInlineStart: '-6mm'})
globalStyle(`${paperList} li small`, {display: 'block', fontSize: '0.9em'})

// A printed sheet is the sheet alone; a page without one prints as the guide that it is.
const printing = ':root:has([data-sheet]:not([hidden]))'
globalStyle(`${printing} body > :not(main), ${printing} main > :not(${helper}), ${printing} ${helper} > form`, {
  '@media': {print: {display: 'none'}},
})
globalStyle(`${tools}, ${find}`, {'@media': {print: {display: 'none'}}})
