import {globalStyle, style} from '@vanilla-extract/css'
import {vars} from '../../design-system/tokens/contract.css.ts'

/** Parts of a page, one below the other. */
export const part = style({marginBlockStart: vars.space.section})
globalStyle(`${part} > h2 + *`, {marginBlockStart: vars.space.m})
globalStyle(`${part} > p`, {maxWidth: vars.measure.prose})
globalStyle(`${part} > p + *`, {marginBlockStart: vars.space.m})
globalStyle(`${part} > ul + *`, {marginBlockStart: vars.space.l})
globalStyle(`${part} > aside + *`, {marginBlockStart: vars.space.l})
globalStyle(`${part} > dl + *`, {marginBlockStart: vars.space.m})

/** What a filter says below itself. */
export const belowFilter = style({marginBlockStart: vars.space.l})

export const pageHead = style({marginBlock: `${vars.space.l} ${vars.space.xl}`})
export const lead = style({
  fontSize: vars.text.size.l,
  lineHeight: vars.text.leading.snug,
  color: vars.ink.quiet,
  maxWidth: vars.measure.prose,
  marginBlockStart: vars.space.m,
})
globalStyle(`${lead} + p`, {marginBlockStart: vars.space.m})

export const clauseHead = style({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'end',
  gap: vars.space.m,
  marginBlock: `${vars.space.l} ${vars.space.l}`,
})
export const clauseNumber = style({
  display: 'block',
  fontSize: vars.text.size.m,
  fontWeight: vars.text.weight.normal,
  color: vars.ink.quiet,
})

export const sampleLine = style({color: vars.ink.quiet, marginBlockStart: vars.space.l})

/** Drawings of signs in a grid; each keeps its proportions. */
export const gallery = style({
  display: 'grid',
  gap: vars.space.xl,
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(20rem, 100%), 1fr))',
  padding: 0,
  listStyle: 'none',
})
export const galleryItem = style({display: 'grid', gap: vars.space.s, alignContent: 'start'})

/** A sign at the width of its place. A tall sign is held to the height of a screen. */
export const signPicture = style({display: 'grid', placeItems: 'center', width: '100%'})
globalStyle(`${signPicture} img`, {width: '100%', height: 'auto', maxHeight: '28rem', objectFit: 'contain'})
export const thumbnail = style([signPicture, {border: `1px solid ${vars.line.quiet}`, padding: vars.space.m, height: '12rem'}])
globalStyle(`${thumbnail} img`, {maxHeight: '10rem'})

/** Clauses by number and title, in as many columns as fit. */
export const clauseList = style({columns: '16rem', columnGap: vars.space.xl, padding: 0, listStyle: 'none', marginBlockStart: vars.space.m})
globalStyle(`${clauseList} li`, {breakInside: 'avoid', paddingBlockEnd: vars.space.xs})
globalStyle(`${part} > details + details`, {marginBlockStart: vars.space.s})
globalStyle(`${part} > * + h3`, {marginBlockStart: vars.space.xl})
globalStyle(`${part} > h3 + p`, {marginBlockStart: vars.space.s})
globalStyle('summary', {cursor: 'pointer', paddingBlock: vars.space.xs})

/** A permanent id beside a title: never broken at its hyphens. */
globalStyle('td small, th small', {whiteSpace: 'nowrap'})

/** A header that sorts its column; an arrow says which way, once it has. */
globalStyle('thead button', {
  font: 'inherit',
  color: 'inherit',
  background: 'none',
  border: 'none',
  padding: 0,
  minHeight: '1.5rem',
  cursor: 'pointer',
  textDecoration: 'underline dotted',
  textUnderlineOffset: '0.3em',
})
globalStyle('th[aria-sort="ascending"] button::after', {content: '" ↑"'})
globalStyle('th[aria-sort="descending"] button::after', {content: '" ↓"'})

// A filter that a script will show keeps its place until then, so that nothing below it moves.
for (const filter of ['table-filter', 'points-browser'])
  globalStyle(`main > ${filter}[hidden]`, {'@media': {'(scripting: enabled)': {display: 'block !important', visibility: 'hidden'}}})
