import {globalStyle, style} from '@vanilla-extract/css'

/** The picture for a light page and for paper. */
export const onLight = style({})
/** The picture for a dark page, which a screen alone has. */
export const onDark = style({})

// As the themes choose: what a reader said on a page goes before the setting of the system.
globalStyle(`img${onDark}`, {display: 'none'})
const chosen = ':root[data-theme="dark"]'
const asked = ':root:not([data-theme="light"])'
globalStyle(`${chosen} img${onDark}`, {'@media': {screen: {display: 'block'}}})
globalStyle(`${chosen} img${onLight}`, {'@media': {screen: {display: 'none'}}})
globalStyle(`${asked} img${onDark}`, {'@media': {'screen and (prefers-color-scheme: dark)': {display: 'block'}}})
globalStyle(`${asked} img${onLight}`, {'@media': {'screen and (prefers-color-scheme: dark)': {display: 'none'}}})
