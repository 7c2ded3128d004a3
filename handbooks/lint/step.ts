import {type Block, byType, type ClauseBlock, piecesIn, type Run} from '../clause/provision.ts'

type Blocks = readonly (Block | ClauseBlock)[]

/** Returns what one language's text has and the other's lacks: limits, clauses, standards and terms, list items, notes. */
export function outOfStep(source: Blocks, translation: Blocks): string[] {
  const problems: string[] = []
  const [here, there] = [source, translation].map(cited)
  for (const what of ['limit', 'clause', 'term', 'fitting', 'standard'] as const) {
    const lacking = (from: readonly Cited[] = [], to: readonly Cited[] = []) => {
      const [mine, others] = [from, to].map((all) => all.filter((one) => one.what === what).map(({id}) => id))
      return (mine ?? []).filter((id, i) => count(mine?.slice(0, i + 1), id) > count(others, id))
    }
    for (const id of lacking(here, there)) problems.push(`lacks the ${what} ${id}, which the zh-Hans text gives; add it`)
    for (const id of lacking(there, here)) problems.push(`gives the ${what} ${id}, which the zh-Hans text lacks; remove it or add it there`)
  }
  for (const [what, countIn] of Object.entries(parts)) {
    const [here = 0, there = 0] = [source, translation].map(countIn)
    if (here !== there) problems.push(`has another number of ${what}: ${there}, and ${here} in the zh-Hans text; bring them in step`)
  }
  return problems
}

const count = (ids: readonly string[] = [], id: string) => ids.filter((other) => other === id).length

interface Cited {
  readonly what: 'limit' | 'clause' | 'term' | 'fitting' | 'standard'
  readonly id: string
}

/** What each sort of run names that both languages must name. */
const citedBy = byType<Run, readonly Cited[]>({
  text: () => [],
  emphasis: () => [],
  foreign: () => [],
  limit: ({name, bound}) => [{what: 'limit', id: bound ? `${name} ${bound}` : name}],
  ref: ({id}) => [{what: 'clause', id}],
  std: ({number}) => [{what: 'standard', id: number}],
  term: ({id}) => [{what: 'term', id}],
})

const cited = (blocks: Blocks): Cited[] => [
  ...piecesIn(blocks).flatMap(citedBy),
  ...blocks.flatMap((block): readonly Cited[] => {
    if (block.type === 'terms') return block.ids.map((id) => ({what: 'term', id}))
    return block.type === 'fitting-figure' ? [{what: 'fitting', id: block.id}] : []
  }),
]

const parts: Readonly<Record<string, (blocks: Blocks) => number>> = {
  'list items': (blocks) => blocks.reduce((sum, block) => sum + (block.type === 'list' ? block.items.length : 0), 0),
  judgings: (blocks) => blocks.filter((block) => block.type === 'judged').length,
  notes: (blocks) => blocks.filter((block) => block.type === 'note').length,
}
