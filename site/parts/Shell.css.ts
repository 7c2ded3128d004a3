import {style} from '@vanilla-extract/css'
import {vars, wide} from '../../design-system/tokens/contract.css.ts'

export const tools = style({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: vars.space.m,
  '@media': {[wide]: {flexWrap: 'nowrap', justifyContent: 'flex-end'}},
})
