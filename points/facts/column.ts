import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import type {LifecycleStatus, RecordedLifecycle} from '../record/lifecycle.ts'
import type {CertifiedProduct} from '../record/survey.ts'
import type {Draft, RawHours, RawSurvey} from './rawRecord.ts'
import {dateIn, hoursWords, type Read, readHours, readNumber} from './words.ts'

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

/** What `put` returns where nothing is wrong. */
export const nothing = undefined

/** Returns the column of the name in one language. */
export const name = (in_: 'zh' | 'en', heading: string): FactColumn => ({
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

/** Returns the column of one fact of the type as built. */
export const declared = (field: 'asOf' | 'source', heading: string, says: InBoth): FactColumn => ({
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

/** Returns the column of what the source of the declared type is: it goes under `sources`, by the id in the column before. */
export const source = (part: 'zh' | 'en' | 'date', heading: string, says: InBoth): FactColumn => ({
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

/** Returns the column of one date or reference of the life of a point. */
export const life = (field: LifeField, key: string, heading: string, says: InBoth): FactColumn => ({
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

/** What a status of a point is called in a cell. */
export const lifeNames: Readonly<Record<LifecycleStatus, string>> = {planned: '筹建', open: '开放', closed: '关闭', merged: '并入他站'}

/** Returns the column of the opening times on some days. */
export const hours = (days: RawHours[number]['days'], key: string, heading: string): FactColumn => ({
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

/** Returns the column of a line on the hours plate in one language. */
export const message = (field: 'holidays' | 'outOfHours', in_: 'zh' | 'en', key: string, heading: string): FactColumn => ({
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

/** Returns the column of a distance in metres or a width in millimetres. */
export const measure = (
  field: 'streetDistanceM' | 'hallDistanceM' | 'fasciaWidthMm',
  key: string,
  heading: string,
  says: InBoth,
): FactColumn => ({
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

/** Returns the column that counts one certified safety sign. */
export const certified = (product: CertifiedProduct, key: string, heading: string): FactColumn => ({
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

/** Returns the column of a list of terms. */
export const listOf = <Field extends 'windows' | 'facilities'>(
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
