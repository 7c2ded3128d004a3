import {globalStyle, style} from '@vanilla-extract/css'

/** The frame of a sign on a page. */
export const figure = style({margin: 0})

// The drawing carries its size in millimetres; on a screen it takes the room there is.
globalStyle(`${figure} > svg`, {display: 'block', width: '100%', height: 'auto', maxHeight: '36rem'})
