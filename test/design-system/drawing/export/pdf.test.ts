import {createHash} from 'node:crypto'
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  type PDFHexString,
  PDFName,
  type PDFNumber,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib'
import {describe, expect, test} from 'vitest'
import {type Drawing, type Mark, rect, circle as ring} from '../../../../design-system/drawing/drawing.ts'
import {type SetWords, toPdf} from '../../../../design-system/drawing/export/pdf.ts'
import {notesOf, reductionOf} from '../../../../design-system/drawing/export/slug.ts'
import {faultsOf} from '../../../support/reader/pdf.ts'
import {black, smallDrawing, teal, white} from '../../../support/smallDrawing.ts'

/** Every character is a square of half an em, so that what the slug holds can be worked out by hand. */
const setWords: SetWords = (words) => ({characters: [...words].map(() => ({outline: rect([0, -0.5], 0.5, 0.5), advance: 0.5})), cap: 0.5})
const meta = {title: '示例', revision: '1'}
const tools: Readonly<Record<string, string>> = {print: 'Print', emboss: 'Emboss', engrave: 'Engrave', cut: 'CutContour', drill: 'Drill'}
const pointsPerMm = 72 / 25.4

async function read(drawing: Drawing, of: Parameters<typeof toPdf>[1] = meta, words = setWords) {
  const bytes = await toPdf(drawing, of, words)
  const pdf = await PDFDocument.load(bytes, {updateMetadata: false})
  const {node} = pdf.getPage(0)
  const stream = node.lookup(PDFName.of('Contents'))
  if (!(stream instanceof PDFRawStream)) throw new Error('the page has no content stream')
  const content = new TextDecoder('latin1').decode(decodePDFRawStream(stream).decode())
  const resources = node.lookup(PDFName.of('Resources'), PDFDict)
  const spaces = resources.lookup(PDFName.of('ColorSpace'), PDFDict)
  const inks = Object.fromEntries(
    spaces.entries().map(([key, value]) => {
      const [sort, name, alternate, tint] = (pdf.context.lookup(value, PDFArray) as PDFArray).asArray()
      const mixed = pdf.context.lookup(tint, PDFDict)
      expect(['FunctionType', 'Domain', 'C0', 'N'].map((of) => String(mixed.get(PDFName.of(of))))).toEqual([
        '2',
        '[ 0 1 ]',
        '[ 0 0 0 0 ]',
        '1',
      ])
      const full = mixed.lookup(PDFName.of('C1'), PDFArray)
      expect([String(sort), String(alternate)]).toEqual(['/Separation', '/DeviceCMYK'])
      return [key.decodeText(), [(name as PDFName).decodeText(), full.asArray().map((v) => (v as PDFNumber).asNumber())]]
    }),
  )
  return {bytes, pdf, node, resources, content, inks}
}

function metadataOf({catalog}: PDFDocument): PDFRawStream {
  const stream = catalog.lookup(PDFName.of('Metadata'))
  if (!(stream instanceof PDFRawStream)) throw new Error('the file has no metadata')
  return stream
}

/** The operators of one layer, without those that begin and end it. */
const layerOf = (content: string, name: string) =>
  content.match(new RegExp(`/OC /${name} BDC\\nq\\n([\\s\\S]*?)\\nQ\\nEMC`))?.[1]?.split('\n')
const pointsOf = (box: PDFArray) => box.asArray().map((v) => (v as PDFNumber).asNumber())
const numbers = (box: PDFArray) => pointsOf(box).map((v) => v / pointsPerMm)

