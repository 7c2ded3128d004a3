import {readFileSync} from 'node:fs'
import {z} from 'zod'
import {readYaml} from '../../../handbooks/input/yaml.ts'
import {type Locale, locales} from '../../../handbooks/language/locale.ts'

const schema = z.array(
  z.strictObject({
    query: z.string().min(1),
    locale: z.enum(locales),
    group: z.string().min(1),
    wanted: z.array(z.string().startsWith('/')).min(1).max(5),
    first: z.boolean().default(false),
  }),
)

/** One query of `queries.yaml`: what is typed, on which search page, and the addresses that must be among the first five. */
export interface WantedQuery {
  readonly query: string
  readonly locale: Locale
  readonly group: string
  readonly wanted: readonly string[]
  /** Whether the first of `wanted` must head the list. */
  readonly first: boolean
}

const file = 'test/site/search/queries.yaml'

/** Returns the list of queries. @throws InputError on an entry that is not a query. */
export const loadQueries = (): WantedQuery[] => readYaml(file, readFileSync(file, 'utf8'), schema)

/** How well a list of addresses, best first, answers a query. */
export interface Answer {
  /** Wanted pages among the first five, and how many are wanted. */
  readonly found: number
  readonly wanted: number
  /** Lines shown among the first five. */
  readonly shown: number
  /** Whether the right page heads the list; undefined if several may. */
  readonly firstRight: boolean | undefined
}

/** Compares the addresses found with those wanted. */
export function judge({wanted, first}: WantedQuery, addresses: readonly string[]): Answer {
  const five = addresses.slice(0, 5)
  return {
    found: wanted.filter((path) => five.includes(path)).length,
    wanted: wanted.length,
    shown: five.length,
    firstRight: first ? five[0] === wanted[0] : undefined,
  }
}

/** Sums up answers: recall@5 is the mean share of the wanted pages found, precision@5 the share of the lines shown that were wanted, first the share of lists with the right head. */
export function sum(answers: readonly Answer[]) {
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length)
  return {
    recall: mean(answers.map((a) => a.found / a.wanted)),
    precision: mean(answers.map((a) => (a.shown === 0 ? 0 : a.found / a.shown))),
    first: mean(answers.flatMap(({firstRight}) => (firstRight === undefined ? [] : [firstRight ? 1 : 0]))),
  }
}
