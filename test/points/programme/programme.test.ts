import {expect, test} from 'vitest'
import {pointTypes} from '../../../handbooks/clause/clause.ts'
import {findEntry} from '../../../points/directory/directory.ts'
import {programme} from '../../../points/programme/programme.ts'
import {typical} from '../../../points/programme/typical.ts'
import {catalogue} from '../../support/catalogue.ts'
import {entries} from '../../support/directory.ts'

const of = (id: string) => programme(findEntry(entries, id), catalogue)
const kinds = (id: string) => Object.fromEntries([...Map.groupBy(of(id).items, (i) => i.kind)].map(([kind, {length}]) => [kind, length]))

test('a surveyed point gets plates and desk plates for its windows, door plates for its rooms, and a sign for each other facility', () => {
  const survey = findEntry(entries, 'sample-wenchangqiao').record?.survey
  expect(survey?.windows.map(({term}) => term)).toEqual(['comprehensive-window', 'social-security', 'civil-affairs', 'agriculture'])
  expect(survey?.facilities).toEqual([
    ...['consultation', 'toilet', 'accessible-toilet', 'drinking-water', 'self-service-area', 'form-filling'],
    ...['mediation-room', 'reading-room', 'nursing-room', 'parking', 'clinic'],
  ])
  expect(survey?.decisionPlaces).toHaveLength(2)
  expect(kinds('sample-wenchangqiao')).toMatchObject({
    fascia: 1,
    plaque: 1,
    'type-plate': 1,
    hours: 1,
    'window-plate': 4,
    'desk-plate': 4,
    'floor-marker': 1,
    'door-plate': 4,
    facility: 7,
    directional: 2,
  })
})

test('a point’s own signs stand in its programme as the record words them', () => {
  const {record} = findEntry(entries, 'sample-wenchangqiao')
  const {items} = of('sample-wenchangqiao')
  expect(record?.signs.length).toBeGreaterThan(5)
  for (const {spec, own} of record?.signs ?? [])
    expect(items.find(({kind, number}) => kind === spec.kind && number.endsWith(own))?.spec).toEqual(spec)
})

test('what the clauses require of a type and the record lacks stays open, and what they do not require is not listed', () => {
  const open = (id: string) => of(id).items.flatMap((item) => (item.open ? [item.kind] : []))
  expect(open('sample-wenchangqiao')).toEqual(['staff-badge', 'floor-plan'])
  expect(open('sample-guyu')).toEqual(['pledge', 'staff-badge'])
})

test('the type plate says the type, body, day and edition of an assessment, and a point that nobody assessed has none', () => {
  const entry = findEntry(entries, 'sample-wenchangqiao')
  const plate = of('sample-wenchangqiao').items.find(({kind}) => kind === 'type-plate')
  expect(plate?.spec).toMatchObject({type: entry.assessment?.type, assessed: entry.assessment?.on, edition: entry.assessment?.edition})
  expect(of('zhanqi').items.some(({kind}) => kind === 'type-plate')).toBe(false)
})

test('a catch-up point needs no plaque, and its only window no number', () => {
  expect(kinds('sample-guyu')).not.toHaveProperty('plaque')
  const plates = of('sample-guyu').items.flatMap(({spec}) => (spec?.kind === 'window-plate' ? [spec] : []))
  expect(plates.map((p) => p.number)).toEqual([undefined])
})

test('a point that nobody surveyed gets the typical set of its declared type and says so', () => {
  const {basis, basisText, type} = of('zhanqi')
  expect({basis, type}).toEqual({basis: 'typical', type: 'model'})
  expect(basisText.en).toBe(
    'This point has not been surveyed. The list is the typical set for a model point, not what is there; survey it before anything is made.',
  )
  expect(of('boluo').type).toBe('catch-up')
})

test('what a sign of a real point is to say is never invented: hours, directions and boards stay open', () => {
  const open = of('zhanqi').items.filter((item) => item.open)
  expect(open.map(({kind, quantity}) => [kind, quantity])).toEqual([
    ['hours', 1],
    ['directional', undefined],
    ['items-board', 1],
    ['process-board', undefined],
    ['notice-header', 1],
    ['pledge', 1],
    ['feedback-box', 1],
    ['queue', 1],
    ['form-sample', undefined],
    ['staff-board', 1],
    ['staff-badge', undefined],
    ['floor-plan', 1],
  ])
  for (const {spec, messages, open: why} of open) {
    expect([spec, messages]).toEqual([undefined, []])
    expect(why?.zh.length).toBeGreaterThan(5)
  }
})