describe('a page', () => {
  test('counts from the panel’s upper left corner, y down, 13 mm within the sheet', async () => {
    const {content} = await read({...smallDrawing, marks: []})
    const [a, b, c, d, e, f, cm] = (content.split('\n')[0] ?? '').split(' ')
    expect([b, c, cm]).toEqual(['0', '0', 'cm'])
    expect([a, d, e, f].map((v) => Number(v) / pointsPerMm).map((v) => Number(v.toFixed(6)))).toEqual([1, -1, 13, 63])
  })

  test('is the panel, its bleed of 3 mm and a slug of 10 mm', async () => {
    const {node} = await read(smallDrawing)
    const box = (name: string) => numbers(node.lookup(PDFName.of(name), PDFArray)).map((v) => Number(v.toFixed(6)))
    expect(box('MediaBox')).toEqual([0, 0, 126, 76])
    expect(box('BleedBox')).toEqual([10, 10, 116, 66])
    expect(box('TrimBox')).toEqual([13, 13, 113, 63])
    expect(node.has(PDFName.of('UserUnit'))).toBe(false)
  })

  test.each([
    [5053.99, 1],
    [5054, 1],
    [5054.01, 10],
    [12000, 10],
    [50593.99, 10],
    [50594, 10],
  ])('of a panel of %d mm is reduced by %d, as programs measure it that know no unit but the point', async (longest, by) => {
    for (const [width, height] of [
      [longest, 10],
      [10, longest],
    ] as const) {
      const drawing = {...smallDrawing, width, height, marks: []}
      const {node, content} = await read(drawing)
      expect(reductionOf(drawing)).toBe(by)
      expect(node.has(PDFName.of('UserUnit'))).toBe(false)
      const size = (name: string) => numbers(node.lookup(PDFName.of(name), PDFArray)).map((v) => Number(v.toFixed(3)))
      const [left = 0, top = 0, right = 0, bottom = 0] = size('TrimBox')
      expect([right - left, bottom - top].map((v) => Number((v * by).toFixed(1)))).toEqual([width, height].map((v) => Number(v.toFixed(1))))
      // The strip for marks is as wide on a reduced page as on any other.
      expect(left).toBeCloseTo(10 + 3 / by, 3)
      expect(Math.max(...pointsOf(node.lookup(PDFName.of('MediaBox'), PDFArray)))).toBeLessThanOrEqual(14400)
      expect(Number(content.split(' ')[0])).toBeCloseTo(pointsPerMm / by, 5)
    }
  })

  test('that no page can hold, even at 1:10, is refused', () => {
    expect(() => reductionOf({width: 50594.01, height: 10})).toThrow('50594.01 mm is too long for a page, even at 1:10')
  })

  test('says in its slug how much it is reduced and by how much to enlarge it', async () => {
    const words = async (width: number) => {
      const set: string[] = []
      await toPdf({...smallDrawing, width, marks: []}, {title: '门头', revision: '1'}, (text) => {
        set.push(text)
        return {characters: [], cap: 1}
      })
      return set
    }
    expect(await words(5000)).toEqual(['50 mm', '门头, rev. 1', '1:1, 5000 × 50 mm, Cunbiao'])
    expect(await words(6000)).toEqual(['500 mm', '门头, rev. 1', '1:10, enlarge to 1000 %, 放大到1000%, 6000 × 50 mm, Cunbiao'])
  })

  test('is sound, names no clock, and has every object where a simple reader finds it', async () => {
    const {bytes, pdf} = await read(smallDrawing)
    expect(await faultsOf(bytes)).toEqual([])
    expect([pdf.getProducer(), pdf.getCreationDate(), pdf.getModificationDate()]).toEqual([undefined, undefined, undefined])
    expect(new TextDecoder('latin1').decode(bytes)).not.toMatch(/\/ObjStm|\/Producer|\/CreationDate|\/ModDate/)
  })
})

