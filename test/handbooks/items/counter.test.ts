import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {divided, everyAnswer, openQuestions, papersFor, type Tick, type Ticks, ticks} from '../../../handbooks/items/counter.ts'
import {findOffers} from '../../../handbooks/items/findOffers.ts'
import {loadItems} from '../../../handbooks/items/loadItems.ts'
import {loadNotHere} from '../../../handbooks/items/notHere.ts'
import type {Offer, PaperUse} from '../../../handbooks/items/offer.ts'
import {counterSheet, requestSheet} from '../../../handbooks/items/sheet.ts'
import {templateOffer} from '../../../handbooks/items/templateOffer.ts'

const {items, papers} = loadItems()
const offers = items.map(templateOffer)
const find = (id: string): Offer => {
  const found = offers.find((offer) => offer.id === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}
const idsOf = (list: readonly PaperUse[] | undefined) => list?.map(({id}) => id)

describe('every item with every combination of answers', () => {
  const cases = offers.flatMap((offer) => everyAnswer(offer).map((answers) => ({offer, answers})))

  test('there are 150 at least, and none leaves a question open', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150)
    for (const {offer, answers} of cases) expect(openQuestions(offer, answers)).toEqual([])
  })

  test('has a list without doubles, of papers that the register knows', () => {
    for (const {offer, answers} of cases) {
      const list = papersFor(offer, answers)
      expect(list === undefined).toBe(offer.papers === undefined)
      const ids = idsOf(list) ?? []
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.filter((id) => !papers.has(id))).toEqual([])
    }
  })

  test('asks for a paper at least, unless the item needs none', () => {
    const without = cases.filter(({offer, answers}) => papersFor(offer, answers)?.length === 0)
    expect(new Set(without.map(({offer}) => offer.id))).toEqual(new Set(['emergency-relief', 'mediation']))
  })

  test('whatever is ticked, here and missing and waived together are the list, and the sheet says just that', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...cases),
        fc.array(fc.constantFrom(...ticks), {minLength: 12, maxLength: 12}),
        ({offer, answers}, any) => {
          const list = papersFor(offer, answers)
          if (!list) return
          const marks: Record<string, Tick> = {}
          for (const [i, {id, mayBeShared}] of list.entries()) {
            const tick = any[i] ?? 'have'
            marks[id] = tick === 'waived' && !mayBeShared ? 'have' : tick
          }
          const parts = divided(list, marks)
          expect(parts.open).toEqual([])
          expect([...parts.have, ...parts.missing, ...parts.waived].map(({id}) => id).sort()).toEqual(idsOf(list)?.toSorted())
          const sheet = counterSheet({offer, answers, ticks: marks, words: papers})
          expect(sheet.kind).toBe(parts.missing.length > 0 ? 'notice' : 'receipt')
          if (sheet.kind === 'notice') expect([idsOf(sheet.missing), idsOf(sheet.have)]).toEqual([idsOf(parts.missing), idsOf(parts.have)])
          if (sheet.kind === 'receipt') expect(idsOf(sheet.received)).toEqual(idsOf(parts.have))
          const request = requestSheet({offer, answers, ticks: marks, words: papers})
          if (request.kind === 'request')
            expect(idsOf([...request.handedOver, ...request.missing])?.length).toBe(parts.have.length + parts.missing.length)
        },
      ),
      {numRuns: 1000},
    )
  })

  test('no sheet of the template promises a day, and each says that the papers are a template', () => {
    for (const {offer, answers} of cases) {
      const list = papersFor(offer, answers) ?? []
      const marks: Ticks = Object.fromEntries(list.map(({id}) => [id, 'have' as const]))
      const sheet = counterSheet({offer, answers, ticks: marks, words: papers, taken: {on: '2026-09-24', add: () => '2026-10-10'}})
      if (sheet.kind === 'not-yet') expect(sheet.unknownPapers).toBe(true)
      else {
        expect(sheet.standing).toBe('template')
        expect(sheet.papersFrom).toBe('template')
        if (sheet.kind === 'receipt') expect([sheet.promised, sheet.due]).toEqual([undefined, undefined])
      }
    }
  })
})

