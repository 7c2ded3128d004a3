import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import {bookNames} from '../../handbooks/clause/names.ts'
import {statuses} from '../assessment/schema.ts'
import {exchangedOffice} from '../exchange/exchangedOffice.ts'
import {type DutyFinding, type DutyPoints, dutiesBy} from '../office/duties.ts'
import type {PlacedOffice} from '../office/loadOffices.ts'
import {checksBack, type Office, type OfficeAssessment} from '../office/office.ts'
import {count} from './terminal.ts'

const headOf = ({office, district}: PlacedOffice) =>
  `${office.name.zh} ${office.name.en} (${office.id}), ${office.level} office of ${district.name.en}${office.sample ? ', made up' : ''}`

/** Returns a line for each office. */
export const listText = (offices: readonly PlacedOffice[]): string =>
  offices.length === 0 ? 'no offices; add a file to points/districts/DISTRICT/offices/' : offices.map(headOf).join('\n')

/** Returns the offices as data for other programs. */
export const listData = (offices: readonly PlacedOffice[]): string =>
  JSON.stringify(
    offices.map(({office: {id, level, name, sample, assessments}, district}) => ({
      ...{id, level, name, sample, district: district.id},
      assessments: assessments.length,
    })),
    null,
    2,
  )

/** Returns what the checks of an office come to as text, the latest in full, those before in a line each. */
export function toText(placed: PlacedOffice, catalogue: Catalogue): string {
  const [latest, ...before] = checksBack(placed.office)
  if (!latest)
    return `${headOf(placed)} has not been assessed. Print the form on the site (/handbooks/duties/${placed.office.level}/check-form/), and write what was found to its file`
  const worked = dutiesBy(latest, placed.office.level, catalogue)
  const {counts, points, chapters, unmet, open} = worked
  return [
    headOf(placed),
    `assessed on ${latest.on}, by ${latest.by}, edition ${latest.edition}: ${statuses.map((status) => `${counts[status]} ${status}`).join(', ')}`,
    `points: ${pointsWords(points)}`,
    ...chapters.map(({book, chapter, ...own}) => `  ${bookNames.zh[book]} ${titleOf(catalogue, {book, chapter})}: ${pointsWords(own)}`),
    '',
    unmet.length === 0 ? 'no duty was found not kept' : `${count(unmet.length, 'duty', 'duties')} not kept, the heaviest first:`,
    ...unmet.map(findingLine),
    ...(open.length === 0 ? [] : [`${count(open.length, 'duty', 'duties')} to be checked:`]),
    ...open.map(findingLine),
    ...(before.length === 0 ? [] : ['', 'before:']),
    ...before.map((one) => beforeLine(one, placed.office, catalogue)),
  ].join('\n')
}

/** Returns the same as data for other programs. */
export const toData = (placed: PlacedOffice, catalogue: Catalogue): string => JSON.stringify(exchangedOffice(placed, catalogue), null, 2)

const pointsWords = ({earned, due, open, extra}: DutyPoints) =>
  `${earned} of ${due}${open > 0 ? `, ${open} open` : ''}${extra > 0 ? `, and ${extra} for what is recommended` : ''}`

const findingLine = ({clause, status, note}: DutyFinding) =>
  `  ${status.padEnd(11)} ${clause.id} ${clause.number} ${clause.title.zh}, weight ${clause.weight}${note === undefined ? '' : `, “${note}”`}`

const titleOf = ({chapters}: Catalogue, {book, chapter}: {readonly book: string; readonly chapter: string}) => {
  const found = chapters.find((one) => one.book === book && one.name === chapter)
  return found ? `${found.number} ${found.title.zh}` : chapter
}

const beforeLine = (one: OfficeAssessment, {level}: Office, catalogue: Catalogue) =>
  `  ${one.on}, by ${one.by}, edition ${one.edition}: ${pointsWords(dutiesBy(one, level, catalogue).points)}`
