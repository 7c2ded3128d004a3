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
