import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import {pointTypes} from '../../handbooks/clause/clause.ts'
import {typeNames} from '../../handbooks/clause/names.ts'
import {show} from '../../handbooks/input/problem.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import {type LifecycleStatus, lifecycleStatuses, type RecordedLifecycle} from '../record/lifecycle.ts'
import type {CertifiedProduct} from '../record/survey.ts'
import type {Draft, RawHours, RawSurvey} from './rawRecord.ts'
import {dateIn, facilitiesWords, hoursWords, type Read, readFacilities, readHours, readNumber, readWindows, windowsWords} from './words.ts'

type Terms = Catalogue['terms']

/** A fact of a point that a cell holds. */
export interface FactColumn {
  /** Heading for programs, as `export` writes it. */
  readonly key: string
  readonly heading: string
  /** How the cell is filled in. */
  readonly says: InBoth
  /** Width in characters. */
  readonly width: number
  /** What the cell takes, where it takes one of a few. */
  readonly choices?: readonly string[]
  /** Where the fact stands in a record, by which what is wrong with it finds its cell. */
  readonly path: string
  /** Returns the cell of a record; empty where it does not say. */
  write(record: Draft, terms: Terms): string
  /** Puts what a cell that is not empty says into `record`, or returns why it cannot. */
  put(record: Draft, cell: string, terms: Terms): string | undefined
}

/** Puts what was read to its place, or returns why nothing was read. */
function settle<Value>(read: Read<Value>, take: (value: Value) => void): string | undefined {
  if ('fault' in read) return read.fault
  take(read.value)
  return undefined
}

const nothing = undefined

const name = (in_: 'zh' | 'en', heading: string): FactColumn => ({
  key: `name_${in_}`,
  heading,
  says: {zh: '标牌上的名称。', en: 'The name on the signs.'},
  width: in_ === 'zh' ? 24 : 44,
  path: `name.${in_}`,
  write: ({name}) => name?.[in_] ?? '',
  put(record, cell) {
    record.name = {zh: '', en: '', ...record.name, [in_]: cell}
    return nothing
  },
})

const declared = (field: 'asOf' | 'source', heading: string, says: InBoth): FactColumn => ({
  key: field === 'asOf' ? 'declared_as_of' : 'declared_source',
  heading,
  says,
  width: 14,
  path: `declared.${field}`,
  write: ({declared}) => declared?.[field] ?? '',
  put(record, cell) {
    record.declared = {...record.declared, [field]: field === 'asOf' ? dateIn(cell) : cell}
    return nothing
  },
})

/** What the source of the declared type is: it goes under `sources`, by the id in the column before. */
const source = (part: 'zh' | 'en' | 'date', heading: string, says: InBoth): FactColumn => ({
  key: `declared_source_${part}`,
  heading,
  says,
  width: part === 'date' ? 12 : 28,
  path: `sources.${part}`,
  write({declared, sources}) {
    const cited = sources?.[declared?.source ?? '']
    return (part === 'date' ? cited?.date : cited?.title[part]) ?? ''
  },
  put(record, cell) {
    const id = record.declared?.source
    if (id === undefined) return 'tells of a source that has no id; fill in the column declared_source'
    const cited = record.sources?.[id]
    const title = {zh: cited?.title.zh ?? '', en: cited?.title.en ?? '', ...(part === 'date' ? {} : {[part]: cell})}
    record.sources = {...record.sources, [id]: {...cited, title, ...(part === 'date' ? {date: dateIn(cell)} : {})}}
    return nothing
  },
})

type LifeField = Exclude<keyof RecordedLifecycle, 'status'>

const life = (field: LifeField, key: string, heading: string, says: InBoth): FactColumn => ({
  key,
  heading,
  says,
  width: 12,
  path: `lifecycle.${field}`,
  write: ({lifecycle}) => lifecycle?.[field] ?? '',
  put(record, cell) {
    const said = field === 'source' || field === 'mergedInto' ? cell : dateIn(cell)
    record.lifecycle = {...record.lifecycle, [field]: said}
    return nothing
  },
})

const lifeNames: Readonly<Record<LifecycleStatus, string>> = {planned: '筹建', open: '开放', closed: '关闭', merged: '并入他站'}

const hours = (days: RawHours[number]['days'], key: string, heading: string): FactColumn => ({
  key,
  heading,
  says: {
    zh: '写成08:30-12:00, 13:30-17:00；不开放就空着。',
    en: 'Write 08:30-12:00, 13:30-17:00; leave it empty where the point is closed.',
  },
  width: 24,
  path: 'survey.hours',
  write: ({survey}) => hoursWords(survey?.hours, days),
  put: (record, cell) =>
    settle(readHours(cell), (open) => {
      const rows = record.survey?.hours ?? []
      const at = rows.findIndex((row) => row.days === days)
      const row = {days, open}
      // A second row of the same days would say something else beside the new one.
      const kept = rows.filter((other, i) => i === at || other.days !== days)
      record.survey = {...record.survey, hours: at < 0 ? [...rows, row] : kept.map((other) => (other.days === days ? row : other))}
    }),
})

