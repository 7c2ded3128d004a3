import type {Criterion, Rules} from './rulesSchema.ts'
import {words} from './scores.words.ts'
import {headingOf, listIn, plain, type ScoreTable} from './scoreTable.ts'

/** One addition or deduction. */
export interface Entry {
  readonly row: number
  readonly criterion: string
  /** In hundredths of a point, so that sums are exact; below 0 for a deduction. */
  readonly hundredths: number
  readonly clause: string
  readonly record: string
  readonly fact: string
}

/** What a score sheet is held against. */
export interface ScoreSetting {
  readonly rules: Rules
  readonly isClause: (id: string) => boolean
}

/** Whether a row scores something, or tries to. */
export const hasEntry = ({at, told}: ScoreTable, row: number): boolean =>
  (['criterion', 'points', 'clause', 'record', 'fact'] as const).some((key) => at(row, key) !== '' || told(row, key))

/**
 * Returns the addition or deduction of a row; undefined if it has none, or if something is wrong with it, which is told.
 *
 * @clause SW-SUP-012 a clause and a record for every score
 */
export function entryIn(table: ScoreTable, row: number, {rules, isClause}: ScoreSetting): Entry | undefined {
  if (!hasEntry(table, row)) return undefined
  const {at, tell, count} = table
  const before = count()
  const name = at(row, 'criterion')
  const criterion = criterionIn(name, rules)
  const names = rules.criteria.map((one) => one.name.zh)
  if (!criterion)
    tell(row, 'criterion', (lang) =>
      name === '' ? words[lang].required(headingOf('criterion')) : words[lang].choice(name, listIn(lang, names)),
    )
  const hundredths = pointsIn(at(row, 'points'))
  if (hundredths === undefined) tell(row, 'points', (lang) => words[lang].points(at(row, 'points')))
  else if (criterion && hundredths < 0 !== (criterion.begin === 'full'))
    tell(row, 'points', (lang) => words[lang].direction(criterion.name.zh, criterion.begin))
  const clause = plain(at(row, 'clause')).toUpperCase()
  if (!isClause(clause)) tell(row, 'clause', (lang) => words[lang].clause(at(row, 'clause')), 'SW-SUP-012')
  if (at(row, 'record') === '') tell(row, 'record', (lang) => words[lang].noRecord, 'SW-SUP-012')
  if (at(row, 'fact') === '' && (hundredths ?? 0) < 0) tell(row, 'fact', (lang) => words[lang].noFact, 'SW-SUP-017')
  if (!criterion || hundredths === undefined || count() > before) return undefined
  return {row, criterion: criterion.id, hundredths, clause, record: at(row, 'record'), fact: at(row, 'fact')}
}

const criterionIn = (text: string, {criteria}: Rules): Criterion | undefined =>
  text === '' ? undefined : criteria.find(({id, name}) => [id, name.zh, name.en ?? ''].some((one) => plain(one) === plain(text)))

/** Returns hundredths of a point; undefined for what is no number, 0, finer than a hundredth or beyond 100. */
function pointsIn(text: string): number | undefined {
  const found = text
    .normalize('NFKC')
    .replace(/[−–—]/g, '-')
    .replace(/\s|分$/g, '')
  if (!/^[-+]?\d{1,3}(\.\d{1,2}0*)?$/.test(found)) return undefined
  const hundredths = Math.round(Number(found) * 100)
  return hundredths === 0 || Math.abs(hundredths) > 10_000 ? undefined : hundredths
}
