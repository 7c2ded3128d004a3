import {signKinds} from '../../handbooks/hardware/parts.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import {hanging, type Side} from '../profile/plates.ts'
import {lawKept, satisfiedBy, sourceName} from '../profile/satisfied.ts'
import type {Programme} from '../programme/programme.ts'

/** One line of the list of plates to take down. */
export interface TakeDownRow {
  readonly what: InBoth
  readonly side: Side
  readonly todo: InBoth
  readonly why: InBoth
  readonly source: InBoth
  /** Place of the source among those of the profile, from 1; 0 for an own choice. */
  readonly cited: number
  /** How many the kit would have made and does not: `?` if only a visit can tell; undefined of what it would not have made. */
  readonly notMade: number | '?' | undefined
  /** Ids of the clauses that ask for the sign and that another board satisfies, or that fall away by the profile. */
  readonly clauses: readonly string[]
}

/** What the sides are called. */
export const sideNames: Readonly<Record<Side, InBoth>> = {
  outside: {zh: '室外', en: 'Outside'},
  inside: {zh: '室内', en: 'Inside'},
}

const takeDownWords: InBoth = {zh: '摘除', en: 'Take down'}

/**
 * Returns the plates that come down, or whose content goes to another board, where they hang at the point: first those that the profile
 * names in words, then its kinds of sign; outside before inside. Nobody has looked what hangs there: the list is to be ticked on site.
 */
export function takeDownRows({profile, notMade}: Pick<Programme, 'profile' | 'notMade'>): TakeDownRow[] {
  if (!profile) return []
  const citedAs = (id: string) => Object.keys(profile.sources).indexOf(id) + 1
  const named = profile.takeDown.map(({what, side, source}): TakeDownRow => {
    const name = sourceName(profile, source)
    return {
      what,
      side,
      todo: takeDownWords,
      why: {zh: '方案所列', en: 'Listed by the profile'},
      source: name,
      cited: citedAs(source),
      notMade: undefined,
      clauses: [],
    }
  })
  const kinds = profile.rules.flatMap(({kinds, source}) =>
    kinds.flatMap((kind): TakeDownRow[] => {
      const standing = satisfiedBy(profile, kind)
      if (standing.is === 'made') return []
      const law = lawKept(profile, kind)
      const one = notMade.find((other) => other.kind === kind)
      const kept = law
        ? {
            zh: `；${law.name.zh}${law.article.zh}要求公示的内容要全部移过去`,
            en: `; all that ${law.article.en} of ${law.name.en} asks to be shown has to go there`,
          }
        : {zh: '', en: ''}
      return [
        {
          what: signKinds[kind],
          side: hanging[kind].side,
          todo:
            standing.is === 'combined'
              ? {
                  zh: `内容合到${signKinds[standing.onto].zh}下的栏里，再摘除${kept.zh}`,
                  en: `Move what it says to the board of the ${signKinds[standing.onto].en.toLowerCase()}, then take it down${kept.en}`,
                }
              : takeDownWords,
          why: standing.why,
          source: standing.source,
          cited: citedAs(source),
          notMade: one && (one.quantity ?? '?'),
          clauses: one?.clauses ?? [],
        },
      ]
    }),
  )
  const rows = [...named, ...kinds]
  return [...rows.filter(({side}) => side === 'outside'), ...rows.filter(({side}) => side === 'inside')]
}
