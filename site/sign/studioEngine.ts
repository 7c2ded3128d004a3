import type {LiveEngine} from '../../design-system/browser/faces.ts'
import type {Json} from '../../design-system/signs/docs/json.ts'
import {siteFile} from '../address/siteFile.ts'
import {openLiveEngine} from '../glyphs/openEngine.ts'
import {dataAddress, type StudioData} from './studioData.ts'

/** What draws, and what it draws from, once for all parts of the page. */
export interface Opened {
  readonly data: StudioData
  readonly engine: LiveEngine
  /** Addresses of the packs of glyphs that have arrived. */
  readonly fetched: ReadonlySet<string>
  /** Returns Chinese in the characters of the page, once `loadWriter` has what they are looked up in. */
  readonly write: (zh: string) => string
  /**
   * Loads what Traditional characters are looked up in, which is larger than all the rest and therefore waits for the first picture. Returns
   * whether words are written otherwise from now on.
   */
  loadWriter(): Promise<boolean>
}

let opened: Promise<Opened> | undefined

/** Returns what draws on this page, opened once. What did not arrive is asked for again by the next. */
export function openStudioEngine(locale: string): Promise<Opened> {
  opened ??= open(locale).catch((error: unknown) => {
    opened = undefined
    throw error
  })
  return opened
}

async function open(locale: string): Promise<Opened> {
  const data = (await jsonAt(dataAddress(locale))) as unknown as StudioData
  let convert = (zh: string) => zh
  const fetched = new Set<string>()
  return {
    data,
    engine: openLiveEngine(data.glyphs, data.edition, data.glossary, (address) => fetched.add(address)),
    fetched,
    write: (zh) => convert(zh),
    loadWriter: async () => {
      if (locale !== 'zh-Hant') return false
      convert = (await import('../../handbooks/language/traditional.ts')).toTraditional
      return true
    },
  }
}

/** Returns the JSON at a root-absolute address. @throws Error if there is none. */
export async function jsonAt(address: string): Promise<Json> {
  const response = await siteFile(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.json()
}
