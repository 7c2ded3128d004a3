import type {Remark} from '../../handbooks/catalogue/standing.ts'
import {recordRemarks} from '../record/checkLife.ts'
import {latestAddress} from '../record/point.ts'
import type {Entry} from './entry.ts'

/** Returns what is no error in the records of `entries` and worth a look: see `recordRemarks`, and lists that are behind a record. */
export const directoryRemarks = (entries: readonly Entry[]): Remark[] =>
  entries.flatMap(({record, file, division}): Remark[] => {
    if (!record || file === undefined) return []
    const {asOf, town, village} = latestAddress(record)
    const renamed = division && asOf > division.asOf && (town.zh !== division.town || village.zh !== division.name)
    const problems = [
      ...recordRemarks(record),
      ...(renamed
        ? [
            {
              at: 'addresses',
              message: `of ${asOf} is ${village.zh}, ${town.zh}, and the older list of ${division.asOf} has ${division.name}, ${division.town}; right if it was renamed since`,
            },
          ]
        : []),
    ]
    return problems.map((problem) => ({source: file, problem: {...problem, at: problem.at.replaceAll('/', '.')}}))
  })
