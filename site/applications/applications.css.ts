import {globalStyle, style} from '@vanilla-extract/css'
import {vars} from '../../design-system/tokens/contract.css.ts'

/** The place of an artwork: the artwork has the edge, for most are white as paper is. */
export const artwork = style({display: 'grid', placeItems: 'end start', height: '13rem'})
globalStyle(`${artwork} img`, {width: 'auto', height: 'auto', maxWidth: '100%', maxHeight: '13rem', border: `1px solid ${vars.line.quiet}`})
