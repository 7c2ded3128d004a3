import {readdirSync} from 'node:fs'
import {basename, join} from 'node:path'
import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import {knownEditions} from '../../handbooks/edition/known.ts'
import {readText} from '../../handbooks/input/file.ts'
import {InputError, type Problem, ProblemList} from '../../handbooks/input/problem.ts'
import {openYaml} from '../../handbooks/input/yaml.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import type {Assessment} from '../assessment/assess.ts'
import {workedOut} from '../assessment/workedOut.ts'
import {standing} from '../proceedings/standing.ts'
import type {Profile} from '../profile/profile.ts'
import {latestAssessment, type Point} from '../record/point.ts'
import {districts, loadDistricts} from './district.ts'
import {type Division, divisionEn, loadDivisions, townEn} from './divisions.ts'
import {readPoint} from './readPoint.ts'

/** One line of the directory: a division, with its point's record if there is one, or a sample point. */
export interface Entry {
  /** Permanent id of the page: the record's id or the division's slug. */
  readonly id: string
  readonly sample: boolean
  readonly name: InBoth
  /** Name of the village or community. */
  readonly place: InBoth
  readonly town: InBoth
  readonly district: InBoth
  readonly division: Division | undefined
  readonly record: Point | undefined
  /** What the point stands on, worked out: its last decision or, without one or if it was looked at since, its latest assessment. */
  readonly assessment: Assessment | undefined
  /** Its county's profile of plates and names; absent where an entry was made without a county. */
  readonly profile?: Profile | undefined
}

/**
 * Returns the directory: every division of the lists, in their order, then every point that serves none, made-up ones among them.
 *
 * A record that serves a division takes the division's place under its own id.
 *
 * @throws InputError or InputErrors with every problem of every list and record.
 */
export const loadDirectory = (catalogue: Catalogue, folder = districts): Entry[] => loadEach(catalogue, (entry) => entry, folder)

/**
 * Returns what `keep` makes of each entry of the directory, in its order. A record is read, worked out, handed to `keep` and let go before
 * the next is opened, so that thousands need the room of one.
 *
 * @throws InputError or InputErrors with every problem of every list and record.
 */
export function loadEach<Kept>(catalogue: Catalogue, keep: (entry: Entry) => Kept, folder = districts): Kept[] {
  const problems = new ProblemList()
  const divisions = problems.attempt(() => loadDivisions(folder))
  const divisionOf = new Map(divisions?.map((division) => [division.slug, division]))
  const profiles = new Map(divisions && loadDistricts(folder).map(({id, profile}) => [id, profile]))
  const kept = new Map<string, {readonly entry: Kept}>()
  const records = recordFiles(folder).flatMap((file): ReadRecord[] => {
    const name = `points/districts/${file}`
    const text = problems.attempt(() => readText({path: join(folder, file), name, as: 'yaml'}))
    const point = text === undefined ? undefined : problems.attempt(() => readPoint(name, text, catalogue))
    if (!point) return []
    const {id, sample, division: slug} = point
    const division = divisionOf.get(slug ?? '')
    kept.set(name, {entry: keep(toEntry(point, division, profiles.get(division?.folder ?? districtOf(name)), catalogue))})
    return [{name, point: {id, sample, division: slug}, report: reporterOf(join(folder, file), name, problems)}]
  })

  checkTogether(records, divisions && new Set(divisionOf.keys()))
  problems.throwIfAny()

  const nameOf = new Map(records.map(({name, point}) => [point.division, name]))
  const placed = (divisions ?? []).map(
    (division) =>
      kept.get(nameOf.get(division.slug) ?? '') ?? {entry: keep(toEntry(undefined, division, profiles.get(division.folder), catalogue))},
  )
  const rest = records.flatMap(({name, point}) => (point.division ? [] : (kept.get(name) ?? [])))
  return [...placed, ...rest].map(({entry}) => entry)
}

/** Returns what adds a problem of the record at `path`, which is read again for the line: few have one. */
const reporterOf = (path: string, name: string, problems: ProblemList) => (problem: Problem) =>
  problems.add(name, inLine(problem, name, readText({path, name, as: 'yaml'})))

/** What of a record that was read is told from others by, and how to report what is wrong with it. */
interface ReadRecord {
  readonly name: string
  readonly point: Pick<Point, 'id' | 'sample' | 'division'>
  readonly report: (problem: Problem) => void
}

/** Reports what records say against each other and against the divisions with these `slugs`; undefined where their list could not be read. */
function checkTogether(records: readonly ReadRecord[], slugs: ReadonlySet<string> | undefined): void {
  const [byId, byDivision] = [new Map<string, string>(), new Map<string, string>()]
  for (const {name, point, report} of records) {
    const [first, server] = [byId.get(point.id), byDivision.get(point.division ?? '')]
    if (first) report({at: 'id', message: `"${point.id}" is also the id of ${first}; ids are unique in all districts`})
    else if (server)
      report({
        at: 'division',
        message: `"${point.division}" is also the division of ${server}; a division has one point, so correct one of them or leave it out`,
      })
    byId.set(point.id, name)
    if (point.division) byDivision.set(point.division, name)
    const misplaced = slugs && checkDivision(point, slugs)
    if (misplaced) report(misplaced)
  }
}

