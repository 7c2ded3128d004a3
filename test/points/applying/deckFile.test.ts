import {posix} from 'node:path'
import {unzipSync, zipSync} from 'fflate'
import sharp from 'sharp'
import {afterEach, expect, test, vi} from 'vitest'
import {slides} from '../../../design-system/applications/slideList.ts'
import {loadFonts} from '../../../design-system/drawing/type/loadFonts.ts'
import {loadIdentity} from '../../../design-system/identity/loadIdentity.ts'
import {inkRoles} from '../../../design-system/tokens/identity.ts'
import {sha256} from '../../../handbooks/input/sha256.ts'
import {toDeck} from '../../../points/applying/deckFile.ts'
import {repacked} from '../../../points/applying/deckParts.ts'

const fonts = await loadFonts()
const county = {zh: '某<县> & $&', en: 'Your County'}
const settings = ['cunbiao', 'sample-red'].map((id) => ({id, identity: loadIdentity(id), county, fonts, proof: true}))
const [usual] = settings
if (!usual) throw new Error('no identity')

/** Made once: a deck takes a second. */
const chinese = await toDeck(usual, 'zh')

const partsOf = (deck: Uint8Array) => {
  const files = unzipSync(deck)
  return {files, paths: Object.keys(files), text: (path: string) => new TextDecoder().decode(files[path])}
}
const timeZone = process.env.TZ
afterEach(() => {
  vi.useRealTimers()
  if (timeZone === undefined) delete process.env.TZ
  else process.env.TZ = timeZone
})

test('a deck has a layout and a slide for each page, whatever it names is in it, and whatever is in it has a type', async () => {
  const {paths, text, files} = partsOf(chinese)
  const numbered = (folder: string) => paths.filter((path) => new RegExp(`^ppt/${folder}/[^/]*\\d+\\.xml$`).test(path))
  expect(numbered('slides')).toHaveLength(6)
  const layouts = numbered('slideLayouts').map((path) => /<p:cSld name="([^"]*)"/.exec(text(path))?.[1])
  expect(layouts).toEqual(['空白 Blank', ...slides.map(({name}) => name.zh)])
  for (const path of paths.filter((one) => one.endsWith('.rels')))
    for (const [, target = ''] of text(path).matchAll(/Target="([^"]+)"/g)) {
      const from = posix.dirname(posix.dirname(path))
      expect(paths, `${path}: ${target}`).toContain(target.startsWith('/') ? target.slice(1) : posix.join(from, target))
    }
  const types = text('[Content_Types].xml')
  for (const path of paths.filter((one) => one !== '[Content_Types].xml' && !one.endsWith('.rels')))
    expect(types.includes(`PartName="/${path}"`) || types.includes(`Extension="${posix.extname(path).slice(1)}"`), path).toBe(true)
  for (const path of paths.filter((one) => one.endsWith('.png'))) expect((await sharp(files[path]).metadata()).hasAlpha, path).toBe(true)
  expect(text('ppt/presentation.xml')).toContain('<p:sldSz cx="12192000" cy="6858000"/>')
})

test.each(settings)('all its colours are those of $id: in the theme by role, and nowhere another', async ({identity, ...setting}) => {
  const {paths, text} = partsOf(await toDeck({identity, ...setting}, 'en'))
  const own = inkRoles.map((role) => identity.inks[role].srgb.slice(1).toUpperCase())
  const theme = /<a:clrScheme .*<\/a:clrScheme>/s.exec(text('ppt/theme/theme1.xml'))?.[0] ?? ''
  expect(theme).toContain(`<a:dk2><a:srgbClr val="${identity.inks.ground.srgb.slice(1).toUpperCase()}"/></a:dk2>`)
  const drawn = paths.filter((path) => /^ppt\/(slides|slideLayouts)\/[^/]+\.xml$/.test(path)).map(text)
  const named = [theme, ...drawn].flatMap((xml) => [...xml.matchAll(/srgbClr val="(\w+)"/g)].map(([, hex = '']) => hex))
  expect(named.length).toBeGreaterThanOrEqual(12)
  expect(named.filter((hex) => !own.includes(hex))).toEqual([])
  expect(drawn.join('')).toContain('<a:schemeClr val="tx2"/>')
})

test('a proof says so in its title, names are held as text, and what is to be said of a page stands in its notes', async () => {
  const {text} = partsOf(chinese)
  expect(text('docProps/core.xml')).toContain('<dc:title>样张，不得使用：某&lt;县&gt; &amp; $&amp;便民服务站演示文稿模板</dc:title>')
  expect(text('ppt/slideLayouts/slideLayout3.xml')).toContain('某&lt;县&gt; &amp; $&amp;便民服务站')
  expect(text('ppt/notesSlides/notesSlide5.xml')).toContain('拍到居民的照片先征得同意')
  expect(partsOf(await toDeck({...usual, proof: false}, 'en')).text('docProps/core.xml')).toContain(
    '<dc:title>Your County Village Service Points: Slide template</dc:title>',
  )
})

test('the same identity gives the same bytes on another day in another time zone', async () => {
  process.env.TZ = 'America/Adak'
  vi.useFakeTimers({toFake: ['Date'], now: new Date('2041-07-09T13:14:15Z')})
  expect(sha256(await toDeck(usual, 'zh'))).toBe(sha256(chinese))
  expect(partsOf(chinese).text('docProps/core.xml')).toContain('>1980-01-01T00:00:00Z</dcterms:modified>')
})

test('a deck whose theme is written in a way not known is refused', () => {
  const {files} = partsOf(chinese)
  const other = zipSync({...files, 'ppt/theme/theme1.xml': new TextEncoder().encode('<a:theme/>')})
  expect(() => repacked(other, usual.identity)).toThrow('has no /<a:clrScheme')
})
