import type {AstroComponentFactory} from 'astro/runtime/server/index.js'
import type {SignKind} from '../../handbooks/hardware/parts.ts'
import {type Locale, tagOf, written} from '../../handbooks/language/locale.ts'

interface SignDoc {
  readonly default: AstroComponentFactory
  readonly frontmatter: {readonly summary: string}
  readonly getHeadings: () => readonly {readonly depth: number; readonly slug: string; readonly text: string}[]
}

const files = import.meta.glob<SignDoc>('../../design-system/signs/docs/*/*.mdx', {eager: true})

/** Returns what is written about a kind of sign. @throws Error if it is missing in the language of `locale`. */
export function signDoc(kind: SignKind, locale: Locale): SignDoc {
  const name = `design-system/signs/docs/${tagOf[written(locale)]}/${kind}.mdx`
  const doc = files[`../../${name}`]
  if (!doc) throw new Error(`${name} is missing`)
  return doc
}
