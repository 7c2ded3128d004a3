import {textKeys} from '../../design-system/signs/layout/spec.ts'
import {isSignKind, signKinds} from '../../handbooks/hardware/parts.ts'
import {InputError} from '../../handbooks/input/problem.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import {sumOf} from './bill.ts'
import {isInSet} from './drawSigns.ts'
import type {Manifest, ManifestSign} from './manifest.ts'
import type {PriceBand} from './prices.ts'

/** Why a sign is not what it was. */
export interface Reason {
  /**
   * `word`: what it says. `beside`: an arrow, symbol, number or hours. `set`: one size with its neighbours. `proof`: whether it may be made
   * at all. `drawing`: none of these.
   */
  readonly by: 'word' | 'beside' | 'clause' | 'quantity' | 'size' | 'set' | 'settled' | 'proof' | 'drawing'
  /** Id of the clause, or the line of the message and its language. */
  readonly at: string
  readonly before: string
  readonly after: string
}

/** One sign or product that is not in both kits as it was. */
export interface SignChange {
  readonly number: string
  readonly name: InBoth
  readonly change: 'changed' | 'added' | 'withdrawn'
  readonly reasons: readonly Reason[]
  /** Of making it anew, or more of it; undefined where the estimate leaves it open, and for what is taken down. */
  readonly cost: PriceBand | undefined
}

/** A clause whose text changed, or that governs signs which it did not, and the signs that may hang as they are. */
export interface ClauseChange {
  readonly clause: string
  readonly before: string
  readonly after: string
  /** Signs that it governs and whose artwork is as it was: somebody should look whether the sign on the wall still complies. */
  readonly look: readonly string[]
}

/** What became of an earlier kit. */
export interface Changes {
  readonly from: {readonly edition: string; readonly revision: string}
  readonly to: {readonly edition: string; readonly revision: string}
  readonly signs: readonly SignChange[]
  readonly clauses: readonly ClauseChange[]
  readonly same: number
  /** Of the changes whose cost is known; `open` of them are not in it. */
  readonly cost: PriceBand & {readonly open: number}
}

type New = Omit<Manifest, 'files'>

/**
 * Returns what changed from one kit of a point to the next: sign by sign, by its permanent number.
 *
 * @throws InputError headed by `name` if the earlier manifest is of another point.
 */
export function changesSince(before: Manifest, now: New, name: string): Changes {
  if (before.point.id !== now.point.id)
    throw new InputError(name, [
      {
        at: 'point',
        message: `is of ${before.point.id}, and this kit is of ${now.point.id}; give the manifest of an earlier kit of the same point`,
      },
    ])
  const clauses = clauseChanges(before, now)
  const was = new Map(before.signs.map((sign) => [sign.number, sign]))
  const is = new Map(now.signs.map((sign) => [sign.number, sign]))
  const signs = [
    ...now.signs.flatMap((sign): SignChange[] => {
      const old = was.get(sign.number)
      const name = nameOf(sign.kind)
      if (!old) return [{number: sign.number, name, change: 'added', reasons: [], cost: sign.estimate ?? undefined}]
      const reasons = reasonsOf(old, sign, clauses)
      return reasons.length === 0 ? [] : [{number: sign.number, name, change: 'changed', reasons, cost: costOfChange(old, sign)}]
    }),
    ...before.signs.flatMap(({number, kind}): SignChange[] =>
      is.has(number) ? [] : [{number, name: nameOf(kind), change: 'withdrawn', reasons: [], cost: undefined}],
    ),
    ...productChanges(before, now),
  ]
  const touched = new Set(signs.map(({number}) => number))
  const known = signs.flatMap(({cost}) => (cost ? [cost] : []))
  return {
    from: {edition: before.edition, revision: before.revision},
    to: {edition: now.edition, revision: now.revision},
    signs,
    clauses: clauses.map((clause) => ({
      ...clause,
      look: now.signs.flatMap(({number, clauses: ids}) => (ids.includes(clause.clause) && !touched.has(number) ? [number] : [])),
    })),
    same: now.signs.filter(({number}) => !touched.has(number)).length,
    cost: {...sumOf(known), open: signs.filter(({change, cost}) => change !== 'withdrawn' && !cost).length},
  }
}

function clauseChanges(before: New, now: New): Omit<ClauseChange, 'look'>[] {
  const ids = new Set([...Object.keys(before.clauses), ...Object.keys(now.clauses)])
  return [...ids].sort().flatMap((clause) => {
    const [old, text] = [before.clauses[clause]?.text.zh ?? '', now.clauses[clause]?.text.zh ?? '']
    return old === text ? [] : [{clause, before: old, after: text}]
  })
}

