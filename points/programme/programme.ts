import type {SignText} from '../../design-system/signs/layout/spec.ts'
import type {Concept} from '../../design-system/signs/pictograms/pictograms.ts'
import {conceptIds} from '../../design-system/signs/pictograms/pictograms.ts'
import type {FloorPlan} from '../../design-system/signs/plan/floorPlan.ts'
import type {SignSpec} from '../../design-system/signs/sign.ts'
import {textsOf} from '../../design-system/signs/texts.ts'
import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import type {PointType} from '../../handbooks/clause/clause.ts'
import {limits} from '../../handbooks/hardware/limits.ts'
import type {Fitting, SignKind} from '../../handbooks/hardware/parts.ts'
import {InputError} from '../../handbooks/input/problem.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import {gapOf, type Wanted} from '../assessment/gap.ts'
import type {Entry} from '../directory/directory.ts'
import type {PointPlan} from '../record/point.ts'
import type {Survey} from '../record/survey.ts'
import {floorPlanDrafts} from '../wayfinding/floorPlanDraft.ts'
import {digits} from '../wayfinding/placeNumber.ts'
import {entrancePlaces, facilityPlaces, type SignPlace, windowPlace} from '../wayfinding/places.ts'
import type {Ways} from '../wayfinding/solve.ts'
import {wayDrafts} from '../wayfinding/wayDrafts.ts'
import {waysOf} from '../wayfinding/ways.ts'
import {type CertifiedItem, certifiedItems} from './certified.ts'
import {facilityNumber, signNumber} from './signNumber.ts'
import {openKinds, typePlate} from './typeSigns.ts'
import {deskDistanceM, doorDistanceM, floorDistanceM, hoursDistanceM, plaqueDistanceM, typical} from './typical.ts'

/** One line of the message schedule: a sign that the point needs. */
export interface ProgrammeItem {
  /** Number on the back of the sign and in every file name, such as `ZHANQI-WP02`: permanent, see `signNumber`. */
  readonly number: string
  readonly kind: SignKind
  /** What is drawn; undefined if nobody knows yet what the sign is to say. */
  readonly spec: SignSpec | undefined
  /** What must be settled before the sign can be drawn; undefined if there is a spec. */
  readonly open: InBoth | undefined
  /** Undefined if only a visit can tell. */
  readonly quantity: number | undefined
  readonly location: InBoth
  /** Where it is on the floor plan: one place for each of `quantity`; none where the point has no plan. */
  readonly places: readonly SignPlace[]
  readonly messages: readonly SignText[]
  /** Ids of the clauses that require or recommend something of this kind of sign at a point of this type. */
  readonly clauses: readonly string[]
}

/** The signs that one point needs. */
export interface Programme {
  /** `survey`: from a visit. `typical`: from the typical set of the type, because nobody has surveyed the point. */
  readonly basis: 'survey' | 'typical'
  /** The basis as a sentence, for whoever prints or reads what is made from it. */
  readonly basisText: InBoth
  /** The type whose set this is: assessed, else declared, else catch-up. */
  readonly type: PointType
  readonly items: readonly ProgrammeItem[]
  /** The floor plan of the point with its names, if somebody drew one. */
  readonly floor: FloorPlan<{readonly text: SignText}> | undefined
  /** Safety signs, which are bought and never drawn. */
  readonly products: readonly CertifiedItem[]
  /** Fittings that clauses found not met ask for; none without an assessment, for then nobody knows what is missing. */
  readonly fittings: readonly Wanted<Fitting>[]
}

type Draft = Omit<ProgrammeItem, 'number' | 'clauses' | 'open' | 'quantity' | 'places'> & {
  places?: readonly SignPlace[]
  open?: InBoth
  quantity?: number
  /** What tells the sign from the others of its kind in its number; 01 if not given. */
  own?: string
}

const typeNames = {model: {zh: '示范型', en: 'model'}, standard: {zh: '标准型', en: 'standard'}, 'catch-up': {zh: '追赶型', en: 'catch-up'}}

/**
 * Returns the signs that a point needs, in the order in which a visitor meets them.
 *
 * A surveyed point gets what the survey found. Any other gets the typical set of its type; the hours plate and the
 * directional signs, whose words only a visit can tell, then stand in the schedule without a spec.
 *
 * @throws InputError if a term of the typical sets is not in the glossary. Records are checked when they are read.
 * @clause HW-SIGN-001 set of signs in a schedule
 * @clause HW-SIGN-024 messages on one panel
 * @clause HW-SIGN-025 order of directions
 */