/**
 * Returns the entry with this id, reading no other record than its own where there is one.
 *
 * @throws InputError or InputErrors with every problem of the record or, if none has the id, those of `loadDirectory` and `findEntry`.
 */
export function loadEntry(catalogue: Catalogue, id: string, folder = districts): Entry {
  const [file, another] = recordFiles(folder).filter((path) => basename(path, '.yaml') === id)
  if (file === undefined || another !== undefined) return findEntry(loadDirectory(catalogue, folder), id)
  const name = `points/districts/${file}`
  const text = readText({path: join(folder, file), name, as: 'yaml'})
  const record = readPoint(name, text, catalogue)
  const divisions = loadDivisions(folder)
  const misplaced = checkDivision(record, new Set(divisions.map(({slug}) => slug)))
  if (misplaced) throw new InputError(name, [inLine(misplaced, name, text)])
  return toEntry(
    record,
    divisions.find(({slug}) => slug === record.division),
    loadDistricts(folder).find(({id}) => id === districtOf(file))?.profile,
    catalogue,
  )
}

/** Returns what is wrong with the place of `point` among the divisions with these `slugs`; undefined if nothing is. */
export function checkDivision(
  {id, sample, division}: Pick<Point, 'id' | 'sample' | 'division'>,
  slugs: ReadonlySet<string>,
): Problem | undefined {
  if (sample) return slugs.has(id) ? {at: 'id', message: `"${id}" is a real division's slug; give the sample another id`} : undefined
  if (id !== division && slugs.has(id))
    return {
      at: 'id',
      message: `"${id}" is the slug of a division that this point does not serve; give the point another id or correct its division`,
    }
  if (division === undefined || slugs.has(division)) return undefined
  return {at: 'division', message: `"${division}" is not a slug in any points/districts/*/villages.csv; correct it or leave it out`}
}

/** Returns the folder of the district in whose records `file` lies, such as `points/districts/pidu/records/zhanqi.yaml`. */
const districtOf = (file: string): string => file.split('/').at(-3) ?? ''

const inLine = (problem: Problem, name: string, text: string): Problem => ({line: openYaml(name, text).lineOf([problem.at]), ...problem})

/** Returns the record files of the districts in `folder`, sorted, as `pidu/records/zhanqi.yaml`. */
export const recordFiles = (folder: string) =>
  readdirSync(folder, {recursive: true})
    .map((f) => String(f).replaceAll('\\', '/'))
    .filter((f) => /^[^/]+\/records\/[^/]+\.yaml$/.test(f))
    .sort()

function toEntry(record: Point | undefined, division: Division | undefined, profile: Profile | undefined, catalogue: Catalogue): Entry {
  const assessment =
    record && record.assessments.length > 0
      ? (standing(record, knownEditions(catalogue)) ?? workedOut(latestAssessment(record), catalogue))
      : undefined
  const address = record?.addresses.at(-1)
  if (address && record)
    return {
      id: record.id,
      sample: record.sample,
      name: record.name,
      place: address.village,
      town: address.town,
      district: address.district,
      division,
      record,
      assessment,
      profile,
    }
  if (!division) throw new Error('an entry needs a record or a division')
  const place = {zh: division.name, en: divisionEn(division)}
  return {
    id: division.slug,
    sample: false,
    name: {zh: `${place.zh}便民服务站`, en: `${place.en} Public Service Station`},
    place,
    town: {zh: division.town, en: townEn(division.town, division.townPinyin)},
    district: division.district,
    division,
    record,
    assessment,
    profile,
  }
}

/**
 * Returns the entry with this id.
 *
 * @throws InputError naming the ids that come nearest, by spelling or by the Chinese name.
 */
export function findEntry(entries: readonly Entry[], id: string): Entry {
  const found = entries.find((entry) => entry.id === id)
  if (found) return found
  const near = entries
    .map((entry) => ({entry, distance: entry.name.zh.includes(id) || entry.id.includes(id) ? 0 : editDistance(entry.id, id)}))
    .filter(({distance}) => distance <= Math.max(2, id.length / 3))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 5)
  const hint =
    near.length > 0
      ? `did you mean ${near.map(({entry}) => `${entry.id} (${entry.place.zh}, ${entry.town.zh})`).join(', ')}?`
      : 'see the export for all ids'
  throw new InputError(`point "${id}"`, [{at: '', message: `is not in the directory of ${entries.length} points; ${hint}`}])
}

/** Letters to put in, leave out or change to get from `a` to `b`. */
function editDistance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, j) => j)
  for (const [i, c] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, d] of [...b].entries()) next.push(Math.min((row[j] ?? 0) + (c === d ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    row = next
  }
  return row.at(-1) ?? 0
}