/** Returns why the sign has to be made anew or more of it; nothing if it may hang as it is. */
function reasonsOf(old: ManifestSign, sign: ManifestSign, clauses: readonly Omit<ClauseChange, 'look'>[]): Reason[] {
  const quantity: Reason[] =
    old.quantity === sign.quantity
      ? []
      : [{by: 'quantity', at: '', before: String(old.quantity ?? '?'), after: String(sign.quantity ?? '?')}]
  if (old.revision === sign.revision) return [...proofReasons(old, sign), ...quantity]
  if (old.revision === '') return [{by: 'settled', at: '', before: '', after: sign.messages.map(({zh}) => zh).join(' | ')}, ...quantity]
  if (sign.revision === '') return [{by: 'settled', at: '', before: old.messages.map(({zh}) => zh).join(' | '), after: ''}, ...quantity]
  const words = wordReasons(old, sign)
  const governing = clauses
    .filter(({clause}) => old.clauses.includes(clause) || sign.clauses.includes(clause))
    .map(({clause, before, after}): Reason => ({by: 'clause', at: clause, before, after}))
  const [before, after] = [old, sign].map(({widthMm, heightMm}) => `${widthMm} × ${heightMm} mm`) as [string, string]
  const cause = [...words, ...governing]
  const size: Reason[] = before === after ? [] : [{by: cause.length === 0 && isInSet(sign.kind) ? 'set' : 'size', at: '', before, after}]
  const reasons = [...cause, ...size, ...quantity]
  return reasons.length > 0 ? reasons : [{by: 'drawing', at: '', before: old.revision, after: sign.revision}]
}

/** Of a sign that is drawn, and how often is known, a proof alone has no estimate. */
function proofReasons(old: ManifestSign, sign: ManifestSign): Reason[] {
  const [was, is] = [old, sign].map(({quantity, estimate}) => (quantity === null ? undefined : estimate === null))
  if (sign.revision === '' || was === undefined || is === undefined || was === is) return []
  return [{by: 'proof', at: '', before: was ? 'proof' : '', after: is ? 'proof' : ''}]
}

function wordReasons(old: ManifestSign, sign: ManifestSign): Reason[] {
  const places = [...new Set([...old.messages, ...sign.messages].map(({at}) => at))]
  return places.flatMap((at): Reason[] => {
    const [was, is] = [old, sign].map(({messages}) => messages.find((message) => message.at === at))
    const words = textKeys.flatMap((key): Reason[] =>
      was?.[key] === is?.[key] ? [] : [{by: 'word', at: `${at}.${key}`, before: was?.[key] ?? '', after: is?.[key] ?? ''}],
    )
    const [before, after] = [was?.beside ?? '', is?.beside ?? '']
    const beside: Reason[] = before === after ? [] : [{by: 'beside', at, before, after}]
    return [...words, ...beside]
  })
}

/** New artwork means that all of them are made anew; the same artwork, that the more are made. */
function costOfChange(old: ManifestSign, {revision, quantity, estimate}: ManifestSign): PriceBand | undefined {
  if (!estimate || quantity === null) return undefined
  if (revision !== old.revision || old.quantity === null || !old.estimate) return estimate
  const more = Math.max(0, quantity - old.quantity) / quantity
  return {low: Math.round(estimate.low * more), high: Math.round(estimate.high * more)}
}

function productChanges(before: New, now: New): SignChange[] {
  const was = new Map(before.products.map((product) => [product.number, product]))
  const is = new Set(now.products.map(({number}) => number))
  return [
    ...now.products.flatMap(({number, name, quantity, estimate}): SignChange[] => {
      const old = was.get(number)
      if (!old) return [{number, name, change: 'added', reasons: [], cost: estimate ?? undefined}]
      if (old.quantity === quantity) return []
      const reasons: Reason[] = [{by: 'quantity', at: '', before: String(old.quantity ?? '?'), after: String(quantity ?? '?')}]
      const more = quantity && estimate ? Math.max(0, quantity - (old.quantity ?? 0)) / quantity : 0
      const cost = estimate ? {low: Math.round(estimate.low * more), high: Math.round(estimate.high * more)} : undefined
      return [{number, name, change: 'changed', reasons, cost}]
    }),
    ...before.products.flatMap(({number, name}): SignChange[] =>
      is.has(number) ? [] : [{number, name, change: 'withdrawn', reasons: [], cost: undefined}],
    ),
  ]
}

const nameOf = (kind: string): InBoth => (isSignKind(kind) ? signKinds[kind] : {zh: kind, en: kind})
