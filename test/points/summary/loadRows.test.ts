import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, onTestFinished, test} from 'vitest'
import {loadEach} from '../../../points/directory/directory.ts'
import {loadRows} from '../../../points/summary/loadRows.ts'
import {catalogue} from '../../support/catalogue.ts'

const guyu = readFileSync('points/districts/sample/records/sample-guyu.yaml', 'utf8')

/** Returns a folder of the sample district with these records, each by its id. */
function stand(records: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'cunbiao-load-'))
  onTestFinished(() => rmSync(dir, {recursive: true}))
  mkdirSync(join(dir, 'sample', 'records'), {recursive: true})
  const district = readFileSync('points/districts/sample/district.yaml', 'utf8')
  writeFileSync(join(dir, 'sample', 'district.yaml'), district.replace(/^kitsOnSite:.*\n/m, ''))
  for (const [id, text] of Object.entries(records)) writeFileSync(join(dir, 'sample', 'records', `${id}.yaml`), text)
  return dir
}
const named = (id: string) => guyu.replace(/^id: .*$/m, `id: ${id}`)

describe('the directory, one record after the other', () => {
  test('has let a record go before the next is opened: what becomes of that meanwhile is what is read', () => {
    const dir = stand({'sample-a': named('sample-a'), 'sample-b': named('sample-b')})
    const sees = loadEach(
      catalogue,
      ({id, record}) => {
        if (id === 'sample-a')
          writeFileSync(join(dir, 'sample', 'records', 'sample-b.yaml'), named('sample-b').replace('谷雨村便民服务站', '乙村便民服务站'))
        return `${id} ${record?.name.zh}`
      },
      dir,
    )
    expect(sees).toEqual(['sample-a 谷雨村便民服务站', 'sample-b 乙村便民服务站'])
  })

  test('tells every problem of every record, and of each by its line, before anything comes of it', () => {
    const wrong = named('sample-a').replace('HW-GEN-001: {status: met}', 'HW-GEN-001: {status: good}')
    const dir = stand({'sample-a': wrong, 'sample-b': named('sample-c'), 'sample-d': named('sample-d')})
    expect(() => loadRows(catalogue, dir)).toThrow(
      /sample-a\.yaml: 1 problem\n {2}line 36, assessments\.0\.findings\.HW-GEN-001\.status: .*\n.*sample-b\.yaml: 1 problem\n {2}line 5, id: /,
    )
  })

  test('gives a district alone where one is asked for', () => {
    expect(new Set(loadRows(catalogue, undefined, {only: ['sample']}).map(({districtId}) => districtId))).toEqual(new Set(['sample']))
    expect(loadRows(catalogue, undefined, {only: ['pidu']}).map(({districtId}) => districtId)).toHaveLength(157)
  })
})
