import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {strFromU8, unzipSync} from 'fflate'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {loadFonts} from '../../../design-system/drawing/type/loadFonts.ts'
import {edition} from '../../../handbooks/catalogue/catalogue.ts'
import {findEntry} from '../../../points/directory/directory.ts'
import {makeKit, writeKit} from '../../../points/kit/kit.ts'
import {kitOf, standingKit} from '../../../site/point/kits.ts'
import {catalogue} from '../../support/catalogue.ts'
import {cunbiao} from '../../support/cunbiao.ts'
import {entries} from '../../support/directory.ts'

const folder = mkdtempSync(join(tmpdir(), 'cunbiao-kits-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))
const entry = findEntry(entries, 'sample-jinsui')
beforeAll(async () => writeKit(await makeKit(entry, catalogue, await loadFonts(), {identity: cunbiao}), join(folder, entry.id)))

test('a kit that stands in kits/ is offered as an archive of all it holds, with its two tables', () => {
  const {files, unpacked, earlier} = standingKit(entry.id, folder)
  expect(unpacked).toBe(true)
  expect(earlier).toBeUndefined()
  expect(files.map(({name, is}) => `${is} ${name}`)).toEqual([
    'archive sample-jinsui.zip',
    'schedule sample-jinsui-schedule.xlsx',
    'quantities sample-jinsui-quantities.xlsx',
  ])
  const [archive, schedule] = files.map(({contents}) => contents())
  const inside = unzipSync(archive ?? new Uint8Array())
  expect(Object.keys(inside)).toEqual(
    expect.arrayContaining(['README.txt', 'manifest.json', 'SHA256SUMS'].map((path) => `cunbiao-kit-sample-jinsui/${path}`)),
  )
  expect(JSON.parse(strFromU8(inside['cunbiao-kit-sample-jinsui/manifest.json'] ?? new Uint8Array())).edition).toBe(edition)
  expect(inside['cunbiao-kit-sample-jinsui/schedule.xlsx']).toEqual(new Uint8Array(schedule ?? []))
})

test('the size of an archive that is not packed yet is that of the files its manifest names', () => {
  const [archive] = standingKit(entry.id, folder).files
  const inside = unzipSync(archive?.contents() ?? new Uint8Array())
  const named = Object.entries(inside).filter(([path]) => !/(manifest\.json|SHA256SUMS)$/.test(path))
  expect(archive?.bytes).toBe(named.reduce((sum, [, bytes]) => sum + bytes.length, 0))
})

test('a kit under the name of another point is refused, with what to do', () => {
  cpSync(join(folder, entry.id), join(folder, 'sample-guyu'), {recursive: true})
  expect(() => standingKit('sample-guyu', folder)).toThrow(
    /kits\/sample-guyu\/manifest\.json: .*\n.*point\.id: "sample-jinsui" is not the name of its folder; give the folder that name, or make the kit of sample-guyu/,
  )
})

test('a kit of which a file was changed is not packed; the message names it and the command that makes it again', () => {
  writeFileSync(join(folder, entry.id, 'README.txt'), 'changed')
  const [archive] = standingKit(entry.id, folder).files
  expect(() => archive?.contents()).toThrow(
    /kits\/sample-jinsui: .*\n.*does not hold what its manifest\.json says.*kit sample-jinsui --out kits\/sample-jinsui/,
  )
})

test('nothing is made of a point that neither stands in kits/ nor is named by its district', async () => {
  expect(await kitOf(findEntry(entries, 'sample-jinsui'))).toBeUndefined()
  expect(await kitOf(findEntry(entries, 'kuixinglou'))).toBeUndefined()
})
