import {expect, test} from 'vitest'
import {loadCatalogue} from '../../../handbooks/catalogue/catalogue.ts'
import {byChapter, bySection, places, placesOf} from '../../../points/intake/place.ts'
import {clause} from '../../support/smallCatalogue.ts'

const catalogue = loadCatalogue()
const placeOf = placesOf(catalogue)

test('every clause is checked in one place, and every place has clauses', () => {
  expect([...placeOf.keys()]).toEqual(catalogue.clauses.map(({id}) => id))
  expect(new Set(placeOf.values())).toEqual(new Set(places))
})

test('every section and chapter that a place is given to is there', () => {
  const chapters = catalogue.chapters.map(({book, name}) => `${book}/${name}`)
  const sections = catalogue.chapters.flatMap(({book, name, sections: all}) => all.map(({title}) => `${book}/${name}/${title.zh}`))
  expect(Object.keys(byChapter).filter((chapter) => !chapters.includes(chapter))).toEqual([])
  expect(Object.keys(bySection).filter((section) => !sections.includes(section))).toEqual([])
})

const placed = (given: Parameters<typeof clause>[1], section = '无') =>
  placesOf({
    clauses: [clause('HW-SIGN-001', given)],
    chapters: [
      {
        book: 'hardware',
        name: given?.chapter ?? 'signage',
        number: 1,
        title: {zh: '', en: ''},
        description: {zh: '', en: ''},
        sections: [{number: '1.1', title: {zh: section, en: ''}, clauses: ['HW-SIGN-001']}],
      },
    ],
  }).get('HW-SIGN-001')

test('what is checked first decides: a question is put to people, a paper is read in the office', () => {
  expect(placed({checks: ['ask', 'look'], signs: ['fascia']})).toBe('people')
  expect(placed({checks: ['document', 'look'], signs: ['fascia']})).toBe('office')
  expect(placed({checks: ['look', 'document', 'ask'], signs: ['fascia']})).toBe('outside')
})

test('what is looked at is where its signs are, else its fittings, its section, its chapter', () => {
  expect(placed({signs: ['plaque', 'type-plate'], chapter: 'site'})).toBe('entrance')
  expect(placed({signs: ['fascia', 'plaque'], fittings: ['counter']})).toBe('windows')
  expect(placed({signs: ['facility', 'fascia'], chapter: 'site'})).toBe('outside')
  expect(placed({chapter: 'site'}, '房屋')).toBe('hall')
  expect(placed({chapter: 'site'}, '选址')).toBe('outside')
  expect(placed({chapter: 'new-chapter'})).toBe('hall')
})
