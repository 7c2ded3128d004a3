import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {readBytes} from '../../handbooks/input/file.ts'
import {InputError, ProblemList} from '../../handbooks/input/problem.ts'
import {loadWorkingCalendar} from '../../handbooks/register/workingCalendar.ts'
import {districts} from '../directory/district.ts'
import type {Entry} from '../directory/entry.ts'
import {readTable} from '../exchange/table.ts'
import {csvTable} from '../exchange/tableIn.ts'
import type {BoardNotice} from './notice.ts'
import {problemOf} from './noticeFault.ts'
import {type ReadNotices, readNotices} from './readNotices.ts'

/** What to do with a file that holds no table. */
const ifEmpty = 'begin it with 标题, 类别, 发布日期, 撤下日期, 发布岗位, 正文'

/**
 * Returns the notices of each point in `entries` that has a table of them, `points/districts/<district>/notices/<id>.csv`, by the point’s public id.
 *
 * @throws InputError or InputErrors with every fault of every table, by row, and every table that is named after no point.
 */
export function loadNotices(
  entries: readonly Pick<Entry, 'id' | 'slug' | 'districtId'>[],
  folder = districts,
): Map<string, readonly BoardNotice[]> {
  const problems = new ProblemList()
  const byPlace = new Map(entries.map((entry) => [`${entry.districtId}/${entry.slug}`, entry]))
  const found = new Map<string, readonly BoardNotice[]>()
  const calendar = loadWorkingCalendar()
  for (const district of new Set(entries.map(({districtId}) => districtId)))
    for (const file of tablesOf(folder, district)) {
      const name = `points/districts/${district}/notices/${file}`
      const slug = file.replace(/\.csv$/, '')
      const entry = byPlace.get(`${district}/${slug}`)
      if (!entry)
        problems.add(name, {at: '', message: `"${slug}" is not the id of a point of this district; name the file after its point`})
      const notices = problems.attempt(() =>
        sound(
          name,
          readNotices(csvTable(readBytes({path: join(folder, district, 'notices', file), name, as: 'csv'}), name, ifEmpty), calendar),
        ),
      )
      if (entry && notices) found.set(entry.id, notices)
    }
  problems.throwIfAny()
  return found
}

const tablesOf = (folder: string, district: string): string[] => {
  const path = join(folder, district, 'notices')
  return existsSync(path)
    ? readdirSync(path)
        .filter((file) => /^[^.~].*\.csv$/.test(file))
        .sort()
    : []
}

/** Returns the notices of a table that lies anywhere, as a workbook or CSV. @throws InputError headed by `name` with every fault, by row. */
export const openNotices = async (path: string, name: string): Promise<readonly BoardNotice[]> =>
  sound(name, readNotices(await readTable(path, name, ifEmpty), loadWorkingCalendar()))

/** @throws InputError if there is a fault: a table is taken whole or not at all. */
function sound(name: string, {notices, faults}: ReadNotices): readonly BoardNotice[] {
  if (faults.length > 0) throw new InputError(name, faults.map(problemOf))
  return notices
}
