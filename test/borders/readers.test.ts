import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {strToU8, unzipSync, zipSync} from 'fflate'
import {expect, test} from 'vitest'
import {examples} from '../../design-system/signs/examples/examples.ts'
import {signSchema} from '../../design-system/signs/sign.ts'
import {readChapter} from '../../handbooks/clause/chapter.ts'
import {readEdition, toEdition, writeEdition} from '../../handbooks/edition/edition.ts'
import {decodeUtf8} from '../../handbooks/input/file.ts'
import {unfitIn} from '../../handbooks/input/text.ts'
import {openYaml, readYaml} from '../../handbooks/input/yaml.ts'
import {yamlText} from '../../handbooks/input/yamlText.ts'
import {loadDivisions} from '../../points/directory/divisions.ts'
import {readPoint} from '../../points/directory/readPoint.ts'
import {readTable} from '../../points/exchange/table.ts'
import {toWorkbook} from '../../points/exchange/workbook.ts'
import {readSheets} from '../../points/intake/filledSheet.ts'
import {loadManifest} from '../../points/kit/manifest.ts'
import {loadPrices} from '../../points/kit/prices.ts'
import {readCheckFile} from '../../site/checklist/checkFile.ts'
import {toCheckJson} from '../../site/checklist/checkRecord.ts'
import {toCheckYaml} from '../../site/checklist/checkYaml.ts'
import {bareEntry} from '../support/bareEntry.ts'
import {anyValue, damaged, damagedBytes, readOrTold, runs, soup, told} from '../support/hostile.ts'
import {smallCatalogue} from '../support/smallCatalogue.ts'

// Whatever comes in, a reader returns what it read or throws an InputError: no other error, and an answer always.

const folder = mkdtempSync(join(tmpdir(), 'cunbiao-'))
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const json = (value: unknown) => JSON.stringify(value, (_, held) => (typeof held === 'bigint' ? String(held) : held)) ?? 'null'

/** No text that was let in holds what the policy for text refuses. */
function isFit(value: unknown): boolean {
  if (typeof value === 'string') return unfitIn(value) === undefined
  return typeof value !== 'object' || value === null || Object.values(value).every(isFit)
}

test('bytes are read as the platform reads UTF-8, or refused', () => {
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({maxLength: 40}), damagedBytes(strToU8('战旗村便民服务站\n𠮷é'))), (bytes) => {
      const read = readOrTold(() => decodeUtf8('a', bytes))
      if (typeof read === 'string')
        expect(Buffer.from(read)).toEqual(Buffer.from(bytes.subarray(bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0)))
    }),
    runs(1500),
  )
})

test('YAML of any text', () => {
  fc.assert(
    fc.property(soup(40), (text) => {
      const read = readOrTold(() => openYaml('a', text))
      if (!(read instanceof Error) && read.faults.length === 0) expect(isFit(read.value)).toBe(true)
    }),
    runs(3000),
  )
})

test('the spec of a sign', () => {
  const schema = signSchema({})
  const specs = Object.values(examples).map((spec) => yamlText(spec))
  const kinds = fc.constantFrom(...Object.values(examples).map(({kind}) => kind))
  const made = fc.tuple(kinds, anyValue).map(([kind, rest]) => json({...(rest as object), kind}))
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...specs).chain(damaged), made), (text) => {
      const read = readOrTold(() => readYaml('a', text, schema))
      if (!(read instanceof Error)) expect(isFit(read)).toBe(true)
    }),
    runs(1200),
  )
})

test('the record of a point', () => {
  const record = `id: a
name: {zh: 甲村便民服务站, en: A Station}
addresses:
  - {district: {zh: 甲县, en: Jia County}, town: {zh: 新镇, en: Xin Town}, village: {zh: 新村, en: Xin Village}, asOf: "2025", source: s}
survey: {on: 2026-09-23, windows: [{number: 1, term: toilet}], facilities: [], hours: [{days: sunday, open: [{from: 08:30, to: 12:00}]}], streetDistanceM: 13, hallDistanceM: 6, fasciaWidthMm: 3300}
plan:
  rooms: [{id: hall, use: hall, atM: [0, 0], sizeM: [6, 4], term: toilet}, {id: yard, use: outside, atM: [0, 4], sizeM: [6, 4], term: toilet}]
  doors: [{between: [hall, yard], atM: [3, 4], widthM: 1}]
  entrance: {room: yard, atM: [3, 8], widthM: 2}
  windows: [{number: 1, atM: [1, 1]}]
assessments:
  - {on: 2026-09-25, edition: 2026-1, by: town, findings: {HW-SIGN-003: {status: met, note: 好}}}
sources: {s: {title: {zh: 来源, en: Source}}}
`
  fc.assert(
    fc.property(damaged(record), (text) => {
      const read = readOrTold(() => readPoint('points/districts/a/records/a.yaml', text, smallCatalogue))
      if (!(read instanceof Error)) expect(isFit(read)).toBe(true)
    }),
    runs(700),
  )
})