describe('82 years old, wants the old-age allowance, has the identity card, not the household register, and his son’s bank card', () => {
  const [offer] = findOffers(offers, '82岁，想领高龄津贴')
  const answers = {'who-comes': 'self', 'own-card': 'no'}

  test('the words find the item, and two questions are asked', () => {
    expect(offer?.id).toBe('old-age-allowance')
    expect(offer?.questions.map(({id}) => id)).toEqual(['who-comes', 'own-card'])
  })

  test('the notice names both papers, that the card is his own, and where each comes from', () => {
    if (!offer) throw new Error('not found')
    const sheet = counterSheet({
      offer,
      answers,
      ticks: {'id-card': 'have', 'household-register': 'missing', 'own-bank-card': 'missing'},
      words: papers,
    })
    if (sheet.kind !== 'notice') throw new Error(sheet.kind)
    expect(sheet.have.map(({name}) => name.zh)).toEqual(['居民身份证'])
    expect(sheet.missing.map(({name}) => name.zh)).toEqual(['居民户口簿', '本人银行卡'])
    expect(sheet.missing[1]?.mind?.zh).toBe('要本人名下的卡，儿女的卡不能用。')
    expect(sheet.missing.every(({get}) => get !== undefined)).toBe(true)
    expect(sheet.tells.map(({zh}) => zh)).toEqual(['先开本人名下的卡；社会保障卡开通金融功能也可以。'])
  })

  test('without a question answered, or a paper ticked, no sheet comes out, and what is open is named', () => {
    if (!offer) throw new Error('not found')
    expect(counterSheet({offer, answers: {'who-comes': 'self'}, ticks: {'id-card': 'have'}, words: papers})).toEqual({
      kind: 'not-yet',
      questions: ['own-card'],
      papers: ['household-register', 'own-bank-card'],
      unknownPapers: false,
    })
  })
})

test('what may not be looked up cannot be waived', () => {
  const offer = find('disability-allowances')
  const list = papersFor(offer, {which: 'living', guardian: 'no', 'who-comes': 'self'}) ?? []
  const {waived, open} = divided(list, {'subsistence-proof': 'waived', 'id-card': 'waived'})
  expect(idsOf(waived)).toEqual(['subsistence-proof'])
  expect(idsOf(open)).toContain('id-card')
})

test('a situation adds a paper once, in the words of the situation, and drops one', () => {
  const cooperative = find('cooperative-register')
  const place = papersFor(cooperative, {'who-comes': 'founder', place: 'rented'})?.find(({id}) => id === 'business-place')
  expect(place?.mind?.zh).toBe('带租赁或者借用的合同。')
  expect(idsOf(papersFor(cooperative, {'who-comes': 'founder', place: 'rented'}))?.length).toBe(cooperative.papers?.length)
  const certificate = find('disability-certificate')
  const both = papersFor(certificate, {minor: 'yes', mind: 'yes', 'can-go': 'yes'})
  expect(idsOf(both)?.filter((id) => id === 'guardian-proof')).toEqual(['guardian-proof'])
  expect(idsOf(papersFor(find('hukou-death'), {'card-there': 'no', where: 'home'}))).not.toContain('id-card')
})

test('a county’s promise runs from the day of acceptance, and is left blank where no calendar covers it', () => {
  const offer: Offer = {...find('old-age-allowance'), standing: 'sample', promised: {n: 8, unit: 'working'}}
  const marks: Ticks = {'id-card': 'have', 'household-register': 'have', 'own-bank-card': 'have'}
  const given = {offer, answers: {'who-comes': 'self', 'own-card': 'yes'}, ticks: marks, words: papers}
  const add = (date: string, {n}: {n: number}) => (date === '2026-09-24' && n === 8 ? '2026-10-12' : undefined)
  expect(counterSheet({...given, taken: {on: '2026-09-24', add}})).toMatchObject({kind: 'receipt', due: '2026-10-12', promised: {n: 8}})
  expect(counterSheet({...given, taken: {on: '2026-12-24', add}})).toMatchObject({kind: 'receipt', due: undefined, promised: {n: 8}})
})

test.each([
  ['吃低保', 'subsistence-allowance'],
  ['老人过世下户口', 'hukou-death'],
  ['我要办残疾证', 'disability-certificate'],
  ['盖房审批', 'homestead'],
  ['Old-age allowance', 'old-age-allowance'],
  ['新农合', 'health-enrol'],
  ['退役优待证', 'veteran-card'],
])('at the counter “%s” finds %s first', (words, id) => {
  expect(findOffers(offers, words)[0]?.id).toBe(id)
})

test('nothing typed finds nothing, and neither do words of nothing', () => {
  expect(findOffers(offers, ' 。')).toEqual([])
  expect(findOffers(offers, '航天飞机')).toEqual([])
})

describe('certificates that a village does not issue', () => {
  const list = loadNotHere()

  test('are the twenty of the sheet on the wall, each with who confirms it', () => {
    expect(list.map(({number}) => number)).toEqual(Array.from({length: 20}, (_, i) => i + 1))
    expect(list[0]?.name).toEqual({zh: '亲属关系', en: 'Kinship'})
    expect(list[19]?.name).toEqual({zh: '证件遗失', en: 'Lost papers'})
    expect(list.filter(({instead}) => instead.zh === '')).toEqual([])
  })

  test('say which nobody has seen', () => {
    expect(list.filter(({seen}) => seen).map(({number}) => number)).toEqual([1, 2, 3, 5, 8, 11])
  })

  test('are those that items name', () => {
    for (const {notHere} of items) if (notHere !== undefined) expect(list.some(({number}) => number === notHere)).toBe(true)
  })
})
