import {brotliCompressSync} from 'node:zlib'
import {describe, expect, test} from 'vitest'
import {makeEngine} from '../../../design-system/browser/engine.ts'
import {GlyphsError, packFiles} from '../../../design-system/drawing/type/packedFonts.ts'
import {revisionOfFaces, svgOf, toArtwork} from '../../../design-system/signs/artwork.ts'
import {checkSign} from '../../../design-system/signs/check/check.ts'
import {examples} from '../../../design-system/signs/examples/examples.ts'
import {kinds} from '../../../design-system/signs/kinds/index.ts'
import {kindLoaders} from '../../../design-system/signs/kinds/loaders.ts'
import {drawSign, isProof, readSignSpec} from '../../../design-system/signs/sign.ts'
import {edition} from '../../../handbooks/catalogue/catalogue.ts'
import {hashOf} from '../../../handbooks/input/hash.ts'
import {glyphFiles} from '../../../site/glyphs/glyphFiles.ts'
import {cunbiao} from '../../support/cunbiao.ts'
import {fonts} from '../../support/fonts.ts'

const files = glyphFiles([])
const made = new Map<string, Uint8Array>()

/** Returns a file of the folder of packs; what is asked for goes into `asked`. */
const reading = (asked: string[] = [], lost: (path: string) => boolean = () => false) => ({
  edition,
  read: async (path: string) => {
    asked.push(path)
    if (lost(path)) throw new Error('the network is away')
    const bytes = made.get(path) ?? files.get(path)?.()
    if (!bytes) throw new Error(`there is no ${path}`)
    made.set(path, bytes)
    return bytes
  },
})
const engine = makeEngine(reading())

test('every example comes out of packs with the bytes of the command line: picture, PDF, DXF and what the check says', async () => {
  const unlike: string[] = []
  for (const [id, example] of Object.entries(examples)) {
    const asked = await engine.read(example, id)
    const {spec} = asked
    const drawing = drawSign(spec, fonts, cunbiao)
    const revision = revisionOfFaces([drawing])
    const meta = {title: drawing.title, revision, edition, proof: isProof(spec)}
    const artwork = await toArtwork(drawing, id, ['svg', 'pdf', 'dxf'], meta, fonts)
    const drawn = await asked.draw(cunbiao)
    const ours = [await drawn.file('svg', id), await drawn.file('pdf', id), await drawn.file('dxf', id)].filter(
      (file) => file !== undefined,
    )
    const told = ({path, bytes}: {path: string; bytes: Uint8Array}) => `${path} ${hashOf(bytes)}`
    if (drawn.svg !== svgOf(drawing) || drawn.revision !== revision || drawn.proof !== meta.proof) unlike.push(`${id}: picture`)
    if (ours.map(told).join() !== artwork.map(told).join()) unlike.push(`${id}: files`)
    if (JSON.stringify(await drawn.check()) !== JSON.stringify(checkSign(spec, fonts, cunbiao))) unlike.push(`${id}: check`)
  }
  expect(unlike).toEqual([])
})

test('one example of each kind is read as the command line reads it', async () => {
  const first = new Map(Object.entries(examples).map(([id, example]) => [example.kind, {id, example}]))
  expect(first.size).toBe(Object.keys(kinds).length)
  for (const {id, example} of first.values())
    expect(JSON.stringify((await engine.read(example)).spec)).toBe(JSON.stringify(readSignSpec(id, JSON.stringify(example))))
})

test('every kind can be loaded alone', async () => {
  for (const [id, load] of Object.entries(kindLoaders)) expect(await load()).toBe(kinds[id as keyof typeof kinds])
  expect(Object.keys(kindLoaders)).toEqual(Object.keys(kinds))
})

describe('the first sign of a page', () => {
  test('takes at most 60 KB of glyphs', async () => {
    const asked: string[] = []
    const sign = await makeEngine(reading(asked)).read(examples['fascia-zhanqi'])
    await sign.draw(cunbiao)
    const sent = asked.map((path) =>
      path.endsWith('.json') ? brotliCompressSync(made.get(path) ?? '').length : (made.get(path)?.length ?? 0),
    )
    expect(asked).toHaveLength(new Set(asked).size)
    expect(sent.reduce((sum, bytes) => sum + bytes)).toBeLessThan(60_000)
  })

  test('asks again for nothing that is there', async () => {
    const asked: string[] = []
    const one = makeEngine(reading(asked))
    await (await one.read(examples['fascia-zhanqi'])).draw(cunbiao)
    const before = asked.length
    await (await one.read({...examples['fascia-zhanqi'], viewingDistanceM: 12})).draw(cunbiao)
    expect(asked).toHaveLength(before)
  })
})

