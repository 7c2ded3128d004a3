import {createHash} from 'node:crypto'
import Papa from 'papaparse'
import {decodeQR} from 'qr/decode.js'
import {expect, test} from 'vitest'
import type {Page} from '../../../design-system/drawing/paper/page.ts'
import {Pen} from '../../../design-system/drawing/paper/pen.ts'
import {loadFonts} from '../../../design-system/drawing/type/loadFonts.ts'
import {printRange, undersideOf} from '../../../design-system/signs/making/height.ts'
import {heightOf} from '../../../design-system/signs/sign.ts'
import {limits} from '../../../handbooks/hardware/limits.ts'
import {signKinds} from '../../../handbooks/hardware/parts.ts'
import {findEntry} from '../../../points/directory/directory.ts'
import {codeText, drawCalibration} from '../../../points/kit/calibration.ts'
import {work} from '../../../points/kit/installationWords.ts'
import {makeKit} from '../../../points/kit/kit.ts'
import type {KitTitle} from '../../../points/kit/kitPages.ts'
import {catalogue} from '../../support/catalogue.ts'
import {cunbiao} from '../../support/cunbiao.ts'
import {entries} from '../../support/directory.ts'
import {faultsOf, readPdf} from '../../support/reader/pdf.ts'

const fonts = await loadFonts()
const kit = await makeKit(findEntry(entries, 'sample-wenchangqiao'), catalogue, fonts, {identity: cunbiao})
const bytesOf = (path: string) => kit.files.find((f) => f.path === path)?.bytes ?? new Uint8Array()
const textOf = (path: string) => new TextDecoder().decode(bytesOf(path))
const title: KitTitle = {
  name: {zh: '文昌桥社区便民服务站', en: 'Wenchangqiao Community Public Service Station'},
  place: {zh: '示例县', en: 'Sample County'},
  edition: '2026-1',
  revision: 'abcdef12',
  basis: {zh: '依据现场勘察。', en: 'From a survey.'},
  sample: true,
}
const wordsOn = (pages: readonly Page[]) => pages.flatMap(({marks}) => marks.flatMap((mark) => (mark.type === 'text' ? [mark.words] : [])))

test('every file but the list of sums itself has its sum in the list, and the sums are right', () => {
  const listed = new Map(
    textOf('SHA256SUMS')
      .trimEnd()
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)] as const),
  )
  expect([...listed.keys()].toSorted()).toEqual(
    kit.files
      .map(({path}) => path)
      .filter((path) => path !== 'SHA256SUMS')
      .toSorted(),
  )
  for (const {path, bytes} of kit.files)
    if (path !== 'SHA256SUMS') expect(createHash('sha256').update(bytes).digest('hex'), path).toBe(listed.get(path))
})

test.each(['calibration.pdf', 'checklist.pdf', 'cover.pdf', 'installation.pdf', 'sheet.pdf'])(
  '%s is A4 and passes as a PDF',
  async (path) => {
    const {pages} = await readPdf(bytesOf(path))
    expect(pages.length).toBeGreaterThan(0)
    for (const {size} of pages) expect(size.toSorted((a, b) => a - b)).toEqual([210, 297])
    expect(await faultsOf(bytesOf(path))).toEqual([])
  },
)

test('the words of a paper can be copied from it', async () => {
  const {pages} = await readPdf(bytesOf('installation.pdf'))
  const words = pages.flatMap(({lines}) => lines).join('\n')
  expect(words).toContain('文昌桥社区便民服务站')
  expect(words).toContain('Wenchangqiao Community Public Service Station')
  for (const name of ['fasciaUnderside', 'suspendedUnderside', 'wallPlateCentre', 'plaqueTop'] as const) {
    expect(words, name).toContain(printRange(limits[name]))
    expect(words, name).toContain(limits[name].clause)
  }
})

