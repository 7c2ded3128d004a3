import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Document, isCollection, isScalar, isSeq, visit, type YAMLMap} from 'yaml'
import {type Catalogue, edition} from '../../handbooks/catalogue/catalogue.ts'
import {knownEditions, todaysRules} from '../../handbooks/edition/known.ts'
import {type OutputFile, utf8, writeFolder} from '../../handbooks/input/output.ts'
import {InputError, type Problem} from '../../handbooks/input/problem.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import type {Rules} from '../assessment/assess.ts'
import type {AssessmentRecord} from '../assessment/schema.ts'
import {districts, loadDistricts} from '../directory/district.ts'
import type {Office} from '../office/office.ts'
import {typical} from '../programme/typical.ts'
import type {RecordedLifecycle} from '../record/lifecycle.ts'
import type {Point} from '../record/point.ts'
import type {Survey} from '../record/survey.ts'
import {type Aim, chance, drawnFindings, sampleFindings, selfFindings} from './findings.ts'
import {sampleNoticeFiles} from './notices.ts'
import {sampleObservations} from './observations.ts'
import {sampleOffices} from './offices.ts'
import {samplePlans} from './plans.ts'
import {earlySelf, sampleProceedings, withFacts} from './proceedings.ts'
import {sampleSigns} from './signs.ts'

const towns = {
  yunting: {zh: '云汀街道', en: 'Yunting Subdistrict'},
  mailong: {zh: '麦垄镇', en: 'Mailong Town'},
  zhuyin: {zh: '竹隐镇', en: 'Zhuyin Town'},
  shiqiaowan: {zh: '石桥湾镇', en: 'Shiqiaowan Town'},
  lumingping: {zh: '鹿鸣坪镇', en: 'Lumingping Town'},
  daoxiangtang: {zh: '稻香塘镇', en: 'Daoxiangtang Town'},
} as const

interface Place {
  readonly town: keyof typeof towns
  readonly zh: string
  readonly pinyin: string
  /** What the latest assessment comes to. */
  readonly now: Aim
  /** What an assessment half a year earlier came to. */
  readonly before?: Aim
  /** What became of the point, where that is to be shown. */
  readonly life?: Omit<RecordedLifecycle, 'source'>
  /** What it handles of the county's list; its board of items is then made from that list. */
  readonly items?: NonNullable<Point['items']>
}

const model: Aim = {type: 'model'}
const standard: Aim = {type: 'standard'}
const catchUp: Aim = {type: 'catch-up'}
const none: Aim = {}
const undecided: Aim = {possible: 'catch-up'}
const nearlyStandard: Aim = {type: 'catch-up', possible: 'standard'}
const nearlyModel: Aim = {type: 'standard', possible: 'model'}

