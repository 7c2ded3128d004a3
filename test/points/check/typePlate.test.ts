import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {makeSign} from '../../../points/check/signFile.ts'
import {cunbiao} from '../../support/cunbiao.ts'

test('a type plate tells of an edition that there is and of an assessment that has been', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plate-'))
  const made = (edition: string, assessed: string) => {
    const path = join(folder, 'plate.yaml')
    writeFileSync(
      path,
      `kind: type-plate\nviewingDistanceM: 3\ntype: model\nassessedBy: {zh: 县行政审批局}\nassessed: ${assessed}\nedition: "${edition}"\n`,
    )
    return makeSign(path, 'plate.yaml', 'plate', ['svg'], cunbiao).then(
      () => 'made',
      (error: unknown) => String(error),
    )
  }
  expect(await made('1999-9', '2099-01-01')).toMatch(/edition: "1999-9" is no edition.*\n.*assessed: 2099-01-01 is to come/)
  expect(await made('2027-1', '2026-11-30')).toBe('made')
  rmSync(folder, {recursive: true})
})