describe('a layer', () => {
  test('is there for each process that the drawing has, in the order in which a workshop does them, and one for the marks', async () => {
    const {content, resources, pdf} = await read(smallDrawing)
    const names = ['print', 'emboss', 'engrave', 'cut', 'drill', 'marks']
    expect([...content.matchAll(/\/OC \/(\w+) BDC/g)].map(([, name]) => name)).toEqual(names)
    const groups = resources.lookup(PDFName.of('Properties'), PDFDict)
    expect(groups.keys().map((key) => key.decodeText())).toEqual(names)
    const named = names.map((name) => groups.lookup(PDFName.of(name), PDFDict))
    expect(named.map((group) => group.lookup(PDFName.of('Name'), PDFString).asString())).toEqual(names)
    expect(named.map((group) => String(group.get(PDFName.of('Type'))))).toEqual(names.map(() => '/OCG'))
    const listed = pdf.catalog.lookup(PDFName.of('OCProperties'), PDFDict)
    const shown = listed.lookup(PDFName.of('D'), PDFDict)
    for (const list of [
      listed.lookup(PDFName.of('OCGs'), PDFArray),
      ...['Order', 'ON'].map((key) => shown.lookup(PDFName.of(key), PDFArray)),
    ])
      expect(list.asArray().map((ref) => pdf.context.lookup(ref, PDFDict))).toEqual(named)
    const bare = await read({...smallDrawing, marks: []})
    expect([...bare.content.matchAll(/\/OC \/(\w+) BDC/g)].map(([, name]) => name)).toEqual(['marks'])
    expect(
      bare.resources
        .lookup(PDFName.of('Properties'), PDFDict)
        .keys()
        .map((key) => key.decodeText()),
    ).toEqual(['marks'])
  })

  test('counts in hundredths of a millimetre and paints every type of mark', async () => {
    const {content, inks} = await read(smallDrawing)
    const key = (name: string) => Object.entries(inks).find(([, [ink]]) => ink === name)?.[0]
    const triangle = ['1000 1000 m', '3000 1000 l', '1000 2050 l', 'h']
    expect(layerOf(content, 'print')).toEqual([
      '.01 0 0 .01 0 0 cm',
      `/${key('TEST Teal')} cs 1 scn`,
      ...['-300 -300 m', '10300 -300 l', '10300 5300 l', '-300 5300 l', 'h', 'f'],
      '0 0 0 0 k',
      ...[...triangle, 'f'],
      '0 0 0 1 k',
      ...circle(7000, 3000, 500),
      'f',
    ])
    expect(layerOf(content, 'emboss')).toEqual(['.01 0 0 .01 0 0 cm', `/${key('TEST Teal')} cs 1 scn`, ...circle(5000, 2000, 400), 'f'])
    expect(layerOf(content, 'engrave')).toEqual(['.01 0 0 .01 0 0 cm', '0 0 0 1 k', ...triangle, 'f'])
    expect(layerOf(content, 'cut')).toEqual([
      '.01 0 0 .01 0 0 cm',
      `/Over gs /${key('CutContour')} CS 1 SCN 10 w`,
      '4000 4000 m',
      '6000 4500 l',
      'S',
    ])
    expect(layerOf(content, 'drill')).toEqual([
      '.01 0 0 .01 0 0 cm',
      `/Over gs /${key('Drill')} CS 1 SCN 10 w`,
      ...[...triangle, 'S'],
      `/Over gs /${key('Drill')} CS 1 SCN 10 w`,
      ...circle(500, 600, 250),
      'S',
    ])
  })

  test('has a plate for each ink that is more than black, once, and for each tool', async () => {
    const lines = (['print', 'emboss', 'engrave', 'cut', 'drill'] as const).map(
      (process): Mark => ({type: 'path', process, segments: rect([0, 0], 5, 5)}),
    )
    const {inks} = await read({...smallDrawing, marks: [...smallDrawing.marks, ...lines]})
    expect(Object.keys(inks)).toEqual(['S0', 'S1', 'S2', 'S3', 'S4', 'S5', 'S6'])
    expect(Object.fromEntries(Object.values(inks))).toEqual({
      'TEST Teal': [0.9, 0.2, 0.4, 0.1],
      [tools.print ?? '']: [0, 0, 0, 1],
      [tools.emboss ?? '']: [0, 0.5, 1, 0],
      [tools.engrave ?? '']: [1, 0, 1, 0],
      [tools.cut ?? '']: [0, 1, 0, 0],
      [tools.drill ?? '']: [1, 0, 0, 0],
      All: [1, 1, 1, 1],
    })
  })

  test('has process black for black alone and the bare sheet for nothing; any other grey is a plate', async () => {
    const field = (cmyk: readonly [number, number, number, number]): Mark => ({
      type: 'field',
      process: 'print',
      ink: {...black, name: String(cmyk), cmyk},
    })
    const names = async (mark: Mark) => Object.values((await read({...smallDrawing, marks: [mark]})).inks).map(([name]) => name)
    expect(await names(field([0, 0, 0, 100]))).toEqual(['All'])
    expect(await names(field([0, 0, 0, 0]))).toEqual(['All'])
    for (const cmyk of [
      [0, 0, 0, 50],
      [1, 0, 0, 100],
      [0, 1, 0, 0],
      [0, 0, 1, 100],
      [10, 10, 0, 100],
      [0, 10, 10, 100],
    ] as const)
      expect(await names(field(cmyk))).toEqual([String(cmyk), 'All'])
  })

  test('overprints what is for a tool', async () => {
    const {resources} = await read(smallDrawing)
    const over = resources.lookup(PDFName.of('ExtGState'), PDFDict).lookup(PDFName.of('Over'), PDFDict)
    expect(['OP', 'op', 'OPM'].map((key) => String(over.get(PDFName.of(key))))).toEqual(['true', 'true', '1'])
  })
})