test('a filled-in checklist, on the command line and on the page', () => {
  const sheet = {
    point: 'a',
    assessment: {on: '2026-11-20', edition: '2026-1', by: 'town' as const, findings: {'HW-SIGN-003': {status: 'met' as const, note: '好'}}},
  }
  const place = {zh: '甲', en: 'A'}
  const entry = {
    ...bareEntry('a'),
    sample: false,
    name: place,
    place,
    town: place,
    district: place,
    division: undefined,
    record: undefined,
    assessment: undefined,
  }
  const [yaml, exported] = [toCheckYaml(sheet, 'a'), toCheckJson(sheet)]
  fc.assert(
    fc.property(
      fc.oneof(
        damaged(yaml),
        damaged(exported),
        anyValue.map(json),
        anyValue.map((found) => json({...sheet, assessment: {...sheet.assessment, findings: found}})),
      ),
      (text) => {
        const read = readOrTold(() =>
          readSheets([{name: 'a.yaml', text}], {catalogue: smallCatalogue, entry, entries: [entry], now: '2026-11-25'}),
        )
        if (!(read instanceof Error)) expect(isFit(read)).toBe(true)
        const {record, refused} = readCheckFile(text, {edition: '2026-1', clauses: undefined, today: '2026-11-25'})
        expect(record === undefined).toBe(refused.length > 0)
        expect(isFit(record)).toBe(true)
      },
    ),
    runs(1200),
  )
})

test('a chapter', () => {
  const chapter = readFileSync('handbooks/software/en/general.mdx', 'utf8').slice(0, 2500)
  const head = '---\norder: 1\ntitle: a\ndescription: b\n---\n\n## s\n\n'
  fc.assert(
    fc.property(
      fc.oneof(
        soup(30).map((text) => head + text),
        soup(20),
        damaged(chapter),
      ),
      (text) => {
        const read = readOrTold(() => readChapter('a', text, 'en'))
        if (!(read instanceof Error)) expect(isFit(read)).toBe(true)
      },
    ),
    runs(1200),
  )
})

test('a table in CSV', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(soup(40).map(strToU8), fc.uint8Array({maxLength: 60}), damagedBytes(strToU8('编号,行\r\n甲,"a\nb"\r\n'))),
      async (bytes) => {
        const read = await readTable(file('a.csv', bytes), 'a.csv').catch(told)
        if (!(read instanceof Error)) expect(isFit(read)).toBe(true)
      },
    ),
    runs(600),
  )
})

test('a table in a workbook, its bytes or its XML damaged', async () => {
  const book = await toWorkbook([
    {
      name: '清单',
      widths: [9],
      rows: [
        [
          {value: '编号', look: 'head'},
          {value: 1, look: 'read'},
        ],
      ],
      footer: '',
      frozen: {rows: 1, columns: 0},
    },
  ])
  const parts = unzipSync(book)
  const paths = ['xl/worksheets/sheet1.xml', 'xl/workbook.xml', 'xl/sharedStrings.xml', 'xl/styles.xml', 'xl/_rels/workbook.xml.rels']
  const inside = fc
    .constantFrom(...paths)
    .chain((path) => damaged(new TextDecoder().decode(parts[path])).map((xml) => zipSync({...parts, [path]: strToU8(xml)}, {level: 1})))
  await fc.assert(
    fc.asyncProperty(fc.oneof(damagedBytes(book), inside), async (bytes) => {
      const read = await readTable(file('a.xlsx', bytes), 'a.xlsx').catch(told)
      if (!(read instanceof Error)) expect(isFit(read)).toBe(true)
    }),
    runs(300),
  )
})

test('the manifest of a kit', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anyValue.map((value) => json({format: 'cunbiao-kit-1', ...(value as object)})),
        soup(20),
      ),
      (text) => {
        readOrTold(() => loadManifest(file('manifest.json', text), 'manifest.json'))
      },
    ),
    runs(400),
  )
})

test('an edition', () => {
  const text = writeEdition(toEdition('2026-1', smallCatalogue))
  fc.assert(
    fc.property(
      fc.oneof(
        damaged(text),
        anyValue.map((value) => json({format: 2, clauses: [], ...(value as object)})),
        soup(10),
      ),
      (given) => {
        readOrTold(() => readEdition('a.json', given))
      },
    ),
    runs(500),
  )
})

test('a list of divisions', () => {
  const list =
    'slug,name,kind,pinyin,officialName,code,town,townPinyin,townCode\ndong,东村,village,Dong,东村村民委员会,510100100201,北镇,Bei,510100100\n'
  const districts = join(folder, 'districts')
  mkdirSync(join(districts, 'jia'), {recursive: true})
  writeFileSync(
    join(districts, 'jia/district.yaml'),
    'id: jia\nname: {zh: 甲县, en: Jia}\nvillages: {asOf: 2023-06-30, source: {id: l, title: {zh: 名录, en: L}}}\n',
  )
  fc.assert(
    fc.property(fc.oneof(damaged(list), soup(20)), (text) => {
      writeFileSync(join(districts, 'jia/villages.csv'), text)
      const read = readOrTold(() => loadDivisions(districts))
      if (!(read instanceof Error)) expect(isFit(read)).toBe(true)
    }),
    runs(400),
  )
})

test('a list of prices', () => {
  const prices = readFileSync('points/kit/prices.yaml', 'utf8')
  fc.assert(
    fc.property(damaged(prices), (text) => {
      readOrTold(() => loadPrices(file('prices.yaml', text), 'prices.yaml'))
    }),
    runs(200),
  )
})