const message = (field: 'holidays' | 'outOfHours', in_: 'zh' | 'en', key: string, heading: string): FactColumn => ({
  key: `${key}_${in_}`,
  heading,
  says: {zh: '印在时间牌上。两种文字都要写。', en: 'Stands on the hours plate. Write it in both languages.'},
  width: 28,
  path: `survey.${field}.${in_}`,
  write: ({survey}) => survey?.[field]?.[in_] ?? '',
  put(record, cell) {
    record.survey = {...record.survey, [field]: {zh: '', en: '', ...record.survey?.[field], [in_]: cell}}
    return nothing
  },
})

const measure = (field: 'streetDistanceM' | 'hallDistanceM' | 'fasciaWidthMm', key: string, heading: string, says: InBoth): FactColumn => ({
  key,
  heading,
  says,
  width: 12,
  path: `survey.${field}`,
  write: ({survey}) => String(survey?.[field] ?? ''),
  put: (record, cell) =>
    settle(readNumber(cell, field === 'fasciaWidthMm' ? 'mm|毫米' : 'm|米'), (value) => {
      record.survey = {...record.survey, [field]: value}
    }),
})

const certified = (product: CertifiedProduct, key: string, heading: string): FactColumn => ({
  key,
  heading,
  says: {zh: '需要几块；没有数过就空着。', en: 'How many are needed; empty if nobody counted.'},
  width: 10,
  path: `survey.safetySigns.${product}`,
  write: ({survey}) => String(survey?.safetySigns?.[product] ?? ''),
  put: (record, cell) =>
    settle(readNumber(cell, '块|个'), (value) => {
      record.survey = {...record.survey, safetySigns: {...record.survey?.safetySigns, [product]: value}}
    }),
})

const listOf = <Field extends 'windows' | 'facilities'>(
  field: Field,
  heading: string,
  says: InBoth,
  write: (list: RawSurvey[Field] | undefined, terms: Terms) => string,
  read: (cell: string, terms: Terms) => Read<RawSurvey[Field]>,
): FactColumn => ({
  key: field,
  heading,
  says,
  width: 36,
  path: `survey.${field}`,
  write: ({survey}, terms) => write(survey?.[field], terms),
  put: (record, cell, terms) =>
    settle(read(cell, terms), (value) => {
      record.survey = {...record.survey, [field]: value}
    }),
})

/**
 * The facts of a point that fit a cell, in the order of a sheet. What does not fit one, such as a floor plan, signs of its own, findings and
 * steps, has forms of its own; a sheet leaves it as it is.
 */
