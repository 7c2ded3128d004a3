import {join} from 'node:path'
import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import {readText} from '../../handbooks/input/file.ts'
import {InputError, type Problem, ProblemList} from '../../handbooks/input/problem.ts'
import {today} from '../../handbooks/input/today.ts'
import {openYaml} from '../../handbooks/input/yaml.ts'
import {type District, districts, type Loading, loadDistricts, publicId} from './district.ts'
import {type Division, loadDivisions} from './divisions.ts'
import {type Entry, inDistricts, listedEntry, recordedEntry} from './entry.ts'
import {type DistrictFiles, districtFiles, refuseUnread} from './files.ts'
import {findEntry} from './findEntry.ts'
import {type Places, placeProblems} from './place.ts'
import {readPoint} from './readPoint.ts'
import {checkSuccession} from './succession.ts'
import {againstOthers, type ReadRecord} from './together.ts'

export type {Entry} from './entry.ts'
export {aliasesOf, findEntry} from './findEntry.ts'

/**
 * Returns the directory: for each district every division of its list, in its order, with the points that serve it, main point first; then,
 * district by district, every point that serves none, made-up ones among them.
 *
 * A division whose main point has no record has an entry all the same. A record takes the division's place under its own id.
 *
 * @throws InputError or InputErrors with every problem of every list and record, of what they say against each other, and every file in the
 * folder of a district that nothing reads.
 */
export function loadDirectory(catalogue: Catalogue, folder = districts, {now = today(), only}: Loading = {}): Entry[] {
  const problems = new ProblemList()
  const files = districtFiles(folder, only)
  refuseUnread(files, problems)
  const given = problems.attempt(() => loadDistricts(folder, {now, only}))
  if (!given) problems.throwIfAny()
  const loaded = given ?? []
  const divisions = problems.attempt(() => loadDivisions(folder, loaded))
  const records = readRecords(files, loaded, {folder, catalogue, now}, problems)
  check(records, loaded, divisions, only === undefined)
  for (const [file, problem] of unknownKits(loaded, divisions, records)) problems.add(file, inFile(folder, file, problem))
  problems.throwIfAny()
  return entriesOf(loaded, divisions ?? [], records, catalogue)
}

/** Returns what `keep` makes of each entry of the directory, in its order. @throws InputError or InputErrors as `loadDirectory` does. */
export const loadEach = <Kept>(catalogue: Catalogue, keep: (entry: Entry) => Kept, folder = districts): Kept[] =>
  loadDirectory(catalogue, folder).map(keep)

interface Reading {
  readonly folder: string
  readonly catalogue: Catalogue
  readonly now: string
}

function readRecords({records}: DistrictFiles, given: readonly District[], reading: Reading, problems: ProblemList): ReadRecord[] {
  const byId = new Map(given.map((district) => [district.id, district]))
  return records.flatMap((path): ReadRecord[] => {
    const district = byId.get(path.split('/')[0] ?? '')
    if (!district) return []
    const file = `points/districts/${path}`
    const text = problems.attempt(() => readText({path: join(reading.folder, path), name: file, as: 'yaml'}))
    const point = text === undefined ? undefined : problems.attempt(() => pointIn(file, text, district, reading))
    if (text === undefined || !point) return []
    return [{file, point, district, report: (problem) => problems.add(file, inLine(problem, file, text))}]
  })
}

const pointIn = (file: string, text: string, {thresholds}: District, {catalogue, now}: Pick<Reading, 'catalogue' | 'now'>) =>
  readPoint(file, text, catalogue, {now, thresholds})

/** Reports what records say against each other and against the `divisions`; undefined where their lists could not be read. */
function check(
  records: readonly ReadRecord[],
  given: readonly District[],
  divisions: readonly Division[] | undefined,
  complete: boolean,
): void {
  const places = placesByDistrict(given, divisions)
  const prefixOf = new Map(given.map(({id, prefix}) => [id, prefix]))
  const listed = new Map((divisions ?? []).map((division) => [(prefixOf.get(division.folder) ?? '') + division.slug, division]))
  const compare = againstOthers(listed)
  for (const record of records) {
    compare(record)
    for (const problem of placeProblems(record.point, record.district, places?.get(record.district.id))) record.report(problem)
  }
  if (!divisions || !complete) return
  checkSuccession(records, new Set([...listed.keys(), ...records.map(({point, district}) => publicId(district, point.id))]))
}

