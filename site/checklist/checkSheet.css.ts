import {globalStyle, style} from '@vanilla-extract/css'
import {vars, wide} from '../../design-system/tokens/contract.css.ts'

export const sheet = style({display: 'block'})

// What has the focus is not hidden behind the bar at the foot.
globalStyle(`${sheet}[data-live] :is(input, textarea, button, summary, a)`, {scrollMarginBlockEnd: '12rem'})

/** What only paper needs: on a screen it gives way once the script runs. */
export const paper = style({selectors: {[`${sheet}[data-live] &`]: {'@media': {screen: {display: 'none'}}}}})

/** What is written at the head of a form: the point, the day, who checks. */
export const form = style({
  display: 'grid',
  gap: `${vars.space.s} ${vars.space.xl}`,
  marginBlockEnd: vars.space.l,
  '@media': {[wide]: {gridTemplateColumns: '1fr 1fr'}, print: {gridTemplateColumns: '1fr 1fr'}},
})
export const formFact = style({display: 'flex', gap: vars.space.m, alignItems: 'baseline'})
globalStyle(`${formFact} dt`, {flex: 'none', fontWeight: vars.text.weight.strong})
globalStyle(`${formFact} dd`, {flex: '1'})

/** A line to write on. */
export const blank = style({
  display: 'inline-block',
  minInlineSize: '5em',
  minBlockSize: '1.4em',
  flex: '1',
  borderBlockEnd: `1px solid ${vars.line.strong}`,
})

/** Where one can stand, as a row of tabs once the script runs; on paper the sections say it. */
export const placeNav = style({marginBlock: vars.space.l, '@media': {print: {display: 'none'}}})
export const placeLinks = style({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(8.5rem, 1fr))',
  gap: vars.space.s,
  padding: 0,
  listStyle: 'none',
})
globalStyle(`${placeLinks} a`, {
  display: 'grid',
  minBlockSize: '2.75rem',
  padding: `${vars.space.xs} ${vars.space.m}`,
  alignContent: 'center',
  border: `1px solid ${vars.line.strong}`,
  borderRadius: vars.radius.s,
  textDecoration: 'none',
})
globalStyle(`${placeLinks} a:hover`, {textDecoration: 'underline'})
globalStyle(`${placeLinks} a[aria-current]`, {borderInlineStart: `6px solid ${vars.line.accent}`, fontWeight: vars.text.weight.strong})
globalStyle(`${placeLinks} small`, {color: vars.ink.quiet, fontWeight: vars.text.weight.normal, fontVariantNumeric: 'tabular-nums'})

export const placePart = style({
  marginBlockStart: vars.space.xl,
  '@media': {print: {marginBlockStart: '4mm'}},
  selectors: {
    // Each place on sheets of its own, so that it can be handed to whoever checks it; the first follows the head of the form.
    '& ~ &': {'@media': {print: {breakBefore: 'page', marginBlockStart: 0}}},
    // On a phone one place at a time; paper has all of them.
    [`${sheet}[data-live] &:not([data-shown])`]: {'@media': {screen: {display: 'none'}}},
  },
})
globalStyle(`${placePart} > h2:focus`, {outline: 'none'})

export const chapterPart = style({
  marginBlockStart: vars.space.l,
  scrollMarginBlockStart: vars.space.xl,
  '@media': {print: {marginBlockStart: '3mm'}},
})
/** The name of a chapter in a place: a button that opens it, once the script runs. */
export const partTitle = style({fontSize: vars.text.size.m, '@media': {print: {breakAfter: 'avoid'}}})
globalStyle(`${partTitle} small`, {color: vars.ink.quiet, fontWeight: vars.text.weight.normal, fontVariantNumeric: 'tabular-nums'})
globalStyle(`${partTitle} button`, {
  display: 'flex',
  gap: vars.space.m,
  alignItems: 'center',
  justifyContent: 'space-between',
  inlineSize: '100%',
  minBlockSize: '2.75rem',
  padding: `${vars.space.s} ${vars.space.m}`,
  border: 'none',
  borderBlockStart: `1px solid ${vars.line.strong}`,
  background: vars.surface.sunken,
  color: vars.on.sunken,
  font: 'inherit',
  textAlign: 'start',
  cursor: 'pointer',
  '@media': {print: {background: 'none', padding: 0, minBlockSize: 0}},
})
globalStyle(`${partTitle} button::after`, {content: '"▾"', '@media': {print: {content: 'none'}}})
globalStyle(`${partTitle} button[aria-expanded="true"]::after`, {content: '"▴"'})
globalStyle(`${sheet}[data-live] ${chapterPart}:not([data-unfolded]) > article`, {'@media': {screen: {display: 'none'}}})

