import {globalStyle, style} from '@vanilla-extract/css'
import {vars} from '../../design-system/tokens/contract.css.ts'

export const quiz = style({display: 'block'})
globalStyle(`${quiz} form[hidden]`, {display: 'none'})
globalStyle(`${quiz} [role="status"]`, {marginBlock: vars.space.m})

export const tools = style({display: 'flex', flexWrap: 'wrap', gap: vars.space.m})

/** A sheet of A4: the questions, or the key. */
export const sheet = style({'@media': {print: {color: '#000', background: '#fff'}}})
globalStyle(`${sheet} [data-paper]`, {display: 'none', '@media': {print: {display: 'block', whiteSpace: 'pre', marginBlock: '2mm'}}})
globalStyle(`${quiz} #key`, {'@media': {print: {breakBefore: 'page'}}})
globalStyle(`${quiz} [data-panel]`, {'@media': {print: {margin: 0}}})

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
globalStyle(`:root:has(${quiz}) :is(body > :not(main), main > :not(${quiz}), ${quiz} > :not([data-tabs]))`, {
  '@media': {print: {display: 'none'}},
})