const places: readonly Place[] = [
  {town: 'yunting', zh: '文昌桥社区', pinyin: 'Wenchangqiao', now: model, before: standard},
  {town: 'yunting', zh: '东篱社区', pinyin: 'Dongli', now: standard},
  {town: 'yunting', zh: '书香里社区', pinyin: 'Shuxiangli', now: standard, before: catchUp},
  {town: 'yunting', zh: '柳岸社区', pinyin: 'Liu’an', now: model, life: {status: 'open', opened: '2024-05-20'}},
  {town: 'yunting', zh: '云汀老街社区', pinyin: 'Yunting Laojie', now: nearlyModel, before: standard},
  {town: 'mailong', zh: '麦垄社区', pinyin: 'Mailong', now: standard},
  {town: 'mailong', zh: '春耕村', pinyin: 'Chungeng', now: standard, before: catchUp},
  {town: 'mailong', zh: '金穗村', pinyin: 'Jinsui', now: model},
  {town: 'mailong', zh: '双井村', pinyin: 'Shuangjing', now: catchUp},
  {town: 'mailong', zh: '谷雨村', pinyin: 'Guyu', now: catchUp, before: undecided},
  {town: 'zhuyin', zh: '竹隐社区', pinyin: 'Zhuyin', now: standard},
  {
    town: 'zhuyin',
    zh: '青筠村',
    pinyin: 'Qingyun',
    now: standard,
    items: {
      except: ['tea-hut'],
      windows: {
        'pension-enrol': '2',
        'pension-claim': '2',
        'pension-end': '2',
        'health-enrol': '2',
        'health-away': '2',
        'health-claim': '2',
      },
    },
  },
  {town: 'zhuyin', zh: '竹林湾村', pinyin: 'Zhulinwan', now: model, before: standard},
  {town: 'zhuyin', zh: '听泉村', pinyin: 'Tingquan', now: catchUp},
  {town: 'zhuyin', zh: '石笋村', pinyin: 'Shisun', now: undecided},
  {town: 'shiqiaowan', zh: '石桥湾社区', pinyin: 'Shiqiaowan', now: standard},
  {town: 'shiqiaowan', zh: '白沙滩村', pinyin: 'Baishatan', now: catchUp, before: none},
  {town: 'shiqiaowan', zh: '渔浦村', pinyin: 'Yupu', now: catchUp},
  {town: 'shiqiaowan', zh: '芦苇荡村', pinyin: 'Luweidang', now: nearlyStandard},
  {town: 'shiqiaowan', zh: '渡船口村', pinyin: 'Duchuankou', now: catchUp},
  {town: 'lumingping', zh: '鹿鸣坪村', pinyin: 'Lumingping', now: model},
  {town: 'lumingping', zh: '松涛村', pinyin: 'Songtao', now: catchUp},
  {town: 'lumingping', zh: '云雾岭村', pinyin: 'Yunwuling', now: none},
  {town: 'lumingping', zh: '茶山坳村', pinyin: 'Chashan’ao', now: undecided},
  {town: 'lumingping', zh: '枫林坡村', pinyin: 'Fenglinpo', now: standard},
  {town: 'daoxiangtang', zh: '稻香塘社区', pinyin: 'Daoxiangtang', now: standard, before: catchUp},
  {town: 'daoxiangtang', zh: '荷花塘村', pinyin: 'Hehuatang', now: catchUp},
  {town: 'daoxiangtang', zh: '炊烟村', pinyin: 'Chuiyan', now: nearlyStandard},
]

/** A point that nobody has assessed: it is to come, has gone, or belongs to another of its village. */
interface Unassessed extends Pick<Place, 'town' | 'zh' | 'pinyin'> {
  /** The part of the village that a second point serves. */
  readonly serves?: InBoth
  readonly life?: Omit<RecordedLifecycle, 'source'>
}

const unassessed: readonly Unassessed[] = [
  {town: 'daoxiangtang', zh: '新禾社区', pinyin: 'Xinhe', life: {status: 'planned', planned: '2026-08-20', opens: '2027'}},
  {
    town: 'shiqiaowan',
    zh: '老渡口村',
    pinyin: 'Laodukou',
    life: {status: 'merged', opened: '2015', closed: '2026-03-31', mergedInto: 'sample-duchuankou'},
  },
  {town: 'lumingping', zh: '崖前村', pinyin: 'Yaqian', life: {status: 'closed', opened: '2014', closed: '2025-12-31'}},
  {
    town: 'mailong',
    zh: '谷雨村',
    pinyin: 'Guyu',
    serves: {zh: '西岭组', en: 'Xiling Group'},
    life: {status: 'open', opened: '2026-09-01'},
  },
]

/**
 * Returns the records of the sample county: invented places with invented assessments against today's clauses, so
 * that every state of a point can be shown and tried without saying anything about a real one. Same clauses, same records.
 *
 * @throws InputError if the clauses leave no way to a state that a sample is to show.
 */
export function samplePoints(catalogue: Catalogue, county = sampleCounty()): Point[] {
  const rules = {today: todaysRules(catalogue), earlier: knownEditions(catalogue).find(earlier)}
  return [...places.map((place) => samplePoint(place, county, rules)), ...unassessed.map((place) => unassessedPoint(place, county))]
}

