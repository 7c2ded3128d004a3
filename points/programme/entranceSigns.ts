import type {SignText} from '../../design-system/signs/layout/spec.ts'
import type {PointType} from '../../handbooks/clause/clause.ts'
import type {Entry} from '../directory/directory.ts'
import {pointName} from '../directory/divisions.ts'
import {entrancePlaces} from '../wayfinding/places.ts'
import type {SignDraft} from './signDraft.ts'
import type {SignWords} from './signWords.ts'
import {typePlate} from './typePlate.ts'
import {hoursDistanceM, plaqueDistanceM, typical} from './typical.ts'

/** Returns the signs of the entrance of a point of `type`: fascia, plaque, type plate and hours, as far as the type has them. */
export function entranceSigns(entry: Entry, type: PointType, {textOf}: SignWords): SignDraft[] {
  const {district, town, record: {survey, plan, nameConfirmed} = {}} = entry
  const confirmed = nameConfirmed ?? confirmedInList(entry)
  const name: SignText = {...entry.name, ...(confirmed === undefined ? {} : {confirmed})}
  const door = plan && entrancePlaces(plan)
  const full: SignText = {...name, zh: `${district.zh}${town.zh}${name.zh}`}
  const {streetDistanceM} = survey ?? typical[type]
  const fascia: SignDraft = {
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
  const plaque: SignDraft = {
    kind: 'plaque',
    spec: {kind: 'plaque', viewingDistanceM: plaqueDistanceM, text: full},
    location: {zh: '入口旁', en: 'Beside the entrance'},
    ...(door ? {places: [door.left]} : {}),
    messages: [full],
  }
  const rows = survey?.hours.map(({days, open}) => ({days: textOf(days), open})) ?? []
  const {holidays, outOfHours} = survey ?? {}
  const notes = {...(holidays ? {note: holidays} : {}), ...(outOfHours ? {help: outOfHours} : {})}
  const hours: SignDraft = {
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
  const plate: SignDraft[] = spec
    ? [{kind: 'type-plate', spec, location: {zh: '竖牌旁', en: 'Beside the plaque'}, messages: [spec.assessedBy]}]
    : []
  return type === 'catch-up' ? [fascia, ...plate, hours] : [fascia, plaque, ...plate, hours]
}

/** Who confirmed the reading in the list of villages, which answers for the name of a point that is made of it, and of no other. */
function confirmedInList({name, division}: Entry): string | undefined {
  if (!division) return undefined
  const made = pointName(division)
  return name.zh === made.zh && name.en === made.en ? division.pinyinConfirmed : undefined
}
