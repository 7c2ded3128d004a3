import {describe, expect, test} from 'vitest'
import {examples} from '../../../design-system/signs/examples/examples.ts'
import {planSchema} from '../../../design-system/signs/plan/planSchema.ts'
import {slug} from '../../../handbooks/input/yaml.ts'
import {loadGlossary} from '../../../handbooks/register/register.ts'
import {assess} from '../../../points/assessment/assess.ts'
import type {AssessmentRecord} from '../../../points/assessment/schema.ts'
import type {Entry} from '../../../points/directory/directory.ts'
import {programme} from '../../../points/programme/programme.ts'
import type {Point} from '../../../points/record/point.ts'
import type {Survey} from '../../../points/record/survey.ts'
import {bareEntry} from '../../support/bareEntry.ts'
import {clause, everyRequirement, withClauses} from '../../support/smallCatalogue.ts'
import {door, plan, space} from '../wayfinding/draw.ts'

/** Boards that a model point must have and others should, a fitting, and safety signs. */
const rising = {model: 'required', standard: 'recommended', 'catch-up': 'optional'} as const
const catalogue = {
  ...withClauses([
    clause('HW-SIGN-003', {signs: ['fascia', 'plaque']}),
    clause('HW-SIGN-039', {signs: ['fascia'], applies: rising}),
    clause('HW-SIGN-090', {signs: ['items-board'], applies: rising}),
    clause('HW-SIGN-092', {signs: ['process-board']}),
    clause('HW-SIGN-076', {signs: ['desk-plate']}),
    clause('HW-SAFE-003', {fittings: ['counter']}),
    clause('HW-SAFE-008', {applies: rising}),
    clause('HW-UPK-003', {applies: {model: 'optional', standard: 'not-applicable', 'catch-up': 'required'}}),
  ]),
  terms: new Map(loadGlossary().map((term) => [term.id, term])),
}

const survey: Survey = {
  on: '2026-05-06',
  windows: [{number: 1, term: 'comprehensive-window'}],
  facilities: ['toilet', 'reading-room'],
  hours: [
    {
      days: 'monday-friday',
      open: [
        {from: '09:00', to: '12:00'},
        {from: '13:30', to: '17:00'},
      ],
    },
  ],
  streetDistanceM: 11,
  hallDistanceM: 5,
  fasciaWidthMm: 2400,
  decisionPlaces: [{at: {zh: '院内', en: 'Yard'}, destinations: [{term: 'toilet', towards: 'left'}]}],
}
const names = {zh: '甲村', en: 'Jia Village'}
const point = (more: Partial<Point> = {}): Point => ({
  id: 'jia',
  sample: false,
  name: {zh: '甲村便民服务站', en: 'Jia Village Station'},
  addresses: [],
  signs: [],
  assessments: [],
  sources: {},
  ...more,
})
const entry = (record?: Point, found?: AssessmentRecord): Entry => ({
  ...bareEntry('jia'),
  sample: false,
  name: {zh: '甲村便民服务站', en: 'Jia Village Station'},
  place: names,
  town: {zh: '北镇', en: 'Bei Town'},
  district: {zh: '甲县', en: 'Jia County'},
  division: undefined,
  record,
  assessment: found && assess(found, everyRequirement(catalogue.clauses)),
})
const met = {status: 'met'} as const
/** An assessment in which every clause is met, but for these. */
const assessed = (by: AssessmentRecord['by'], but: AssessmentRecord['findings'] = {}): AssessmentRecord => ({
  ...{on: '2026-07-08', edition: '2026-1', by},
  findings: {...Object.fromEntries(catalogue.clauses.map(({id}) => [id, met])), ...but},
})
const of = (...given: Parameters<typeof entry>) => programme(entry(...given), catalogue)
const kindsOf = (...given: Parameters<typeof entry>) => of(...given).items.map(({kind, open}) => (open ? `${kind}?` : kind))
const declared = {type: 'standard', asOf: '2020', source: 's'} as const

describe('the type of a point', () => {
  test.each([
    ['that of its assessment', point({declared}), assessed('county'), 'model'],
    ['the declared one where nobody assessed it', point({declared}), undefined, 'standard'],
    ['the declared one where no type was reached', point({declared}), assessed('county', {'HW-SIGN-003': {status: 'not-met'}}), 'standard'],
    ['catch-up where nobody said anything', undefined, undefined, 'catch-up'],
  ] as const)('is %s', (_, record, found, type) => {
    expect(of(record, found).type).toBe(type)
  })
})

