import {extname} from 'node:path'
import {loadFonts} from '../../design-system/drawing/type/loadFonts.ts'
import {loadIdentity, readIdentityFile, usualIdentity} from '../../design-system/identity/loadIdentity.ts'
import {headed} from '../../design-system/signs/artwork.ts'
import {checkSign, type SignFinding} from '../../design-system/signs/check/check.ts'
import type {Glossary} from '../../design-system/signs/layout/spec.ts'
import {readSignSpec} from '../../design-system/signs/sign.ts'
import {burdenProblems} from '../../handbooks/catalogue/burden.ts'
import {type Catalogue, loadCatalogue} from '../../handbooks/catalogue/catalogue.ts'
import {termRemarks} from '../../handbooks/catalogue/standing.ts'
import {clausesIn, readChapter} from '../../handbooks/clause/chapter.ts'
import {books} from '../../handbooks/clause/clause.ts'
import {limits} from '../../handbooks/clause/limits.ts'
import {readText, refuseUnlessFile} from '../../handbooks/input/file.ts'
import {InputError, type Problem, ProblemList} from '../../handbooks/input/problem.ts'
import {openYaml} from '../../handbooks/input/yaml.ts'
import {loadGlossary} from '../../handbooks/register/register.ts'
import {lineProblems} from '../assessment/lines.ts'
import {partsOf} from '../assessment/sheet.ts'
import {annexList} from '../book/annexes.ts'
import {loadDirectory} from '../directory/directory.ts'
import {type District, loadDistricts} from '../directory/district.ts'
import {loadDivisions} from '../directory/divisions.ts'
import {inLine} from '../directory/inLine.ts'
import {placeProblems} from '../directory/place.ts'
import {readPoint} from '../directory/readPoint.ts'
import {directoryRemarks} from '../directory/remarks.ts'
import {loadNotices} from '../disclosure/loadNotices.ts'
import {checkEditions} from '../edition/check.ts'
import {fallenRemarks} from '../edition/fallenStandards.ts'
import {loadOffices, readOffice} from '../office/loadOffices.ts'
import type {Point} from '../record/point.ts'
import {checkSample, checkSampleNotices, checkSampleOffices} from '../sample/sample.ts'
import {checkIdentities} from './checkIdentities.ts'
import {checkItems} from './checkItems.ts'
import type {PlacedFinding, Report} from './report.ts'
import {strayRemarks} from './strays.ts'
import {checkTheme} from './themeCheck.ts'

/**
 * Returns a check of everything that is committed: both handbooks, their annexes and editions, the division lists, every record, and whether the
 * samples are current. Records are read only when the handbooks they cite are right. `except` is an edition about to be written anew,
 * `standing` the folder where the user stands, in which killed runs may have left something as they may among what is committed.
 */
