import {globalStyle, style} from '@vanilla-extract/css'
import {vars} from '../../design-system/tokens/contract.css.ts'

/** Everyday names and what they mean, in as many columns as fit. */
export const names = style({columns: '18rem', columnGap: vars.space.xl, marginBlockStart: vars.space.m})
globalStyle(`${names} > div`, {breakInside: 'avoid', paddingBlockEnd: vars.space.s})
globalStyle(`${names} dt`, {fontWeight: vars.text.weight.strong})
globalStyle(`${names} dd`, {margin: 0})

/** A guide on paper: its parts close to each other, no paper divided between two sheets. */
export const guide = style({'@media': {print: {fontSize: '10.5pt', lineHeight: 1.35}}})
globalStyle(`${guide} > :is(section, p)`, {'@media': {print: {marginBlockStart: '4mm'}}})
// A table’s head does not stand alone at the end of a sheet.
globalStyle(`${guide} :is(thead, thead tr)`, {'@media': {print: {breakAfter: 'avoid'}}})
globalStyle(`${guide} section > :is(ul, ol, p, div, section):not(:first-child)`, {'@media': {print: {marginBlockStart: '1mm'}}})
globalStyle(`${guide} > header`, {'@media': {print: {marginBlock: '2mm 4mm'}}})
globalStyle(`${guide} > dl`, {'@media': {print: {gridTemplateColumns: '1fr 1fr', gap: '1mm 6mm'}}})
globalStyle(`${guide} h1`, {'@media': {print: {fontSize: '18pt'}}})
globalStyle(`${guide} h2`, {'@media': {print: {fontSize: '13pt'}}})
globalStyle(`${guide} :is(h2, h3)`, {'@media': {print: {breakAfter: 'avoid'}}})

/** In large type, by a box that needs no script. @clause SW-GUIDE-009 large print */
globalStyle(`${guide}:has([name="large"]:checked)`, {'@media': {print: {fontSize: '18pt', lineHeight: 1.5}}})
globalStyle(`${guide}:has([name="large"]:checked) :is(p, li, dd, dt, td, th)`, {'@media': {print: {fontSize: '18pt'}}})
globalStyle(`${guide}:has([name="large"]:checked) h1`, {'@media': {print: {fontSize: '26pt'}}})
globalStyle(`${guide}:has([name="large"]:checked) :is(h2, h3)`, {'@media': {print: {fontSize: '22pt'}}})

/** Papers, on paper side by side. */
export const papers = style({'@media': {print: {columns: 2, columnGap: '6mm'}}})
globalStyle(`${guide}:has([name="large"]:checked) ${papers}`, {'@media': {print: {columns: 1}}})

export const paper = style({
  paddingBlock: vars.space.s,
  borderBlockStart: `1px solid ${vars.line.quiet}`,
  breakInside: 'avoid',
  maxWidth: vars.measure.prose,
})
globalStyle(`${paper} p + p`, {color: vars.ink.quiet})
/** A way onward that paper cannot follow. */
export const onScreen = style({'@media': {print: {display: 'none'}}})