describe('the signs of a point', () => {
  test.each([
    [
      'of catch-up type, of which nothing is known',
      undefined,
      undefined,
      [
        'fascia',
        'hours?',
        'window-plate',
        'desk-plate',
        'floor-marker',
        'facility',
        'facility',
        'facility',
        'directional?',
        'process-board?',
      ],
    ],
    [
      'that was surveyed',
      point({survey, declared}),
      undefined,
      [
        'fascia',
        'plaque',
        'hours',
        'window-plate',
        'desk-plate',
        'floor-marker',
        'facility',
        'door-plate',
        'directional',
        'process-board?',
      ],
    ],
    [
      'that a county assessed',
      point({survey}),
      assessed('county'),
      [
        ...['fascia', 'plaque', 'type-plate', 'hours', 'window-plate', 'desk-plate', 'floor-marker', 'facility', 'door-plate'],
        ...['directional', 'items-board?', 'process-board?'],
      ],
    ],
    [
      'that assessed itself, and has boards of its own',
      point({
        survey,
        signs: [
          {own: '01', location: names, quantity: 2, spec: examples['items-board-long']},
          {own: '01B', location: names, quantity: 1, spec: examples['items-board-long']},
        ],
      }),
      assessed('self'),
      [
        ...['fascia', 'plaque', 'hours', 'window-plate', 'desk-plate', 'floor-marker', 'facility', 'door-plate'],
        ...['directional', 'items-board', 'items-board', 'process-board?'],
      ],
    ],
  ] as const)('%s', (_, record, found, kinds) => {
    expect(kindsOf(record, found)).toEqual(kinds)
  })

  test('of its own bear the number, place and quantity that the record gives', () => {
    const signs = [{own: '02B', location: names, quantity: 2, spec: examples['items-board-long']}]
    const own = of(point({signs})).items.find(({kind}) => kind === 'items-board')
    expect(own).toMatchObject({number: 'JIA-IB02B', location: names, quantity: 2, open: undefined, spec: examples['items-board-long']})
  })

  test('name the clauses that require or recommend them of its type, and no others', () => {
    const fascia = (type: 'model' | 'standard' | 'catch-up') =>
      of(point({declared: {...declared, type}})).items.find(({kind}) => kind === 'fascia')?.clauses
    expect([fascia('model'), fascia('standard'), fascia('catch-up')]).toEqual([
      ['HW-SIGN-003', 'HW-SIGN-039'],
      ['HW-SIGN-003', 'HW-SIGN-039'],
      ['HW-SIGN-003'],
    ])
  })
})

describe('the signs of the entrance', () => {
  const specs = (record?: Point, found?: AssessmentRecord) => of(record, found).items.map(({spec}) => spec)

  test('are as large as the survey’s street asks, and as the type’s street where nobody surveyed it', () => {
    expect(specs(point({survey}))[0]).toEqual({kind: 'fascia', viewingDistanceM: 11, widthMm: 2400, text: point().name})
    expect(specs()[0]).toEqual({kind: 'fascia', viewingDistanceM: 10, text: point().name})
    expect(specs(point({declared}))[1]).toEqual({
      kind: 'plaque',
      viewingDistanceM: 8,
      text: {zh: '甲县北镇甲村便民服务站', en: 'Jia Village Station'},
    })
  })

  test('say the hours and what the survey says of holidays and of other times', () => {
    const notes = {holidays: {zh: '节假日休息', en: 'Closed on holidays'}, outOfHours: {zh: '拨打12345', en: 'Call 12345'}}
    const hours = (more: Partial<Survey>) => of(point({survey: {...survey, ...more}})).items.find(({kind}) => kind === 'hours')
    expect(hours({})?.messages).toEqual([
      {zh: '周一至周五 09:00–12:00、13:30–17:00', en: `${catalogue.terms.get('monday-friday')?.en} 09:00–12:00, 13:30–17:00`},
    ])
    expect(hours({})?.spec).not.toHaveProperty('note')
    expect(hours(notes)?.spec).toMatchObject({note: notes.holidays, help: notes.outOfHours, viewingDistanceM: 3})
    expect(hours(notes)?.messages.slice(1)).toEqual([notes.holidays, notes.outOfHours])
  })

  test('have a type plate that says who assessed it, and of a sample that it is one', () => {
    const plate = (by: AssessmentRecord['by'], sample = false) => {
      const spec = programme({...entry(point(), assessed(by)), sample}, catalogue).items.find(({kind}) => kind === 'type-plate')?.spec
      return spec?.kind === 'type-plate' ? [spec.type, spec.assessedBy.en, spec.assessed, spec.edition, spec.note?.en] : undefined
    }
    expect(plate('county')).toEqual(['model', 'Jia County (county assessment)', '2026-07-08', '2026-1', undefined])
    expect(plate('town')?.[1]).toBe('Bei Town (town assessment)')
    expect(plate('self')).toBeUndefined()
    expect(plate('county', true)?.[4]).toBe('Sample, not a real assessment')
    const none = of(point(), assessed('county', {'HW-SIGN-003': {status: 'not-met'}}))
    expect(none.items.map(({kind}) => kind)).not.toContain('type-plate')
  })
})

