import {expect, test} from 'vitest'
import {loadCatalogue} from '../../handbooks/catalogue.ts'
import {pointTypes} from '../../handbooks/clause.ts'
import {findEntry, loadDirectory} from '../../points/directory.ts'
import {programme} from '../../points/programme.ts'
import {typical} from '../../points/typical.ts'

const catalogue = loadCatalogue()
const entries = loadDirectory(catalogue)
const of = (id: string) => programme(findEntry(entries, id), catalogue)
const kinds = (id: string) => Object.fromEntries([...Map.groupBy(of(id).items, (i) => i.kind)].map(([kind, {length}]) => [kind, length]))

test('a surveyed point gets a plate for each window, a sign for each facility and each place of choice', () => {
  const survey = findEntry(entries, 'sample-wenchangqiao').record?.survey
  expect(kinds('sample-wenchangqiao')).toEqual({
    fascia: 1,
    plaque: 1,
    hours: 1,
    'window-plate': survey?.windows.length,
    facility: survey?.facilities.length,
    directional: survey?.decisionPlaces.length,
  })
  expect(of('sample-wenchangqiao').items.every((item) => item.spec && !item.open)).toBe(true)
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

test('what a sign of a real point is to say is never invented: hours and directions stay open', () => {
  const open = of('zhanqi').items.filter((item) => item.open)
  expect(open.map(({kind, spec, quantity, messages, open: why}) => [kind, spec, quantity, messages, why?.en])).toEqual([
    ['hours', undefined, 1, [], 'Service hours unknown: ask the point first, then make the plate.'],
    ['directional', undefined, undefined, [], 'Places, destinations and quantity unknown: survey the point first.'],
  ])
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

test('directions stand ahead, left, right, and no panel has more than five', () => {
  const entry = findEntry(entries, 'sample-wenchangqiao')
  const survey = entry.record?.survey
  if (!entry.record || !survey) throw new Error('the sample has a survey')
  const towards = ['right', 'left', 'ahead', 'right', 'left', 'ahead', 'right'] as const
  const decisionPlaces = [{at: {zh: '院内', en: 'Yard'}, destinations: towards.map((to) => ({term: 'toilet', towards: to}))}]
  const {items} = programme({...entry, record: {...entry.record, survey: {...survey, decisionPlaces}}}, catalogue)
  const panels = items.flatMap(({spec}) => (spec?.kind === 'directional' ? [spec.destinations.map((d) => d.towards)] : []))
  expect(panels).toEqual([
    ['ahead', 'ahead', 'left', 'left', 'right'],
    ['right', 'right'],
  ])
})

test('a facility without a pictogram waits for one', () => {
  const entry = findEntry(entries, 'sample-guyu')
  if (!entry.record?.survey) throw new Error('the sample has a survey')
  const survey = {...entry.record.survey, facilities: ['toilet', 'archive-room', 'toilet']}
  const signs = programme({...entry, record: {...entry.record, survey}}, catalogue).items.filter((i) => i.kind === 'facility')
  expect(signs.map(({quantity, open}) => [quantity, open?.en])).toEqual([
    [2, undefined],
    [1, 'The set has no pictogram for “Archives”: add one first.'],
  ])
})

test('every term of the typical sets is in the glossary', () => {
  for (const type of pointTypes)
    for (const id of [...typical[type].facilities, ...typical[type].windows.map((w) => w.term)])
      expect(catalogue.terms.has(id), id).toBe(true)
})
