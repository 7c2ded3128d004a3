import Ajv from 'ajv/dist/2020.js'
import {expect, test} from 'vitest'
import {glossaryJsonSchema, toPublishedGlossary} from '../../../handbooks/register/publishedGlossary.ts'
import {loadGlossary} from '../../../handbooks/register/register.ts'

const given = toPublishedGlossary(loadGlossary(), '2027-1')
const valid = new Ajv().compile(glossaryJsonSchema())

test('every term is handed out, in its order, with its edition and licence', () => {
  expect(given.terms.map(({id}) => id)).toEqual(loadGlossary().map(({id}) => id))
  expect([given.edition, given.licence.id]).toEqual(['2027-1', 'CC-BY-4.0'])
  expect(given.terms.find(({id}) => id === 'service-point')).toMatchObject({
    zh: '站点',
    pinyin: 'zhàndiǎn',
    en: 'service point',
    onSigns: false,
  })
  const toilet = given.terms.find(({besideDoor}) => besideDoor)
  expect(toilet).toMatchObject({onSigns: true, signedAs: 'facility'})
})

test('it is what its schema says, and a field more or a field less is not', () => {
  expect(valid(given), JSON.stringify(valid.errors)).toBe(true)
  const [first, ...others] = given.terms
  const {pinyin: _, ...less} = first ?? {pinyin: ''}
  expect(valid({...given, terms: [less, ...others]})).toBe(false)
  expect(valid({...given, terms: [{...first, note: ''}, ...others]})).toBe(false)
  const {licence: __, ...unlicensed} = given
  expect(valid(unlicensed)).toBe(false)
})
