import {PDFDocument} from '@cantoo/pdf-lib'
import {unzipSync} from 'fflate'
import Papa from 'papaparse'
import {expect, test} from 'vitest'
import {loadFonts} from '../../../design-system/drawing/type/loadFonts.ts'
import {examples} from '../../../design-system/signs/examples/examples.ts'
import {edition} from '../../../handbooks/catalogue/catalogue.ts'
import {type Entry, findEntry} from '../../../points/directory/directory.ts'
import {kitZip, makeKit} from '../../../points/kit/kit.ts'
import {programme} from '../../../points/programme/programme.ts'
import {catalogue} from '../../support/catalogue.ts'
import {cunbiao} from '../../support/cunbiao.ts'
import {entries} from '../../support/directory.ts'

const fonts = await loadFonts()
const entry = findEntry(entries, 'sample-wenchangqiao')
const kit = await makeKit(entry, catalogue, fonts, {identity: cunbiao})
const real = await makeKit(findEntry(entries, 'zhanqi'), catalogue, fonts, {identity: cunbiao})

const bytesOf = ({files}: typeof kit, path: string) => files.find((f) => f.path === path)?.bytes ?? new Uint8Array()
const textOf = (from: typeof kit, path: string) => new TextDecoder().decode(bytesOf(from, path))
const rowsOf = (from: typeof kit, path: string) =>
  Papa.parse<Record<string, string>>(textOf(from, path), {header: true, skipEmptyLines: true}).data

test('the same point gives the same bytes, as files and as an archive', async () => {
  const again = await makeKit(entry, catalogue, fonts, {identity: cunbiao})
  expect(again.files.map((f) => f.path)).toEqual(kit.files.map((f) => f.path))
  for (const [i, {path, bytes}] of again.files.entries())
    expect(Buffer.compare(bytes, kit.files[i]?.bytes ?? new Uint8Array()), path).toBe(0)
  expect(Buffer.compare(kitZip(again), kitZip(kit))).toBe(0)
})

test('nothing is made for a point that is gone, and the one into which it went is named; one to come gets its kit', async () => {
  const made = (id: string) => makeKit(findEntry(entries, id), catalogue, fonts, {identity: cunbiao})
  await expect(made('sample-laodukou')).rejects.toThrow('make the kit of sample-duchuankou, into which it went')
  await expect(made('sample-yaqian')).rejects.toThrow('says "closed" since 2025-12-31; nothing is made')
  expect((await made('sample-xinhe')).drawn).toBeGreaterThan(0)
})

test('a kit has artwork in three formats for each sign, and the papers beside it', () => {
  const {files, drawn} = kit
  expect(drawn).toBe(programme(entry, catalogue).items.filter(({spec}) => spec).length)
  for (const format of ['dxf', 'pdf', 'svg'])
    expect(files.filter((f) => f.path.startsWith('artwork/') && f.path.endsWith(format))).toHaveLength(drawn)
  expect(files.map((f) => f.path).filter((path) => !path.startsWith('artwork/'))).toEqual([
    'README.txt',
    'checks.json',
    'gang/acrylic-1.dxf',
    'gang/acrylic-1.pdf',
    'gang/tactile-1.dxf',
    'gang/tactile-1.pdf',
    'calibration.pdf',
    'checklist.csv',
    'checklist.pdf',
    'installation.pdf',
    'sheet.pdf',
    ...programme(entry, catalogue).fittings.map(({kind}) => `fittings/${kind}.zh-Hans.pdf`),
    'quantities.csv',
    'quantities.xlsx',
    'schedule.csv',
    'schedule.xlsx',
    'cover.pdf',
    'manifest.json',
    'SHA256SUMS',
  ])
  expect(Object.keys(unzipSync(kitZip(kit)))).toContain('cunbiao-kit-sample-wenchangqiao/artwork/SAMPLE-WENCHANGQIAO-FA01-fascia.dxf')
})

