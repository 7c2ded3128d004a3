import {PDFDocument} from '@cantoo/pdf-lib'
import fc from 'fast-check'
import {unzipSync} from 'fflate'
import Papa from 'papaparse'
import {parse, parseFragment, serialize} from 'parse5'
import {readSheet} from 'read-excel-file/node'
import sharp from 'sharp'
import {expect, test} from 'vitest'
import {parse as parseYaml} from 'yaml'
import {toDxf} from '../../design-system/drawing/export/dxf.ts'
import {toPdf} from '../../design-system/drawing/export/pdf.ts'
import {annotated, toSvg} from '../../design-system/drawing/export/svg.ts'
import {loadFonts} from '../../design-system/drawing/type/loadFonts.ts'
import {wordSetter} from '../../design-system/drawing/type/text.ts'
import {escaped} from '../../handbooks/input/escape.ts'
import {normal, unfitIn} from '../../handbooks/input/text.ts'
import {yamlText} from '../../handbooks/input/yamlText.ts'
import {readCell} from '../../points/exchange/cell.ts'
import {csv} from '../../points/exchange/csv.ts'
import type {ExchangedPoint} from '../../points/exchange/exchangedPoint.ts'
import {toGeoJson, toJson} from '../../points/exchange/pointFormats.ts'
import {toWorkbook} from '../../points/exchange/workbook.ts'
import {runs, soup} from '../support/hostile.ts'
import {readDxf} from '../support/reader/dxf.ts'
import {smallDrawing} from '../support/smallDrawing.ts'

// Whatever text goes out, another program reads the same text, and nothing but a text.

/** Texts that may have come in, and those that may not: an exporter trusts neither. */
const anyText = soup(20)
const fitText = anyText.map(normal).filter((text) => unfitIn(text) === undefined)
const decoded = (bytes: Uint8Array | undefined) => new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
/** What stands for a character that UTF-8 and XML cannot hold. */
const shown = (text: string) =>
  Array.from(text.toWellFormed(), (char) =>
    (char < ' ' && !'\t\n\r'.includes(char)) || char === '\ufffe' || char === '\uffff' ? '\ufffd' : char,
  ).join('')

test('CSV, by Papa Parse', () => {
  fc.assert(
    fc.property(fc.array(fc.record({a: anyText, b: anyText}), {minLength: 1, maxLength: 4}), (rows) => {
      const {data, errors} = Papa.parse<string[]>(decoded(csv(rows)).slice(1), {delimiter: ',', newline: '\r\n', skipEmptyLines: false})
      expect(errors).toEqual([])
      expect(data.slice(1, -1).map((cells) => cells.map(readCell))).toEqual(rows.map(({a, b}) => [a.toWellFormed(), b.toWellFormed()]))
      for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/)
    }),
    runs(700),
  )
})

test('a workbook, by a reader of workbooks', async () => {
  // Readers trim what has no blanks to keep; what came in has none at its ends.
  const cell = anyText.map((text) => `|${text}|`)
  await fc.assert(
    fc.asyncProperty(cell, fitText, async (text, name) => {
      const book = await toWorkbook([
        {
          name: '清单',
          widths: [9],
          rows: [[{value: text, look: 'edit'}], [{formula: '1+1', value: 2, look: 'total'}]],
          footer: name,
          frozen: {rows: 1, columns: 0},
        },
      ])
      expect(await readSheet(Buffer.from(book), 1)).toEqual([[text], [2]])
      const page = decoded(unzipSync(book)['xl/worksheets/sheet1.xml'])
      expect([page.match(/<sheetData>/g)?.length, page.match(/<f>/g)?.length, page.match(/<oddFooter>/g)?.length]).toEqual([1, 1, 1])
    }),
    runs(120),
  )
})

test('text and attributes of HTML, by parse5', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const [element] = parseFragment(`<p title="${escaped(text)}">${escaped(text)}</p>`).childNodes
      const html = shown(text).replace(/\r\n?/g, '\n')
      expect(element && 'attrs' in element ? element.attrs : undefined).toEqual([{name: 'title', value: html}])
      expect(
        element && 'childNodes' in element ? element.childNodes.map((node) => ('value' in node ? node.value : node.nodeName)).join('') : '',
      ).toBe(html)
    }),
    runs(1000),
  )
})