export function programme(entry: Entry, catalogue: Catalogue): Programme {
  const {clauses, clause, terms} = catalogue
  const survey = entry.record?.survey
  const type = entry.assessment?.type ?? entry.record?.declared?.type ?? 'catch-up'
  const term = (id: string): SignText => {
    const found = terms.get(id)
    if (!found)
      throw new InputError('handbooks/register/glossary.yaml', [{at: id, message: 'is missing; signs of points use this term, so add it'}])
    return {zh: found.zh, en: found.en, reading: found.pinyin}
  }
  const plan = entry.record?.plan
  const solved = entry.record && waysOf(entry.record)
  const settled = [
    ...entrance(entry, type, survey, plan, term),
    ...hall(survey ?? typical[type], plan, term),
    ...(plan && solved ? planned(plan, solved, term) : ways(survey, term)),
    ...(entry.record?.signs ?? []).map(
      ({own, location, quantity, spec}): Draft => ({
        kind: spec.kind,
        spec,
        own,
        location,
        quantity,
        messages: textsOf(spec).map(({text}) => text),
      }),
    ),
  ]
  const present = new Set(settled.map(({kind}) => kind))
  const drafts = [
    ...settled,
    ...openKinds(type, catalogue, present).map(({clause: _, ...wanted}): Draft => ({...wanted, spec: undefined, messages: []})),
  ]
  return {
    basis: survey ? 'survey' : 'typical',
    basisText: survey
      ? {zh: `依据${survey.on}现场勘察。`, en: `From a survey of ${survey.on}.`}
      : {
          zh: `该站点尚未勘察，本清单按${typeNames[type].zh}站点的常用配置列出，不是现场情况；制作前应先勘察核对。`,
          en: `This point has not been surveyed. The list is the typical set for a ${typeNames[type].en} point, not what is there; survey it before anything is made.`,
        },
    type,
    floor: plan && withNames(plan, term),
    products: certifiedItems(entry, type, clause),
    fittings: entry.assessment ? gapOf(entry.assessment).fittings : [],
    items: drafts.map(({open, quantity = open ? undefined : 1, own = '01', places = [], ...draft}) => ({
      ...draft,
      places,
      open,
      quantity,
      number: signNumber(entry.id, draft.kind, own),
      clauses: clauses
        .filter((c) => c.signs.includes(draft.kind) && ['required', 'recommended'].includes(c.applies[type]))
        .map((c) => c.id),
    })),
  }
}

function entrance(
  entry: Entry,
  type: PointType,
  survey: Survey | undefined,
  plan: PointPlan | undefined,
  term: (id: string) => SignText,
): Draft[] {
  const {name, district, town} = entry
  const door = plan && entrancePlaces(plan)
  const full = {zh: `${district.zh}${town.zh}${name.zh}`, en: name.en}
  const {streetDistanceM} = survey ?? typical[type]
  const fascia: Draft = {
    kind: 'fascia',
    spec: {
      kind: 'fascia',
      viewingDistanceM: streetDistanceM,
      ...(survey ? {widthMm: survey.fasciaWidthMm} : {}),
      text: name,
    },
    location: {zh: '入口上方', en: 'Above the entrance'},
    ...(door ? {places: [door.above]} : {}),
    messages: [name],
  }
  const plaque: Draft = {
    kind: 'plaque',
    spec: {kind: 'plaque', viewingDistanceM: plaqueDistanceM, text: full},
    location: {zh: '入口旁', en: 'Beside the entrance'},
    ...(door ? {places: [door.left]} : {}),
    messages: [full],
  }
  const rows = survey?.hours.map(({days, open}) => ({days: term(days), open})) ?? []
  const {holidays, outOfHours} = survey ?? {}
  const notes = {...(holidays ? {note: holidays} : {}), ...(outOfHours ? {help: outOfHours} : {})}
  const hours: Draft = {
    kind: 'hours',
    spec: survey && {kind: 'hours', viewingDistanceM: hoursDistanceM, rows, ...notes},
    location: {zh: '入口旁', en: 'Beside the entrance'},
    ...(door ? {places: [door.right]} : {}),
    messages: [
      ...rows.map(({days, open}) => {
        const times = open.map(({from, to}) => `${from}–${to}`)
        return {zh: `${days.zh} ${times.join('、')}`, en: `${days.en} ${times.join(', ')}`}
      }),
      ...Object.values(notes),
    ],
    ...(survey
      ? {}
      : {
          open: {zh: '服务时间未知：先向站点核实，再制作。', en: 'Service hours unknown: ask the point first, then make the plate.'},
          quantity: 1,
        }),
  }
  const spec = typePlate(entry)
  const plate: Draft[] = spec
    ? [{kind: 'type-plate', spec, location: {zh: '竖牌旁', en: 'Beside the plaque'}, messages: [spec.assessedBy]}]
    : []
  return type === 'catch-up' ? [fascia, ...plate, hours] : [fascia, plaque, ...plate, hours]
}