describe('the signs of windows', () => {
  const windows = (...terms: string[]) => {
    const {items} = of(point({survey: {...survey, windows: terms.map((term, i) => ({number: i + 1, term}))}}))
    return items.filter(({kind}) => kind === 'window-plate' || kind === 'desk-plate' || kind === 'floor-marker')
  }

  test('bear numbers where there are several', () => {
    expect(windows('social-security').map(({number, location, spec}) => [number, location.en, spec && 'number' in spec])).toEqual([
      ['JIA-WP01', 'Above the window', false],
      ['JIA-DK01', 'On the counter', false],
      ['JIA-FM01', 'Before each window', false],
    ])
    expect(
      windows('social-security', 'civil-affairs').map(({number, location, quantity, spec}) => [
        ...[number, location.zh, quantity],
        spec && 'number' in spec && spec.number,
      ]),
    ).toEqual([
      ['JIA-WP01', '1号窗口上方', 1, '1'],
      ['JIA-WP02', '2号窗口上方', 1, '2'],
      ['JIA-DK01', '1号窗口台面', 1, '1'],
      ['JIA-DK02', '2号窗口台面', 1, '2'],
      ['JIA-FM01', '每个窗口前', 2, false],
    ])
  })

  test('are read across the hall, across the counter and from where people stand', () => {
    expect(windows('social-security').map(({spec}) => spec && 'viewingDistanceM' in spec && spec.viewingDistanceM)).toEqual([5, 1.5, 2.5])
  })
})

describe('the places of signs', () => {
  const drawn = plan(['hall', [5, 6]], {
    rooms: [
      space('hall', 'hall', [0, 0], [10, 6]),
      {...space('room', 'wc', [10, 0], [4, 6]), term: 'toilet'},
      {...space('room', 'books', [-4, 0], [4, 6]), term: 'reading-room'},
    ],
    doors: [door('hall', 'wc', [10, 3]), door('hall', 'books', [0, 3])],
    windows: [{number: 1, atM: [3, 0]}],
  })
  const withPlan = point({survey: {...survey, decisionPlaces: []}, plan: planSchema({term: slug}).parse(drawn)})

  test('are those of the plan, one for each of a quantity', () => {
    const places = of(withPlan).items.map(({kind, places}) => [kind, places.length])
    expect(Object.fromEntries(places)).toMatchObject({
      fascia: 1,
      hours: 1,
      'window-plate': 1,
      facility: 1,
      'door-plate': 1,
      'floor-plan': 1,
    })
    expect(of(withPlan).items.find(({kind}) => kind === 'window-plate')?.places[0]?.at).toEqual([3, 0])
    expect(of(point({survey})).items.flatMap(({places}) => places)).toEqual([])
  })

  test('come with a floor that bears names, and none without a plan', () => {
    expect(of(withPlan).floor?.rooms.map(({text}) => text.zh)).toEqual(['办事厅', '卫生间', '阅览室'])
    expect(of(point({survey})).floor).toBeUndefined()
  })
})

describe('what is bought', () => {
  const products = (record?: Point) => of(record).products.map(({number, quantity, clauses}) => [number, quantity, ...clauses])

  test('is what the clauses require or recommend of the type, as often as the type typically needs it', () => {
    expect(products()).toEqual([
      ['JIA-BUY01', 1, 'HW-SAFE-003', 'HW-SIGN-022'],
      ['JIA-BUY03', 1, 'HW-UPK-003', 'HW-SIGN-022'],
    ])
    expect(products(point({declared}))).toEqual([
      ['JIA-BUY01', 2, 'HW-SAFE-003', 'HW-SIGN-022'],
      ['JIA-BUY02', 2, 'HW-SAFE-008', 'HW-SIGN-022'],
    ])
  })

  test('is what the survey counted, and open where it did not count', () => {
    expect(products(point({survey: {...survey, safetySigns: {'exit-sign': 7}}})).map(([, quantity]) => quantity)).toEqual([7, undefined])
    expect(products(point({survey})).map(([, quantity]) => quantity)).toEqual([undefined, undefined])
  })

  test('are the fittings that clauses not met ask for, and none where nobody assessed the point', () => {
    const missing = assessed('county', {'HW-SAFE-003': {status: 'not-met'}})
    expect(of(point(), missing).fittings).toEqual([{kind: 'counter', clauses: ['HW-SAFE-003']}])
    expect(of(point(), assessed('county')).fittings).toEqual([])
    expect(of(point()).fittings).toEqual([])
  })
})

test('a programme says what it rests on', () => {
  expect(of(point({survey}))).toMatchObject({basis: 'survey', basisText: {en: 'From a survey of 2026-05-06.'}})
  expect(of(point({declared}))).toMatchObject({
    basis: 'typical',
    basisText: {en: expect.stringContaining('typical set for a standard point')},
  })
})