function unassessedPoint({town, zh, pinyin, serves, life}: Unassessed, county: InBoth): Point {
  const village = villageOf(zh, pinyin)
  const part = serves ?? {zh: '', en: ''}
  return {
    id: [idOf(pinyin), ...(serves ? [slugOf(serves.en.replace(' Group', ''))] : [])].join('-'),
    sample: true,
    name: {
      zh: `${zh}${part.zh}便民服务站`,
      en: [village.en, part.en, 'Public Service Station'].filter((word) => word !== '').join(' '),
    },
    ...(serves ? {serves} : {}),
    ...(life ? {lifecycle: {...life, source: 'sample'}} : {}),
    addresses: [{district: county, town: towns[town], village, asOf: '2026', source: 'sample'}],
    signs: [],
    assessments: [],
    sources: madeUp,
  }
}

const slugOf = (pinyin: string) => pinyin.toLowerCase().replaceAll('’', '').replaceAll(' ', '-')
const idOf = (pinyin: string) => `sample-${slugOf(pinyin)}`
const villageOf = (zh: string, pinyin: string): InBoth => ({zh, en: `${pinyin} ${zh.endsWith('村') ? 'Village' : 'Community'}`})
const madeUp: Point['sources'] = {sample: {title: {zh: '示例数据，纯属虚构', en: 'Sample data, made up'}}}

/** The edition by which the oldest assessments were made, before there was a gate. */
const earlier = '2026-1'

interface Both {
  readonly today: Rules
  readonly earlier: Rules | undefined
}

function samplePoint({town, zh, pinyin, now, before, life, items}: Place, county: InBoth, rules: Both): Point {
  const id = idOf(pinyin)
  const village = villageOf(zh, pinyin)
  const day = (monday: string) => weekday(monday, chance(`${id} day`))
  const reviewed = sampleFindings(id, now, rules.today)
  const plan = samplePlans[id]
  const survey = sampleSurvey(id, now, day('2026-09-07'))
  const assessment = (on: string, by: AssessmentRecord['by'], findings: AssessmentRecord['findings'], of = edition) => ({
    on,
    edition: of,
    by,
    findings,
  })
  const assessments = [
    ...(before && rules.earlier ? [assessment(day('2026-03-09'), 'county', drawnFindings(id, before, rules.earlier), earlier)] : []),
    ...(before ? withSelf(id, assessment(day('2026-06-01'), 'county', sampleFindings(id, before, rules.today)), rules.today) : []),
    ...(before || chance(`${id} self`) < 0.5 ? [assessment(day('2026-09-07'), 'self', selfFindings(id, rules.today, reviewed))] : []),
    assessment(day('2026-10-12'), 'county', withFacts(id, reviewed, rules.today)),
  ]
  const observations = sampleObservations[id]
  const proceedings = sampleProceedings(id, assessments, rules.today)
  return {
    id,
    sample: true,
    name: {zh: `${zh}便民服务站`, en: `${village.en} Public Service Station`},
    ...(life ? {lifecycle: {...life, source: 'sample'}} : {}),
    addresses: [{district: county, town: towns[town], village, asOf: '2026', source: 'sample'}],
    survey: {...survey, decisionPlaces: plan ? [] : survey.decisionPlaces},
    ...(plan ? {plan} : {}),
    signs: sampleSigns(now.type, items),
    ...(items ? {items} : {}),
    assessments,
    ...(observations ? {observations: [...observations]} : {}),
    ...(proceedings ? {proceedings} : {}),
    sources: madeUp,
  }
}

/** Returns the assessment with the self-assessment on which it rests, at points that show a whole procedure of that time. */
function withSelf(id: string, reviewed: AssessmentRecord, rules: Rules): AssessmentRecord[] {
  const on = earlySelf(id, reviewed.on)
  const told = {...reviewed, findings: withFacts(id, reviewed.findings, rules)}
  if (on === undefined) return [told]
  const kinder = Object.entries(selfFindings(id, rules, reviewed.findings))
  // Half as kind as others, so that the review may leave out what nobody saw.
  const findings = kinder.map(([clause, own]) => [clause, chance(`${id} early ${clause}`) < 0.5 ? own : (reviewed.findings[clause] ?? own)])
  return [{...reviewed, on, by: 'self', findings: Object.fromEntries(findings)}, told]
}

