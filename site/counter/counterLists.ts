import {loadForms} from '../../handbooks/annexes/form.ts'
import {loadItems} from '../../handbooks/items/loadItems.ts'
import {loadNotHere} from '../../handbooks/items/notHere.ts'
import type {Offer} from '../../handbooks/items/offer.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import {loadWorkingCalendar} from '../../handbooks/register/workingCalendar.ts'
import {countyOffers} from '../../points/items/countyOffers.ts'
import {loadLists} from '../../points/items/overlay.ts'
import {catalogue, directory, districts, folder} from '../shell/data.ts'

/** A list of items as its counters offer them: a county's, or the template. */
export interface CounterList {
  /** Part of its pages' addresses: the district's id, or `template`. */
  readonly id: string
  /** The county's name; none for the template. */
  readonly county?: InBoth
  readonly standing: Offer['standing']
  readonly offers: readonly Offer[]
  /** The points whose counters work with it; none where there are so many that choosing one takes longer than writing its name. */
  readonly points: readonly CounterPoint[]
  /** The day from which the county's next list holds, where it has one. */
  readonly next?: string
}

/** A point as its sheets name it. */
export interface CounterPoint {
  readonly id: string
  readonly name: InBoth
  /** Item to window, where only that one handles it. */
  readonly windows: Readonly<Record<string, string>>
}

/** Points that a list offers to choose from, at most. Our own choice. */
const mostPoints = 400

/** The template, its register of papers and its pages, read once per build. */
export const template = loadItems()

/** The certificates that a village does not issue, by their numbers. */
export const notHere = new Map(loadNotHere().map((one) => [one.number, one]))

/** The points of these districts, by their names; with `recorded` those alone of which there is a record. */
function pointsOf(ids: readonly string[], recorded = false): readonly CounterPoint[] {
  const found = directory.filter(({districtId, record}) => ids.includes(districtId) && (record !== undefined || !recorded))
  return found.length > mostPoints ? [] : found.map(({id, name, record}) => ({id, name, windows: record?.items?.windows ?? {}}))
}

const listed = districts.map(({id, name}) => ({id, name, ...loadLists(id, template, folder)}))

/** Lists of the counties of this site that hold today: real ones first, made-up ones after them, the template last. */
export const counterLists: readonly CounterList[] = [
  ...listed
    .flatMap(({id, name, now, next}): CounterList[] => {
      if (!now) return []
      const {sample} = now.overlay
      return [
        {
          id,
          county: name,
          standing: sample ? 'sample' : 'county',
          offers: countyOffers(template, now.overlay),
          points: pointsOf([id]),
          ...(next && {next: next.overlay.from}),
        },
      ]
    })
    .sort((a, b) => Number(a.standing === 'sample') - Number(b.standing === 'sample')),
  {
    id: 'template',
    standing: 'template',
    offers: countyOffers(template, undefined),
    // Every page of the template bears these names, so that a county that only looks at it adds few.
    points: pointsOf(
      listed.flatMap(({id, now}) => (now ? [] : [id])),
      true,
    ),
  },
]

/** Counties of this site whose first list is still to come, with the day from which it holds. */
export const comingLists: readonly {readonly county: InBoth; readonly from: string}[] = listed.flatMap(({name, now, next}) =>
  next && !now ? [{county: name, from: next.overlay.from}] : [],
)

/** The years with which a page counts working days. */
export const calendarYears = loadWorkingCalendar().years

const forms = loadForms('software', catalogue.clause)

/** Returns the title of a form of the annexes; the sheets of the counter are those forms, filled in. */
export function formTitle(id: 'one-time-notice' | 'receipt' | 'written-request'): InBoth {
  const found = forms.find((form) => form.id === id)
  if (!found) throw new Error(`the annexes have no form ${id}`)
  return found.title
}
