import {globalStyle, style} from '@vanilla-extract/css'
import {vars} from '../../design-system/tokens/contract.css.ts'

/** What the records take, in one sentence. */
export const spent = style({fontSize: vars.text.size.l, fontWeight: vars.text.weight.strong, maxWidth: vars.measure.prose})

/** Lists side by side where there is room. */
export const longestLists = style({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(18rem, 100%), 1fr))',
  gap: vars.space.xl,
  marginBlockStart: vars.space.l,
})
globalStyle(`${longestLists} h3`, {fontSize: vars.text.size.m})
globalStyle(`${longestLists} ol`, {paddingInlineStart: '1.8em'})
globalStyle(`${longestLists} li`, {breakInside: 'avoid', paddingBlock: '0.125rem'})
globalStyle(`${longestLists} small`, {color: vars.ink.quiet, whiteSpace: 'nowrap'})

/** Files, one beside the other. */
export const files = style({
  display: 'flex',
  flexWrap: 'wrap',
  gap: `${vars.space.xs} ${vars.space.l}`,
  marginBlock: vars.space.m,
  '@media': {print: {display: 'none'}},
})
globalStyle(`${files} a`, {whiteSpace: 'nowrap', paddingBlock: '0.125rem'})

/** Chapters of a long page. All are laid out at once, so that links into them and readers of the page find each in its place. */
export const dutyPart = style({marginBlockStart: vars.space.section, '@media': {print: {marginBlockStart: '6mm'}}})
globalStyle(`${dutyPart} > h2`, {breakAfter: 'avoid'})
globalStyle(`${dutyPart} > article`, {breakInside: 'avoid'})

/** A result of an office in words, above its tables. */
export const summary = style({fontSize: vars.text.size.l, maxWidth: vars.measure.prose})

/** A date, never broken at its hyphens. */
export const day = style({whiteSpace: 'nowrap'})

/** What helps to fill in a form on a screen, in sight while it is scrolled. */
export const dutyTools = style({
  marginBlock: vars.space.l,
  padding: vars.space.m,
  border: `1px solid ${vars.line.strong}`,
  background: vars.surface.sunken,
  color: vars.on.sunken,
  '@media': {print: {display: 'none'}},
})
globalStyle(`${dutyTools}[hidden]`, {display: 'none'})
globalStyle(`${dutyTools} > * + *`, {marginBlockStart: vars.space.s})
globalStyle(`${dutyTools} code`, {overflowWrap: 'anywhere'})
export const deeds = style({display: 'flex', flexWrap: 'wrap', gap: vars.space.s})

/** The remarks of a clause: beside their label, and a line to write on on paper. */
export const note = style({})
globalStyle(`${note} > div`, {display: 'flex', alignItems: 'baseline', gap: vars.space.s})
globalStyle(`${note} label`, {flex: 'none', fontWeight: vars.text.weight.normal})
// Paper has no box for what was not checked: it has no tick.
globalStyle('duty-sheet label:has(> [value="unchecked"])', {'@media': {print: {display: 'none'}}})

/** What keeps the form from going out. */
export const lacks = style({marginBlock: vars.space.l, '@media': {print: {display: 'none'}}})
globalStyle(`${lacks}:empty`, {display: 'none'})
