/** Tokens of the interface and the inks of an identity as data: the entry `cunbiao/tokens`. */
export {type DtcgGroup, type DtcgToken, themeTokens, toDtcg, toResolver} from '../tokens/dtcg.ts'
export {type FigmaVariables, toFigma} from '../tokens/figma.ts'
export {type EmblemPath, type Identity, type Ink, type InkRole, inkRoles, inksOf} from '../tokens/identity.ts'
export {themesOf} from '../tokens/siteThemes.ts'
export {rulesAsCss, type ThemeRule, themeRules} from '../tokens/themeRules.ts'
export {scale, type Theme} from '../tokens/themes.ts'
