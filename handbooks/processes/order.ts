/** A step as far as its place among others goes. */
export interface Waiting {
  readonly id: string
  readonly after: readonly {readonly step: string}[]
}

/** Returns a circle of steps that wait for one another, its first step repeated at its end; undefined if there is none. */
export function cycleIn(steps: readonly Waiting[]): readonly string[] | undefined {
  const stepOf = new Map(steps.map((step) => [step.id, step]))
  const done = new Set<string>()
  const walk = (id: string, way: readonly string[]): readonly string[] | undefined => {
    const from = way.indexOf(id)
    if (from >= 0) return [...way.slice(from), id]
    if (done.has(id)) return undefined
    for (const {step} of stepOf.get(id)?.after ?? []) {
      const found = walk(step, [...way, id])
      if (found) return found
    }
    done.add(id)
    return undefined
  }
  for (const {id} of steps) {
    const found = walk(id, [])
    // The way was walked from each step to what it waits for; told the other way round it is the order of the work.
    if (found) return [...found].reverse()
  }
  return undefined
}

/** Returns the steps with each after all that it waits for, otherwise in their own order. They go in no circle. */
export function inOrder<Step extends Waiting>(steps: readonly Step[]): readonly Step[] {
  const placed = new Set<string>()
  const known = new Set(steps.map(({id}) => id))
  const ordered: Step[] = []
  while (ordered.length < steps.length) {
    const next = steps.find(({id, after}) => !placed.has(id) && after.every(({step}) => placed.has(step) || !known.has(step)))
    if (!next) throw new Error('the steps go in a circle')
    placed.add(next.id)
    ordered.push(next)
  }
  return ordered
}

/**
 * Returns the steps that are left when those without a place in `kept` fall away. What waited for a step that fell away waits for all that
 * that step waited for.
 */
export function without<Step extends Waiting>(steps: readonly Step[], kept: (step: Step) => boolean): readonly Step[] {
  const stepOf = new Map(steps.map((step) => [step.id, step]))
  const inherited = (wait: Step['after'][number]): readonly Step['after'][number][] => {
    const before = stepOf.get(wait.step)
    return before === undefined || kept(before) ? [wait] : before.after.flatMap(inherited)
  }
  return steps.filter(kept).map((step) => {
    const waits = new Map(step.after.flatMap(inherited).map((wait) => [wait.step, wait]))
    return {...step, after: [...waits.values()]}
  })
}
