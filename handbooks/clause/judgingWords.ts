import type {InBoth} from '../language/both.ts'
import type {Written} from '../language/locale.ts'
import {type Clause, pointTypes} from './clause.ts'
import {earnsPoints} from './judging.ts'
import {bearerNames, gateNames, scoringNames, typeNames} from './names.ts'

interface Words {
  readonly bearer: string
  readonly gate: string
  readonly of: (ground: string) => string
  readonly points: string
  readonly earned: (points: number, scoring: string) => string
  readonly minutes: string
  readonly year: (minutes: number) => string
  readonly separator: string
  readonly blank: string
}

const words: InBoth<Words> = {
  zh: {
    bearer: '责任主体',
    gate: '门槛',
    of: (ground) => `${ground}，不计分，不符合即评不上`,
    points: '分值',
    earned: (points, scoring) => `${points}分，${scoring}`,
    minutes: '每年用时',
    year: (minutes) => `约${minutes}分钟`,
    separator: '，',
    blank: '',
  },
  en: {
    bearer: 'Duty of',
    gate: 'Gate',
    of: (ground) => `${ground}; earns no points, and without it there is no type`,
    points: 'Points',
    earned: (points, scoring) => `${points}. ${scoring}`,
    minutes: 'Time a year',
    year: (minutes) => `about ${minutes} minutes`,
    separator: ', ',
    blank: ' ',
  },
}

/** A fact of a clause: what it is called, and what it is. */
export interface Fact {
  readonly of: 'bearer' | 'gate' | 'points' | 'minutes'
  readonly term: string
  readonly detail: string
}

/** Returns how a clause takes part in the decision on a type, in the words of the books: whose duty it is, gate or points, and what it takes. */
export function judgingFacts(clause: Clause, w: Written): Fact[] {
  const t = words[w]
  const {bearer, gate, weight, scoring} = clause
  const time = timeOf(clause, w)
  return [
    {of: 'bearer', term: t.bearer, detail: bearerNames[w][bearer]},
    ...(gate === undefined ? [] : [{of: 'gate' as const, term: t.gate, detail: t.of(gateNames[w][gate])}]),
    ...(earnsPoints(clause) ? [{of: 'points' as const, term: t.points, detail: t.earned(weight, scoringNames[w][scoring])}] : []),
    ...(time === '' ? [] : [{of: 'minutes' as const, term: t.minutes, detail: time}]),
  ]
}

/** Returns what a clause takes in a year, one time where it is the same for all types that it is asked of; '' if it takes none. */
export function timeOf({minutes, applies}: Pick<Clause, 'minutes' | 'applies'>, w: Written): string {
  const t = words[w]
  const asked = pointTypes.filter((type) => applies[type] !== 'not-applicable' && minutes[type] > 0)
  const [first] = asked
  if (first === undefined) return ''
  if (asked.every((type) => minutes[type] === minutes[first])) return t.year(minutes[first])
  return asked.map((type) => `${typeNames[w][type]}${t.blank}${t.year(minutes[type])}`).join(t.separator)
}