test('what is planned lies within what the clause allows, for every kind and any height of sign', () => {
  for (const kind of Object.keys(signKinds) as (keyof typeof signKinds)[])
    for (const high of [50, 300, 1200, 2400]) {
      const height = heightOf(kind, high)
      if (!height?.limit) continue
      const {min = -Infinity, max = Infinity} = height.limit
      expect(height.planned, kind).toBeGreaterThanOrEqual(min)
      expect(height.planned, kind).toBeLessThanOrEqual(max)
      if (height.part === 'top') expect(undersideOf(height, high) + high).toBe(height.planned)
      for (const id of height.limit.clause.split(' ')) expect(catalogue.clause.has(id), id).toBe(true)
    }
})

test('every clause that an installation sheet names is in the handbook', () => {
  for (const {clauses} of Object.values(work)) for (const id of clauses) expect(catalogue.clause.has(id), id).toBe(true)
  const named = new Set(JSON.stringify([work]).match(/HW-[A-Z]+-\d{3}/g) ?? [])
  for (const id of named) expect(catalogue.clause.has(id), id).toBe(true)
})

test('the calibration sheets show every ink, every distance at its height, and a code that reads back', () => {
  const pages = drawCalibration(title, new Pen(fonts, cunbiao))
  const words = wordsOn(pages)
  for (const {zh, cmyk, lrv} of Object.values(cunbiao.inks)) {
    expect(words).toContain(zh)
    expect(words).toContain(`C${cmyk[0]} M${cmyk[1]} Y${cmyk[2]} K${cmyk[3]}`)
    expect(words).toContain(`LRV ${lrv}`)
  }
  for (const metres of [1, 2, 3, 5, 8, 10]) {
    expect(words.filter((w) => w === `${metres} m`)).toHaveLength(2)
    expect(words).toContain(`${metres * limits.hanziHeightPerMetre.min} mm`)
  }
  expect(codeText(title)).not.toMatch(/:\/\/|www\./)
  expect(decoded(pages[0], 34)).toBe(codeText(title))
})

test('the checklist has a row for each sign with its height, and no field for a person’s name', () => {
  const rows = Papa.parse<Record<string, string>>(textOf('checklist.csv'), {header: true, skipEmptyLines: true}).data
  expect(rows).toHaveLength(kit.drawn + kit.open)
  expect(rows.find((row) => row['种类 Kind']?.startsWith('门头'))).toMatchObject({
    '高度要求 Height required': expect.stringContaining(`≥ ${limits.fasciaUnderside.min} mm`),
    '高度条款 Height clause': limits.fasciaUnderside.clause,
  })
  expect(Object.keys(rows[0] ?? {}).join(' ')).not.toMatch(/姓名|[Nn]ame/)
  for (const column of Object.keys(rows[0] ?? {}))
    for (const [id] of column.matchAll(/HW-[A-Z]+-\d{3}/g)) expect(catalogue.clause.has(id), id).toBe(true)
})

/** Reads the code on a page, whose side with quiet zone is `size`, from its outline. */
function decoded(page: Page | undefined, size: number): string {
  const marks = page?.marks ?? []
  const code = marks.find((mark) => mark.type === 'path' && mark.segments.length > 1500 && mark.ink?.name === cunbiao.inks.ink.name)
  if (code?.type !== 'path') throw new Error('the page has no code')
  const points = code.segments.flatMap((s) => (s.to === 'close' ? [] : [s.at]))
  const [left, top] = [Math.min(...points.map(([x]) => x)), Math.min(...points.map(([, y]) => y))]
  const [right] = [Math.max(...points.map(([x]) => x))]
  const scale = 10
  const quiet = (size - (right - left)) / 2
  const side = Math.round(size * scale)
  const data = new Uint8Array(side * side * 4).fill(255)
  for (let i = 0; i < points.length; i += 4) {
    const corners = points.slice(i, i + 4)
    const xs = corners.map(([x]) => Math.round((x - left + quiet) * scale))
    const ys = corners.map(([, y]) => Math.round((y - top + quiet) * scale))
    for (let y = Math.min(...ys); y < Math.max(...ys); y++)
      for (let x = Math.min(...xs); x < Math.max(...xs); x++) data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
  }
  return decodeQR({width: side, height: side, data})
}
