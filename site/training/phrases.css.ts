import {globalStyle, style} from '@vanilla-extract/css'
import {narrow, vars, wide} from '../../design-system/tokens/contract.css.ts'

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

/** What is printed: as it will be on paper where the screen is as wide, else one below the other. */
export const paper = style({marginBlockStart: vars.space.l, '@media': {print: {margin: 0}}})

const page = {
  boxSizing: 'border-box',
  background: '#fff',
  color: '#000',
  border: `1px solid ${vars.line.strong}`,
  marginBlockEnd: vars.space.l,
} as const
const sheet = {inlineSize: '210mm', blockSize: '296mm'} as const
const printed = {...sheet, border: 0, margin: 0, breakAfter: 'page'} as const

const columns = {gridTemplateColumns: '105mm 105mm'} as const
export const cards = style({...page, display: 'grid', '@media': {[wide]: {...sheet, ...columns}, print: {...printed, ...columns}}})
const rows = (gridTemplateRows: string) => ({'@media': {[wide]: {gridTemplateRows}, print: {gridTemplateRows}}})
globalStyle(`${cards}[data-size="4"]`, rows('repeat(2, 148mm)'))
globalStyle(`${cards}[data-size="8"]`, rows('repeat(4, 74mm)'))

/** A card: its number and occasion on top, the words in the middle. */
export const card = style({
  display: 'grid',
  gridTemplateRows: 'auto 1fr',
  gap: '4mm',
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
export const strip = style({...page, padding: '10mm 12mm', '@media': {[narrow]: {padding: vars.space.m}, [wide]: sheet, print: printed}})
globalStyle(`${strip} > p`, {fontSize: '12pt', color: '#000', maxWidth: 'none'})
globalStyle(`${strip} ol`, {padding: 0, margin: '3mm 0 0', listStyle: 'none'})
const sides = {gridTemplateColumns: '12mm 1fr 1fr', blockSize: '26mm', gap: '4mm'} as const
globalStyle(`${strip} li`, {
  display: 'grid',
  gridTemplateColumns: '12mm 1fr',
  gap: vars.space.s,
  alignItems: 'center',
  paddingBlock: vars.space.s,
  borderBlockStart: '0.3mm solid #000',
  '@media': {[wide]: {...sides, paddingBlock: 0}, print: {...sides, paddingBlock: 0}},
})
globalStyle(`${strip} li b`, {fontSize: '20pt', color: '#000'})
globalStyle(`${strip} li p`, {margin: 0, maxWidth: 'none', color: '#000', fontSize: '14pt', lineHeight: 1.2, overflowWrap: 'anywhere'})
globalStyle(`${strip} li p:nth-of-type(1)`, {fontSize: '18pt', fontWeight: vars.text.weight.strong})
globalStyle(`${strip} li p:nth-of-type(2)`, {'@media': {'screen and (max-width: 56rem)': {gridColumn: 2}}})

// Printed are the sheets alone.
globalStyle(`:root:has(${paper}) :is(body > :not(main), main > :not(${paper}))`, {'@media': {print: {display: 'none'}}})
globalStyle(`:root:has(${paper}) main`, {'@media': {print: {margin: 0, padding: 0, maxWidth: 'none', inlineSize: 'auto'}}})
