import {globalStyle} from '@vanilla-extract/css'
import {vars} from './contract.css.ts'
import './themes.css.ts'

// What every page of the site and every story stands on: reset, running text, headings, links, focus, print.

globalStyle('*, *::before, *::after', {boxSizing: 'border-box'})
globalStyle('*', {margin: 0})

globalStyle('html', {
  scrollPaddingTop: vars.space.xl,
  // 17 px of body text come from the token; the root stays at the reader's own size.
  textSizeAdjust: '100%',
})

globalStyle('body', {
  minHeight: '100vh',
  background: vars.surface.page,
  color: vars.on.page,
  fontFamily: vars.text.family.body,
  fontSize: vars.text.size.m,
  lineHeight: vars.text.leading.normal,
  fontWeight: vars.text.weight.normal,
  overflowWrap: 'break-word',
  fontVariantNumeric: 'tabular-nums',
})

globalStyle(':lang(zh)', {
  // Chinese is set without spaces: strict rules keep 。 and ） from the start of a line.
  lineBreak: 'strict',
  // Space between Chinese and Latin belongs to the typesetting, never to the text.
  textAutospace: 'normal',
})

globalStyle('h1, h2, h3, h4', {
  fontWeight: vars.text.weight.strong,
  lineHeight: vars.text.leading.tight,
  textWrap: 'balance',
})
globalStyle('h1', {fontSize: vars.text.size.xxl})
globalStyle('h2', {fontSize: vars.text.size.xl})
globalStyle('h3, h4', {fontSize: vars.text.size.l})

globalStyle('a', {color: vars.ink.link, textDecorationThickness: 'from-font', textUnderlineOffset: '0.22em'})
globalStyle('a:visited', {color: vars.ink.visited})
globalStyle('a:hover', {color: vars.ink.hover, textDecorationThickness: '0.125em'})

globalStyle(':focus-visible', {
  outline: `${vars.focus.width} solid ${vars.line.focus}`,
  outlineOffset: vars.focus.offset,
})

globalStyle('img, svg, video', {display: 'block', maxWidth: '100%'})
globalStyle('img, video', {height: 'auto'})
globalStyle('button, input, select, textarea', {font: 'inherit', color: 'inherit'})
globalStyle('code, kbd, samp, pre', {fontFamily: vars.text.family.code, fontSize: '0.9375em'})
// Chinese has no italics: a term is marked by a dotted line.
globalStyle('dfn', {fontStyle: 'normal', textDecoration: 'underline dotted', textUnderlineOffset: '0.22em'})
globalStyle('table', {borderCollapse: 'collapse'})
globalStyle('[hidden]', {display: 'none !important'})

globalStyle('html', {'@media': {'(prefers-reduced-motion: no-preference)': {scrollBehavior: 'smooth'}}})

globalStyle('body', {'@media': {print: {fontSize: '10.5pt', background: 'none'}}})
globalStyle('h1, h2, h3, h4', {'@media': {print: {breakAfter: 'avoid'}}})
globalStyle('p, li', {'@media': {print: {orphans: 2, widows: 2}}})
globalStyle('tr, figure', {'@media': {print: {breakInside: 'avoid'}}})
globalStyle('thead', {'@media': {print: {display: 'table-header-group'}}})
globalStyle('a', {'@media': {print: {color: 'inherit', textDecorationThickness: '0.5pt'}}})
