import {unzipSync, zipSync} from 'fflate'
import type {Identity, InkRole} from '../../design-system/tokens/identity.ts'
import {escaped} from '../../handbooks/input/escape.ts'
import {utf8} from '../../handbooks/input/output.ts'

/**
 * Colours of a theme of slides, in the order in which it lists them, and the ink that each is: text and ground, dark and light, then the
 * colours that charts take one after the other.
 */
const scheme = {
  dk1: 'ink',
  lt1: 'on-ground',
  dk2: 'ground',
  lt2: 'field',
  accent1: 'ground',
  accent2: 'emphasis',
  accent3: 'ornament',
  accent4: 'quiet',
  accent5: 'ink',
  accent6: 'field',
  hlink: 'ground',
  folHlink: 'quiet',
} as const satisfies Readonly<Record<string, InkRole>>

const places = {
  ink: 'tx1',
  'on-ground': 'bg1',
  ground: 'tx2',
  field: 'bg2',
  emphasis: 'accent2',
  ornament: 'accent3',
  quiet: 'accent4',
} as const

/** Returns the name by which a slide calls an ink, so that another theme recolours it; an ink that no theme holds by its value. */
export const schemeOf = (ink: InkRole, {inks}: Pick<Identity, 'inks'>): string =>
  ink in places ? places[ink as keyof typeof places] : inks[ink].srgb.slice(1)

/** The day that the deck says it was made on: none, for the same identity gives the same bytes. */
const noDay = '1980-01-01T00:00:00Z'

/**
 * Returns a deck written anew: with the colours of the identity as its theme, and without the clock. Its parts stay in their order, of
 * which the list of contents is the first.
 *
 * @throws Error if the library writes theme or properties otherwise than it did when this was written.
 */
export function repacked(deck: Uint8Array, identity: Identity): Uint8Array {
  const mtime = new Date(1980, 0, 1)
  const changes: Readonly<Record<string, (xml: string) => string>> = {
    'docProps/core.xml': (xml) => changed(xml, /(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${noDay}`),
    // A layout that the library adds for slides of none.
    'ppt/slideLayouts/slideLayout1.xml': (xml) => changed(xml, /(<p:cSld name=")DEFAULT"/, '$1空白 Blank"'),
    'ppt/theme/theme1.xml': (xml) =>
      changed(
        changed(xml, /<a:clrScheme .*<\/a:clrScheme>/s, themeColours(identity)),
        /(<a:(?:major|minor)Font><a:latin typeface="([^"]*)"\/><a:ea typeface=")"/g,
        '$1$2"',
      ),
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(deck))
        // Folders have entries of their own, which no other program writes.
        .filter(([path]) => !path.endsWith('/'))
        .map(([path, bytes]) => {
          const change = changes[path]
          return [path, [change ? utf8(change(new TextDecoder().decode(bytes))) : bytes, {mtime}] as const]
        }),
    ),
  )
}

function changed(xml: string, what: RegExp, to: string): string {
  if (xml.search(what) < 0) throw new Error(`a deck of slides has no ${what} any more: see points/applying/deckParts.ts`)
  return xml.replace(what, to)
}

const themeColours = ({name, inks}: Identity): string =>
  `<a:clrScheme name="${escaped(name.zh).replaceAll('$', '$$$$')}">${Object.entries(scheme)
    .map(([place, ink]) => `<a:${place}><a:srgbClr val="${inks[ink].srgb.slice(1).toUpperCase()}"/></a:${place}>`)
    .join('')}</a:clrScheme>`
