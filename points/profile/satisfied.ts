import type {SignKind} from '../../handbooks/hardware/parts.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import {type AskedByLaw, lawOn} from './law.ts'
import {type Counted, hanging, type Side} from './plates.ts'
import type {Profile} from './profile.ts'

/** What becomes of a kind of sign under a profile, with the reason and the title of its source where the profile has a rule. */
export type Standing =
  | {readonly is: 'made'; readonly side: Side; readonly why?: InBoth; readonly source?: InBoth}
  | {readonly is: 'combined'; readonly onto: SignKind; readonly why: InBoth; readonly source: InBoth}
  | {readonly is: 'left-out'; readonly why: InBoth; readonly source: InBoth}

/** What stands for a source that is the toolkit's or the county's own choice. */
export const ownSource: InBoth = {zh: '自定', en: 'own choice'}

/** Returns the title of a source of `profile`, with what was seen of it. */
export function sourceName({sources}: Pick<Profile, 'sources'>, id: string): InBoth {
  const source = sources[id]
  if (!source) return ownSource
  const seen = {
    text: {zh: '见到文本', en: 'text seen'},
    excerpt: {zh: '见到部分', en: 'excerpt seen'},
    title: {zh: '只见到名称', en: 'title seen only'},
    nothing: {zh: '未见', en: 'not seen'},
  }[source.seen]
  return {zh: `${source.title.zh}（${seen.zh}，${source.on}）`, en: `${source.title.en} (${seen.en}, ${source.on})`}
}

/**
 * Returns how `profile` satisfies what the clauses ask of a kind of sign: by the sign itself (`made`), by a board that takes in its content
 * (`combined`), or not at all, because the profile lets it fall away (`left-out`). Without a profile every kind is made.
 *
 * An assessment reads it before it judges a clause of that kind: `combined` is looked for on the board `onto`, `left-out` is not applicable
 * by the profile and never a fault of the point.
 *
 * @clause HW-SIGN-116 signs on one board
 * @clause HW-SIGN-118 clauses on signs that the rules do not allow
 */
export function satisfiedBy(profile: Profile | undefined, kind: SignKind): Standing {
  const {side} = hanging[kind]
  const rule = profile?.rules.find(({kinds}) => kinds.includes(kind))
  if (!profile || !rule) return {is: 'made', side}
  const because = {why: rule.why, source: sourceName(profile, rule.source)}
  if (rule.is === 'indoors') return {is: 'made', side: 'inside', ...because}
  return rule.is === 'combined' && rule.onto !== undefined ? {is: 'combined', onto: rule.onto, ...because} : {is: 'left-out', ...because}
}

/**
 * Returns how `profile` satisfies a clause that governs these kinds of sign: as made if one of them is, else as combined, else as left out.
 * A clause that governs no sign is no matter of a profile: it is `made`.
 */
export function clauseUnder(profile: Profile | undefined, {signs}: {readonly signs: readonly SignKind[]}): Standing {
  const standings = signs.map((kind) => satisfiedBy(profile, kind))
  return (
    standings.find(({is}) => is === 'made') ?? standings.find(({is}) => is === 'combined') ?? standings[0] ?? {is: 'made', side: 'inside'}
  )
}

/** Returns what the law asks of a kind that `profile` combines with another, so that whoever makes the board knows what has to stay on it. */
export const lawKept = (profile: Profile | undefined, kind: SignKind): AskedByLaw | undefined =>
  satisfiedBy(profile, kind).is === 'combined' ? lawOn(kind) : undefined

const today = {zh: '便民服务站', en: 'Public Service Station'}

/**
 * Returns the name of a point as `profile` has it: 战旗村便民服务室 for 战旗村便民服务站. A name that does not end in 便民服务站 was given by the
 * point and stays.
 */
export function namedUnder(profile: Profile | undefined, name: InBoth): InBoth {
  if (!profile || !name.zh.endsWith(today.zh)) return name
  const {zh, en} = profile.station
  return {zh: name.zh.slice(0, -today.zh.length) + zh, en: name.en.endsWith(today.en) ? name.en.slice(0, -today.en.length) + en : name.en}
}

/** Returns how many plates of one sort the point itself may hang on `side`, beside those of other bodies; undefined if any number. */
export function roomFor(profile: Profile | undefined, side: Side, as: Counted): number | undefined {
  const room = profile?.[side][as === 'name' ? 'names' : 'boards']
  return room?.most === undefined ? undefined : room.most - room.keep.length
}