test('the schedule gives each sign’s number, words and size, and the quantities add up to it', () => {
  const rows = rowsOf(kit, 'schedule.csv')
  expect(new Set(rows.filter((row) => row['图稿版本 Artwork revision']).map((row) => row['编号 Number'])).size).toBe(kit.drawn)
  expect(rows[0]).toMatchObject({
    '编号 Number': 'SAMPLE-WENCHANGQIAO-FA01',
    '中文 Chinese': '文昌桥社区便民服务站',
    '英文 English': 'Wenchangqiao Community Public Service Station',
    '宽 Width (mm)': String(entry.record?.survey?.fasciaWidthMm),
  })
  const made = rows.filter((row) => row['宽 Width (mm)'] !== '' && row['数量 Quantity'] !== '')
  const area = made.reduce(
    (sum, row) => sum + (Number(row['宽 Width (mm)']) * Number(row['高 Height (mm)']) * Number(row['数量 Quantity'])) / 1e6,
    0,
  )
  const given = rowsOf(kit, 'quantities.csv').reduce((sum, row) => sum + Number(row['面积 Area (m²)']), 0)
  expect(given).toBeCloseTo(area, 2)
})

test('the window plates of a point have one size, and so have its facility signs', () => {
  for (const kind of ['窗口牌', '设施牌']) {
    const rows = rowsOf(kit, 'schedule.csv').filter((row) => row['种类 Kind']?.startsWith(kind))
    expect(rows.length).toBeGreaterThan(3)
    expect(new Set(rows.map((row) => `${row['宽 Width (mm)']} × ${row['高 Height (mm)']}`)).size).toBe(1)
  }
})

test('a sample says so in every picture, table and text', async () => {
  for (const {path, bytes} of kit.files.filter((f) => f.path.endsWith('.svg')))
    expect(new TextDecoder().decode(bytes), path).toContain('示例 SAMPLE')
  // The sheet of a fitting is the handbook's own and says nothing of the point.
  for (const {path, bytes} of kit.files.filter((f) => f.path.endsWith('.pdf') && !f.path.startsWith('fittings/')))
    expect((await PDFDocument.load(bytes, {updateMetadata: false})).getTitle(), path).toContain('示例 SAMPLE')
  for (const path of ['schedule.csv', 'quantities.csv'])
    for (const row of rowsOf(kit, path)) expect(Object.values(row).join(' ')).toContain('示例 SAMPLE')
  expect(textOf(kit, 'README.txt')).toContain('示例 SAMPLE')
  expect(JSON.parse(textOf(kit, 'checks.json')).sample).toBe(true)
  for (const {path, bytes} of real.files) expect(new TextDecoder().decode(bytes), path).not.toContain('示例 SAMPLE')
})

test('a real point’s kit says that nobody surveyed it, and draws nothing that nobody knows', () => {
  expect(real.drawn).toBeGreaterThan(12)
  expect(real.drawn + real.open).toBe(programme(findEntry(entries, 'zhanqi'), catalogue).items.length)
  expect(textOf(real, 'README.txt')).toContain('该站点尚未勘察')
  expect(textOf(real, 'README.txt')).toContain('This point has not been surveyed.')
  expect(real.files.filter((f) => /-(hours|directional)\./.test(f.path))).toEqual([])
  const open = rowsOf(real, 'schedule.csv').filter((row) => row['宽 Width (mm)'] === '')
  expect(open.map((row) => row['编号 Number'])).toEqual([
    ...['HR01', 'DR01', 'IB01', 'PB01', 'NH01', 'PL01', 'FB01', 'QU01', 'FS01', 'SB01', 'BG01', 'FP01'].map((own) => `ZHANQI-${own}`),
    'ZHANQI-BUY01',
    'ZHANQI-BUY02',
    'ZHANQI-BUY03',
    'ZHANQI-BUY04',
  ])
})

test('the sheets are A4 across', async () => {
  for (const page of (await PDFDocument.load(bytesOf(kit, 'sheet.pdf'), {updateMetadata: false})).getPages()) {
    const {width, height} = page.getMediaBox()
    expect([(width / 72) * 25.4, (height / 72) * 25.4]).toEqual([expect.closeTo(297), expect.closeTo(210)])
  }
})

