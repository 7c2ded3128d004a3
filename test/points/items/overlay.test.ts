import {expect, test} from 'vitest'
import {everyAnswer, papersFor} from '../../../handbooks/items/counter.ts'
import {loadItems} from '../../../handbooks/items/loadItems.ts'
import {countyOffers} from '../../../points/items/countyOffers.ts'
import {loadOverlay, readOverlay} from '../../../points/items/overlay.ts'
import {messageOf} from '../../support/messageOf.ts'

const template = loadItems()
const head = 'district: a\nfrom: 2027-01-01\nsource: {title: {zh: 试验, en: Trial}, on: 2026-11-30}\n'
const told = (items: string, rest = '') => messageOf(() => readOverlay('a.yaml', `${head}items:\n${items}${rest}`, template))

test('without a county’s list nothing is promised; Pidu has none', () => {
  expect(loadOverlay('pidu', template)).toBeUndefined()
  const offers = countyOffers(template, undefined)
  expect(offers.filter(({promised}) => promised)).toEqual([])
  expect(new Set(offers.map(({standing}) => standing))).toEqual(new Set(['template']))
})

test('the sample county’s list is made up and says so, offers only what it lists, and has an item of its own', () => {
  const overlay = loadOverlay('sample', template)
  const offers = countyOffers(template, overlay)
  expect(overlay?.sample).toBe(true)
  expect(offers.map(({id}) => id)).toEqual(overlay?.items.map(({id}) => id))
  expect(new Set(offers.map(({standing}) => standing))).toEqual(new Set(['sample']))
  expect(offers.some(({id}) => id === 'senior-card')).toBe(false)
  expect(offers.find(({id}) => id === 'old-age-allowance')).toMatchObject({
    name: {zh: '高龄津贴申领', en: 'Old-age allowance'},
    promised: {n: 8, unit: 'working'},
    papersFrom: 'template',
  })
  expect(offers.find(({id}) => id === 'tea-hut')).toMatchObject({papersFrom: 'county', class: 'work'})
  for (const offer of offers)
    for (const answers of everyAnswer(offer)) {
      const ids = papersFor(offer, answers)?.map(({id}) => id) ?? []
      expect(new Set(ids).size).toBe(ids.length)
    }
})

test('a promise as long as the law passes, a longer one does not; other units are not compared', () => {
  const item = (promised: string) =>
    `  - {id: old-age-allowance, statutory: {n: 20, unit: working}, promised: ${promised}, basis: [试验]}\n`
  expect(told(item('{n: 20, unit: working}'))).toBe('nothing was thrown')
  expect(told(item('{n: 21, unit: working}'))).toContain('line 5, items.0.promised: promises 21 days where the law sets 20')
  expect(told(item('{n: 21, unit: calendar}'))).toBe('nothing was thrown')
})

test('a statutory limit rests on a document, of the county or of the template', () => {
  expect(told('  - {id: old-age-allowance, statutory: {n: 20, unit: working}}\n')).toContain('gives a statutory limit without the document')
  expect(told('  - {id: disability-allowances, statutory: {n: 24, unit: working}}\n')).toBe('nothing was thrown')
})

test('everything wrong is told at once, each with its line', () => {
  const message = told(
    `  - {id: nothing}
  - {id: mediation, own: {class: law}}
  - {id: own-thing, own: {class: law}}
  - {id: legal-aid, name: {zh: 高龄津贴}, code: {base: '123'}}
  - {id: old-age-allowance, papers: [{id: unheard}, {id: own-a, words: 相关证明}]}
  - {id: senior-card}
  - {id: veteran-card, questions: [{id: q, ask: {zh: 问, en: Ask}}]}
`,
    'retired:\n  - {id: senior-card, on: 2026-01-01, because: 试验, into: [nowhere]}\n',
  )
  for (const words of [
    'line 5, items.0.id: "nothing" is no item of the template; correct it, or add own: with its class',
    'line 6, items.1.own: stands though the template has "mediation"',
    'line 7, items.2.name: is missing',
    'line 8, items.3.code.base: "123" is not a base code',
    'line 9, items.4.name.zh: “高龄津贴” is a name of legal-aid already',
    'line 9, items.4.papers.0.id: "unheard" is no paper',
    'line 9, items.4.papers.1.words: “相关证明” names no paper',
    'line 10, items.5.id: "senior-card" was retired',
    'line 11, items.6.questions: stand without papers',
    'line 13, retired.0.into.0: "nowhere" is not in the list',
  ])
    expect(message).toContain(words)
})
