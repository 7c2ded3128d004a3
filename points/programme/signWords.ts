import type {SignText} from '../../design-system/signs/layout/spec.ts'
import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import {InputError} from '../../handbooks/input/problem.ts'
import {type Signing, signings, type Term} from '../../handbooks/register/register.ts'

/** What the glossary says of the terms that signs of points use. */
export interface SignWords {
  /** The words that stand on a sign. */
  readonly textOf: (id: string) => SignText
  /** How a facility is marked, and whether its sign stands beside a door. */
  readonly signingOf: (id: string) => {readonly signedAs: Signing; readonly besideDoor: boolean}
}

/** Returns the words of `terms`; each of its functions throws an InputError if the glossary lacks what is asked of it. */
export function signWords({terms}: Pick<Catalogue, 'terms'>): SignWords {
  const find = (id: string): Term => {
    const term = terms.get(id)
    if (!term) throw glossaryLacks(id, 'is missing; signs of points use this term, so add it')
    return term
  }
  return {
    textOf: (id) => {
      const {zh, en, pinyin} = find(id)
      return {zh, en, reading: pinyin}
    },
    signingOf: (id) => {
      const {signedAs, besideDoor = signedAs === 'door'} = find(id)
      if (!signedAs) throw glossaryLacks(`${id}.signedAs`, `is missing; points have it as a facility, so add one of ${signings.join(', ')}`)
      return {signedAs, besideDoor}
    },
  }
}

const glossaryLacks = (at: string, message: string) => new InputError('handbooks/register/glossary.yaml', [{at, message}])
