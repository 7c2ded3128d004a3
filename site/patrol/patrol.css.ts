import {globalStyle, style} from '@vanilla-extract/css'
import {vars} from '../../design-system/tokens/contract.css.ts'

export const form = style({
  display: 'grid',
  gap: vars.space.m,
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(15rem, 100%), 1fr))',
  alignItems: 'end',
  padding: vars.space.l,
  background: vars.surface.raised,
  borderRadius: vars.radius.m,
})
export const field = style({display: 'grid', gap: vars.space.xs, minWidth: 0})
export const wide = style({gridColumn: '1 / -1'})
globalStyle(`${form} input, ${form} select`, {
  font: 'inherit',
  padding: vars.space.s,
  minHeight: '2.75rem',
  width: '100%',
  minWidth: 0,
  color: 'inherit',
  background: vars.surface.page,
  border: `2px solid ${vars.line.strong}`,
  borderRadius: vars.radius.s,
})
globalStyle(`${form} button`, {justifySelf: 'start'})

/** Commands to be typed, which may be wider than a phone. */
export const commands = style({whiteSpace: 'pre-wrap', overflowWrap: 'anywhere'})

/** A sheet or a rota as it comes out of the printer. */
export const printed = style({
  overflowX: 'auto',
  maxWidth: '100%',
  '@media': {print: {overflow: 'visible', fontSize: '8pt', lineHeight: 1.3}},
})
globalStyle(`${printed} table`, {
  borderCollapse: 'collapse',
  width: '100%',
  minWidth: '44rem',
  '@media': {print: {minWidth: 0, tableLayout: 'fixed'}},
})
globalStyle(`${printed} caption`, {textAlign: 'start', fontWeight: vars.text.weight.strong, paddingBlock: vars.space.s})
globalStyle(`${printed} th, ${printed} td`, {
  border: `1px solid ${vars.line.strong}`,
  padding: `${vars.space.xs} ${vars.space.s}`,
  textAlign: 'start',
  verticalAlign: 'top',
  '@media': {print: {padding: '0.6mm 1mm'}},
})
globalStyle(`${printed} tbody th`, {fontWeight: vars.text.weight.normal})
globalStyle(`${printed} th:first-child`, {whiteSpace: 'nowrap', width: '7rem', '@media': {print: {width: '23mm'}}})
globalStyle(`${printed} thead th:nth-child(3)`, {'@media': {print: {width: '24mm'}}})
globalStyle(`${printed} .rota thead th:nth-child(2), ${printed} .rota thead th:nth-child(3)`, {'@media': {print: {width: '32mm'}}})
globalStyle(`${printed} tr`, {breakInside: 'avoid'})
globalStyle(`${printed} thead th:nth-child(4)`, {minWidth: '12rem', '@media': {print: {minWidth: 0, width: '46mm'}}})
globalStyle(`${printed} .rota thead th:nth-child(4)`, {'@media': {print: {width: 'auto'}}})
globalStyle(`${printed} .boxes span`, {display: 'block', whiteSpace: 'nowrap'})
globalStyle(`${printed} dl`, {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(14rem, 100%), 1fr))',
  columnGap: vars.space.l,
  margin: 0,
  '@media': {print: {gridTemplateColumns: '1fr 1fr 1fr'}},
})
globalStyle(`${printed} dl div`, {
  display: 'flex',
  gap: vars.space.s,
  borderBlockEnd: `1px solid ${vars.line.quiet}`,
  paddingBlock: vars.space.xs,
  '@media': {print: {paddingBlock: '0.5mm'}},
})
globalStyle(`${printed} dl .parties`, {gridColumn: '1 / -1', flexWrap: 'wrap'})
globalStyle(`${printed} dl .parties span`, {whiteSpace: 'nowrap', marginInlineEnd: vars.space.m})
globalStyle(`${printed} dt`, {fontWeight: vars.text.weight.strong})
globalStyle(`${printed} dd`, {margin: 0})
globalStyle(`${printed} p`, {marginBlock: vars.space.s, '@media': {print: {marginBlock: '1mm', maxWidth: 'none'}}})
globalStyle(`${printed} .sample`, {border: '1px solid', padding: vars.space.s, '@media': {print: {padding: '0.5mm 2mm'}}})
globalStyle(`${printed} .sign`, {display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: vars.space.l})
globalStyle(`${printed} .sign span`, {borderBlockEnd: '1px solid', minHeight: '3rem', '@media': {print: {minHeight: '9mm'}}})
globalStyle(`${printed} h3`, {
  marginBlock: `${vars.space.m} ${vars.space.s}`,
  '@media': {print: {fontSize: '14pt', textAlign: 'center', margin: '0 0 2mm'}},
})

// What was asked to be printed is printed alone; a page on which nothing was drawn prints as the text that it is.
for (const which of ['draw', 'lay']) {
  const printing = `:root:has(patrol-sheet[data-printing="${which}"])`
  globalStyle(
    `${printing} body > :not(main), ${printing} main > :not(patrol-sheet), ${printing} patrol-sheet > section:not(:has([data-made="${which}"])), ${printing} patrol-sheet > section > :not([data-made="${which}"]), ${printing} [data-made="${which}"] > p`,
    {'@media': {print: {display: 'none'}}},
  )
}
globalStyle(':root:has(patrol-sheet[data-printing]) body', {'@media': {print: {minHeight: 0}}})
globalStyle('patrol-sheet[data-printing] > section', {'@media': {print: {marginBlock: 0, paddingBlock: 0}}})
globalStyle('patrol-sheet:not([hidden])', {display: 'block'})
globalStyle('patrol-sheet form', {'@media': {print: {display: 'none'}}})
