import {loadForms} from '../../handbooks/annexes/form.ts'
import {loadItems} from '../../handbooks/items/loadItems.ts'
import {loadNotHere} from '../../handbooks/items/notHere.ts'
import type {Offer} from '../../handbooks/items/offer.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import {loadWorkingCalendar} from '../../handbooks/register/workingCalendar.ts'
import {loadDistricts} from '../../points/directory/district.ts'
import {countyOffers} from '../../points/items/countyOffers.ts'
import {loadOverlay} from '../../points/items/overlay.ts'
import {catalogue} from '../shell/data.ts'

/** A list of items as its counters offer them: a county's, or the template. */
export interface CounterList {
  /** Part of its pages' addresses: the district's id, or `template`. */
  readonly id: string
  /** The county's name; none for the template. */
  readonly county?: InBoth
  readonly standing: Offer['standing']
  readonly offers: readonly Offer[]
}

/** The template, its register of papers and its pages, read once per build. */
export const template = loadItems()

/** The certificates that a village does not issue, by their numbers. */
export const notHere = new Map(loadNotHere().map((one) => [one.number, one]))

/** Lists that counters work with: those of counties first, made-up ones after them, the template last. */
export const counterLists: readonly CounterList[] = [
  ...loadDistricts()
    .flatMap(({id, name}): CounterList[] => {
      const overlay = loadOverlay(id, template)
      return overlay ? [{id, county: name, standing: overlay.sample ? 'sample' : 'county', offers: countyOffers(template, overlay)}] : []
    })
    .sort((a, b) => Number(a.standing === 'sample') - Number(b.standing === 'sample')),
  {id: 'template', standing: 'template', offers: countyOffers(template, undefined)},
]

/** The years with which a page counts working days. */
export const calendarYears = loadWorkingCalendar().years

const forms = loadForms('software', catalogue.clause)

/** Returns the title of a form of the annexes; the sheets of the counter are those forms, filled in. */
export function formTitle(id: 'one-time-notice' | 'receipt' | 'written-request'): InBoth {
  const found = forms.find((form) => form.id === id)
  if (!found) throw new Error(`the annexes have no form ${id}`)
  return found.title
}
