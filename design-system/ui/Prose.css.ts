import {globalStyle, style} from '@vanilla-extract/css'
import {vars} from '../tokens/contract.css.ts'

export const prose = style({minInlineSize: 0})

// Only direct children are styled, so that components set into running text keep their own looks.
const child = (tags: string) =>
  tags
    .split(' ')
    .map((tag) => `${prose} > ${tag}`)
    .join(', ')

globalStyle(`${prose} > * + *`, {marginBlockStart: vars.space.m})
globalStyle(child('p ul ol dl blockquote h1 h2 h3 h4 pre'), {maxInlineSize: vars.measure.prose})
globalStyle(`${prose} > * + h2`, {marginBlockStart: vars.space.section})
globalStyle(`${prose} > * + h3`, {marginBlockStart: vars.space.xl})
globalStyle(`${prose} > * + h4`, {marginBlockStart: vars.space.l})
globalStyle(`${prose} > :is(h2, h3, h4) + *`, {marginBlockStart: vars.space.s})
globalStyle(`${prose} ul, ${prose} ol`, {paddingInlineStart: '1.5em'})
globalStyle(`${prose} li + li`, {marginBlockStart: vars.space.xs})
globalStyle(`${prose} li::marker`, {color: vars.ink.quiet})
// Parts of a provision are lettered a), b) in Chinese standards; `ol` in a clause follows.
globalStyle(`${prose} ol[type="a"] > li`, {listStyleType: 'lower-alpha'})

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
globalStyle(`${prose} > table :is(th, td)`, {
  paddingBlock: vars.space.s,
  paddingInlineEnd: vars.space.l,
  borderBlockEnd: `1px solid ${vars.line.quiet}`,
  textAlign: 'start',
  verticalAlign: 'top',
})
globalStyle(`${prose} > table thead th`, {borderBlockEnd: `2px solid ${vars.line.strong}`})
// Chinese has no italics: emphasis is a dot under each character.
globalStyle(`:lang(zh) ${prose} em, ${prose}:lang(zh) em`, {
  fontStyle: 'normal',
  textEmphasis: 'filled dot',
  textEmphasisPosition: 'under right',
})
globalStyle(`${prose} :is(strong, b)`, {fontWeight: vars.text.weight.strong})
