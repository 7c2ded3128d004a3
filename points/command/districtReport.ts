import type {Adoption} from '../adoption/adopt.ts'
import type {DistrictState} from '../adoption/checkDistrict.ts'
import {roleNames} from '../adoption/headings.ts'
import {count} from './terminal.ts'

/** Rows that are shown of a list. */
const first = 5
/** Readings that are shown; the rest is counted. */
const mostDoubtful = 12

/** Returns what `district add` tells of a list before it is written: what was read as what, the first rows, towns, what to look at. */
export function adoptionText(
  {district, list, rows, lengthened, doubtful, unconfirmed}: Adoption,
  {asOfGiven}: {asOfGiven: boolean},
): string {
  const {headings, passedOver, cleaned, sheet} = list
  const towns = new Map<string, number>()
  for (const {town, townPinyin} of rows) towns.set(`${town} ${townPinyin}`, (towns.get(`${town} ${townPinyin}`) ?? 0) + 1)
  return [
    `${district.name.zh} ${district.name.en}${district.enGiven ? '' : ' (English name to be confirmed)'}, id ${district.id}, codes ${district.code}…`,
    `list as of ${district.asOf}${asOfGiven ? '' : ' (today, for no --as-of was given)'}, source: ${district.source.zh}`,
    `headings in row ${headings.at + 1}${sheet === undefined ? '' : ` of sheet ${JSON.stringify(sheet)}`}: ${headings.seen
      .map(({heading, role}) => `${heading} = ${role ? `${roleNames[role]}` : 'left alone'}`)
      .join(', ')}`,
    ...(cleaned > 0 ? [`put right: ${count(cleaned, 'cell')} with stray blanks, full-width digits or signs that nobody sees`] : []),
    ...(passedOver.length > 0
      ? [
          `passed over: ${passedOver
            .slice(0, 8)
            .map(({where, why}) => `${where} (${why})`)
            .join('; ')}${passedOver.length > 8 ? `; and ${passedOver.length - 8} more` : ''}`,
        ]
      : []),
    '',
    `${count(rows.length, 'place')} in ${count(towns.size, 'town')}: ${[...towns].map(([town, n]) => `${town} ${n}`).join(', ')}`,
    `the first of them (slug, name, kind, pinyin, code, town):`,
    ...rows.slice(0, first).map(({slug, name, kind, pinyin, code, town}) => `  ${[slug, name, kind, pinyin, code, town].join(', ')}`),
    ...(lengthened.length > 0 ? [`slugs with the town in front, because another place has the same: ${lengthened.join(', ')}`] : []),
    '',
    ...(unconfirmed === 0
      ? ['every reading is confirmed']
      : [
          `${count(unconfirmed, 'reading')} to be confirmed${doubtful.length === 0 ? '' : `; look first at these ${doubtful.length}, which hold a character that is read in more than one way:`}`,
          ...doubtful
            .slice(0, mostDoubtful)
            .map(
              ({name, pinyin, several}) =>
                `  ${name} ${pinyin} (${several.map(({character, readings}) => `${character} ${readings.join(' or ')}`).join('; ')})`,
            ),
          ...(doubtful.length > mostDoubtful ? [`  and ${doubtful.length - mostDoubtful} more`] : []),
        ]),
  ].join('\n')
}

/** Returns the commands that come next, and what a person has to see to. */
export const nextSteps = ({district: {id}, unconfirmed}: Adoption): string =>
  [
    ...(unconfirmed > 0
      ? [
          'to confirm the readings, write the list for a spreadsheet, fill in its column 拼音核对, and take it in again:',
          `  npm run -s cunbiao -- district export ${id} --out ${id}.xlsx`,
          `  npm run -s cunbiao -- district readings ${id} ${id}.xlsx`,
        ]
      : []),
    'next:',
    `  npm run -s cunbiao -- district check ${id}`,
  ].join('\n')

/** Returns what `district check` tells. */
export function stateText({district, entries, towns, recorded, assessed, unconfirmed, doubtful}: DistrictState): string {
  const {id, name, villages} = district
  const open = unconfirmed.reduce((sum, {names}) => sum + names.length, 0)
  return [
    `${name.zh} ${name.en} (${id}): ${count(entries.length, 'point')} in ${count(towns, 'town')}, ${recorded} with a record, ${assessed} assessed`,
    villages ? `list as of ${villages.asOf}, source: ${villages.source.title.zh}` : 'no list of villages',
    open === 0
      ? 'every reading in the list is confirmed'
      : `${count(open, 'reading')} in the list to be confirmed: ${unconfirmed.map(({town, names}) => `${town} ${names.length}`).join(', ')}`,
    ...(doubtful.length === 0
      ? []
      : [
          `look first at ${doubtful
            .slice(0, mostDoubtful)
            .map(({name: place, pinyin}) => `${place} ${pinyin}`)
            .join(', ')}${doubtful.length > mostDoubtful ? ` and ${doubtful.length - mostDoubtful} more` : ''}`,
        ]),
    'no problems',
  ].join('\n')
}
