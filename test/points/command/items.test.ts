import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {root} from '../../../handbooks/input/root.ts'
import {run} from '../../../points/command/command.ts'
import {readTable} from '../../../points/exchange/table.ts'
import {readList} from '../../../points/items/readList.ts'

const folder = mkdtempSync(join(tmpdir(), 'items-command-'))
afterAll(() => rmSync(folder, {recursive: true}))

async function said(...words: string[]) {
  let [out, problems] = ['', '']
  const status = await run(words, {
    standing: folder,
    out: (text) => {
      out += text
    },
    err: (text) => {
      problems += text
    },
  })
  return {status, out, problems}
}
const workbook = join(root, 'test/points/items/lists/county.xlsx')

test('items check says how much of the template was seen, and which districts have a list', async () => {
  const {status, out} = await said('items', 'check')
  expect(status).toBe(0)
  expect(out).toContain('template: 56 items, a guide seen of 18, part of one of 5, only the name of 33')
  expect(out).toContain('pidu: no list of its own; the template is shown, and nothing is promised')
  expect(out).toMatch(/sample: points\/districts\/sample\/items\.yaml, 33 items, 31 with a promise, 1 retired, .*made up/)
})

test.each(['csv', 'xlsx'] as const)(
  'the template goes out as %s, every row said to be one, and comes in again as the items that it was',
  async (format) => {
    const {status, out} = await said('items', 'export', '--format', format, '--out', `template.${format}`)
    expect([status, out]).toEqual([0, `wrote 56 items to template.${format}: 样例，以本县清单为准 Template\n`])
    const {head, rows} = await readTable(join(folder, `template.${format}`), 'template')
    const whose = head.indexOf('来由')
    for (const {cells} of rows) expect(cells[whose]).toMatch(/样例/)
    const list = readList('template', [{row: 1, cells: head}, ...rows])
    expect(list.problems).toEqual([])
    expect(list.items.filter(({promised}) => promised)).toEqual([])
    const {out: dry, problems} = await said(
      'items',
      'import',
      `template.${format}`,
      '--district',
      'pidu',
      '--from',
      '2027-01-01',
      '--dry-run',
    )
    expect(problems).toBe('')
    expect(dry).toMatch(/would write 56 items, 0 with a promise/)
    expect(existsSync(join(root, 'points/districts/pidu/items.yaml'))).toBe(false)
  },
)

test('the sample county’s list goes out as JSON-LD by CPSV-AP and schema.org, its promises too', async () => {
  await said('items', 'export', '--format', 'jsonld', '--district', 'sample', '--out', 'sample.jsonld')
  const {'@graph': graph, '@context': context} = JSON.parse(readFileSync(join(folder, 'sample.jsonld'), 'utf8'))
  expect(Object.keys(context)).toContain('cpsv')
  expect(graph).toHaveLength(33)
  const item = graph.find((one: {'@id': string}) => one['@id'] === 'urn:cunbiao:item:sample:old-age-allowance')
  expect(item['@type']).toEqual(['schema:GovernmentService', 'cpsv:PublicService'])
  expect(item['schema:additionalProperty']['schema:value']).toBe(8)
  expect(item['cpsv:hasInput'].map((paper: {'dct:title': {'@value': string}[]}) => paper['dct:title'][0]?.['@value'])).toEqual([
    '居民身份证',
    '居民户口簿',
    '本人银行卡',
  ])
  expect(item['dct:description']).toContain('虚构')
})

test('a district without a list is not exported, and says what to do', async () => {
  const {status, problems} = await said('items', 'export', '--format', 'csv', '--district', 'pidu', '--out', 'pidu.csv')
  expect([status, existsSync(join(folder, 'pidu.csv'))]).toEqual([1, false])
  expect(problems).toContain('take the county’s list in with items import')
})

test('two lists are compared, a district’s by its id; an alias of the template is the same item', async () => {
  const {status, out} = await said('items', 'diff', 'sample', workbook)
  expect(status).toBe(0)
  expect(out).toMatch(/^33 → 11, −22 \(66\.7 %\)\n/)
  expect(out).toMatch(/kept 8, /)
  const {out: data} = await said('items', 'diff', 'sample', workbook, '--format', 'json')
  expect(JSON.parse(data).sum).toMatchObject({from: 33, to: 11, fewer: 22})
})

test('an import that is refused writes nothing; a wrong district or date says what is allowed', async () => {
  const {status, problems} = await said('items', 'import', workbook, '--district', 'pidu', '--from', '2027-01-01')
  expect(status).toBe(1)
  expect(problems).toContain('no item is called “家庭医生签约”')
  expect(existsSync(join(root, 'points/districts/pidu/items.yaml'))).toBe(false)
  expect((await said('items', 'import', workbook, '--district', 'nowhere', '--from', '2027-01-01')).problems).toContain(
    'use one of pidu, sample',
  )
  expect((await said('items', 'import', workbook, '--district', 'pidu', '--from', '2027-02-30')).problems).toContain('is not a date')
})
