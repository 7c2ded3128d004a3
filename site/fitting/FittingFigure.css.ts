import {globalStyle, style} from '@vanilla-extract/css'

/** A dimensioned drawing as wide as its place; on a phone it keeps the width at which its figures are read, and scrolls. */
export const fittingPicture = style({width: '100%', overflowX: 'auto'})
globalStyle(`${fittingPicture} img`, {
  width: '100%',
  maxWidth: 'none',
  minWidth: '34rem',
  height: 'auto',
  maxHeight: '52rem',
  objectFit: 'contain',
})
