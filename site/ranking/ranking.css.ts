import {globalStyle, style} from '@vanilla-extract/css'
import {vars} from '../../design-system/tokens/contract.css.ts'

export const form = style({
  display: 'grid',
  gap: vars.space.m,
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(16rem, 100%), 1fr))',
  alignItems: 'end',
  padding: vars.space.l,
  background: vars.surface.raised,
  color: vars.on.raised,
  borderRadius: vars.radius.m,
})
globalStyle(`${form} > :is(h2, fieldset, p)`, {gridColumn: '1 / -1'})
globalStyle(`${form} p`, {display: 'flex', flexWrap: 'wrap', gap: vars.space.s})
globalStyle(`${form} output`, {fontWeight: vars.text.weight.strong, overflowWrap: 'anywhere'})

/** What was worked out: problems as a table, papers as they come out of the printer. */
export const shown = style({display: 'grid', gap: vars.space.l, gridTemplateColumns: 'minmax(0, 1fr)', marginBlockStart: vars.space.l})
globalStyle(`${shown}:empty`, {display: 'none'})
globalStyle(`${shown} [data-scroll]`, {overflowX: 'auto'})
globalStyle(`${shown} table`, {borderCollapse: 'collapse', width: '100%', minWidth: '34rem', fontVariantNumeric: 'tabular-nums'})
globalStyle(`${shown} :is(th, td)`, {
  textAlign: 'start',
  verticalAlign: 'top',
  padding: `${vars.space.xs} ${vars.space.s}`,
  border: `1px solid ${vars.line.quiet}`,
  fontWeight: vars.text.weight.normal,
})
globalStyle(`${shown} thead th`, {fontWeight: vars.text.weight.strong})
globalStyle(`${shown} [data-actions]`, {display: 'flex', flexWrap: 'wrap', gap: vars.space.s})
globalStyle(`${shown} section[data-actions]`, {display: 'block'})
globalStyle(`${shown} section[data-actions] li`, {marginBlockStart: vars.space.s})
globalStyle(`${shown} button`, {
  minBlockSize: '2.75rem',
  paddingInline: vars.space.m,
  border: `1px solid ${vars.line.strong}`,
  borderRadius: vars.radius.s,
  background: vars.surface.page,
  color: vars.ink.link,
  font: 'inherit',
  cursor: 'pointer',
})

// A paper is white and black whatever the reader's screen is set to.
const paper = `${shown} article`
globalStyle(paper, {padding: vars.space.l, border: `1px solid ${vars.line.strong}`, background: '#fff', color: '#000'})
globalStyle(`${paper} :is(p, li, small, dt, dd, th, td, h3, h4, h5)`, {color: '#000', maxWidth: 'none'})
globalStyle(`${paper} :is(th, td)`, {borderColor: '#4a5a56'})
globalStyle(`${paper} > * + *`, {marginBlockStart: vars.space.m})
globalStyle(`${paper} > h3`, {textAlign: 'center', fontSize: vars.text.size.xl})
globalStyle(`${paper} h4`, {fontSize: vars.text.size.l})
globalStyle(`${paper} h5`, {fontSize: vars.text.size.m})
globalStyle(`${paper} [data-office]`, {
  display: 'flex',
  alignItems: 'center',
  gap: vars.space.m,
  borderBlockEnd: '2px solid #000',
  paddingBlockEnd: vars.space.s,
})
globalStyle(`${paper} [data-office] svg`, {width: '2.75rem', height: '2.75rem', flex: 'none'})
globalStyle(`${paper} [data-sample]`, {border: '1px solid #000', paddingInline: vars.space.s})
globalStyle(`${paper} [data-seal]`, {textAlign: 'end'})
globalStyle(`${paper} dl > div`, {
  display: 'grid',
  gridTemplateColumns: 'minmax(6rem, 10rem) minmax(0, 1fr)',
  gap: vars.space.s,
  borderBlockEnd: '1px solid #c3cdc8',
  paddingBlock: vars.space.xs,
})
globalStyle(`${paper} dt`, {fontWeight: vars.text.weight.strong})
globalStyle(`${paper} dd`, {margin: 0})
globalStyle(`${paper} .line`, {display: 'block', minHeight: '2rem', borderBlockEnd: '1px solid #000'})

// Once there are papers, they alone are printed, each from the top of a page.
const printing = ':root:has([data-paper])'
globalStyle(
  `${printing} body > :not(main), ${printing} main > :not(window-ranking), ${printing} window-ranking > section, ${printing} ${shown} > :not(article), ${shown} [data-left-out]`,
  {'@media': {print: {display: 'none'}}},
)
globalStyle(paper, {'@media': {print: {border: 0, padding: 0, fontSize: '10.5pt', lineHeight: 1.6}}})
globalStyle(`${paper}:not([data-left-out]) ~ article`, {'@media': {print: {breakBefore: 'page'}}})
globalStyle(`${paper} table`, {'@media': {print: {minWidth: 0, fontSize: '9pt', lineHeight: 1.4}}})
globalStyle(`${paper} tr`, {'@media': {print: {breakInside: 'avoid'}}})
globalStyle(`${paper} [data-scroll]`, {'@media': {print: {overflow: 'visible', paddingInlineEnd: '1px'}}})
