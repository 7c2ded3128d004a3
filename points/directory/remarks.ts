import {join} from 'node:path'
import type {Remark} from '../../handbooks/catalogue/standing.ts'
import {readText} from '../../handbooks/input/file.ts'
import type {Problem} from '../../handbooks/input/problem.ts'
import {recordRemarks} from '../record/checkLife.ts'
import {latestAddress} from '../record/point.ts'
import {districts} from './district.ts'
import {type Entry, inDistricts} from './entry.ts'
import {inLine} from './inLine.ts'

/**
 * Returns what is no error in the records of `entries`, whose files lie in `folder`, and worth a look, each with its line: see
 * `recordRemarks`, and places that their list, which is older, calls otherwise.
 */
export const directoryRemarks = (entries: readonly Entry[], folder = districts): Remark[] =>
  entries.flatMap(({record, file, division}): Remark[] => {
    if (!record || file === undefined) return []
    const problems = [...recordRemarks(record), ...renamed(record, division)]
    if (problems.length === 0) return []
    const text = readText({path: join(folder, inDistricts(file)), name: file, as: 'yaml'})
    return problems.map((problem) => ({source: file, problem: inLine(problem, file, text)}))
  })

function renamed(record: NonNullable<Entry['record']>, division: Entry['division']): Problem[] {
  const latest = latestAddress(record)
  const {asOf, town, village} = latest
  if (!division || asOf <= division.asOf || (town.zh === division.town && village.zh === division.name)) return []
  return [
    {
      at: `addresses/${record.addresses.indexOf(latest)}`,
      message: `of ${asOf} is ${village.zh}, ${town.zh}, and the older list of ${division.asOf} has ${division.name}, ${division.town}; right if it was renamed since`,
    },
  ]
}