test('signs that cannot be drawn are all reported, by number', async () => {
  const survey = entry.record?.survey
  if (!entry.record || !survey) throw new Error('the sample has a survey')
  const name = {zh: '文昌桥😀社区便民服务站', en: entry.name.en}
  const wrong: Entry = {...entry, name, record: {...entry.record, survey: {...survey, fasciaWidthMm: 1200, streetDistanceM: 60}}}
  await expect(makeKit(wrong, catalogue, fonts, {identity: cunbiao})).rejects.toThrowErrorMatchingInlineSnapshot(`
    [InputErrors: SAMPLE-WENCHANGQIAO-FA01 (fascia): 4 problems
      text.zh: the font has no 😀 (U+1F600); write it otherwise, or supply a font that has it
      text.zh: "文昌桥😀社区 / 便民服务站" is 3530.9 mm too long: condensed to 80 % it takes 2750.9 mm and there is room for 0.0 mm; give a larger widthMm, fewer words or a smaller hanziHeightMm (HW-SIGN-014)
      text.en: "Wenchangqiao / Community Public / Service Station" is 2753.2 mm too long: condensed to 80 % it takes 1973.2 mm and there is room for 0.0 mm; give a larger widthMm, fewer words or a smaller hanziHeightMm (HW-SIGN-014)
      heightMm: the sign is 982.0 mm too high: it needs 2982.0 mm and 2000 mm is the most; give a larger panel, fewer words or a smaller hanziHeightMm (HW-SIGN-015)
    SAMPLE-WENCHANGQIAO-PQ01 (plaque): 2 problems
      text.zh: "😀" cannot stand in a column; use Chinese characters and digits only
      text.zh: the font has no 😀 (U+1F600); write it otherwise, or supply a font that has it]
  `)
})

test('every artwork bears number, point, edition, revision and hash', async () => {
  const revision = rowsOf(kit, 'schedule.csv')[0]?.['图稿版本 Artwork revision'] ?? ''
  const path = 'artwork/SAMPLE-WENCHANGQIAO-FA01-fascia'
  const [svg, dxf] = [textOf(kit, `${path}.svg`), textOf(kit, `${path}.dxf`)]
  const pdf = await PDFDocument.load(bytesOf(kit, `${path}.pdf`), {updateMetadata: false})
  const [, sha256 = ''] = svg.match(/sha256:([0-9a-f]{64})<\/metadata>/) ?? []
  expect(sha256.slice(0, 8)).toBe(revision)
  expect(svg).toContain(
    `<metadata>SAMPLE-WENCHANGQIAO-FA01, 示例 SAMPLE 文昌桥社区便民服务站, 文昌桥社区便民服务站, rev. ${revision}, edition ${edition}`,
  )
  for (const note of ['SAMPLE-WENCHANGQIAO-FA01', `rev. ${revision}`, `edition ${edition}`, `sha256:${sha256}`])
    expect(dxf).toContain(`999\n${note}\n`)
  expect(pdf.getSubject()).toContain(`SAMPLE-WENCHANGQIAO-FA01, 示例 SAMPLE 文昌桥社区便民服务站, 文昌桥社区便民服务站, rev. ${revision}`)
  expect(pdf.getKeywords()).toBe(`sha256:${sha256}`)
})

test('a sign that says something else on its other side has artwork for both, and the schedule says so', async () => {
  if (!entry.record) throw new Error('the sample has a record')
  const flag = {own: '01', location: {zh: '入口旁', en: 'Beside the entrance'}, quantity: 1, spec: examples['flag-point']}
  const hanger = {own: '01', location: {zh: '3号窗口上方', en: 'Above window 3'}, quantity: 1, spec: examples['hanger-3']}
  const made = await makeKit({...entry, record: {...entry.record, signs: [flag, hanger]}}, catalogue, fonts, {identity: cunbiao})
  const paths = made.files.map(({path}) => path.replace('artwork/SAMPLE-WENCHANGQIAO-', ''))
  expect(paths).toEqual(expect.arrayContaining(['FL01-flag.pdf', 'FL01-flag-back.pdf', 'WH01-window-hanger.pdf']))
  expect(paths).not.toContain('WH01-window-hanger-back.pdf')
  const noteOf = (own: string) => rowsOf(made, 'schedule.csv').find((row) => row['编号 Number']?.endsWith(own))?.['备注 Note']
  expect(noteOf('FL01')).toContain('双面，背面见-back图稿')
  expect(noteOf('WH01')).toContain('双面，两面相同')
})
