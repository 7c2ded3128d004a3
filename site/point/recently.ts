/** How many points pages are made of at once, and some more. */
const most = 16

/** Returns `of`, which remembers what it returned for the last few it was asked of. */
export function recently<Given, Made>(of: (given: Given) => Made): (given: Given) => Made {
  const known = new Map<Given, Made>()
  return (given) => {
    const before = known.get(given)
    if (before !== undefined) return before
    const made = of(given)
    const [oldest] = known.keys()
    if (known.size >= most && oldest !== undefined) known.delete(oldest)
    known.set(given, made)
    return made
  }
}
