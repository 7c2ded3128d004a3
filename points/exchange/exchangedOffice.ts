import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import {statuses} from '../assessment/schema.ts'
import {type DutyFinding, dutiesBy} from '../office/duties.ts'
import type {PlacedOffice} from '../office/loadOffices.ts'
import {checksBack} from '../office/office.ts'
import {csv} from './csv.ts'

/** Returns an office as data for other programs: each check worked out by its edition, the latest first, duties by their clauses' ids. */
export function exchangedOffice({office, district}: PlacedOffice, catalogue: Catalogue) {
  const ids = (of: readonly DutyFinding[]) => of.map(({clause}) => clause.id)
  return {
    office: office.id,
    name: office.name,
    level: office.level,
    district: district.id,
    sample: office.sample,
    assessments: checksBack(office).map((check) => {
      const {counts, points, chapters, unmet, open} = dutiesBy(check, office.level, catalogue)
      return {on: check.on, edition: check.edition, by: check.by, counts, points, chapters, unmet: ids(unmet), open: ids(open)}
    }),
  }
}

/** Returns offices as CSV, one row for each check; an office that was never checked has one row without results. */
export const officesCsv = (offices: readonly PlacedOffice[], catalogue: Catalogue): Uint8Array =>
  csv(
    offices.flatMap((placed) => {
      const {office: id, name, level, district, sample, assessments} = exchangedOffice(placed, catalogue)
      return (assessments.length === 0 ? [undefined] : assessments).map((check) => ({
        id,
        sample,
        name_zh: name.zh,
        name_en: name.en,
        level,
        district,
        assessed_on: check?.on ?? '',
        assessed_by: check?.by ?? '',
        edition: check?.edition ?? '',
        points_due: check?.points.due ?? '',
        points_earned: check?.points.earned ?? '',
        points_open: check?.points.open ?? '',
        points_recommended: check?.points.extra ?? '',
        ...Object.fromEntries(statuses.map((status) => [`clauses_${status}`, check?.counts[status] ?? ''])),
        unmet: check?.unmet.join(' ') ?? '',
        open: check?.open.join(' ') ?? '',
      }))
    }),
  )
