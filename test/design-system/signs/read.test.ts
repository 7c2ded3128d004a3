import {expect, test} from 'vitest'
import {readSignSpec} from '../../../design-system/signs/sign.ts'

const glossary = {toilet: {zh: '卫生间', pinyin: 'wèishēngjiān', en: 'Toilets'}}

test('reads a sign and looks up its terms', () => {
  const text = 'kind: facility\nviewingDistanceM: 8\npictogram: toilet\ntext: {term: toilet}\n'
  expect(readSignSpec('toilet.yaml', text, glossary)).toEqual({
    kind: 'facility',
    viewingDistanceM: 8,
    pictogram: 'toilet',
    text: {zh: '卫生间', en: 'Toilets', reading: 'wèishēngjiān'},
  })
  expect(readSignSpec('toilet.yaml', text.replace('toilet}', 'toilet, second: pinyin}'), glossary)).toMatchObject({
    text: {zh: '卫生间', pinyin: 'Wèishēngjiān'},
  })
})

test('reports every problem of a sign at once, each with its line', () => {
  const text = `kind: directional
viewingDistance: 10
widthMm: 45
colour: red
destinations:
  - text: {term: toilett}
    towards: upwards
  - text: {zh: 图书室, eng: Library}
    towards: left
    pictogram: book
  - towards: right
holes: {diameterMm: 8mm, insetMm: 20}
`
  expect(() => readSignSpec('signs/hall.yaml', text, glossary)).toThrowErrorMatchingInlineSnapshot(`
    [InputError: signs/hall.yaml: 10 problems
      line 1, viewingDistanceM: is missing; give the distance from reader to sign in metres
      line 2, viewingDistance: is not a field here; remove it or check its spelling
      line 3, widthMm: 45 mm is below 200 mm; give millimetres, not centimetres or metres
      line 4, colour: is not a field here; remove it or check its spelling
      line 6, destinations.0.text.term: "toilett" is not a term of the glossary; add it there, or write zh and en here
      line 7, destinations.0.towards: "upwards" is not a direction; use one of ahead, ahead-right, right, down-right, down, down-left, left, ahead-left
      line 8, destinations.1.text.eng: is not a field here; remove it or check its spelling
      line 10, destinations.1.pictogram: "book" is not a pictogram; use one of information, consultation, queue, form-filling, payment, self-service, printing, waiting-area, toilet, accessible-toilet, nursing-room, drinking-water, parking, lift, stairs, wifi, phone-charging, telephone, feedback, clinic, library, mediation, legal-aid, elder-care, parcel, toilet-men, toilet-women, family-toilet, baby-changing, hand-washing, bus-stop, bicycle-parking, ev-charging, wheelchair, sign-language, umbrella, waste, meeting-room, archives, children-area, police-room, volunteers, notice-board, qr-service, photo, household-registration, employment, agriculture, housing
      line 11, destinations.2.text: is missing
      line 12, holes.diameterMm: "8mm" is not a number; give millimetres without the unit]
  `)
})

test('says which kinds there are when the kind is unknown', () => {
  expect(() => readSignSpec('signs/door.yaml', 'kind: gate\n')).toThrowErrorMatchingInlineSnapshot(`
    [InputError: signs/door.yaml: 1 problem
      line 1, kind: "gate" is not a kind of sign; use one of fascia, plaque, type-plate, door-plate, window-plate, window-hanger, flag, desk-plate, staff-badge, directional, directory, floor-plan, floor-marker, hours, items-board, process-board, notice-header, pledge, qr-guide, feedback-box, queue, form-sample, staff-board, facility, honour]
  `)
})

test('refuses hours that end before they begin and times that are no times', () => {
  const text = `kind: hours
viewingDistanceM: 3
rows:
  - days: {zh: 周一}
    open: [{from: "17:00", to: "09:00"}, {from: "9", to: "25:00"}]
`
  expect(() => readSignSpec('signs/hours.yaml', text)).toThrowErrorMatchingInlineSnapshot(`
    [InputError: signs/hours.yaml: 3 problems
      line 5, rows.0.open.0: {"from":"17:00","to":"09:00"} ends before it begins; give \`from\` before \`to\`, on one day
      line 5, rows.0.open.1.from: "9" is not a time of day; write it with two digits each, such as "09:00"
      line 5, rows.0.open.1.to: "25:00" is not a time of day; write it with two digits each, such as "09:00"]
  `)
})

test.each([
  ['09:00', '12:00', '11:59', '17:00'],
  ['13:00', '17:00', '09:00', '12:00'],
])('refuses hours of one day that overlap or stand out of order: %s–%s, %s–%s', (from, to, from2, to2) => {
  const day = `  - days: {zh: 周一}\n    open: [{from: "${from}", to: "${to}"}, {from: "${from2}", to: "${to2}"}]\n`
  expect(() => readSignSpec('hours.yaml', `kind: hours\nviewingDistanceM: 3\nrows:\n${day}`)).toThrow(
    'rows.0.open: has a span that begins before the one above it ends; give them in order, and join what overlaps',
  )
})

test('takes hours of which one begins when the one before it ends', () => {
  const day = '  - days: {zh: 周一}\n    open: [{from: "09:00", to: "12:00"}, {from: "12:00", to: "17:00"}]\n'
  expect(readSignSpec('hours.yaml', `kind: hours\nviewingDistanceM: 3\nrows:\n${day}`)).toMatchObject({kind: 'hours'})
})

/** A floor plan of one hall with a step-free way of so many places. */
const planWith = (places: number, ways = 1) => `kind: floor-plan
viewingDistanceM: 2
plan:
  rooms: [{id: hall, use: hall, text: {zh: 大厅}, atM: [0, 0], sizeM: [70, 9]}]
  entrance: {room: hall, atM: [5, 0], widthM: 1}
youAreHere: {atM: [1, 1], facingDegrees: 0}
stepFree: [${Array.from({length: ways}, () => `[${Array.from({length: places}, (_, x) => `[${x}, 1]`).join(', ')}]`).join(', ')}]
`

test('takes ways of up to 60 places, 20 of them, for the plan is laid out around each', () => {
  expect(readSignSpec('plan.yaml', planWith(60, 20))).toMatchObject({kind: 'floor-plan'})
  expect(() => readSignSpec('plan.yaml', planWith(61))).toThrow(
    'stepFree.0: more than 60 places are more than one way turns; give those where it turns',
  )
  expect(() => readSignSpec('plan.yaml', planWith(2, 21))).toThrow('stepFree: more than 20 ways are more than one plan can show; join some')
})
