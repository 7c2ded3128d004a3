import type {Catalogue} from '../catalogue/catalogue.ts'
import type {Book, Clause} from '../clause/clause.ts'
import {findLimit} from '../clause/limits.ts'
import {type ClauseBlock, plain, provisionOf, type Run, type Words} from '../clause/provision.ts'
import {type InBoth, inEach} from '../language/both.ts'
import {type Limit, printValue} from '../limit/limit.ts'
import type {Drawable} from './draw.ts'
import {wrongFor} from './wrong.ts'

/** A question on a number of the handbooks: the sentence that requires it, with a gap. */
export interface Question extends Drawable {
  /** Name of the limit, and its bound where it has two. */
  readonly key: string
  readonly book: Book
  readonly title: InBoth
  /** The words with `gap` where the number stands. */
  readonly text: InBoth
  readonly unit: Limit['unit']
}

/** What stands for the number in a question. */
export const gap = '____'

/**
 * Returns a question for each number of the books that a provision prints and for which there are enough wrong answers; of one book if `book` is
 * given. Units and words are those of the sentence itself, in both languages.
 *
 * A number without a unit that is 1 is left out, for the words beside it would tell; so is one below which there is no wrong answer, for the least
 * choice would tell.
 */
export function questionsOf({clauses, clause}: Pick<Catalogue, 'clauses' | 'clause'>, book?: Book): Question[] {
  return clauses
    .filter((one) => book === undefined || one.book === book)
    .flatMap((one) => {
      const near = [one, ...one.cites.flatMap((id) => clause.get(id) ?? []), ...clauses.filter(({cites}) => cites.includes(one.id))]
      return numbersIn(one).flatMap(({name, bound}): Question[] => {
        const limit = findLimit(name)
        const value = limit && printedValue(limit, bound)
        if (!limit || value === undefined || (value === 1 && limit.unit !== 'd')) return []
        const text = inEach((w) => sentence(one.content[w], name, bound) ?? '')
        const inside = (n: number) => bound === undefined || (bound === 'min' ? n < (limit.max ?? n + 1) : n > (limit.min ?? n - 1))
        const wrong = wrongFor(value, limit.unit, rightNear(near, limit.unit)).filter(inside)
        if (text.zh === '' || text.en === '' || wrong.length < 3 || !wrong.some((n) => n < value)) return []
        const key = bound === undefined ? name : `${name}-${bound}`
        return [{key, book: one.book, clause: one.id, group: one.chapter, title: one.title, text, unit: limit.unit, value, wrong}]
      })
    })
}

/** Returns an answer as the books print it: number and unit. */
export const answerOf = ({unit}: Pick<Question, 'unit'>, value: number): InBoth => inEach((w) => printValue(value, {unit}, w))

interface Printed {
  readonly name: string
  readonly bound: 'min' | 'max' | undefined
}

/** Returns the numbers that the provision of a clause prints, each once. */
function numbersIn({content}: Clause): Printed[] {
  const found = new Map<string, Printed>()
  for (const run of provisionOf(content.zh)
    .flatMap(wordsOf)
    .flatMap(({runs}) => runs))
    if (run.type === 'limit') found.set(`${run.name} ${run.bound ?? ''}`, {name: run.name, bound: run.bound})
  return [...found.values()]
}

const wordsOf = (block: ClauseBlock): readonly Words[] => (block.type === 'list' ? block.items : [block])

/** Returns the paragraph or the item of a list in which the number stands, behind what leads to the list, with a gap for it. */
function sentence(content: readonly ClauseBlock[], name: string, bound: Printed['bound']): string | undefined {
  const isAsked = (run: Run) => run.type === 'limit' && run.name === name && run.bound === bound
  let lead = ''
  for (const block of provisionOf(content)) {
    for (const words of wordsOf(block)) {
      if (!words.runs.some(isAsked)) continue
      const said = words.runs.map((run) => (isAsked(run) ? gap : run.text)).join('')
      // An item of a list ends as a sentence does.
      return block.type === 'list' ? `${lead}${lead.endsWith('：') ? '' : ' '}${said}`.replace(/；$/, '。').replace(/;$/, '.') : said
    }
    if (block.type === 'paragraph') lead = plain(block)
  }
  return undefined
}

/** The value that a sentence prints: the bound that it names, else the only one. */
const printedValue = (limit: Limit, bound: Printed['bound']): number | undefined =>
  bound === undefined ? (limit.min ?? limit.max) : limit[bound]

/** Returns the numbers of this unit that are right in one of these clauses: none of them is offered as wrong beside another. */
const rightNear = (clauses: readonly Clause[], unit: Limit['unit']): ReadonlySet<number> =>
  new Set(
    clauses
      .flatMap(({limits}) => limits.flatMap((name) => findLimit(name) ?? []))
      .filter((limit) => limit.unit === unit)
      .flatMap(({min, max}) => [min, max].filter((n) => n !== undefined)),
  )