/** One clause: what is asked on one side, what was found on the other; one below the other on a phone. */
export const item = style({
  display: 'grid',
  gap: `${vars.space.s} ${vars.space.xl}`,
  paddingBlock: vars.space.m,
  borderBlockStart: `1px solid ${vars.line.strong}`,
  breakInside: 'avoid',
  scrollMarginBlockStart: vars.space.xl,
  '@media': {
    [wide]: {gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)'},
    print: {gridTemplateColumns: 'minmax(0, 1fr) 82mm', gap: '0 5mm', paddingBlock: '2mm', fontSize: '9pt', lineHeight: '1.45'},
  },
})
globalStyle(`${item} > div`, {display: 'grid', gap: vars.space.xs, alignContent: 'start', minInlineSize: 0})

export const itemTitle = style({fontSize: vars.text.size.m, marginBlock: 0, '@media': {print: {fontSize: '10pt'}}})
globalStyle(`${itemTitle} > small`, {
  marginInlineStart: vars.space.s,
  fontWeight: vars.text.weight.normal,
  color: vars.ink.quiet,
  whiteSpace: 'nowrap',
})
export const wording = style({maxInlineSize: vars.measure.prose, lineHeight: vars.text.leading.snug})
/** The parts of a provision, lettered as in the book. */
export const letters = style({paddingInlineStart: '1.6em', listStyle: 'none', '@media': {print: {paddingInlineStart: '1.8em'}}})
globalStyle(`${letters} > li`, {listStyleType: 'lower-alpha'})
globalStyle(`${letters} > li::marker`, {content: 'counter(list-item, lower-alpha) ") "', color: vars.ink.quiet})
export const how = style({fontSize: vars.text.size.s, color: vars.ink.quiet, '@media': {print: {fontSize: '8pt'}}})

export const answer = style({})
globalStyle(`${answer} > p`, {display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: `0 ${vars.space.s}`})

/** Results with a box before each, as they are drawn on paper. */
export const statusBoxes = style({
  display: 'flex',
  flexWrap: 'wrap',
  gap: `${vars.space.xs} ${vars.space.m}`,
  padding: 0,
  listStyle: 'none',
  '@media': {print: {gap: '0 2.5mm'}},
})
globalStyle(`${statusBoxes} > li`, {
  display: 'inline-flex',
  alignItems: 'center',
  gap: '0.4em',
  whiteSpace: 'nowrap',
})
globalStyle(`ul.${statusBoxes} > li::before`, {
  content: '""',
  inlineSize: '0.9em',
  blockSize: '0.9em',
  border: `1.5px solid ${vars.line.strong}`,
  flex: 'none',
})
// Once filled in, the boxes of the form head are ticked or left as they are; those of a clause give way to choices.
globalStyle(`${statusBoxes} > li[data-ticked]::before`, {background: 'currentColor', printColorAdjust: 'exact'})
// Paper has no box for what was not checked: it has no tick.
globalStyle(`${sheet} label:has(> [value="unchecked"])`, {'@media': {print: {display: 'none'}}})

globalStyle(`${answer} p > label`, {display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: `0 ${vars.space.s}`, flex: '1'})
globalStyle(`${answer} :is(input[type="text"], textarea)`, {
  flex: '1 1 6em',
  fieldSizing: 'content',
  maxInlineSize: '100%',
  resize: 'none',
  minInlineSize: '4em',
  minBlockSize: '2.75rem',
  paddingInline: vars.space.s,
  border: `1px solid ${vars.line.strong}`,
  borderRadius: vars.radius.s,
  background: vars.surface.page,
  color: vars.on.page,
  '@media': {print: {minBlockSize: 0, border: 'none', borderBlockEnd: '0.5pt solid', padding: 0}},
})
globalStyle(`${answer} [role="status"]`, {color: vars.ink.accent, fontSize: vars.text.size.s, '@media': {print: {fontSize: 'inherit'}}})
globalStyle(`${answer} [role="status"]:empty`, {display: 'none'})

/** What is seldom needed beside a result: folded on a screen, a line to write on on paper. */
globalStyle(`${answer} details > summary`, {minBlockSize: '2.75rem', alignContent: 'center', cursor: 'pointer', color: vars.ink.link})
globalStyle(`${answer} details > p`, {display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: `0 ${vars.space.s}`})
globalStyle(`${answer} details`, {'@media': {print: {display: 'contents'}}})
globalStyle(`${answer} details > summary`, {'@media': {print: {display: 'none'}}})
globalStyle(`${answer} details::details-content`, {'@media': {print: {contentVisibility: 'visible', display: 'contents'}}})

/** Photos of a clause, small, each with a button that takes it away. */
export const photos = style({display: 'grid', gap: vars.space.s, marginBlockStart: vars.space.s, '@media': {print: {display: 'none'}}})
globalStyle(`${photos} > ul`, {display: 'flex', flexWrap: 'wrap', gap: vars.space.s, padding: 0, listStyle: 'none'})
globalStyle(`${photos} li`, {display: 'grid', gap: vars.space.xs, fontSize: vars.text.size.s})
globalStyle(`${photos} canvas`, {inlineSize: '6rem', blockSize: '6rem', border: `1px solid ${vars.line.quiet}`})

export const signatures = style({marginBlockStart: vars.space.section, display: 'grid', gap: vars.space.m, breakInside: 'avoid'})
export const signature = style({display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: vars.space.s})
