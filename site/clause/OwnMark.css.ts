import {style} from '@vanilla-extract/css'
import {vars} from '../../design-system/tokens/contract.css.ts'

/** Smaller and quieter than the number that it follows. */
export const own = style({color: vars.ink.quiet, fontSize: '0.75em', whiteSpace: 'nowrap'})
