import {concepts} from '../../design-system/signs/pictograms/pictograms.ts'
import {edition} from '../../handbooks/catalogue/catalogue.ts'
import {type SignKind, signKinds} from '../../handbooks/hardware/parts.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {writer} from '../../handbooks/language/traditional.ts'
import {loadTerms} from '../../points/check/check.ts'
import {glyphFolder} from '../glyphs/siteGlyphs.ts'
import {catalogue} from '../shell/data.ts'
import {identity} from '../shell/identity.ts'
import type {StudioData} from '../sign/studioData.ts'

/** Returns what the studio knows of this site, in the words and the characters of `locale`; terms and identity are the same in all. */
export function makeStudioData(locale: Locale): StudioData {
  const said = say(locale)
  const write = writer(locale)
  const {clauses} = catalogue
  const kinds = Object.entries(signKinds).map(([kind, name]) => [
    kind,
    {name: write(said(name)), clauses: clauses.filter((c) => c.signs.includes(kind as SignKind)).map(({id}) => id)},
  ])
  return {
    edition,
    identity,
    glyphs: glyphFolder(),
    glossary: loadTerms(),
    clauses: Object.fromEntries(
      clauses.filter(({book}) => book === 'hardware').map(({id, number, title}) => [id, [number, write(said(title))]]),
    ),
    kinds: Object.fromEntries(kinds) as StudioData['kinds'],
    concepts: Object.fromEntries(Object.entries(concepts).map(([id, name]) => [id, write(said(name))])),
  }
}
