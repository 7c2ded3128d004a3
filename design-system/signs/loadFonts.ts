import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {type Fonts, makeFont} from './text.ts'

const files = {
  regular: '400Regular/NotoSansSC_400Regular',
  medium: '500Medium/NotoSansSC_500Medium',
  bold: '700Bold/NotoSansSC_700Bold',
} as const

let loaded: Promise<Fonts> | undefined

/**
 * Returns the fonts that signs are set in: Noto Sans SC (OFL) in three weights, 10.5 MB each. Reads the disk
 * once per process, so it is for Node only; a browser calls `makeFont` with bytes of its own.
 */
export function loadFonts(): Promise<Fonts> {
  loaded ??= load()
  return loaded
}

async function load(): Promise<Fonts> {
  const {resolve} = createRequire(import.meta.url)
  const face = async (file: string) => {
    const bytes = await readFile(resolve(`@expo-google-fonts/noto-sans-sc/${file}.ttf`))
    // HarfBuzz takes the whole ArrayBuffer; a Node buffer may be a window into a larger one.
    return makeFont(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
  }
  const [regular, medium, bold] = await Promise.all([face(files.regular), face(files.medium), face(files.bold)])
  return {regular, medium, bold}
}