test('signs are numbered in order under the point’s id, and name the clauses that ask for them', () => {
  const {items, type} = of('zhanqi')
  expect(items.map((i) => i.number).slice(0, 3)).toEqual(['ZHANQI-FA01', 'ZHANQI-PQ01', 'ZHANQI-HR01'])
  for (const {kind, clauses} of items)
    for (const id of clauses) {
      expect(catalogue.clause.get(id)?.signs).toContain(kind)
      expect(['required', 'recommended']).toContain(catalogue.clause.get(id)?.applies[type])
    }
  expect(items[0]?.clauses).toContain('HW-SIGN-003')
})

test('at a place of choice directions stand ahead, left, right, and a further panel begins with a further direction', () => {
  const entry = findEntry(entries, 'sample-wenchangqiao')
  const survey = entry.record?.survey
  if (!entry.record || !survey) throw new Error('the sample has a survey')
  const towards = ['right', 'left', 'ahead', 'right', 'left', 'ahead', 'right'] as const
  const decisionPlaces = [{at: {zh: '院内', en: 'Yard'}, destinations: towards.map((to) => ({term: 'toilet', towards: to}))}]
  const {items} = programme({...entry, record: {...entry.record, survey: {...survey, decisionPlaces}}}, catalogue)
  const panels = items.flatMap(({spec}) => (spec?.kind === 'directional' ? [spec.destinations.map((d) => d.towards)] : []))
  expect(panels).toEqual([
    ['ahead', 'ahead', 'left', 'left'],
    ['right', 'right', 'right'],
  ])
})

test('a facility without a pictogram waits for one', () => {
  const entry = findEntry(entries, 'sample-guyu')
  if (!entry.record?.survey) throw new Error('the sample has a survey')
  const survey = {...entry.record.survey, facilities: ['toilet', 'cash-point', 'toilet']}
  const signs = programme({...entry, record: {...entry.record, survey}}, catalogue).items.filter((i) => i.kind === 'facility')
  expect(signs.map(({quantity, open}) => [quantity, open?.en])).toEqual([
    [2, undefined],
    [1, `The set has no pictogram for “${catalogue.terms.get('cash-point')?.en}”: add one first.`],
  ])
})

test('every term of the typical sets is in the glossary', () => {
  for (const type of pointTypes)
    for (const id of [...typical[type].facilities, ...typical[type].windows.map((w) => w.term)])
      expect(catalogue.terms.has(id), id).toBe(true)
})

test('whoever confirmed the name of a point is named on the signs that bear it', () => {
  const entry = findEntry(entries, 'sample-wenchangqiao')
  if (!entry.record) throw new Error('the sample has a record')
  const named = (record: typeof entry.record) =>
    programme({...entry, record}, catalogue).items.flatMap(({kind, spec}) =>
      spec && 'text' in spec && (kind === 'fascia' || kind === 'plaque') ? [spec.text?.confirmed] : [],
    )
  expect(new Set(named(entry.record))).toEqual(new Set([undefined]))
  expect(new Set(named({...entry.record, nameConfirmed: '示例镇，2026-11-20'}))).toEqual(new Set(['示例镇，2026-11-20']))
})

test('whoever confirmed the reading in the list of villages answers for the name that is made of it, and for no other', () => {
  const listed = findEntry(entries, 'boluo')
  if (!listed.division) throw new Error('it is in the list')
  const confirmedIn = (entry: typeof listed) =>
    new Set(
      programme(entry, catalogue).items.flatMap(({kind, spec}) =>
        spec && 'text' in spec && kind === 'fascia' ? [spec.text?.confirmed] : [],
      ),
    )
  expect(confirmedIn(listed)).toEqual(new Set([undefined]))
  const entry = {...listed, division: {...listed.division, pinyinConfirmed: '区民政局2026-11-02'}}
  expect(confirmedIn(entry)).toEqual(new Set(['区民政局2026-11-02']))
  expect(confirmedIn({...entry, name: {...entry.name, en: 'Boluo Public Service Station'}})).toEqual(new Set([undefined]))
})
