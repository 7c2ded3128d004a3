import type {Item} from './item.ts'
import type {Offer} from './offer.ts'

/** Returns an item of the template as a counter offers it where no county's list is there: without any promise. */
export const templateOffer = ({
  id,
  name,
  also,
  class: of,
  life,
  handling,
  here,
  papers,
  questions,
  situations,
  fee,
  seen,
}: Item): Offer => ({
  id,
  name,
  also,
  class: of,
  life,
  handling,
  here,
  papers,
  questions,
  situations,
  fee,
  standing: 'template',
  papersFrom: 'template',
  seen,
})
