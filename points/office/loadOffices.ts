import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import {knownEditions} from '../../handbooks/edition/known.ts'
import {readText} from '../../handbooks/input/file.ts'
import {InputError, ProblemList} from '../../handbooks/input/problem.ts'
import {today} from '../../handbooks/input/today.ts'
import {readYaml} from '../../handbooks/input/yaml.ts'
import type {District} from '../directory/district.ts'
import {districts, loadDistricts} from '../directory/district.ts'
import {checkOffice} from './checkOffice.ts'
import {type Office, officeSchema} from './office.ts'

/** An office with the district in whose folder its file lies. */
export interface PlacedOffice {
  readonly office: Office
  readonly district: Pick<District, 'id' | 'name'>
}

/**
 * Returns the office in `text`, which came from `file`.
 *
 * @throws InputError naming the file, and the line of every problem in it: wrong fields, an id that is not the file's name, a date ahead, an
 * edition that does not exist, a clause that it does not have or that is another's duty.
 */
export function readOffice(file: string, text: string, catalogue: Catalogue): Office {
  const schema = officeSchema.check(({value, issues}) => {
    for (const {at, message} of checkOffice(value, file, knownEditions(catalogue), today()))
      issues.push({code: 'custom', path: at.split('/'), message, input: value})
  })
  return readYaml(file, text, schema)
}

/**
 * Returns the offices of all districts in `folder`, by district and id, those of a county before those of its towns.
 *
 * @throws InputError or InputErrors with every problem of every file, and with each id that two offices share.
 */
export function loadOffices(catalogue: Catalogue, folder = districts): PlacedOffice[] {
  const problems = new ProblemList()
  const first = new Map<string, string>()
  const offices = (problems.attempt(() => loadDistricts(folder)) ?? []).flatMap(({id, name}) =>
    filesOf(folder, id).flatMap((file): PlacedOffice[] => {
      const source = `points/districts/${file}`
      const text = problems.attempt(() => readText({path: join(folder, file), name: source, as: 'yaml'}))
      const office = text === undefined ? undefined : problems.attempt(() => readOffice(source, text, catalogue))
      if (!office) return []
      const twin = first.get(office.id)
      if (twin) problems.add(source, {at: 'id', message: `"${office.id}" is also the id of ${twin}; ids are unique in all districts`})
      first.set(office.id, twin ?? source)
      return [{office, district: {id, name}}]
    }),
  )
  problems.throwIfAny()
  return offices.sort((a, b) => (a.district.id === b.district.id ? rank(a) - rank(b) : 0))
}

const rank = ({office}: PlacedOffice) => (office.level === 'county' ? 0 : 1)

/** Returns the office files of a district, sorted, as `sample/offices/sample-centre.yaml`. */
function filesOf(folder: string, district: string): string[] {
  const path = join(folder, district, 'offices')
  const files = existsSync(path) ? readdirSync(path) : []
  return files.flatMap((file) => (/^[^/]+\.yaml$/.test(file) ? [`${district}/offices/${file}`] : [])).sort()
}

/** Returns the office with this id. @throws InputError naming the ids that there are. */
export function findOffice(offices: readonly PlacedOffice[], id: string): PlacedOffice {
  const found = offices.find(({office}) => office.id === id)
  if (found) return found
  const known = offices.map(({office}) => `${office.id} (${office.name.zh})`)
  throw new InputError(`office "${id}"`, [
    {
      at: '',
      message: `is not among the offices; ${known.length === 0 ? 'there are none: add a file to points/districts/<district>/offices/' : `there are ${known.join(', ')}`}`,
    },
  ])
}
