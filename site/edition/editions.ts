import {loadFonts} from '../../design-system/drawing/type/loadFonts.ts'
import {edition as currentId} from '../../handbooks/catalogue/catalogue.ts'
import type {Clause} from '../../handbooks/clause/clause.ts'
import {type ClauseChange, diffEditions, type EditionDiff} from '../../handbooks/edition/diff.ts'
import {clausesApart, type Edition, toEdition} from '../../handbooks/edition/edition.ts'
import {type EditionEntry, loadEditionRegister, loadEditions} from '../../handbooks/edition/released.ts'
import {identities} from '../../points/directory/identityOf.ts'
import {editionCost} from '../../points/edition/cost.ts'
import type {Estimate} from '../../points/edition/diffReport.ts'
import {type EditionEffect, editionEffect} from '../../points/edition/effect.ts'
import {loadPrices} from '../../points/kit/prices.ts'
import {catalogue, directory} from '../shell/data.ts'

/** An edition as the site shows it. The current one is always today's books, also while its draft file is behind them. */
export interface ShownEdition extends Edition {
  readonly entry: EditionEntry
  readonly current: boolean
  /** SHA-256 of its file; undefined while there is none, or while the books are ahead of the draft. */
  readonly sha256: string | undefined
  /** Its file as it was released, undefined likewise. */
  readonly text: string | undefined
  /** What changed since the edition before; undefined for the first. */
  readonly since: {readonly before: Edition; readonly diff: EditionDiff; readonly effect: EditionEffect} | undefined
}

/** Every edition, the oldest first. */
export const editions: readonly ShownEdition[] = loadShown()

/** The editions that have one before them, with what changed since. */
export const compared = editions.flatMap(({id, since}) => (since ? [{id, since}] : []))

/** The edition that the books on this site are. */
export const current = lastOf(editions)

/** Clauses that stand in no book any more, with their last text and the edition it stood in. */
export const withdrawn: readonly {readonly clause: Clause; readonly last: ShownEdition; readonly replacedBy: readonly Clause[]}[] =
  catalogue.withdrawn.flatMap(({id, replacedBy}) => {
    const last = editions.findLast((e) => e.clauses.some((c) => c.id === id))
    const clause = last?.clauses.find((c) => c.id === id)
    return last && clause ? [{clause, last, replacedBy: replacedBy.flatMap((by) => catalogue.clause.get(by) ?? [])}] : []
  })

const changes = new Map(current.since?.diff.changes.map((c) => [c.id, c]))

/** What became of a clause in the current edition; undefined if there is no edition before. */
export const changeOf = (id: string): ClauseChange | undefined => changes.get(id)

const estimates = new Map<string, Promise<Estimate | undefined>>()

/** Returns what an edition may cost in signs; undefined for the first. Signs are drawn once per build, and only when a page asks. */
export function estimateOf({id, since}: ShownEdition): Promise<Estimate | undefined> {
  const found = estimates.get(id) ?? estimate(since?.effect)
  estimates.set(id, found)
  return found
}

async function estimate(effect: EditionEffect | undefined): Promise<Estimate | undefined> {
  if (!effect) return undefined
  const prices = loadPrices()
  return {cost: editionCost(effect.signs, catalogue, prices, await loadFonts(), identities()), prices}
}

function loadShown(): ShownEdition[] {
  const files = loadEditions()
  const shown: ShownEdition[] = []
  for (const entry of loadEditionRegister()) {
    const file = files.find((e) => e.id === entry.id)
    const isCurrent = entry.id === currentId
    const edition = isCurrent ? toEdition(currentId, catalogue) : file
    if (!edition) continue
    const before = shown.at(-1)
    const diff = before && diffEditions(before, edition, entry.judgedSubstantive)
    const behind = isCurrent && file && clausesApart(file, edition).length > 0
    shown.push({
      ...edition,
      entry,
      current: isCurrent,
      sha256: behind ? undefined : file?.sha256,
      text: behind ? undefined : file?.text,
      since: diff && {before, diff, effect: editionEffect(diff, {from: before, to: edition, catalogue, entries: directory})},
    })
  }
  return shown
}

function lastOf(all: readonly ShownEdition[]): ShownEdition {
  const found = all.find((e) => e.current)
  if (!found) throw new Error(`handbooks/edition/released/register.yaml lacks ${currentId}`)
  return found
}
