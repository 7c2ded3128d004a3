import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import {type Clause, type PointType, pointTypes} from '../../handbooks/clause/clause.ts'
import {type Asks, asksOf, movedAway} from '../../handbooks/edition/asks.ts'
import type {ClauseChange, Difference, EditionDiff} from '../../handbooks/edition/diff.ts'
import type {Edition} from '../../handbooks/edition/edition.ts'
import type {SignKind} from '../../handbooks/hardware/parts.ts'
import {type Assessment, assess} from '../assessment/assess.ts'
import type {Entry} from '../directory/directory.ts'
import {programme} from '../programme/programme.ts'
import {isStanding} from '../record/lifecycle.ts'
import {latestAssessment} from '../record/point.ts'

/** What the latest assessment of a point comes to under each of two editions. The findings are the same; the clauses are not. */
export interface ResultChange {
  readonly entry: Entry
  readonly before: Assessment
  readonly after: Assessment
  /** Types whose verdict is another: reached, not reached or open. */
  readonly verdicts: readonly PointType[]
}

/** A sign of a point's programme that a changed clause governs. */
export interface SignConcerned {
  readonly entry: Entry
  readonly number: string
  readonly kind: SignKind
  readonly quantity: number | undefined
  /** Ids of the changed clauses that count for the point's type. */
  readonly because: readonly string[]
  /** `superseded`: what a clause asks of such a sign is another. `to-be-checked`: a clause is new for it, or rests on another standard. */
  readonly fate: 'superseded' | 'to-be-checked'
}

/** What a new edition means for the points that are recorded. */
export interface EditionEffect {
  /** What either edition asks of a point of each type. */
  readonly asks: Readonly<Record<PointType, {readonly before: Asks; readonly after: Asks}>>
  /** Clauses that were the duty of the point and are another's now. */
  readonly movedAway: readonly Clause[]
  /** How many recorded points have an assessment. */
  readonly assessed: number
  /** Points with another type or another verdict. */
  readonly results: readonly ResultChange[]
  /** Points whose type and verdicts stand, but whose score for some type is another. */
  readonly scores: readonly ResultChange[]
  readonly signs: readonly SignConcerned[]
}

interface Compared {
  readonly from: Edition
  readonly to: Edition
  readonly catalogue: Catalogue
  readonly entries: readonly Entry[]
}

/**
 * Returns the effect of `diff` on the points: whose result changes when the latest assessment is worked out by the other edition's
 * clauses and least scores, and which of their signs are governed by a clause that changed in substance.
 *
 * A clause that is new was not checked then, so a point that had reached a type may become open: it has to be assessed again.
 */
export function editionEffect({changes}: EditionDiff, {from, to, catalogue, entries}: Compared): EditionEffect {
  const recorded = entries.filter((e) => e.record && isStanding(e))
  const worked = recorded.flatMap((entry): ResultChange[] => {
    if (!entry.record || entry.record.assessments.length === 0) return []
    const record = latestAssessment(entry.record)
    const [before, after] = [assess(record, from), assess(record, to)]
    return [{entry, before, after, verdicts: pointTypes.filter((t) => before.types[t].verdict !== after.types[t].verdict)}]
  })
  const results = worked.filter(({before, after, verdicts}) => before.type !== after.type || verdicts.length > 0)
  const asks = (type: PointType) => ({before: asksOf(from, type), after: asksOf(to, type)})
  return {
    asks: {model: asks('model'), standard: asks('standard'), 'catch-up': asks('catch-up')},
    movedAway: movedAway(from, to),
    assessed: worked.length,
    results,
    scores: worked.filter((w) => !results.includes(w) && pointTypes.some((t) => w.before.types[t].score !== w.after.types[t].score)),
    signs: signsConcerned(changes, recorded, catalogue),
  }
}

function signsConcerned(changes: readonly ClauseChange[], entries: readonly Entry[], catalogue: Catalogue): SignConcerned[] {
  return entries.flatMap((entry) => {
    const {type, items} = programme(entry, catalogue)
    return items.flatMap(({number, kind, quantity}): SignConcerned[] => {
      const causes = changes.filter((c) => c.concerns.includes(type) && touches(c, kind))
      if (causes.length === 0) return []
      const fate = causes.some(superseding) ? 'superseded' : 'to-be-checked'
      return [{entry, number, kind, quantity, because: causes.map((c) => c.id), fate}]
    })
  })
}

/**
 * Whether `change` alters what is asked of signs of `kind`: by its words, or because the clause governs them only now or no longer. Who bears a
 * duty, what it earns and how it is checked change the assessment, not the sign.
 */
function touches({before, after, change, differing}: ClauseChange, kind: SignKind): boolean {
  const [was, is] = [before, after].map((clause) => clause?.signs.includes(kind) ?? false)
  return was !== is || (was === true && change === 'changed' && altered(differing).some((what) => ofTheSign.includes(what)))
}

/** What differs in a clause; the verb of one that has another bearer turned with its subject. */
function altered(differing: ClauseChange['differing']): Difference[] {
  const names = differing.map(({what}) => what)
  return names.filter((what) => what !== 'verb' || !names.includes('bearer'))
}

const ofTheSign: readonly Difference[] = ['kind', 'limit', 'reference', 'verb', 'number']
/** A clause that says the same with another verb leaves it to a look whether the sign still complies; another limit or number does not. */
const remaking: readonly Difference[] = ['kind', 'limit', 'number']
const superseding = ({change, differing}: ClauseChange) => change === 'changed' && differing.some(({what}) => remaking.includes(what))