export function checkAll({except, standing}: {readonly except?: string; readonly standing?: string} = {}): Report {
  const problems = new ProblemList()
  const catalogue = problems.attempt(() => loadCatalogue())
  const entries = catalogue && problems.attempt(() => loadDirectory(catalogue))
  if (catalogue) problems.attempt(() => checkSample(catalogue))
  if (catalogue) problems.attempt(() => checkSampleOffices(catalogue))
  problems.attempt(() => checkSampleNotices())
  const notices = entries && problems.attempt(() => loadNotices(entries))
  const offices = catalogue && problems.attempt(() => loadOffices(catalogue))
  for (const problem of catalogue ? burdenProblems(catalogue.clauses) : []) problems.add('handbooks/hardware/limits/general.ts', problem)
  for (const problem of lineProblems(limits)) problems.add('handbooks/hardware/limits/general.ts', problem)
  const annexCount = catalogue && problems.attempt(() => books.flatMap((book) => annexList(catalogue, book, 'zh-Hans')).length)
  const identities = checkIdentities(problems)
  const items = checkItems(entries ?? [], problems)
  const editions = catalogue && checkEditions(catalogue, problems, {except})
  const strays = strayRemarks(standing)
  if (!catalogue || !entries || !editions || !offices || annexCount === undefined)
    return {lines: [], problems, remarks: strays, findings: []}
  const real = entries.filter((e) => !e.sample)
  const lines = [
    `handbooks: ${catalogue.clauses.length} clauses in ${catalogue.chapters.length} chapters, both languages`,
    `annexes: ${annexCount}`,
    `registers: ${catalogue.references.size} standards, ${catalogue.terms.size} terms`,
    `identities: ${identities}`,
    ...(items === undefined ? [] : [items]),
    `offices: ${offices.length}, of which ${offices.filter(({office}) => office.sample).length} are samples`,
    ...(notices === undefined ? [] : [`notices: ${[...notices.values()].flat().length} of ${notices.size} points`]),
    `divisions: ${real.filter((e) => e.division).length}`,
    `records: ${entries.filter((e) => e.record).length}, of which ${entries.length - real.length} are samples`,
    ...editions.lines,
  ]
  return {
    lines,
    problems,
    remarks: [
      ...termRemarks(catalogue),
      ...fallenRemarks(catalogue, entries),
      ...directoryRemarks(entries),
      ...editions.remarks,
      ...strays,
    ],
    findings: [],
  }
}

/**
 * Returns a check of `files`, each by what it holds: a sign's spec, a point's record, an office, an identity or a chapter. `name` is how messages name a file.
 * What is found on a sign stands in the lines and, as data, in `findings`; only bad input is a problem.
 */
export async function checkFiles(files: readonly {readonly path: string; readonly name: string}[]): Promise<Report> {
  const problems = new ProblemList()
  const lines: string[] = []
  const found: PlacedFinding[] = []
  let loaded: {readonly catalogue: Catalogue | undefined} | undefined
  const handbooks = () => {
    loaded ??= {catalogue: problems.attempt(() => loadCatalogue())}
    return loaded.catalogue
  }
  for (const {path, name} of files) {
    const read = problems.attempt(() => readInput(path, name))
    if (!read) continue
    if (read.kind === 'chapter') {
      const chapter = problems.attempt(() => readChapter(name, read.text, /(^|[\\/])en[\\/]/.test(path) ? 'en' : 'zh'))
      // What a chapter cites, and its other language, are checked with the books it belongs to.
      if (chapter && name.startsWith('handbooks/')) handbooks()
      if (chapter) lines.push(`${name}: a chapter with ${chapter.sections.flatMap(clausesIn).length} clauses`)
    } else if (read.kind === 'sign') {
      const findings = await checkSpec(name, read.text, problems)
      if (!findings) continue
      lines.push(`${name}: a sign, ${findings.length} clauses checked`, ...findings.map(findingLine))
      const line = lineOfKind(read.text)
      found.push(...findings.map((finding) => ({source: name, line, finding})))
    } else if (read.kind === 'identity') {
      const identity = problems.attempt(() => readIdentityFile(path, name))
      if (!identity) continue
      const theme = await checkTheme(identity, openYaml(name, read.text).lineOf)
      for (const problem of theme.problems) problems.add(name, problem)
      lines.push(`${name}: an identity`, ...theme.lines)
    } else if (read.kind === 'office') {
      const catalogue = handbooks()
      const office = catalogue && problems.attempt(() => readOffice(name, read.text, catalogue))
      if (office) lines.push(`${name}: an office of a ${office.level} with ${office.assessments.length} assessments`)
    } else {
      const catalogue = handbooks()
      const district = problems.attempt(() => districtOf(name))
      const setting = {thresholds: district?.thresholds ?? []}
      const point = catalogue && problems.attempt(() => readPoint(name, read.text, catalogue, setting))
      if (!point) continue
      const misplaced = district ? misplacedIn(district, point, problems) : []
      for (const problem of misplaced) problems.add(name, inLine(problem, name, read.text))
      if (misplaced.length === 0) lines.push(`${name}: a point's record with ${point.assessments.length} assessments`)
    }
  }
  return {lines, problems, remarks: [], findings: found}
}

