import {globalStyle, style} from '@vanilla-extract/css'
import {vars} from '../../design-system/tokens/contract.css.ts'

/** Phrases by number. */
export const list = style({padding: 0, listStyle: 'none'})
globalStyle(`${list} li`, {
  display: 'grid',
  gridTemplateColumns: '2.5rem 1fr',
  gap: vars.space.s,
  paddingBlock: vars.space.m,
  borderBlockEnd: `1px solid ${vars.line.quiet}`,
  breakInside: 'avoid',
})
globalStyle(`${list} p:first-child`, {fontSize: vars.text.size.l})
globalStyle(`${list} p:nth-child(2)`, {color: vars.ink.quiet})

/** What is printed, as wide as the paper where the screen is. */
export const paper = style({overflowX: 'auto', marginBlockStart: vars.space.l, '@media': {print: {margin: 0, overflow: 'visible'}}})

const page = {
  boxSizing: 'border-box',
  inlineSize: '210mm',
  background: '#fff',
  color: '#000',
  border: `1px solid ${vars.line.strong}`,
  marginBlockEnd: vars.space.l,
} as const
const printed = {border: 0, margin: 0, breakAfter: 'page'} as const

export const cards = style({
  ...page,
  display: 'grid',
  gridTemplateColumns: '105mm 105mm',
  blockSize: '296mm',
  '@media': {print: printed},
})
globalStyle(`${cards}[data-size="4"]`, {gridTemplateRows: 'repeat(2, 148mm)'})
globalStyle(`${cards}[data-size="8"]`, {gridTemplateRows: 'repeat(4, 74mm)'})

/** A card: its number and occasion on top, the words in the middle. */
export const card = style({
  display: 'grid',
  gridTemplateRows: 'auto 1fr',
  boxSizing: 'border-box',
  padding: '8mm',
  border: '0.2mm dashed #777',
  overflow: 'hidden',
})
globalStyle(`${card} p`, {margin: 0, maxWidth: 'none', color: '#000'})
globalStyle(`${card} small`, {fontSize: '11pt', color: '#333'})
globalStyle(`${card} > div`, {alignSelf: 'center', display: 'grid', gap: '4mm'})
// Lines of Chinese break behind marks, where each clause has room in a line.
globalStyle('[data-whole]', {wordBreak: 'keep-all'})
globalStyle(`${card} > div > p`, {fontSize: '26pt', lineHeight: 1.35, textWrap: 'balance', overflowWrap: 'anywhere'})
globalStyle(`[data-size="8"] > ${card}`, {padding: '6mm'})
globalStyle(`[data-size="8"] > ${card} > div`, {gap: '2mm'})
globalStyle(`[data-size="8"] > ${card} > div > p`, {fontSize: '18pt', lineHeight: 1.3})
globalStyle(`[data-size="8"] > ${card} small`, {fontSize: '9pt'})

/** A sheet to point at. */
export const strip = style({...page, padding: '10mm 12mm', blockSize: '296mm', '@media': {print: printed}})
globalStyle(`${strip} > p`, {fontSize: '12pt', color: '#000', maxWidth: 'none'})
globalStyle(`${strip} ol`, {padding: 0, margin: '3mm 0 0', listStyle: 'none'})
globalStyle(`${strip} li`, {
  display: 'grid',
  gridTemplateColumns: '12mm 1fr 1fr',
  gap: '4mm',
  alignItems: 'center',
  blockSize: '26mm',
  borderBlockStart: '0.3mm solid #000',
})
globalStyle(`${strip} li b`, {fontSize: '20pt', color: '#000'})
globalStyle(`${strip} li p`, {
  margin: 0,
  maxWidth: 'none',
  color: '#000',
  fontSize: '14pt',
  lineHeight: 1.2,
  overflowWrap: 'anywhere',
})
globalStyle(`${strip} li p:nth-of-type(1)`, {fontSize: '18pt', fontWeight: vars.text.weight.strong})

// Printed are the sheets alone.
globalStyle(`:root:has(${paper}) :is(body > :not(main), main > :not(${paper}))`, {'@media': {print: {display: 'none'}}})
globalStyle(`:root:has(${paper}) main`, {'@media': {print: {margin: 0, padding: 0, maxWidth: 'none', inlineSize: 'auto'}}})
