import {show} from '../../handbooks/input/problem.ts'
import type {ListedRow, ReportRow} from './villageRow.ts'

/**
 * Reports each code that does not lie in the one above it: of a village in its town's, of a town in `district`, the six digits of the
 * district. Without them those count which most rows have, and rows of another county are told which they are.
 */
export function checkCodes(rows: readonly ListedRow[], district: string | undefined, report: ReportRow): void {
  const within = district ?? commonest(rows.map(({row}) => row.townCode.slice(0, 6)))
  for (const {line, row} of rows) {
    const {code, townCode, town} = row
    if (!code.startsWith(townCode))
      report(line, 'code', `${show(code)} does not begin with the code of its town, ${townCode} (${town}); correct one of them`)
    if (within !== undefined && !townCode.startsWith(within))
      report(
        line,
        'townCode',
        district === undefined
          ? `${show(townCode)} lies in another county than most rows, whose codes begin with ${within}; move the row to the list of its county, or correct the code`
          : `${show(townCode)} does not begin with the code of the district, ${within}; move the row to the list of its county, or correct the code`,
      )
  }
}

/** Returns which of `texts` is there most often, of several the first. */
function commonest(texts: readonly string[]): string | undefined {
  const times = new Map<string, number>()
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1)
  const most = Math.max(0, ...times.values())
  return [...times].find(([, n]) => n === most)?.[0]
}
