import {globalStyle, style} from '@vanilla-extract/css'
import {vars} from '../../design-system/tokens/contract.css.ts'

export const main = style({
  maxWidth: vars.measure.page,
  margin: '0 auto',
  padding: `${vars.space.l} clamp(${vars.space.m}, 4vw, ${vars.space.xl}) ${vars.space.section}`,
  '@media': {print: {padding: 0, maxWidth: 'none'}},
})

/** Astro wraps what it hands to a React component in this element; it is not part of the layout. */
globalStyle('astro-static-slot, astro-slot', {display: 'contents'})

/** The line that the service worker puts before the content of a kept page. */
globalStyle('[data-offline-copy]', {
  background: vars.surface.info,
  color: vars.on.info,
  borderInlineStart: `6px solid ${vars.line.info}`,
  paddingBlock: vars.space.s,
  paddingInline: vars.space.l,
  marginBlockEnd: vars.space.l,
})
globalStyle('[data-offline-copy] a', {whiteSpace: 'nowrap'})
