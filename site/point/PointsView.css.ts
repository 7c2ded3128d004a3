import {style} from '@vanilla-extract/css'
import {vars} from '../../design-system/tokens/contract.css.ts'

/** Leads to the page of the list before or after. */
export const stepButton = style({
  minBlockSize: '2.5rem',
  paddingInline: vars.space.m,
  border: `1px solid ${vars.line.strong}`,
  borderRadius: vars.radius.s,
  background: vars.surface.page,
  color: vars.ink.link,
  cursor: 'pointer',
  selectors: {'&:disabled': {color: vars.ink.quiet, cursor: 'default'}},
})