describe('the slug', () => {
  test('has crop marks outside the bleed, and a bar of 50 mm above the panel', async () => {
    const {content, inks} = await read({...smallDrawing, marks: []})
    const all = Object.entries(inks).find(([, [ink]]) => ink === 'All')?.[0]
    const lines = layerOf(content, 'marks') ?? []
    expect(lines[0]).toBe(`/${all} CS 1 SCN /${all} cs 1 scn 0.1 w`)
    expect(lines.slice(1, lines.indexOf('S'))).toEqual([
      ...['0 -3 m 0 -10 l', '0 53 m 0 60 l', '100 -3 m 100 -10 l', '100 53 m 100 60 l'],
      ...['-3 0 m -10 0 l', '103 0 m 110 0 l', '-3 50 m -10 50 l', '103 50 m 110 50 l'],
      ...['10 -7 m 60 -7 l', '10 -8.5 m 10 -5.5 l', '60 -8.5 m 60 -5.5 l'],
    ])
  })

  test('is as large on a page at 1:10 as on any other, so that all of it is ten times as large on the sign', async () => {
    const {content} = await read({...smallDrawing, width: 6000, marks: []}, {title: 'A', revision: '1'})
    const lines = layerOf(content, 'marks') ?? []
    expect(lines[0]).toMatch(/ scn 1 w$/)
    expect(lines.slice(1, lines.indexOf('S'))).toEqual([
      ...['0 -3 m 0 -73 l', '0 53 m 0 123 l', '6000 -3 m 6000 -73 l', '6000 53 m 6000 123 l'],
      ...['-3 0 m -73 0 l', '6003 0 m 6073 0 l', '-3 50 m -73 50 l', '6003 50 m 6073 50 l'],
      ...['10 -43 m 510 -43 l', '10 -58 m 10 -28 l', '510 -58 m 510 -28 l'],
    ])
    // Capitals of 20 mm, at an em of 40 mm.
    expect(lines.filter((line) => /^q .* cm$/.test(line))).toEqual(['530 -33', '4 93', '4 133'].map((at) => `q 0.08 0 0 0.08 ${at} cm`))
  })

  test('says what is shown in capitals of 2 mm, or smaller where there is less room', async () => {
    // At an em of 4 mm, half an em each.
    const words = async (width: number, of: Parameters<typeof toPdf>[1]) =>
      (layerOf((await read({...smallDrawing, width, marks: []}, of)).content, 'marks') ?? []).filter((line) => /^q .* cm$/.test(line))
    const set = (said: string, room: number, at: string) => {
      const step = Math.min(4, room / (said.length / 2)) / 500
      return `q ${step} 0 0 ${step} ${at} cm`
    }
    expect(await words(100, {title: 'AB', revision: '1'})).toEqual([
      set('50 mm', 36, '62 -6'),
      set('AB, rev. 1', 92, '4 57'),
      set('1:1, 100 × 50 mm, Cunbiao', 92, '4 61'),
    ])
    expect(await words(70, {title: 'ABC', revision: '1', edition: '2026-1'})).toEqual([
      set('50 mm', 6, '62 -6'),
      set('ABC, rev. 1', 62, '4 57'),
      set('1:1, 70 × 50 mm, Cunbiao 2026-1', 62, '4 61'),
    ])
    expect(await words(28.5, {title: 'A', revision: '1', edition: '2026-1'})).toEqual([
      expect.anything(),
      set('A, rev. 1', 20.5, '4 57'),
      set('1:1, 28.5 × 50 mm, Cunbiao 2026-1', 20.5, '4 61'),
    ])
  })

  test('sets a curve in steps that nobody sees at its size', async () => {
    const round: SetWords = (words) => ({characters: [...words].map(() => ({outline: ring([0.25, -0.25], 0.25), advance: 0.5})), cap: 0.5})
    const {content} = await read({...smallDrawing, marks: []}, {title: 'A', revision: '1'}, round)
    const lines = layerOf(content, 'marks') ?? []
    const from = lines.findIndex((line) => line.endsWith('62 -6 cm'))
    const steps = lines.slice(from + 1, lines.indexOf('f 1 0 0 1 250 0 cm'))
    expect(steps.filter((line) => line.endsWith(' m'))).toEqual(['125 -250 m'])
    expect(steps.some((line) => line.endsWith(' c'))).toBe(false)
    expect(steps.filter((line) => line.endsWith(' l')).length).toBeGreaterThan(16)
    expect(steps.length).toBeLessThan(32)
  })

  test('sets one character behind another', async () => {
    const lines = layerOf((await read({...smallDrawing, marks: []}, {title: 'A', revision: '1'})).content, 'marks') ?? []
    const from = lines.findIndex((line) => line.endsWith('62 -6 cm'))
    const character = ['0 -250 m', '250 -250 l', '250 0 l', '0 0 l', 'f 1 0 0 1 250 0 cm']
    expect(lines.slice(from + 1, from + 27)).toEqual([...Array.from({length: 5}, () => character).flat(), 'Q'])
  })
})

