import {type Catalogue, edition} from '../../handbooks/catalogue/catalogue.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import type {Status} from '../assessment/schema.ts'
import {dutiesAsked} from '../office/duties.ts'
import type {Office, OfficeAssessment, OfficeLevel} from '../office/office.ts'
import {chance} from './findings.ts'

interface MadeUp {
  readonly id: string
  readonly level: OfficeLevel
  readonly name: InBoth
  /** Share of its duties that it keeps. */
  readonly quality: number
  /** Checks of it, the earliest first. */
  readonly checks: readonly Pick<OfficeAssessment, 'on' | 'by'>[]
}

const offices: readonly MadeUp[] = [
  {
    id: 'sample-centre',
    level: 'county',
    name: {zh: '示例县政务服务中心', en: 'Sample County Service Centre'},
    quality: 0.8,
    checks: [
      {on: '2026-06-16', by: 'self'},
      {on: '2026-10-20', by: 'city'},
    ],
  },
  {
    id: 'sample-mailong-town',
    level: 'town',
    name: {zh: '麦垄镇便民服务中心', en: 'Mailong Town Service Centre'},
    quality: 0.9,
    checks: [
      {on: '2026-09-09', by: 'self'},
      {on: '2026-10-22', by: 'county'},
    ],
  },
  {
    id: 'sample-zhuyin-town',
    level: 'town',
    name: {zh: '竹隐镇便民服务中心', en: 'Zhuyin Town Service Centre'},
    quality: 0.6,
    checks: [{on: '2026-10-23', by: 'county'}],
  },
]

/** Returns the made-up offices of the sample county, with invented results on today's duties. Same clauses, same offices. */
export const sampleOffices = ({clauses}: Pick<Catalogue, 'clauses'>): Office[] =>
  offices.map(({id, level, name, quality, checks}) => ({
    id,
    sample: true,
    level,
    name,
    assessments: checks.map(({on, by}) => ({
      on,
      edition,
      by,
      findings: Object.fromEntries(
        dutiesAsked(clauses, level).flatMap((clause) => {
          const status = statusOf(chance(`${id} ${clause.id}`), by === 'self' ? (1 + quality) / 2 : quality, clause.conditional)
          return status === 'unchecked' ? [] : [[clause.id, {status}]]
        }),
      ),
    })),
    sources: {sample: {title: {zh: '示例数据，纯属虚构', en: 'Sample data, made up'}}},
  }))

function statusOf(draw: number, quality: number, conditional: boolean): Status {
  if (draw < quality) return conditional && draw < 0.05 ? 'not-applicable' : 'met'
  const rest = (draw - quality) / (1 - quality)
  return rest < 0.4 ? 'partly-met' : rest < 0.8 ? 'not-met' : rest < 0.9 ? 'recheck' : 'unchecked'
}
