import {globalStyle, style} from '@vanilla-extract/css'
import {vars} from '../../design-system/tokens/contract.css.ts'

export const quiz = style({display: 'block'})
globalStyle(`${quiz} form[hidden]`, {display: 'none'})
globalStyle(`${quiz} [role="status"]`, {marginBlock: vars.space.m})

export const tools = style({display: 'flex', flexWrap: 'wrap', gap: vars.space.m})
globalStyle(`${tools} button`, {
  minBlockSize: '2.75rem',
  paddingInline: vars.space.l,
  border: `1px solid ${vars.line.strong}`,
  borderRadius: vars.radius.s,
  background: vars.surface.page,
  color: vars.ink.link,
  font: 'inherit',
  cursor: 'pointer',
})

/** A sheet of A4: the questions, or the key. */
export const sheet = style({
  marginBlockStart: vars.space.section,
  '@media': {print: {margin: 0, color: '#000', background: '#fff'}},
})
globalStyle(`${sheet} h2 small`, {fontWeight: vars.text.weight.normal})
globalStyle(`${sheet} [data-paper]`, {display: 'none', '@media': {print: {display: 'block', whiteSpace: 'pre', marginBlock: '2mm'}}})
globalStyle(`${sheet}[data-key]`, {'@media': {print: {breakBefore: 'page'}}})

export const questions = style({paddingInlineStart: '2em'})
globalStyle(`${questions} > li`, {marginBlockStart: vars.space.m, breakInside: 'avoid'})
globalStyle(`${questions} > li > p`, {maxWidth: vars.measure.prose, '@media': {print: {maxWidth: 'none'}}})
globalStyle(`${questions} ol`, {
  listStyle: 'upper-alpha',
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(8.5rem, 1fr))',
  paddingInlineStart: '2em',
  '@media': {print: {gridTemplateColumns: 'repeat(4, 1fr)'}},
})
globalStyle(`${questions} ol li`, {marginInlineEnd: vars.space.l})

export const key = style({paddingInlineStart: '2em'})
globalStyle(`${key} li`, {paddingBlock: vars.space.xs})

// Printed are the two sheets alone.
globalStyle(`:root:has(${quiz}) :is(body > :not(main), main > :not(${quiz}), ${quiz} > :not(${sheet}))`, {
  '@media': {print: {display: 'none'}},
})
