import {type SignKind, signKinds} from '../../handbooks/hardware/parts.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import type {Profile} from '../profile/profile.ts'
import {type Standing, satisfiedBy} from '../profile/satisfied.ts'
import {openKind} from './openKinds.ts'
import type {SignDraft} from './signDraft.ts'

/** A kind of sign that the point would need and that the profile does not let be made. */
export interface NotMade {
  readonly kind: SignKind
  /** How many there would have been; undefined if only a visit can tell. */
  readonly quantity: number | undefined
  readonly standing: Exclude<Standing, {readonly is: 'made'}>
  /** Ids of the clauses that govern no sign still made: the combined board satisfies them, or they fall away by the profile. */
  readonly clauses: readonly string[]
}

/** Where a name hangs that the profile has indoors. */
const indoors = {zh: '室内，服务区入口上方', en: 'Indoors, above the entrance of the service area'}

/**
 * Returns the signs of `wanted` that `profile` lets be made, and those that it does not. A board that takes in the content of others names
 * them; where the point has no such board yet, it is added. Where no fascia hangs outside, the hours plate bears the point's name.
 *
 * @clause HW-SIGN-043 the name on the hours plate
 */
export function underProfile(
  profile: Profile | undefined,
  wanted: readonly SignDraft[],
  name: InBoth,
): {readonly drafts: SignDraft[]; readonly notMade: Omit<NotMade, 'clauses'>[]} {
  const notMade: Omit<NotMade, 'clauses'>[] = []
  for (const [kind, drafts] of Map.groupBy(wanted, (draft) => draft.kind)) {
    const standing = satisfiedBy(profile, kind)
    if (standing.is !== 'made') notMade.push({kind, quantity: quantityOf(drafts), standing})
  }
  const taken = Map.groupBy(
    notMade.flatMap(({kind, standing}) => (standing.is === 'combined' ? [{kind, onto: standing.onto}] : [])),
    ({onto}) => onto,
  )
  const combines = (kind: SignKind) => taken.get(kind)?.map((one) => one.kind) ?? []
  const fascia = satisfiedBy(profile, 'fascia')
  const nameless = profile !== undefined && !(fascia.is === 'made' && fascia.side === 'outside')
  const bearing = (draft: SignDraft) => (nameless && draft.kind === 'hours' ? withName(draft, name) : draft)
  const made = wanted.flatMap((draft): SignDraft[] => {
    const standing = satisfiedBy(profile, draft.kind)
    if (standing.is !== 'made') return []
    const {places: _, ...moved} = draft
    const hung = standing.why === undefined ? bearing(draft) : {...moved, location: indoors}
    const also = combines(draft.kind)
    return [also.length === 0 ? hung : {...hung, combines: also}]
  })
  const lacking = [...taken.keys()].filter((kind) => !made.some((draft) => draft.kind === kind))
  return {drafts: [...made, ...lacking.map((kind) => boardFor(kind, combines(kind)))], notMade}
}

/** An hours plate with the name of the point in its heading. */
function withName(draft: SignDraft, {zh, en}: InBoth): SignDraft {
  const {spec, open, messages} = draft
  if (spec?.kind === 'hours') {
    const title = {zh: `${zh}服务时间`, en: `${en}: Service Hours`}
    return {...draft, spec: {...spec, title}, messages: [title, ...messages]}
  }
  return open ? {...draft, open: {zh: `${open.zh}牌上写明“${zh}”。`, en: `${open.en} It bears the name ${en}.`}} : draft
}

/** A board that the point needs only because it takes in the content of others. */
function boardFor(kind: SignKind, combines: readonly SignKind[]): SignDraft {
  const {location, open} = openKind(kind) ?? {
    location: {zh: '位置由站点定', en: 'The point settles where'},
    open: {zh: '内容由站点定。', en: 'The point settles what it says.'},
  }
  return {kind, spec: undefined, location, open, messages: [], quantity: 1, combines}
}

const quantityOf = (drafts: readonly SignDraft[]): number | undefined =>
  drafts.reduce<number | undefined>((sum, {open, quantity = open ? undefined : 1}) => {
    return sum === undefined || quantity === undefined ? undefined : sum + quantity
  }, 0)

/** Returns the names of `kinds` in both languages, as a list. */
export const kindsNamed = (kinds: readonly SignKind[]) => ({
  zh: kinds.map((kind) => signKinds[kind].zh).join('、'),
  en: kinds.map((kind) => signKinds[kind].en.toLowerCase()).join(', '),
})
