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
export function loadNotices(entries: readonly Placed[], folder = districts): Map<string, readonly BoardNotice[]> {
  const problems = new ProblemList()
  const byPlace = new Map(entries.map((entry) => [`${entry.districtId}/${entry.slug}`, entry]))
  const found = new Map<string, readonly BoardNotice[]>()
  for (const district of new Set(entries.map(({districtId}) => districtId)))
    for (const slug of tablesOf(folder, district)) {
      const entry = byPlace.get(`${district}/${slug}`)
      if (!entry)
        problems.add(nameOf(district, slug), {
          at: '',
          message: `"${slug}" is not the id of a point of this district; name the file after its point`,
        })
      const notices = problems.attempt(() => readFile(folder, district, slug))
      if (entry && notices) found.set(entry.id, notices)
    }
  problems.throwIfAny()
  return found
}

/** Returns the notices of one point, none if it has no table. @throws InputError with every fault of its table, by row. */
export const noticesOf = ({districtId, slug}: Placed, folder = districts): readonly BoardNotice[] =>
  tablesOf(folder, districtId).includes(slug) ? readFile(folder, districtId, slug) : []

type Placed = Pick<Entry, 'id' | 'slug' | 'districtId'>

const nameOf = (district: string, slug: string) => `points/districts/${district}/notices/${slug}.csv`

function readFile(folder: string, district: string, slug: string): readonly BoardNotice[] {
  const name = nameOf(district, slug)
  const bytes = readBytes({path: join(folder, district, 'notices', `${slug}.csv`), name, as: 'csv'})
  return sound(name, readNotices(csvTable(bytes, name, ifEmpty), loadWorkingCalendar()))
}

/** Returns the ids of the points of a district that have a table, sorted. */
function tablesOf(folder: string, district: string): string[] {
  const path = join(folder, district, 'notices')
  const files = existsSync(path) ? readdirSync(path) : []
  return files.flatMap((file) => /^([^.~].*)\.csv$/.exec(file)?.[1] ?? []).sort()
}

/** Returns the notices of a table that lies anywhere, as a workbook or CSV. @throws InputError headed by `name` with every fault, by row. */
export const openNotices = async (path: string, name: string): Promise<readonly BoardNotice[]> =>
  sound(name, readNotices(await readTable(path, name, ifEmpty), loadWorkingCalendar()))

/** @throws InputError if there is a fault: a table is taken whole or not at all. */
function sound(name: string, {notices, faults}: ReadNotices): readonly BoardNotice[] {
  if (faults.length > 0) throw new InputError(name, faults.map(problemOf))
  return notices
}
