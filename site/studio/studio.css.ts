import {globalStyle, style} from '@vanilla-extract/css'
import {narrow, vars, wide} from '../../design-system/tokens/contract.css.ts'

/** What one reads where no script draws: without scripts, and on a stick, whose files no script may read. */
export const still = style({maxWidth: vars.measure.prose})
globalStyle(`html:not([data-base^="."]) ${still}`, {'@media': {'(scripting: enabled)': {display: 'none'}}})

/** The picture beside what is written, found and taken away where there is room; above it elsewhere. It stays in sight. */
export const board = style({
  display: 'block',
  '@media': {
    [wide]: {display: 'grid', gap: vars.space.xl, alignItems: 'start', gridTemplateColumns: 'minmax(0, 1fr) minmax(20rem, 28rem)'},
  },
})
export const stage = style({
  display: 'contents',
  '@media': {[wide]: {display: 'grid', gap: vars.space.m, minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)', position: 'sticky', top: 0}},
})
globalStyle(`${stage} > * + *`, {marginBlockStart: vars.space.m, '@media': {[wide]: {marginBlockStart: 0}}})

export const canvas = style({
  display: 'grid',
  gap: vars.space.s,
  gridTemplateColumns: 'minmax(0, 1fr)',
  background: vars.surface.page,
  paddingBlock: vars.space.s,
  zIndex: 1,
  position: 'relative',
  '@media': {'screen and (min-height: 45rem) and (max-width: 55.99rem)': {position: 'sticky', top: 0}},
})
// What has the focus is never under the picture.
globalStyle('html:has(sign-studio)', {'@media': {'screen and (min-height: 45rem) and (max-width: 55.99rem)': {scrollPaddingTop: '50vh'}}})
export const picture = style({
  display: 'grid',
  placeItems: 'center',
  gap: vars.space.m,
  background: vars.surface.sunken,
  padding: vars.space.l,
  minHeight: '12rem',
  '@media': {[narrow]: {padding: vars.space.s, minHeight: '8rem'}},
})
globalStyle(`${picture} > svg, ${picture} > img, ${picture} > canvas`, {
  width: '100%',
  height: 'auto',
  maxHeight: 'min(40vh, 28rem)',
  objectFit: 'contain',
  '@media': {[narrow]: {maxHeight: '26vh'}},
})
globalStyle(`${picture}[data-faces] > svg`, {maxHeight: 'min(20vh, 14rem)'})
globalStyle(`${picture} > canvas`, {width: 'auto', maxWidth: '100%'})
globalStyle('[data-stale] [data-part="picture"]', {outline: `3px dashed ${vars.line.danger}`, outlineOffset: '-3px'})
globalStyle('[data-true-size] svg', {maxWidth: '100%', height: 'auto'})

export const facts = style({color: vars.ink.quiet, fontSize: vars.text.size.s})
export const counts = style({
  fontWeight: vars.text.weight.strong,
  minHeight: '1.5em',
  display: 'flex',
  flexWrap: 'wrap',
  gap: `0 ${vars.space.l}`,
})
export const note = style({color: vars.ink.quiet, fontSize: vars.text.size.s, maxWidth: vars.measure.prose})
export const quiet = style({color: vars.ink.quiet, fontSize: vars.text.size.s})
globalStyle(`${note}:empty`, {display: 'none'})

export const tools = style({display: 'flex', flexWrap: 'wrap', gap: vars.space.m, alignItems: 'end'})
globalStyle(`${tools} > p`, {display: 'grid', gap: vars.space.xs})
globalStyle(`${tools} label`, {fontWeight: vars.text.weight.strong})
globalStyle(`${tools} > div, [data-buttons]`, {display: 'flex', flexWrap: 'wrap', gap: vars.space.s})

export const inspector = style({
  minWidth: 0,
  display: 'grid',
  gap: vars.space.section,
  gridTemplateColumns: 'minmax(0, 1fr)',
  marginBlockStart: vars.space.xl,
  '@media': {[wide]: {marginBlockStart: 0}},
})
export const written = style({minWidth: 0, display: 'grid', gap: vars.space.m, gridTemplateColumns: 'minmax(0, 1fr)'})
export const fields = style({display: 'grid', gap: vars.space.l, gridTemplateColumns: 'minmax(0, 1fr)'})
export const results = style({display: 'grid', gap: vars.space.m, gridTemplateColumns: 'minmax(0, 1fr)'})
globalStyle(`${results} > div`, {display: 'grid', gap: vars.space.m, gridTemplateColumns: 'minmax(0, 1fr)'})
export const files = style({display: 'grid', gap: vars.space.m, gridTemplateColumns: 'minmax(0, 1fr)'})
export const nameField = style({display: 'grid', gap: vars.space.xs})
globalStyle(`${stage} [data-part="notice"]`, {display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: vars.space.s})
export const tray = style({display: 'block', marginBlockStart: vars.space.section})
globalStyle(`${tray} > * + *`, {marginBlockStart: vars.space.m})

// What the scripts make has no classes: it is styled by what it is.
const inside = ['sign-studio', 'sign-tray']
const within = (selector: string) => inside.map((name) => `${name} ${selector}`).join(', ')

globalStyle(within(':is(select, input:not([type="radio"], [type="checkbox"], [type="range"], [type="file"]))'), {
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
globalStyle(within('input[type="file"]'), {maxWidth: '100%'})
globalStyle(within('[aria-invalid]:is(input, select)'), {borderColor: vars.line.danger})
globalStyle(within('button'), {
  font: 'inherit',
  fontWeight: vars.text.weight.strong,
  minHeight: '2.75rem',
  padding: `${vars.space.s} ${vars.space.l}`,
  color: vars.on.accent,
  background: vars.surface.accent,
  border: '1px solid transparent',
  borderRadius: vars.radius.s,
  cursor: 'pointer',
})
globalStyle(within('button[data-quiet]'), {
  color: vars.ink.link,
  background: vars.surface.page,
  borderColor: vars.line.strong,
  padding: `${vars.space.s} ${vars.space.m}`,
})
globalStyle(within('button:hover'), {textDecoration: 'underline'})
globalStyle(within('button[aria-disabled="true"]'), {
  color: vars.ink.quiet,
  background: vars.surface.sunken,
  borderColor: vars.line.quiet,
  cursor: 'default',
  textDecoration: 'none',
})
globalStyle(`${files} ul`, {display: 'flex', flexWrap: 'wrap', gap: vars.space.s, padding: 0, listStyle: 'none'})

globalStyle('sign-studio [data-field]', {display: 'grid', gap: vars.space.xs, gridTemplateColumns: 'minmax(0, 1fr)', justifyItems: 'start'})
globalStyle('sign-studio [data-field] > *', {maxWidth: '100%'})
globalStyle('sign-studio [data-field] > :is(input, select, fieldset, details)', {width: '100%'})
globalStyle('sign-studio label, sign-studio legend', {fontWeight: vars.text.weight.strong})
globalStyle('sign-studio label small', {fontWeight: vars.text.weight.normal, color: vars.ink.quiet})
globalStyle('sign-studio [data-hint]', {color: vars.ink.quiet, fontSize: vars.text.size.s, lineHeight: vars.text.leading.snug})
globalStyle('sign-studio fieldset[data-field]', {
  border: 'none',
  borderInlineStart: `4px solid ${vars.line.quiet}`,
  padding: `0 0 0 ${vars.space.m}`,
  margin: 0,
  minWidth: 0,
  gap: vars.space.m,
  justifyItems: 'stretch',
})
globalStyle('sign-studio fieldset[data-field] > button', {justifySelf: 'start'})
globalStyle('sign-studio fieldset fieldset', {marginBlockStart: vars.space.s})
globalStyle('sign-studio legend', {padding: 0, fontSize: vars.text.size.m})
globalStyle('sign-studio [data-error]', {
  color: vars.on.danger,
  background: vars.surface.danger,
  borderInlineStart: `4px solid ${vars.line.danger}`,
  padding: vars.space.s,
  fontSize: vars.text.size.s,
})
globalStyle('sign-studio [data-small]', {fontSize: vars.text.size.s})
globalStyle('sign-studio [data-measure]', {display: 'flex', alignItems: 'center', gap: vars.space.s})
globalStyle('sign-studio [data-short]', {maxWidth: '9rem'})
globalStyle('sign-studio [data-tuple]', {display: 'flex', gap: vars.space.m})
globalStyle('sign-studio [data-row-tools]', {display: 'flex', flexWrap: 'wrap', gap: vars.space.s})
globalStyle('sign-studio details > div', {
  display: 'grid',
  gap: vars.space.m,
  paddingBlockStart: vars.space.m,
  gridTemplateColumns: 'minmax(0, 1fr)',
})

globalStyle('sign-studio [data-part="problems"]', {
  border: `3px solid ${vars.line.danger}`,
  padding: vars.space.m,
  display: 'grid',
  gap: vars.space.s,
})
globalStyle('sign-studio [data-part="problems"][hidden]', {display: 'none'})
globalStyle('sign-studio [data-tone]', {padding: vars.space.s, background: vars.surface.info, color: vars.on.info})
globalStyle('sign-studio [data-tone="danger"]', {background: vars.surface.danger, color: vars.on.danger})

globalStyle('sign-studio [data-choices]', {
  display: 'flex',
  flexWrap: 'wrap',
  gap: `${vars.space.xs} ${vars.space.m}`,
  border: 0,
  padding: 0,
  margin: 0,
})
globalStyle('sign-studio [data-choices] label', {
  display: 'inline-flex',
  alignItems: 'center',
  gap: vars.space.xs,
  minHeight: '2.75rem',
  fontWeight: vars.text.weight.normal,
})
globalStyle('sign-studio :is([type="radio"], [type="checkbox"])', {
  inlineSize: '1.25rem',
  blockSize: '1.25rem',
  accentColor: vars.ink.accent,
})
globalStyle('sign-studio [data-photo]', {display: 'grid', gap: vars.space.s, maxWidth: vars.measure.prose})
globalStyle('sign-studio [data-photo] p:has(> [type="range"])', {
  display: 'grid',
  gridTemplateColumns: '12rem minmax(0, 1fr)',
  alignItems: 'center',
  gap: vars.space.m,
})

globalStyle('sign-studio [data-findings]', {listStyle: 'none', padding: 0, display: 'grid', gap: vars.space.m})
globalStyle('sign-studio [data-findings] li', {borderInlineStart: `4px solid ${vars.line.good}`, paddingInlineStart: vars.space.m})
globalStyle('sign-studio [data-findings] li[data-outcome="warn"]', {borderColor: vars.line.warn})
globalStyle('sign-studio [data-findings] li[data-outcome="fail"]', {borderColor: vars.line.danger})
globalStyle('sign-studio [data-findings] dl', {margin: 0, fontSize: vars.text.size.s})
globalStyle('sign-studio [data-findings] dl > div', {display: 'flex', gap: vars.space.s})
globalStyle('sign-studio [data-findings] dt', {color: vars.ink.quiet, whiteSpace: 'nowrap'})
globalStyle('sign-studio [data-findings] dd', {margin: 0, minWidth: 0})
for (const [outcome, tone] of [
  ['pass', 'good'],
  ['warn', 'warn'],
  ['fail', 'danger'],
  ['open', 'info'],
] as const)
  globalStyle(`sign-studio [data-badge="${outcome}"]`, {
    background: vars.surface[tone],
    color: vars.on[tone],
    padding: `0 ${vars.space.s}`,
    borderRadius: vars.radius.s,
  })

globalStyle('sign-tray [data-scroll]', {overflowX: 'auto'})
globalStyle('sign-tray [data-part="list"] > * + *', {marginBlockStart: vars.space.m})
globalStyle('sign-tray table', {width: '100%'})
globalStyle('sign-tray :is(th, td)', {
  textAlign: 'start',
  padding: vars.space.s,
  borderBlockEnd: `1px solid ${vars.line.quiet}`,
  verticalAlign: 'middle',
})
globalStyle('sign-tray td input[type="number"]', {width: '5rem'})

/** The approval sheet is for paper alone, and paper is for it alone once the studio is open. */
export const sheet = style({display: 'none', '@media': {print: {display: 'grid', gap: '4mm'}}})
globalStyle(`${sheet} > svg`, {maxHeight: '90mm', maxWidth: '100%', justifySelf: 'start', border: `1px solid ${vars.line.quiet}`})
globalStyle(`${sheet} dl > div`, {display: 'flex', gap: '4mm'})
globalStyle(`${sheet} dt`, {minWidth: '30mm'})
globalStyle(`${sheet} dd`, {margin: 0})
globalStyle(`${sheet} table`, {width: '100%', breakInside: 'avoid'})
globalStyle(`${sheet} :is(th, td)`, {border: '1px solid', padding: '3mm', textAlign: 'start', minWidth: '35mm', height: '12mm'})
globalStyle('main:has(sign-studio[data-ready]) > :not(sign-studio), sign-studio[data-ready] > :not([data-part="sheet"])', {
  '@media': {print: {display: 'none !important'}},
})
// What says nothing yet takes no room, and stays in the page so that it is read out when it does.
globalStyle('sign-studio [data-part="notice"]:empty, sign-studio [data-part="views"]:empty', {
  marginBlockStart: 0,
  '@media': {[wide]: {marginBlockEnd: `calc(-1 * ${vars.space.m})`}},
})

// Without what draws nothing can be written or taken away.
const needingScripts = [tools, inspector, counts, tray]
for (const part of needingScripts) {
  globalStyle(`.${part}`, {'@media': {'(scripting: none)': {display: 'none'}}})
  globalStyle(`html[data-base^="."] .${part}`, {display: 'none'})
}
