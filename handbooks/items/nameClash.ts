import {folded} from './folded.ts'

/** What bears names: an item or a paper. */
interface Named {
  readonly id: string
  readonly name: {readonly zh: string}
  readonly also: readonly string[]
}

/** A name that something bears already: who, which field and what to do. */
export interface NameClash {
  /** Place in the list that was given. */
  readonly index: number
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** Returns every id, name and alias in `list` that another in it bears already. */
export function nameClashes(list: readonly Named[]): NameClash[] {
  const ids = new Map<string, number>()
  const names = new Map<string, string>()
  return list.flatMap(({id, name, also}, index) => {
    const clashes: NameClash[] = []
    const first = ids.get(id)
    if (first !== undefined)
      clashes.push({index, path: ['id'], message: `"${id}" stands twice; an id is one thing’s for ever, so give this one another`})
    else ids.set(id, index)
    const bear = (text: string, path: readonly (string | number)[]) => {
      const owner = names.get(folded(text))
      if (owner !== undefined)
        clashes.push({
          index,
          path,
          message: `“${text}” is a name of ${owner} already; people could not tell them apart, so leave it to one of them`,
        })
      else names.set(folded(text), id)
    }
    bear(name.zh, ['name', 'zh'])
    also.forEach((text, i) => {
      bear(text, ['also', i])
    })
    return clashes
  })
}
