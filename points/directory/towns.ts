import type {ListedRow, ReportRow} from './villageRow.ts'

/**
 * Reports towns that are spelt in two ways, or have two codes, so that one town would be listed and counted as two: the first spelling of a
 * code counts, and names that differ in nothing but width and blanks are one name.
 */
export function checkTowns(rows: readonly ListedRow[], report: ReportRow): void {
  const [byCode, byName] = [new Map<string, ListedRow>(), new Map<string, ListedRow>()]
  const told = new Set<string>()
  for (const listed of rows) {
    const {line, row} = listed
    const {town, townPinyin, townCode} = row
    const same = byCode.get(townCode)
    const namesake = byName.get(folded(town))
    if (!same) byCode.set(townCode, listed)
    if (!namesake) byName.set(folded(town), listed)
    if (same && same.row.town !== town)
      report(
        line,
        'town',
        `"${town}" has the code ${townCode}, which is that of "${same.row.town}" in line ${same.line}; a code has one town, so write one name in both lines or correct the code`,
      )
    else if (same && same.row.townPinyin !== townPinyin)
      report(line, 'townPinyin', `"${townPinyin}" is "${same.row.townPinyin}" in line ${same.line}, of the same ${town}; write one in both`)
    else if (namesake && namesake.row.townCode !== townCode && !told.has(`${townCode} ${town}`)) {
      told.add(`${townCode} ${town}`)
      report(
        line,
        'townCode',
        `${town} has the code ${townCode}, and in line ${namesake.line} ${namesake.row.townCode}; a town has one code, so correct one of them or the name`,
      )
    }
  }
}

const folded = (name: string) => name.normalize('NFKC').replaceAll(/\s/gu, '').toLowerCase()