describe('what a page is told', () => {
  const fascia = (zh: string) => ({kind: 'fascia', viewingDistanceM: 20, text: {zh, en: 'Zhanqi Village Public Service Station'}})

  test('when glyphs do not arrive: which, and the next try asks for them again', async () => {
    let away = true
    const one = makeEngine(reading([], (path) => away && path.endsWith('.bin')))
    const asked = await one.read(fascia('战旗村便民服务站'))
    const lost = await asked.draw(cunbiao).catch((error: unknown) => error)
    expect(lost).toBeInstanceOf(GlyphsError)
    expect([...new Set((lost as GlyphsError).characters)].join('')).toContain('战旗村便民服务站')
    expect(String(lost)).toMatch(
      /^GlyphsError: glyphs did not arrive: SC-bold\/\d+\.bin, .*; look whether the network is there, and try again$/,
    )
    away = false
    expect((await asked.draw(cunbiao)).svg).toContain('<svg')
  })

  test('when not even the index arrives', async () => {
    let away = true
    const one = makeEngine(reading([], () => away))
    const asked = await one.read(fascia('战旗村便民服务站'))
    await expect(asked.draw(cunbiao)).rejects.toThrow('SC.json')
    away = false
    expect((await asked.draw(cunbiao)).svg).toContain('<svg')
  })

  test('when no font has a character: which', async () => {
    await expect((await engine.read(fascia('𡎴上村便民服务站'))).draw(cunbiao)).rejects.toThrow('the font has no 𡎴 (U+213B4)')
  })

  test('when words do not fit: by how much', async () => {
    const narrow = {...fascia('战旗村便民服务站'), widthMm: 900}
    await expect((await engine.read(narrow)).draw(cunbiao)).rejects.toThrow(/mm too long/)
  })

  test('when a value is no spec: every field that is wrong', async () => {
    await expect(engine.read({kind: 'fascia', viewingDistanceM: 'far', colour: 'red'}, 'the form')).rejects.toThrow(
      'the form: 3 problems\n  viewingDistanceM: "far" is not a number; give metres without the unit\n  text: is missing\n  colour: is not a field here; remove it or check its spelling',
    )
  })

  test('when it is of no kind', async () => {
    await expect(engine.read({kind: 'poster'})).rejects.toThrow(
      /^sign: 1 problem\n {2}kind: "poster" is not a kind of sign; use one of fascia,/,
    )
    await expect(engine.read('fascia')).rejects.toThrow('kind: nothing is not a kind of sign')
  })

  test('of YAML by its lines, in the words of the command line', async () => {
    const yaml = 'kind: fascia\nviewingDistanceM: 200\ntext: {zh: 战旗村便民服务站}\n'
    const said = (error: unknown) => String(error)
    const here = await engine.readYaml(yaml, 'fascia.yaml').catch(said)
    expect(here).toBe(
      said(
        await Promise.resolve()
          .then(() => readSignSpec('fascia.yaml', yaml))
          .catch(said),
      ),
    )
    expect(here).toContain('line 2, viewingDistanceM')
    await expect(engine.readYaml('size: 1\nkind: poster\n', 'a.yaml')).rejects.toThrow('line 2, kind: "poster" is not a kind of sign')
  })
})

test('the script of Yi and Tibetan is loaded for signs that are in it, and for no others', async () => {
  const asked: string[] = []
  const one = makeEngine(reading(asked))
  await (await one.read(examples['fascia-zhanqi'])).draw(cunbiao)
  expect(asked.filter((path) => path.endsWith('.ttf'))).toEqual([])
  await (await one.read(examples['flag-yi'])).draw(cunbiao)
  await (await one.read(examples['door-tibetan'])).draw(cunbiao)
  expect(asked.filter((path) => path.endsWith('.ttf'))).toEqual([packFiles.yi, packFiles.tibetan('bold')])
})