export const factColumns: readonly FactColumn[] = [
  name('zh', '名称'),
  name('en', '英文名称'),
  {
    key: 'name_confirmed',
    heading: '名称核对',
    says: {
      zh: '哪个岗位或单位在哪一天核对了读音和英文；不写人名。',
      en: 'Which post or office confirmed the reading and the English, and when; no names of persons.',
    },
    width: 18,
    path: 'nameConfirmed',
    write: ({nameConfirmed}) => nameConfirmed ?? '',
    put(record, cell) {
      record.nameConfirmed = cell
      return nothing
    },
  },
  {
    key: 'declared_type',
    heading: '建成类型',
    says: {zh: '有出处的建成类型，不是评定结果。', en: 'The type that a source says it was built as, not the result of an assessment.'},
    width: 10,
    choices: pointTypes.map((type) => typeNames.zh[type]),
    path: 'declared.type',
    write: ({declared}) => (declared?.type === undefined ? '' : typeNames.zh[declared.type]),
    put(record, cell) {
      const type = pointTypes.find((type) =>
        [type, typeNames.zh[type], typeNames.en[type]].some((word) => word.toLowerCase() === cell.toLowerCase()),
      )
      if (type === undefined)
        return `${show(cell)} is no type of point; use one of ${pointTypes.map((type) => typeNames.zh[type]).join(', ')}`
      record.declared = {...record.declared, type}
      return nothing
    },
  },
  declared('asOf', '建成类型日期', {
    zh: '出处写的年或日，如2013、2026-03-31。',
    en: 'The year or day that the source gives, such as 2013 or 2026-03-31.',
  }),
  declared('source', '出处编号', {
    zh: '站点档案里出处的编号，用小写字母、数字和连字符。',
    en: 'The id of the source in the record: small letters, digits, hyphens.',
  }),
  source('zh', '出处', {zh: '出处的名称。', en: 'The title of the source.'}),
  source('en', '出处（英文）', {zh: '出处的英文名称。', en: 'The title of the source in English.'}),
  source('date', '出处日期', {zh: '出处的年或日。', en: 'The year or day of the source.'}),
  {
    key: 'survey_on',
    heading: '调查日期',
    says: {zh: '到现场的那一天，如2026-03-31。', en: 'The day of the visit, such as 2026-03-31.'},
    width: 12,
    path: 'survey.on',
    write: ({survey}) => survey?.on ?? '',
    put(record, cell) {
      record.survey = {...record.survey, on: dateIn(cell)}
      return nothing
    },
  },
  {
    key: 'lifecycle_status',
    heading: '状态',
    says: {
      zh: '筹建、开放、关闭或并入他站；没有写就是开放。',
      en: 'Planned, open, closed or merged into another; open if nothing is written.',
    },
    width: 10,
    choices: Object.values(lifeNames),
    path: 'lifecycle.status',
    write: ({lifecycle}) => (lifecycle?.status === undefined ? '' : lifeNames[lifecycle.status]),
    put(record, cell) {
      const status = lifecycleStatuses.find((one) => one === cell.toLowerCase() || lifeNames[one] === cell)
      if (status === undefined) return `${show(cell)} is no status of a point; use one of ${Object.values(lifeNames).join(', ')}`
      record.lifecycle = {...record.lifecycle, status}
      return nothing
    },
  },
  life('planned', 'lifecycle_planned', '决定建站日期', {
    zh: '决定建站的年或日。',
    en: 'The year or day on which it was decided to open it.',
  }),
  life('opens', 'lifecycle_opens', '计划开放日期', {zh: '筹建的站点计划哪年或哪天开放。', en: 'When a planned point is to open.'}),
  life('opened', 'lifecycle_opened', '开放日期', {zh: '开放的年或日。', en: 'The year or day on which it opened.'}),
  life('closed', 'lifecycle_closed', '关闭日期', {
    zh: '关闭或并入的年或日。',
    en: 'The year or day on which it closed or went into another.',
  }),
  life('mergedInto', 'lifecycle_merged_into', '并入站点', {zh: '并入的站点的编号。', en: 'The id of the point into which it went.'}),
  life('source', 'lifecycle_source', '状态出处编号', {zh: '档案里出处的编号。', en: 'The id of the source in the record.'}),
  listOf(
    'windows',
    '窗口',
    {
      zh: '号码和名称，如：1 综合窗口；2 帮办代办窗口。名称取自术语库。',
      en: 'Number and name, as: 1 综合窗口；2 帮办代办窗口. Names are those of the glossary.',
    },
    windowsWords,
    readWindows,
  ),
  listOf(
    'facilities',
    '设施',
    {
      zh: '有标识的设施，用顿号隔开，如：卫生间、停车位。没有就空着。',
      en: 'Facilities that get a sign, as: 卫生间、停车位. Empty if there is none.',
    },
    facilitiesWords,
    readFacilities,
  ),
  hours('monday-friday', 'hours_monday_friday', '开放时间（周一至周五）'),
  hours('saturday', 'hours_saturday', '开放时间（周六）'),
  hours('sunday', 'hours_sunday', '开放时间（周日）'),
  message('holidays', 'zh', 'holidays', '节假日'),
  message('holidays', 'en', 'holidays', '节假日（英文）'),
  message('outOfHours', 'zh', 'out_of_hours', '其他时间'),
  message('outOfHours', 'en', 'out_of_hours', '其他时间（英文）'),
  measure('streetDistanceM', 'street_distance_m', '门头视距（米）', {
    zh: '在多远要看清门头，3至60米。',
    en: 'From how far the fascia is read, 3 to 60 m.',
  }),
  measure('hallDistanceM', 'hall_distance_m', '大厅视距（米）', {
    zh: '大厅里最远的视距，2至30米。',
    en: 'The longest distance in the hall, 2 to 30 m.',
  }),
  measure('fasciaWidthMm', 'fascia_width_mm', '门头宽（毫米）', {
    zh: '入口上方能装门头的宽度，1200至12000毫米。',
    en: 'The width above the entrance that a fascia may fill, 1200 to 12000 mm.',
  }),
  certified('exit-sign', 'exit_signs', '安全出口标志'),
  certified('extinguisher-sign', 'extinguisher_signs', '灭火器标志'),
  certified('no-smoking-sign', 'no_smoking_signs', '禁烟标志'),
  certified('defibrillator-sign', 'defibrillator_signs', '除颤器标志'),
]
