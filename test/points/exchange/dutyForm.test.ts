import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {edition} from '../../../handbooks/catalogue/catalogue.ts'
import {dutyFormName, toDutyForm} from '../../../points/exchange/dutyForm.ts'
import {dutyFormTitles} from '../../../points/exchange/dutyFormShape.ts'
import {readTable} from '../../../points/exchange/table.ts'
import {dutiesAsked} from '../../../points/office/duties.ts'
import {officeLevels} from '../../../points/office/office.ts'
import {catalogue} from '../../support/catalogue.ts'

const folder = mkdtempSync(join(tmpdir(), 'cunbiao-'))
const written = async (level: (typeof officeLevels)[number], format: 'xlsx' | 'csv') => {
  const path = join(folder, dutyFormName(level, format, edition))
  writeFileSync(path, await toDutyForm(catalogue, level, {edition}, format))
  return readTable(path, 'form')
}

describe.each(officeLevels)('the form of a %s', (level) => {
  test('has a row for each clause asked, alike as workbook and as CSV', async () => {
    const ids = dutiesAsked(catalogue.clauses, level).map(({id}) => id)
    for (const format of ['xlsx', 'csv'] as const) {
      const {head, rows} = await written(level, format)
      expect(head[0]).toBe(dutyFormTitles[level])
      expect(
        rows.slice(5).map(({cells}) => cells[0]),
        format,
      ).toEqual(ids)
    }
  })

  test('in GB18030 is the same text', async () => {
    const [plain, gb] = await Promise.all([
      toDutyForm(catalogue, level, {edition}, 'csv'),
      toDutyForm(catalogue, level, {edition}, 'gb18030.csv'),
    ])
    expect(`\uFEFF${new TextDecoder('gb18030').decode(gb)}`.replace(/^\uFEFF+/, '')).toBe(new TextDecoder().decode(plain))
  })
})

test('the same clauses give the same bytes', async () => {
  const [one, two] = await Promise.all([1, 2].map(() => toDutyForm(catalogue, 'town', {edition}, 'xlsx')))
  expect(one).toEqual(two)
})
