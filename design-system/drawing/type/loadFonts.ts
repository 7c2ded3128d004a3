import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {toTraditional} from '../../../handbooks/language/traditional.ts'
import {type Face, type Fonts, makeFont, type SetLine, weights, withFallback} from './text.ts'

const {resolve} = createRequire(import.meta.url)

const files = {regular: '400Regular', medium: '500Medium', bold: '700Bold'} as const
const family = {SC: 'noto-sans-sc', TC: 'noto-sans-tc'} as const

let loaded: Promise<Fonts> | undefined

/**
 * Returns the fonts that signs are set in: Noto Sans SC (OFL) in three weights, with Noto Sans Yi and Noto Serif Tibetan for a second
 * official script, and Noto Sans TC for signs in Traditional characters. A file is read when a line first needs it, once per process,
 * so this is for Node only; a browser calls `makeFont` with bytes of its own.
 */
export function loadFonts(): Promise<Fonts> {
  loaded ??= Promise.resolve({...faces('SC'), traditional: {...faces('TC'), write: toTraditional}})
  return loaded
}

const yi = lazy(() => makeFont(read('noto-sans-yi/400Regular/NotoSansYi_400Regular')))
const tibetan = {
  regular: lazy(() => makeFont(read('noto-serif-tibetan/400Regular/NotoSerifTibetan_400Regular'))),
  medium: lazy(() => makeFont(read('noto-serif-tibetan/500Medium/NotoSerifTibetan_500Medium'))),
  bold: lazy(() => makeFont(read('noto-serif-tibetan/700Bold/NotoSerifTibetan_700Bold'))),
}

function faces(script: keyof typeof family) {
  const face = (weight: keyof typeof files) => {
    const own = lazy(() => makeFont(read(`${family[script]}/${files[weight]}/NotoSans${script}_${files[weight]}`)))
    return lazy(() => withFallback(own, tibetan[weight], yi))
  }
  return Object.fromEntries(weights.map((weight) => [weight, face(weight)])) as Record<keyof typeof files, Face>
}

function read(file: string): ArrayBuffer {
  const bytes = readFileSync(resolve(`@expo-google-fonts/${file}.ttf`))
  // HarfBuzz takes the whole ArrayBuffer; a Node buffer may be a window into a larger one.
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
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
