import type {Catalogue, ChapterOutline} from '../../handbooks/catalogue/catalogue.ts'
import type {Clause} from '../../handbooks/clause/clause.ts'
import type {Fitting, SignKind} from '../../handbooks/hardware/parts.ts'
import type {InBoth} from '../../handbooks/language/both.ts'

/** Where whoever checks a clause stands, in the order in which a point is walked through; the last is no place but people to be asked. */
export const places = ['outside', 'entrance', 'hall', 'windows', 'office', 'people'] as const
export type Place = (typeof places)[number]

/** What the places are called, wherever they are shown: pages, paper, forms. */
export const placeNames: InBoth<Readonly<Record<Place, string>>> = {
  zh: {outside: '室外', entrance: '入口', hall: '大厅', windows: '窗口', office: '档案与办公', people: '问人'},
  en: {outside: 'Outside', entrance: 'Entrance', hall: 'Hall', windows: 'Windows', office: 'Papers and office', people: 'People asked'},
}

/**
 * Returns the place of every clause of `catalogue`, by its id. A clause that could be checked in several is asked once.
 *
 * What decides comes first in its list of checks: a question is put to people, a paper is read in the office. What is looked at or measured
 * hangs or stands where its sign or fitting does, if all of them share one place; else where its section is at home, else its chapter.
 */
export const placesOf = ({chapters, clauses}: Pick<Catalogue, 'clauses'> & {readonly chapters: readonly ChapterOutline[]}) => {
  const sections = new Map(
    chapters.flatMap(({book, name, sections}) =>
      sections.flatMap(({title, clauses: ids}) => ids.map((id) => [id, `${book}/${name}/${title.zh}`] as const)),
    ),
  )
  return new Map(clauses.map((clause) => [clause.id, placeOf(clause, sections.get(clause.id) ?? '')]))
}

function placeOf({checks: [first], book, chapter, signs, fittings}: Clause, section: string): Place {
  if (first === 'ask') return 'people'
  if (first === 'document') return 'office'
  return (
    onlyOne(signs.map((kind) => bySign[kind])) ??
    onlyOne(fittings.map((kind) => byFitting[kind])) ??
    bySection[section] ??
    byChapter[`${book}/${chapter}`] ??
    'hall'
  )
}

/** The place that all of `found` are, undefined if there is none or they differ. */
const onlyOne = ([first, ...others]: readonly (Place | undefined)[]) =>
  first !== undefined && others.every((place) => place === first) ? first : undefined

/** Signs that hang in one place; a sign that may hang in several is not here. */
const bySign: Readonly<Partial<Record<SignKind, Place>>> = {
  fascia: 'outside',
  plaque: 'entrance',
  'type-plate': 'entrance',
  hours: 'entrance',
  directory: 'entrance',
  'window-plate': 'windows',
  'window-hanger': 'windows',
  'desk-plate': 'windows',
  'staff-badge': 'windows',
  'items-board': 'hall',
  'process-board': 'hall',
  'notice-header': 'hall',
  'floor-plan': 'hall',
  'floor-marker': 'hall',
  'feedback-box': 'hall',
  queue: 'hall',
  'form-sample': 'hall',
  'staff-board': 'hall',
  pledge: 'hall',
  honour: 'hall',
}

/** Fittings that stand in one place. */
const byFitting: Readonly<Partial<Record<Fitting, Place>>> = {
  ramp: 'entrance',
  canopy: 'entrance',
  counter: 'windows',
  'low-counter': 'windows',
  'window-chair': 'windows',
  workstation: 'windows',
  'document-scanner': 'windows',
  'office-machine': 'windows',
  'review-device': 'windows',
  'filing-cabinet': 'office',
  'distribution-box': 'office',
  'backup-power': 'office',
  'waiting-seat': 'hall',
  'form-table': 'hall',
  'notice-board': 'hall',
  'guide-rack': 'hall',
  'queue-machine': 'hall',
  'self-service-terminal': 'hall',
  'call-display': 'hall',
  'water-dispenser': 'hall',
}

/** Sections that are at home elsewhere than their chapter, by book, chapter and title. */
export const bySection: Readonly<Record<string, Place>> = {
  'hardware/site/房屋': 'hall',
  'hardware/site/室内条件': 'hall',
  'hardware/areas/档案与配套用房': 'office',
  'hardware/access/坡道、门和走廊': 'entrance',
  'hardware/equipment/窗口设备': 'windows',
  'hardware/equipment/网络': 'office',
  'hardware/equipment/配电和供电': 'office',
  'hardware/sign-kinds/窗口和房间': 'windows',
}

/** Where what a chapter asks to be looked at is seen; the hall if it is not here. */
export const byChapter: Readonly<Record<string, Place>> = {
  'hardware/site': 'outside',
  'hardware/acceptance': 'office',
  'software/window': 'windows',
  'software/staff': 'windows',
  'software/joint': 'windows',
  'software/rules': 'office',
  'software/supervision': 'office',
  'software/records': 'office',
  'software/emergency': 'office',
  'software/improvement': 'office',
}