function hall(
  {windows, facilities, hallDistanceM: viewingDistanceM}: Pick<Survey, 'windows' | 'facilities' | 'hallDistanceM'>,
  plan: PointPlan | undefined,
  term: (id: string) => SignText,
): Draft[] {
  const plates = windows.map((w): Draft => {
    const text = term(w.term)
    const place = plan && windowPlace(plan, w.number)
    return {
      kind: 'window-plate',
      ...(place ? {places: [place]} : {}),
      own: digits(w.number),
      spec: {kind: 'window-plate', viewingDistanceM, ...(windows.length > 1 ? {number: String(w.number)} : {}), text},
      location:
        windows.length > 1 ? {zh: `${w.number}号窗口上方`, en: `Above window ${w.number}`} : {zh: '窗口上方', en: 'Above the window'},
      messages: [text],
    }
  })
  const desks = windows.map((w): Draft => {
    const text = term(w.term)
    return {
      kind: 'desk-plate',
      own: digits(w.number),
      spec: {kind: 'desk-plate', viewingDistanceM: deskDistanceM, ...(windows.length > 1 ? {number: String(w.number)} : {}), text},
      location:
        windows.length > 1
          ? {zh: `${w.number}号窗口台面`, en: `On the counter of window ${w.number}`}
          : {zh: '窗口台面', en: 'On the counter'},
      messages: [text],
    }
  })
  const line: Draft = {
    kind: 'floor-marker',
    spec: {kind: 'floor-marker', form: 'wait', viewingDistanceM: floorDistanceM},
    location: {zh: '每个窗口前', en: 'Before each window'},
    messages: [],
    quantity: windows.length,
  }
  const signs = [...Map.groupBy(facilities, (id) => id)].map(([id, {length: quantity}]): Draft => {
    const text = term(id)
    const pictogram = pictogramFor(id)
    const draft = {
      ...(plan ? {places: facilityPlaces(plan, id)} : {}),
      own: facilityNumber(id),
      location: at(text),
      messages: [text],
      quantity,
    }
    if (isRoom(text))
      return {
        ...draft,
        kind: 'door-plate',
        spec: {kind: 'door-plate', viewingDistanceM: doorDistanceM, tactile: true, text, ...(pictogram ? {pictogram} : {})},
      }
    return {
      ...draft,
      kind: 'facility',
      spec: pictogram && {kind: 'facility', viewingDistanceM, pictogram, text},
      ...(pictogram
        ? {}
        : {open: {zh: `图形集中没有“${text.zh}”的图形：先补图形。`, en: `The set has no pictogram for “${text.en}”: add one first.`}}),
    }
  })
  return [...plates, ...desks, line, ...signs]
}

/** A room gets a door plate, to be felt as well as read; anything else, toilets included, a facility sign. */
const isRoom = ({zh}: SignText) => zh.endsWith('室')

/** A room is marked beside its door, anything else where it stands. */
const at = ({zh, en = zh}: SignText): InBoth =>
  /[室间站]$/.test(zh) ? {zh: `${zh}门旁`, en: `Beside the door: ${en}`} : {zh: `${zh}所在位置`, en: `Where it is: ${en}`}

/** Returns the plan with the words of its terms. */
const withNames = (plan: PointPlan, term: (id: string) => SignText): FloorPlan<{readonly text: SignText}> => ({
  ...plan,
  rooms: plan.rooms.map(({term: id, ...room}) => ({...room, text: term(id)})),
  facilities: plan.facilities.map(({term: id, atM}) => ({atM, text: term(id)})),
})

/** The signs that follow from the floor plan. */
const planned = (plan: PointPlan, {signs, stepFree}: Ways, term: (id: string) => SignText): Draft[] => [
  ...floorPlanDrafts(plan, stepFree, {term, pictogramFor}),
  ...wayDrafts(plan, signs, {term, pictogramFor}),
]

const order = ['ahead', 'left', 'right'] as const

function ways(survey: Survey | undefined, term: (id: string) => SignText): Draft[] {
  if (!survey)
    return [
      {
        kind: 'directional',
        spec: undefined,
        location: {zh: '每个需要选择方向的地点', en: 'Each place where a visitor has to choose a way'},
        messages: [],
        open: {zh: '地点、去向和数量未知：先勘察，再制作。', en: 'Places, destinations and quantity unknown: survey the point first.'},
      },
    ]
  const {max} = limits.messagesPerPanel
  return survey.decisionPlaces.flatMap(({at, number, destinations}, place) => {
    const rows = [...destinations]
      .sort((a, b) => order.indexOf(a.towards) - order.indexOf(b.towards))
      .map(({term: id, towards}) => {
        const pictogram = pictogramFor(id)
        return {text: term(id), towards, ...(pictogram ? {pictogram} : {})}
      })
    const panels = Array.from({length: Math.ceil(rows.length / max)}, (_, i) => rows.slice(i * max, (i + 1) * max))
    return panels.map(
      (panel, i): Draft => ({
        kind: 'directional',
        own: `${digits(number ?? place + 1)}${i === 0 ? '' : String.fromCharCode(65 + i)}`,
        spec: {kind: 'directional', viewingDistanceM: survey.hallDistanceM, destinations: panel},
        location: at,
        messages: panel.map(({text}) => text),
      }),
    )
  })
}

/** Pictograms of terms whose id is not a pictogram's own. */
const pictograms: Readonly<Record<string, Concept>> = {
  'comprehensive-window': 'consultation',
  'self-service-area': 'self-service',
  'reading-room': 'library',
  'mediation-room': 'mediation',
  charging: 'phone-charging',
  'feedback-box': 'feedback',
  'elderly-care': 'elder-care',
}

const pictogramFor = (term: string): Concept | undefined => pictograms[term] ?? conceptIds.find((id) => id === term)
