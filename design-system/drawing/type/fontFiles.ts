import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Weight} from './text.ts'

const {resolve} = createRequire(import.meta.url)

const weightNames = {regular: '400Regular', medium: '500Medium', bold: '700Bold'} as const

/** Returns the file of Noto Sans for Simplified or Traditional Chinese in one weight, for Node only. */
export const fontFile = (family: 'SC' | 'TC', weight: Weight): ArrayBuffer =>
  read(`noto-sans-${family.toLowerCase()}/${weightNames[weight]}/NotoSans${family}_${weightNames[weight]}`)

/** Returns the file of Noto Serif Tibetan in one weight, for Node only. */
export const tibetanFile = (weight: Weight): ArrayBuffer =>
  read(`noto-serif-tibetan/${weightNames[weight]}/NotoSerifTibetan_${weightNames[weight]}`)

/** Returns the file of Noto Sans Yi, which has one weight, for Node only. */
export const yiFile = (): ArrayBuffer => read('noto-sans-yi/400Regular/NotoSansYi_400Regular')

function read(file: string): ArrayBuffer {
  const bytes = readFileSync(resolve(`@expo-google-fonts/${file}.ttf`))
  // HarfBuzz takes the whole ArrayBuffer; a Node buffer may be a window into a larger one.
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
}