/** Returns the district in whose folder the record called `name` lies; of a file elsewhere none is known. */
function districtOf(name: string): District | undefined {
  const [, id] = /(?:^|[\\/])points[\\/]districts[\\/]([^\\/]+)[\\/]records[\\/][^\\/]+$/.exec(name) ?? []
  return id === undefined ? undefined : loadDistricts(undefined, {only: [id]})[0]
}

/** Returns what is wrong with the place of a record of `district`. */
function misplacedIn(district: District, point: Point, problems: ProblemList): Problem[] {
  const divisions = problems.attempt(() => loadDivisions(undefined, [district]))
  return placeProblems(point, district, divisions && new Map(divisions.map((division) => [division.slug, division])))
}

/** Findings are on the sign as a whole, so they point at the line that says what it is. */
const lineOfKind = (text: string) => text.split('\n').findIndex((line) => line.startsWith('kind:')) + 1 || undefined

/** Terms by id, as specs of signs name them. @throws InputError if the glossary is wrong. */
export const loadTerms = (): Glossary => Object.fromEntries(loadGlossary().map(({id, zh, en, pinyin}) => [id, {zh, en, pinyin}]))

/**
 * Returns the text of the file and which of the five kinds it is.
 *
 * @throws InputError if it is not there, cannot be read, or is none of them.
 */
export function readInput(path: string, name: string): {kind: 'chapter' | 'sign' | 'office' | 'identity' | 'record'; text: string} {
  const wrong = (message: string) => new InputError(name, [{at: '', message}])
  const ending = extname(path)
  refuseUnlessFile({path, name, ifFolder: 'name the files in it'})
  if (!['.yaml', '.yml', '.mdx'].includes(ending))
    throw wrong(`ends in "${ending}"; checked are chapters (.mdx), and signs and points (.yaml)`)
  const text = readText({path, name, as: ending === '.mdx' ? 'chapter' : 'yaml'})
  if (ending === '.mdx') return {kind: 'chapter', text}
  const fields = partsOf(openYaml(name, text).value)
  if (Object.hasOwn(fields, 'kind')) return {kind: 'sign', text}
  if (Object.hasOwn(fields, 'level')) return {kind: 'office', text}
  if (Object.hasOwn(fields, 'inks')) return {kind: 'identity', text}
  if (Object.hasOwn(fields, 'id') || Object.hasOwn(fields, 'addresses')) return {kind: 'record', text}
  throw wrong('is neither a sign nor a point; a sign has "kind:" at the top, a point has "id:"')
}

async function checkSpec(name: string, text: string, problems: ProblemList): Promise<SignFinding[] | undefined> {
  const spec = problems.attempt(() => readSignSpec(name, text, loadTerms()))
  if (!spec) return undefined
  const fonts = await loadFonts()
  return problems.attempt(() => inFile(name, text, () => checkSign(spec, fonts, loadIdentity(usualIdentity))))
}

/**
 * Returns what `draw` returns. What does not fit, or has no glyph, is found when the sign is drawn, so its problems get here the file
 * and the line by which the author knows them.
 *
 * @throws InputError headed by `name`.
 */
export function inFile<T>(name: string, text: string, draw: () => T): T {
  try {
    return headed(name, draw)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const {lineOf} = openYaml(name, text)
    throw new InputError(
      name,
      error.problems.map((problem) => ({...problem, line: problem.at === '' ? undefined : lineOf(problem.at.split('.'))})),
    )
  }
}

const findingLine = ({clause, outcome, measured, required}: SignFinding) =>
  `  ${outcome.padEnd(4)} ${clause}  ${measured}${required ? ` (${required})` : ''}`