test('SVG, by parse5', () => {
  fc.assert(
    fc.property(anyText, anyText, (title, note) => {
      const svg = annotated(toSvg({...smallDrawing, title, marks: []}), [note])
      const tree = serialize(parse(`<!doctype html><body>${svg}`))
      expect(tree.match(/<(svg|title|metadata|body|html|head)/g)).toEqual(['<html', '<head', '<body', '<svg', '<title', '<metadata'])
      expect(tree).toContain(
        `<title>${shown(title)
          .replace(/\r\n?/g, '\n')
          .replace(/[&<>\u00a0]/g, (c) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;'})[c] ?? '&nbsp;')}</title>`,
      )
    }),
    runs(500),
  )
})

test('SVG is XML, by librsvg', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (title) => {
      // Whatever is no XML it refuses; the size is that of 100 by 50 mm at 72 to the inch.
      const {width, height} = await sharp(Buffer.from(toSvg({...smallDrawing, title}))).metadata()
      expect([width, height]).toEqual([283, 142])
    }),
    runs(120),
  )
})

test('DXF, by dxf-parser and by its pairs', () => {
  fc.assert(
    fc.property(anyText, anyText, (title, note) => {
      const dxf = toDxf({...smallDrawing, title, marks: smallDrawing.marks.slice(0, 2)}, [note])
      expect(readDxf(dxf).units).toBe(4)
      const lines = dxf.split('\n')
      const pairs = lines.flatMap((line, i) => (i % 2 === 0 && i + 1 < lines.length ? [[line, lines[i + 1] ?? '']] : []))
      for (const [code = ''] of pairs) expect(code).toMatch(/^\d{1,3}$/)
      const units = (text: string) =>
        text.replace(/\\U\+([0-9A-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      expect(pairs.flatMap(([code, value = '']) => (code === '999' ? [units(value)] : []))).toEqual([
        `Cunbiao: ${title}, full size, millimetres`,
        note,
      ])
    }),
    runs(600),
  )
})

test('PDF, by pdf-lib, and by parse5 in its metadata', async () => {
  const setWords = wordSetter((await loadFonts()).regular)
  await fc.assert(
    fc.asyncProperty(fitText, async (given) => {
      // The slug is set in a font, which lacks some characters and says so; a name of no glyphs is refused before.
      const title = [...given].filter((char) => (char >= ' ' && char <= '~') || /[村é，：｛＝]/u.test(char)).join('')
      const bytes = await toPdf({...smallDrawing, title, marks: []}, {title, revision: 'r', edition: 'e'}, setWords)
      const pdf = await PDFDocument.load(bytes, {updateMetadata: false})
      expect(pdf.getTitle()).toBe(title)
      const [, named = ''] = /<dc:title>.*?x-default">(.*?)<\/rdf:li>/s.exec(decoded(bytes)) ?? []
      const [node] = parseFragment(named).childNodes
      expect(node && 'value' in node ? node.value : '').toBe(title)
    }),
    runs(60),
  )
})

test('JSON and GeoJSON of the directory, by the platform', () => {
  const point = (text: string): ExchangedPoint => {
    const name = {zh: text, en: text}
    const place = {id: 'a', sample: true, name, place: name, town: name, district: name, code: null}
    return {...place, declared: null, assessment: null, lifecycle: {status: 'open'}, sources: []}
  }
  fc.assert(
    fc.property(anyText, (text) => {
      expect(JSON.parse(decoded(toJson([point(text)]))).points[0].name.zh).toBe(text)
      expect(JSON.parse(decoded(toGeoJson([point(text)]))).features[0].properties.name.en).toBe(text)
    }),
    runs(400),
  )
})

test('YAML of a record, by the parser of YAML', () => {
  fc.assert(
    fc.property(fitText, (text) => {
      expect(parseYaml(yamlText({a: {note: text}, [`k${text}`]: [text]}))).toEqual({a: {note: text}, [`k${text}`]: [text]})
    }),
    runs(600),
  )
})
