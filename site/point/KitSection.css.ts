import {style} from '@vanilla-extract/css'
import {vars} from '../../design-system/tokens/contract.css.ts'

/** A sheet of the kit as on paper: white in every theme. */
export const sheetImage = style({
  width: '100%',
  height: 'auto',
  background: 'white',
  border: `1px solid ${vars.line.quiet}`,
  marginBlock: vars.space.l,
})
