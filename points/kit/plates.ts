import {InputError} from '../../handbooks/input/problem.ts'
import {counted, type Hung, hanging, type Side, sides} from '../profile/plates.ts'
import {roomFor, satisfiedBy} from '../profile/satisfied.ts'
import type {Programme} from '../programme/programme.ts'

/** Returns whether nothing of a programme is other than without a profile, so that its kit has no papers on plates. */
export const isPlain = ({profile}: Pick<Programme, 'profile'>): boolean =>
  profile === undefined || (profile.rules.length === 0 && profile.takeDown.length === 0)

/** Returns how many names and boards of the point hang on each side. Of a sign whose number only a visit can tell, one. */
export function hungBy({items, profile}: Pick<Programme, 'items' | 'profile'>): Hung {
  const count = (side: Side, as: (typeof counted)[number]) =>
    items.reduce((sum, {kind, quantity = 1}) => {
      const standing = satisfiedBy(profile, kind)
      return hanging[kind].as === as && standing.is === 'made' && standing.side === side ? sum + quantity : sum
    }, 0)
  return {
    outside: {name: count('outside', 'name'), board: count('outside', 'board')},
    inside: {name: count('inside', 'name'), board: count('inside', 'board')},
  }
}

/**
 * @throws InputError naming each side on which more signs of the point hang than its profile allows, as several boards of one kind may.
 * @clause HW-SIGN-118 only what the rules allow
 */
export function refuseOverfull(plan: Programme): void {
  const hung = hungBy(plan)
  const problems = sides.flatMap((side) =>
    counted.flatMap((as) => {
      const most = roomFor(plan.profile, side, as)
      const found = hung[side][as]
      if (most === undefined || found <= most) return []
      const what = plan.items.filter(({kind}) => hanging[kind].as === as && satisfiedBy(plan.profile, kind).is === 'made')
      return [
        {
          at: `${side}.${as}s`,
          message: `${found} hang ${side}, and the profile "${plan.profile?.id}" allows ${most}: ${what.map(({number}) => number).join(', ')}; take some out of the record’s signs, or choose another profile`,
        },
      ]
    }),
  )
  if (problems.length > 0) throw new InputError(`plates of ${plan.name.zh}`, problems)
}
