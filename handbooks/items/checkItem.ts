import type {z} from 'zod'
import type {itemSchema} from './item.ts'
import type {PaperUse, Question, Situation} from './offer.ts'
import {catchAllFault, catchAllIn, longSentenceIn} from './wording.ts'

/** Something wrong inside an item: where, and what to do. */
export interface ItemFault {
  readonly path: readonly (string | number)[]
  readonly message: string
  readonly clause?: string
}

/** What items may name. */
export interface Known {
  readonly papers: ReadonlySet<string>
  readonly sources: ReadonlySet<string>
}

interface Asked {
  readonly papers?: readonly PaperUse[] | undefined
  readonly questions: readonly Question[]
  readonly situations: readonly Situation[]
}

/** Returns what is wrong with an item of the template, beyond what its schema says. */
export function itemFaults(item: z.output<typeof itemSchema>, known: Known): ItemFault[] {
  const faults: ItemFault[] = [...askedFaults(item, known.papers), ...textFaults(item)]
  for (const [path, id] of citedIn(item))
    if (!known.sources.has(id))
      faults.push({path, message: `"${id}" is no page of handbooks/items/sources.yaml; add it, or leave out what nobody has seen`})
  if (item.seen !== 'name' && item.sources.length === 0)
    faults.push({path: ['seen'], message: `is "${item.seen}", and sources names no page; name it, or write "name"`})
  item.printed.forEach((one, i) => {
    const statutory = item.printed.find(({what, in: page, unit}) => what === 'statutory' && page === one.in && unit === one.unit)
    if (one.what === 'promised' && statutory && one.n > statutory.n)
      faults.push({path: ['printed', i], message: longerThan(one.n, statutory.n), clause: 'SW-GUIDE-005'})
    if (one.what === 'statutory' && item.basis.length === 0) faults.push({path: ['printed', i], message: withoutBasis})
  })
  return faults
}

/** What to do about a promise that is longer than the law. */
export const longerThan = (promised: number, statutory: number): string =>
  `promises ${promised} days where the law sets ${statutory}; a promise is no longer than the law, so correct one of them`

/** What to do about a statutory limit that rests on nothing. */
export const withoutBasis = 'gives a statutory limit without the document that sets it; name it in basis, or leave the limit out'

/** Returns what is wrong with the papers, questions and situations of an item. `known` holds the ids of the register of papers. */
export function askedFaults({papers = [], questions, situations}: Asked, known: ReadonlySet<string>): ItemFault[] {
  const faults: ItemFault[] = []
  const use = (paper: PaperUse, path: readonly (string | number)[]) => {
    if (paper.words === undefined && !known.has(paper.id))
      faults.push({
        path: [...path, 'id'],
        message: `"${paper.id}" is no paper of handbooks/items/papers.yaml; correct it, or add the paper there`,
      })
  }
  const twice = (list: readonly {readonly id: string}[], path: readonly (string | number)[]) => {
    for (const [i, {id}] of list.entries())
      if (list.findIndex((other) => other.id === id) < i)
        faults.push({path: [...path, i, 'id'], message: `"${id}" stands twice; remove one`})
  }
  for (const [i, paper] of papers.entries()) use(paper, ['papers', i])
  twice(papers, ['papers'])
  twice(questions, ['questions'])
  twice(situations, ['situations'])
  for (const [i, {options}] of questions.entries()) twice(options, ['questions', i, 'options'])
  const adds = new Set(situations.flatMap((situation) => situation.adds.map(({id}) => id)))
  situations.forEach((situation, i) => {
    const path = ['situations', i] as const
    const asked = Object.entries(situation.when)
    if (asked.length === 0)
      faults.push({path: [...path, 'when'], message: 'names no answer, so it always holds; put its papers into the list of the item'})
    for (const [question, answer] of asked) {
      const found = questions.find(({id}) => id === question)
      if (!found)
        faults.push({
          path: [...path, 'when', question],
          message: `no question of this item is called "${question}", so nobody reaches this; ask it, or correct the id`,
        })
      else if (!found.options.some(({id}) => id === answer))
        faults.push({
          path: [...path, 'when', question],
          message: `"${answer}" is no answer to it, so nobody reaches this; use one of ${found.options.map(({id}) => id).join(', ')}`,
        })
    }
    for (const [p, paper] of situation.adds.entries()) use(paper, [...path, 'adds', p])
    twice(situation.adds, [...path, 'adds'])
    for (const [d, id] of situation.drops.entries())
      if (!papers.some((paper) => paper.id === id) && !adds.has(id))
        faults.push({
          path: [...path, 'drops', d],
          message: `"${id}" is not among the papers of this item, so it cannot be dropped; correct it`,
        })
    if (situation.adds.length + situation.drops.length === 0 && situation.tell === undefined)
      faults.push({path, message: 'changes nothing; say what it adds, drops or tells, or remove it'})
  })
  for (const [i, {id}] of questions.entries())
    if (!situations.some(({when}) => Object.hasOwn(when, id)))
      faults.push({path: ['questions', i], message: `"${id}" changes nothing, so it need not be asked; remove it, or add the situation`})
  return faults
}

/** Returns where the texts of `value` break the rules for guides: words that name no paper, Chinese sentences that are too long. */
export function textFaults(value: unknown, path: readonly (string | number)[] = []): ItemFault[] {
  if (Array.isArray(value)) return value.flatMap((inner, i) => textFaults(inner, [...path, i]))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => (key === 'basis' ? [] : textFaults(inner, [...path, key])))
  if (typeof value !== 'string') return []
  const found = catchAllIn(value)
  const long = path.at(-1) === 'en' ? undefined : longSentenceIn(value)
  return [
    ...(found === undefined ? [] : [{path, message: catchAllFault(found), clause: 'SW-GUIDE-004'}]),
    ...(long
      ? [
          {
            path,
            message: `has a sentence of ${long.length} characters, “${[...long.sentence].slice(0, 12).join('')}…”, and at most ${long.most} are read at once; divide it`,
            clause: 'SW-GUIDE-007',
          },
        ]
      : []),
  ]
}

function citedIn({sources, basis, steps, printed}: z.output<typeof itemSchema>): [path: (string | number)[], id: string][] {
  return [
    ...sources.map((id, i): [(string | number)[], string] => [['sources', i], id]),
    ...basis.map((one, i): [(string | number)[], string] => [['basis', i, 'in'], one.in]),
    ...steps.flatMap((step, i): [(string | number)[], string][] => (step.days ? [[['steps', i, 'days', 'in'], step.days.in]] : [])),
    ...printed.map((one, i): [(string | number)[], string] => [['printed', i, 'in'], one.in]),
  ]
}