/** Returns a working day in the four weeks from `monday`. */
function weekday(monday: string, draw: number): string {
  const nth = Math.floor(draw * 20)
  return new Date(Date.parse(monday) + (Math.floor(nth / 5) * 7 + (nth % 5)) * 86_400_000).toISOString().slice(0, 10)
}

/** Returns the typical set of the type, varied, with the hours and ways that only a visit can tell. */
function sampleSurvey(id: string, {type = 'catch-up'}: Aim, on: string): Survey {
  const usual = typical[type]
  const vary = (what: string, least: number, step: number) => least + Math.floor(chance(`${id} ${what}`) * 4) * step
  const extra = ['reading-room', 'parking', 'clinic', 'charging'].filter(
    (f) => !usual.facilities.includes(f) && chance(`${id} ${f}`) < (type === 'catch-up' ? 0.2 : 0.4),
  )
  const facilities = [...usual.facilities, ...extra]
  const half = chance(`${id} hours`) < 0.5
  const week = {
    days: 'monday-friday' as const,
    open: [
      {from: half ? '08:30' : '09:00', to: '12:00'},
      {from: half ? '13:30' : '14:00', to: half ? '17:00' : '17:30'},
    ],
  }
  const towards = ['left', 'right'] as const
  const sideways = facilities.slice(0, 3).map((term, i) => ({term, towards: towards[i % 2] ?? 'left'}))
  const gate = {
    at: {zh: '大门内侧', en: 'Inside the gate'},
    destinations: [{term: 'comprehensive-window', towards: 'ahead' as const}, ...sideways.slice(0, 2)],
  }
  const hall = {
    at: {zh: '大厅入口', en: 'Hall entrance'},
    destinations: [{term: 'waiting-area', towards: 'ahead' as const}, ...sideways],
  }
  return {
    on,
    windows: usual.windows.map((w) => ({...w})),
    facilities,
    hours: type === 'model' ? [week, {days: 'saturday', open: [{from: '09:00', to: '12:00'}]}] : [week],
    holidays: {zh: '法定节假日休息（示例）', en: 'Closed on public holidays (sample)'},
    outOfHours: {zh: '其他时间请拨打政务服务便民热线12345', en: 'When closed, call the government hotline 12345'},
    streetDistanceM: vary('street', usual.streetDistanceM - 3, 2),
    hallDistanceM: vary('hall', usual.hallDistanceM - 1, 1),
    fasciaWidthMm: vary('fascia', {model: 4200, standard: 3000, 'catch-up': 2400}[type], 300),
    decisionPlaces: type === 'model' ? [gate, hall] : type === 'standard' ? [hall] : chance(`${id} gate`) < 0.5 ? [gate] : [],
  }
}

/** Returns the name of the made-up county. */
function sampleCounty(): InBoth {
  const found = loadDistricts().find(({id}) => id === 'sample')
  if (!found) throw new InputError('points/districts/sample', [{at: '', message: 'is missing; made-up points live there'}])
  return found.name
}

const noticeOf = ({zh, en}: InBoth) => `虚构示例：${zh}及其镇、村、站点和评定结果均为编造，由命令生成，请勿手改。
Fictional: ${en}, its towns, villages, points and assessments are made up. Generated; do not edit.
npm run -s cunbiao -- sample`

const sampleFolder = join(districts, 'sample/records')
const officeFolder = join(districts, 'sample/offices')
const noticeFolder = join(districts, 'sample/notices')

/** Returns the files of `points/districts/sample/records/` that the clauses of `catalogue` call for. */
export function sampleFiles(catalogue: Catalogue): OutputFile[] {
  const county = sampleCounty()
  return samplePoints(catalogue, county).map((point) => fileOf(point, county))
}

/** Returns the files of `points/districts/sample/offices/` that the clauses of `catalogue` call for. */
export function sampleOfficeFiles(catalogue: Catalogue): OutputFile[] {
  const county = sampleCounty()
  return sampleOffices(catalogue).map((office) => fileOf(office, county))
}

