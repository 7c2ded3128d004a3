/** Tokens of the interface and the inks of an identity as data: the entry `cunbiao/tokens`. */
export {type DtcgGroup, type DtcgToken, toDtcg} from '../tokens/dtcg.ts'
export {type EmblemPath, type Identity, type Ink, type InkRole, inkRoles, inksOf} from '../tokens/identity.ts'
export {themesOf} from '../tokens/siteThemes.ts'
export {scale, type Theme} from '../tokens/themes.ts'