describe('what is said of a sign', () => {
  const full = {title: '窗口 <3>', revision: 'abcdef12', number: 'ZHANQI-WP03', point: '战旗村', edition: '2026-1', sha256: 'ab'.repeat(32)}

  test('is its number, title, point and revision, as far as they are known', () => {
    expect(notesOf(full)).toEqual(['ZHANQI-WP03', '窗口 <3>', '战旗村', 'rev. abcdef12'])
    expect(notesOf({title: 'A', revision: '1'})).toEqual(['A', 'rev. 1'])
    expect(notesOf({title: 'A', revision: '1', number: '', point: ''})).toEqual(['A', 'rev. 1'])
  })

  test('stands in the information, the metadata and the catalogue of the file', async () => {
    const {pdf} = await read(smallDrawing, full)
    expect(pdf.getTitle()).toBe('窗口 <3>')
    expect(pdf.getSubject()).toBe('ZHANQI-WP03, 窗口 <3>, 战旗村, rev. abcdef12')
    expect(pdf.getKeywords()).toBe(`sha256:${'ab'.repeat(32)}`)
    expect(pdf.getCreator()).toBe('Cunbiao')
    expect(pdf.catalog.lookup(PDFName.of('Lang'), PDFString).asString()).toBe('zh-Hans')
    expect(String(pdf.catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).get(PDFName.of('DisplayDocTitle')))).toBe('true')
    const info = pdf.context.lookup(pdf.context.trailerInfo.Info, PDFDict)
    expect(String(info.get(PDFName.of('Trapped')))).toBe('/False')
    const metadata = metadataOf(pdf)
    expect(['Type', 'Subtype'].map((key) => String(metadata.dict.get(PDFName.of(key))))).toEqual(['/Metadata', '/XML'])
    const xmp = new TextDecoder('utf-8', {ignoreBOM: true, fatal: true}).decode(metadata.contents)
    const [id] = (pdf.context.trailerInfo.ID as PDFArray).asArray().map((each) => (each as PDFHexString).asString())
    expect(id).toMatch(/^[0-9a-f]{32}$/)
    const uuid = id?.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, 'uuid:$1-$2-$3-$4-$5')
    for (const said of [
      '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">窗口 &#60;3&#62;</rdf:li></rdf:Alt></dc:title>',
      '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">ZHANQI-WP03, 窗口 &#60;3&#62;, 战旗村, rev. abcdef12</rdf:li></rdf:Alt></dc:description>',
      '<dc:language><rdf:Bag><rdf:li>zh-Hans</rdf:li></rdf:Bag></dc:language>',
      `<xmpMM:DocumentID>${uuid}</xmpMM:DocumentID>`,
      '<xmpMM:VersionID>abcdef12</xmpMM:VersionID>',
      `<pdf:Keywords>sha256:${'ab'.repeat(32)}</pdf:Keywords>`,
    ])
      expect(xmp).toContain(said)
    expect(xmp.startsWith('<?xpacket begin="\uFEFF"')).toBe(true)
  })

  test('has no keyword where no sum is known, and no edition where none is', async () => {
    const {pdf} = await read(smallDrawing)
    expect(pdf.getKeywords()).toBeUndefined()
    expect(new TextDecoder().decode(metadataOf(pdf).contents)).toContain('<xmpMM:VersionID>1</xmpMM:VersionID><pdf:Trapped>')
  })

  test('is packed quickly, and the number of the file follows from what is said, the size and the sum of what is drawn', async () => {
    const {pdf, node} = await read(smallDrawing, full)
    const stream = node.lookup(PDFName.of('Contents'))
    const packed = stream instanceof PDFRawStream ? stream.contents : new Uint8Array()
    // The second byte of a zlib stream tells how thorough it is: quick here, which the library is not unasked.
    expect([...packed.subarray(0, 2)]).toEqual([0x78, 0x5e])
    const {title, width, height} = smallDrawing
    const sum = createHash('sha256')
      .update(JSON.stringify([full, title, width, height, ...packed.subarray(packed.length - 4)]))
      .digest('hex')
    const ids = (pdf.context.trailerInfo.ID as PDFArray).asArray().map((each) => (each as PDFHexString).asString())
    expect(ids).toEqual([sum.slice(0, 32), sum.slice(0, 32)])
  })

  test('tells one file from another: by its words, its size and what is drawn', async () => {
    const idOf = async (drawing: Drawing, of = meta) => String((await read(drawing, of)).pdf.context.trailerInfo.ID)
    const first = await idOf(smallDrawing)
    expect(await idOf(smallDrawing)).toBe(first)
    const others = [
      await idOf(smallDrawing, {...meta, revision: '2'}),
      await idOf({...smallDrawing, title: 'another'}),
      await idOf({...smallDrawing, marks: [...smallDrawing.marks, {type: 'field', process: 'print', ink: white}]}),
      await idOf({
        ...smallDrawing,
        marks: smallDrawing.marks.map((mark) => (mark.type === 'field' ? {...mark, ink: {...teal, cmyk: black.cmyk}} : mark)),
      }),
    ]
    expect(new Set([first, ...others]).size).toBe(5)
  })
})

/** The operators of a circle: four quarters, whose arms are 0.5522847498 of the radius. */
function circle(x: number, y: number, r: number): string[] {
  const k = Math.round(r * 0.5522847498 * 1e6) / 1e6
  const at = (...values: readonly number[]) => values.map((v) => Math.round(v)).join(' ')
  return [
    `${at(x, y - r)} m`,
    `${at(x, y - r)} l`,
    `${at(x + k, y - r, x + r, y - k, x + r, y)} c`,
    `${at(x + r, y)} l`,
    `${at(x + r, y + k, x + k, y + r, x, y + r)} c`,
    `${at(x, y + r)} l`,
    `${at(x - k, y + r, x - r, y + k, x - r, y)} c`,
    `${at(x - r, y)} l`,
    `${at(x - r, y - k, x - k, y - r, x, y - r)} c`,
    'h',
  ]
}
