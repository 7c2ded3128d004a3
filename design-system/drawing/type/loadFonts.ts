import {toTraditionalCharacters} from '../../../handbooks/language/traditional.ts'
import {fontFile, tibetanFile, yiFile} from './fontFiles.ts'
import {makeFont} from './harfbuzz.ts'
import {type Face, type Fonts, type SetLine, type Weight, weights, withFallback} from './text.ts'

let loaded: Promise<Fonts> | undefined

/**
 * Returns the fonts that signs are set in: Noto Sans SC (OFL) in three weights, with Noto Sans Yi and Noto Serif Tibetan for a second
 * official script, and Noto Sans TC for signs in Traditional characters. A file is read when a line first needs it, once per process,
 * so this is for Node only; a browser opens packs of glyphs, `openPackedFonts`, which set the same.
 */
export function loadFonts(): Promise<Fonts> {
  loaded ??= Promise.resolve({...faces('SC'), traditional: {...faces('TC'), write: toTraditionalCharacters}})
  return loaded
}

const yi = lazy(() => makeFont(yiFile()))
const tibetan = {
  regular: lazy(() => makeFont(tibetanFile('regular'))),
  medium: lazy(() => makeFont(tibetanFile('medium'))),
  bold: lazy(() => makeFont(tibetanFile('bold'))),
}

function faces(family: 'SC' | 'TC') {
  const face = (weight: Weight) => {
    const own = lazy(() => makeFont(fontFile(family, weight)))
    return lazy(() => withFallback(own, tibetan[weight], yi))
  }
  return Object.fromEntries(weights.map((weight) => [weight, face(weight)])) as Record<Weight, Face>
}

/** Returns a face that is made when it is first asked for anything. */
function lazy(make: () => Face): Face {
  let made: Face | undefined
  const face = () => {
    made ??= make()
    return made
  }
  return {
    get hanzi() {
      return face().hanzi
    },
    get cap() {
      return face().cap
    },
    get xHeight() {
      return face().xHeight
    },
    missing: (text: string) => face().missing(text),
    set: (text: string, tracking?: number, sentence?: boolean): SetLine => face().set(text, tracking, sentence),
  }
}
