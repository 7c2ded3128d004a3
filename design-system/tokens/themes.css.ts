import {globalStyle} from '@vanilla-extract/css'
import {builtIdentity} from '../identity/loadIdentity.ts'
import {themeRules} from './themeRules.ts'

// The tokens of the site and of the stories; the same rules are published as a style sheet of their own.
for (const {selector, media, colorScheme, vars} of themeRules(builtIdentity())) {
  const rule = {...(colorScheme && {colorScheme}), vars: {...vars}}
  globalStyle(selector, media ? {'@media': {[media]: rule}} : rule)
}

// Everything is sized in rem, so a larger root enlarges text and space alike. Paper keeps its own size.
globalStyle(':root[data-text-size="large"]', {'@media': {screen: {fontSize: '118.75%'}}})
globalStyle(':root[data-text-size="largest"]', {'@media': {screen: {fontSize: '137.5%'}}})