const fileOf = (made: Point | Office, county: InBoth): OutputFile => ({
  path: `${made.id}.yaml`,
  bytes: utf8(toYaml(made, noticeOf(county))),
})

/**
 * Writes the sample records of `catalogue` in place of those in `folder`, all of them or none.
 *
 * @throws InputError if the folder cannot be written.
 */
export const writeSample = (catalogue: Catalogue, folder = sampleFolder): number => written(folder, sampleFiles(catalogue))

/** Writes the sample offices, as `writeSample` does the records. @throws InputError if the folder cannot be written. */
export const writeSampleOffices = (catalogue: Catalogue, folder = officeFolder): number => written(folder, sampleOfficeFiles(catalogue))

/** Writes the sample notices, as `writeSample` does the records. @throws InputError if the folder cannot be written. */
export const writeSampleNotices = (folder = noticeFolder): number => written(folder, sampleNoticeFiles())

function written(folder: string, files: readonly OutputFile[]): number {
  writeFolder(folder, files, {replace: true})
  return files.length
}

/**
 * Checks that the records in `folder` are what the generator makes of the clauses of `catalogue`.
 *
 * @throws InputError naming every record that is missing, out of date or not made by the generator.
 */
export const checkSample = (catalogue: Catalogue, folder = sampleFolder): void =>
  refuseStale('points/districts/sample/records', folder, sampleFiles(catalogue), 'made-up points come from points/sample/sample.ts')

/** Checks the sample offices, as `checkSample` does the records. @throws InputError naming every office that is not as it is made. */
export const checkSampleOffices = (catalogue: Catalogue, folder = officeFolder): void =>
  refuseStale('points/districts/sample/offices', folder, sampleOfficeFiles(catalogue), 'made-up offices come from points/sample/offices.ts')

/** Checks the sample notices, as `checkSample` does the records. @throws InputError naming every table that is not as it is made. */
export const checkSampleNotices = (folder = noticeFolder): void =>
  refuseStale('points/districts/sample/notices', folder, sampleNoticeFiles(), 'made-up notices come from points/sample/notices.ts')

function refuseStale(name: string, folder: string, files: readonly OutputFile[], origin: string): void {
  const made = new Map(files.map(({path, bytes}) => [path, new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)]))
  const present = existsSync(folder) ? readdirSync(folder) : []
  const problems = [...new Set([...made.keys(), ...present])].flatMap((file): Problem[] => {
    const text = made.get(file)
    if (text === undefined) return [{at: file, message: `is not made by the generator; ${origin}`}]
    if (!present.includes(file)) return [{at: file, message: 'is missing'}]
    return readFileSync(join(folder, file), 'utf8') === text ? [] : [{at: file, message: 'is out of date'}]
  })
  if (problems.length > 0)
    throw new InputError(name, [...problems, {at: '', message: 'run npm run -s cunbiao -- sample and commit what it writes'}])
}

/** Columns that a map takes on one line, at the most, before it gets lines of its own: the formatter of this project breaks longer ones. */
const longest = 110
/** Returns about how many columns a map takes on one line; a Chinese character takes two. */
const printed = (node: YAMLMap) => [...JSON.stringify(node.toJSON())].reduce((sum, c) => sum + (c > '\u2e7f' ? 2 : 1), 0)

function toYaml(point: Point | Office, notice: string): string {
  const doc = new Document(point, {aliasDuplicateObjects: false})
  doc.commentBefore = notice.replaceAll(/^/gm, ' ')
  // One line for each finding, name and window: a record is read and compared by people.
  visit(doc, {
    Map(key, node) {
      if (key !== null)
        node.flow =
          printed(node) <= longest &&
          node.items.every(({value}) => !isCollection(value) || (isSeq(value) && value.items.every((v) => isScalar(v) || isSeq(v))))
    },
    Seq(_, node) {
      // The formatter of this project breaks a longer list in its own way.
      node.flow = node.items.length <= 8 && node.items.every((item) => isScalar(item) || (isSeq(item) && item.items.every(isScalar)))
    },
  })
  return doc.toString({lineWidth: 160, flowCollectionPadding: false})
}