/** Returns the places of each district by their slugs; undefined where the lists could not be read. */
function placesByDistrict(given: readonly District[], divisions: readonly Division[] | undefined): ReadonlyMap<string, Places> | undefined {
  if (!divisions) return undefined
  const made = new Map<string, Map<string, Division>>(given.map(({id}) => [id, new Map()]))
  for (const division of divisions) made.get(division.folder)?.set(division.slug, division)
  return made
}

/** Yields each point of `kitsOnSite` that its district does not have, with the file that names it. */
function* unknownKits(
  given: readonly District[],
  divisions: readonly Division[] | undefined,
  records: readonly ReadRecord[],
): Generator<[file: string, problem: Problem]> {
  if (!divisions) return
  const known = new Set([
    ...divisions.map(({folder, slug}) => `${folder}/${slug}`),
    ...records.map(({district, point}) => `${district.id}/${point.id}`),
  ])
  for (const {id, kitsOnSite} of given)
    for (const [i, slug] of kitsOnSite.entries())
      if (!known.has(`${id}/${slug}`))
        yield [
          `points/districts/${id}/district.yaml`,
          {at: `kitsOnSite.${i}`, message: `"${slug}" is not the id of a point of this district; correct it, or take it out`},
        ]
}

function entriesOf(
  given: readonly District[],
  divisions: readonly Division[],
  records: readonly ReadRecord[],
  catalogue: Catalogue,
): Entry[] {
  const districtOf = new Map(given.map((district) => [district.id, district]))
  const serving = Map.groupBy(records, ({district, point}) => (point.division === undefined ? '' : `${district.id}/${point.division}`))
  const listed = divisions.flatMap((division) => {
    const district = districtOf.get(division.folder)
    if (!district) return []
    const own = serving.get(`${district.id}/${division.slug}`) ?? []
    const isMain = ({point}: ReadRecord) => point.serves === undefined || point.id === division.slug
    const entries = [...own.filter(isMain), ...own.filter((record) => !isMain(record))].map((record) =>
      recordedEntry(record, division, district, catalogue),
    )
    return own.some(isMain) ? entries : [listedEntry(division, district), ...entries]
  })
  const rest = (serving.get('') ?? []).map((record) => recordedEntry(record, undefined, record.district, catalogue))
  return [...listed, ...rest]
}

/**
 * Returns the entry that `id` names, see `findEntry`, reading no other record than its own where its district and its id there, or its public
 * id, say which that is.
 *
 * @throws InputError or InputErrors with every problem of the record or, if none is so named, those of `loadDirectory` and `findEntry`.
 */
export function loadEntry(catalogue: Catalogue, id: string, folder = districts, {now = today()}: Pick<Loading, 'now'> = {}): Entry {
  const given = loadDistricts(folder, {now})
  const [found, another] = districtFiles(folder).records.flatMap((path) => {
    const [folderName = '', , name = ''] = path.split('/')
    const slug = name.replace(/\.yaml$/, '')
    const district = given.find((known) => known.id === folderName)
    return district && (publicId(district, slug) === id || `${folderName}/${slug}` === id) ? [{path, district}] : []
  })
  if (found === undefined || another !== undefined) return findEntry(loadDirectory(catalogue, folder, {now}), id)
  const {path, district} = found
  const file = `points/districts/${path}`
  const text = readText({path: join(folder, path), name: file, as: 'yaml'})
  const point = pointIn(file, text, district, {catalogue, now})
  const divisions = loadDivisions(folder, [district])
  const places = new Map(divisions.map((division) => [division.slug, division]))
  const misplaced = placeProblems(point, district, places)
  if (misplaced.length > 0)
    throw new InputError(
      file,
      misplaced.map((problem) => inLine(problem, file, text)),
    )
  return recordedEntry({file, point}, places.get(point.division ?? ''), district, catalogue)
}

const inLine = ({at, ...problem}: Problem, name: string, text: string): Problem => {
  const path = at.split(/[./]/)
  return {line: openYaml(name, text).lineOf(path), ...problem, at: path.join('.')}
}

const inFile = (folder: string, file: string, problem: Problem): Problem =>
  inLine(problem, file, readText({path: join(folder, inDistricts(file)), name: file, as: 'yaml'}))

/** Returns the record files of the districts in `folder`, sorted, as `some/records/zhanqi.yaml`. */
export const recordFiles = (folder: string): readonly string[] => districtFiles(folder).records
