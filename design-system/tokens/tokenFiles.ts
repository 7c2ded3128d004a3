import {looks, themeTokens, toDtcg, toResolver} from './dtcg.ts'
import {toFigma} from './figma.ts'
import type {Identity} from './identity.ts'
import type {Millimetre} from './millimetre.ts'
import {themesOf} from './siteThemes.ts'
import {rulesAsCss, themeRules} from './themeRules.ts'
import {scale} from './themes.ts'

/** What a file of tokens is for. */
export type TokenFileKind = 'resolver' | 'base' | 'look' | 'css' | 'js' | 'types' | 'figma'

/** A file of tokens that others take away. */
export interface TokenFile {
  readonly name: string
  readonly kind: TokenFileKind
  readonly text: string
}

/** Returns every file in which the tokens of `identity` are handed out; each stands beside the others, so that the resolver finds them. */
export function tokenFiles(identity: Identity, millimetres: readonly Millimetre[]): TokenFile[] {
  const themes = themesOf(identity)
  const tokens = plain(identity, millimetres)
  return [
    {name: 'cunbiao.resolver.json', kind: 'resolver', text: json(toResolver(identity))},
    {name: 'base.tokens.json', kind: 'base', text: json(toDtcg(identity, millimetres))},
    ...(Object.keys(looks) as (keyof typeof looks)[]).map((look) => ({
      name: `${looks[look].context}.tokens.json`,
      kind: 'look' as const,
      text: json(themeTokens(themes[look], looks[look].about)),
    })),
    {name: 'tokens.css', kind: 'css', text: rulesAsCss(themeRules(identity))},
    {name: 'tokens.js', kind: 'js', text: `export const tokens = ${json(tokens)}`},
    {name: 'tokens.d.ts', kind: 'types', text: `export declare const tokens: ${typeOf(tokens)}\n`},
    {name: 'figma-variables.json', kind: 'figma', text: json(toFigma(identity))},
  ]
}

const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`

/** The tokens as plain values for a script: colours as hexadecimal digits, lengths as numbers in the unit that the name says. */
function plain(identity: Identity, millimetres: readonly Millimetre[]) {
  const {light, dark, lightMore, darkMore} = themesOf(identity)
  return {
    color: {light, dark, lightMore, darkMore},
    ink: identity.inks,
    spaceRem: scale.space,
    textSizeRem: scale.size,
    leading: scale.leading,
    weight: scale.weight,
    family: scale.family,
    radiusPx: scale.radiusPx,
    focusPx: scale.focusPx,
    millimetre: Object.fromEntries(millimetres.map(({name, ...one}) => [name, one])),
  }
}

/** Returns the type of a plain value as TypeScript writes it; names are kept, values are not. */
function typeOf(value: unknown): string {
  if (Array.isArray(value)) return `readonly ${value.length > 0 && typeof value[0] === 'number' ? 'number' : 'string'}[]`
  if (typeof value !== 'object' || value === null) return typeof value
  const members = Object.entries(value).filter(([, inside]) => inside !== undefined)
  return `{${members.map(([name, inside]) => `readonly ${JSON.stringify(name)}: ${typeOf(inside)}`).join('; ')}}`
}
