import {style} from '@vanilla-extract/css'

/** Smaller than the number that it follows. */
export const own = style({fontSize: '0.75em', whiteSpace: 'nowrap'})
