import {globalStyle, style} from '@vanilla-extract/css'
import {vars} from '../tokens/contract.css.ts'

export const prose = style({minInlineSize: 0})

// Astro hands words to a component in an element of its own, which has no box; its children are the text.
const text = `:is(${prose}, ${prose} > astro-static-slot)`

// Only direct children are styled, so that components set into running text keep their own looks.
const child = (tags: string) =>
  tags
    .split(' ')
    .map((tag) => `${text} > ${tag}`)
    .join(', ')

globalStyle(`${text} > * + *`, {marginBlockStart: vars.space.m})
globalStyle(child('p ul ol dl blockquote h1 h2 h3 h4 pre'), {maxInlineSize: vars.measure.prose})
globalStyle(`${text} > * + h2`, {marginBlockStart: vars.space.section})
globalStyle(`${text} > * + h3`, {marginBlockStart: vars.space.xl})
globalStyle(`${text} > * + h4`, {marginBlockStart: vars.space.l})
globalStyle(`${text} > :is(h2, h3, h4) + *`, {marginBlockStart: vars.space.s})
globalStyle(`${text} > ul, ${text} > ol`, {paddingInlineStart: '1.5em'})
globalStyle(`${text} > :is(ul, ol) > li + li`, {marginBlockStart: vars.space.xs})
globalStyle(`${prose} li::marker`, {color: vars.ink.quiet})

globalStyle(child('blockquote'), {
  paddingInlineStart: vars.space.l,
  borderInlineStart: `3px solid ${vars.line.accent}`,
  color: vars.ink.quiet,
})
globalStyle(`${prose} code`, {
  paddingInline: '0.25em',
  background: vars.surface.sunken,
  borderRadius: vars.radius.s,
})
globalStyle(`${prose} pre`, {padding: vars.space.m, background: vars.surface.sunken, overflowX: 'auto', lineHeight: vars.text.leading.snug})
globalStyle(`${prose} pre code`, {padding: 0, background: 'none'})
globalStyle(`${prose} hr`, {border: 'none', borderBlockStart: `1px solid ${vars.line.quiet}`, marginBlock: vars.space.xl})
globalStyle(child('table'), {
  display: 'block',
  overflowX: 'auto',
  lineHeight: vars.text.leading.snug,
  '@media': {print: {display: 'table'}},
})
globalStyle(`${text} > table :is(th, td)`, {
  paddingBlock: vars.space.s,
  paddingInlineEnd: vars.space.l,
  borderBlockEnd: `1px solid ${vars.line.quiet}`,
  textAlign: 'start',
  verticalAlign: 'top',
})
globalStyle(`${text} > table thead th`, {borderBlockEnd: `2px solid ${vars.line.strong}`})
// Chinese has no italics: emphasis is a dot under each character.
globalStyle(`:lang(zh) ${prose} em, ${prose}:lang(zh) em`, {
  fontStyle: 'normal',
  textEmphasis: 'filled dot',
  textEmphasisPosition: 'under right',
})
globalStyle(`${prose} :is(strong, b)`, {fontWeight: vars.text.weight.strong})
