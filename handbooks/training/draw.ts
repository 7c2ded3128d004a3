/** What is drawn from: a question by what rules its place beside others. It reads no file, so that a page draws with it as a command does. */
export interface Drawable {
  readonly clause: string
  /** Questions of one group are kept few on one sheet. */
  readonly group: string
  readonly value: number
  /** Wrong answers, rising. */
  readonly wrong: readonly number[]
}

/** A question that was drawn: its place in the pool, and its choices, rising, with the place of the right one. */
export interface Drawn {
  readonly index: number
  readonly choices: readonly number[]
  readonly right: number
}

/** How a sheet is drawn: our own choice. */
export const sheetOf = {questions: 10, choices: 4, perGroup: 2} as const

/**
 * Returns ten questions of `pool` for a seed: the same seed and pool give the same sheet on every machine. No clause comes twice, and a group of
 * the pool at most twice while others are left. The right answer stands in each place about equally often.
 */
export function drawQuiz(pool: readonly Drawable[], seed: string): Drawn[] {
  const random = randomOf(seed)
  const order = shuffled(
    pool.map((_, i) => i),
    random,
  )
  const [clauses, groups] = [new Set<string>(), new Map<string, number>()]
  const taken: number[] = []
  for (const most of [sheetOf.perGroup, Number.POSITIVE_INFINITY])
    for (const i of order) {
      const one = pool[i]
      if (!one || taken.length === sheetOf.questions || clauses.has(one.clause) || (groups.get(one.group) ?? 0) >= most) continue
      clauses.add(one.clause)
      groups.set(one.group, (groups.get(one.group) ?? 0) + 1)
      taken.push(i)
    }
  return taken.flatMap((index) => {
    const one = pool[index]
    return one ? [{index, ...choicesOf(one, random)}] : []
  })
}

/** Returns four choices, rising: as many below the right one as its place asks for, where there are so many. */
function choicesOf({value, wrong}: Drawable, random: () => number): Omit<Drawn, 'index'> {
  const [below, above] = [wrong.filter((n) => n < value), wrong.filter((n) => n > value)].map((side) => shuffled(side, random))
  const others = sheetOf.choices - 1
  const least = Math.max(0, others - (above?.length ?? 0))
  const most = Math.min(others, below?.length ?? 0)
  const place = least + Math.floor(random() * (most - least + 1))
  const choices = [...(below ?? []).slice(0, place), value, ...(above ?? []).slice(0, others - place)].sort((a, b) => a - b)
  return {choices, right: choices.indexOf(value)}
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const left = [...items]
  return items.flatMap(() => left.splice(Math.floor(random() * left.length), 1))
}

/** Numbers from 0 up to 1 that follow from a text: FNV-1a, then mulberry32. For drawing questions, and for no secret. */
function randomOf(seed: string): () => number {
  let state = [...seed].reduce((h, char) => Math.imul(h ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5)
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
