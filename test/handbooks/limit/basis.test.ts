import {describe, expect, test} from 'vitest'
import {limits} from '../../../handbooks/clause/limits.ts'
import {markedText, ownNumbersOf, publishedLimits} from '../../../handbooks/clause/ownNumbers.ts'
import {piecesIn} from '../../../handbooks/clause/provision.ts'
import {type Basis, basisFromWords, basisWords, isOwn} from '../../../handbooks/limit/basis.ts'
import {withOwnMark} from '../../../handbooks/limit/limit.ts'
import {catalogue} from '../../support/catalogue.ts'

describe('the basis of a number', () => {
  test.each<[Basis, string]>([
    [{own: true}, 'own choice'],
    [{own: true, why: 'a rule of thumb'}, 'own choice; a rule of thumb'],
    [{of: 'WCAG 2.2, 1.4.3'}, 'WCAG 2.2, 1.4.3'],
  ])('is written in words and read again: %j', (basis, words) => {
    expect(basisWords(basis)).toBe(words)
    expect(basisFromWords(words)).toEqual(basis)
  })

  test('of released editions reads as own where their words say so, and only there', () => {
    expect(basisFromWords('own choice, 1:10; a rule of thumb')).toEqual({own: true, why: 'own choice, 1:10; a rule of thumb'})
    expect(basisFromWords('own drawing')).toEqual({own: true, why: 'own drawing'})
    expect(basisFromWords('as its own maker says')).toEqual({of: 'as its own maker says'})
  })

  test('is a value: most numbers are our own, the contrast of text is not', () => {
    const own = Object.values(limits).filter(isOwn)
    expect(own.length).toBeGreaterThan(240)
    expect(isOwn(limits.contrastRatio)).toBe(false)
    expect(isOwn(limits.margin)).toBe(true)
  })

  test('stands in plain text behind a number of our own, and behind no other', () => {
    expect(withOwnMark('4 mm', {basis: {own: true}}, 'zh')).toBe('4 mm（自定）')
    expect(withOwnMark('4 mm', {basis: {own: true}}, 'en')).toBe('4 mm (own)')
    expect(withOwnMark('4.5:1', {basis: {of: 'WCAG 2.2, 1.4.3'}}, 'zh')).toBe('4.5:1')
  })
})

test('a run that prints a number says that it is our own, in both languages, and the text of the clause does not', () => {
  for (const clause of catalogue.clauses)
    for (const w of ['zh', 'en'] as const)
      for (const run of piecesIn(clause.content[w])) {
        if (run.type !== 'limit') expect(run.own, clause.id).toBeUndefined()
        else expect(run.own === true, `${clause.id} ${run.name}`).toBe(isOwn(limits[run.name as keyof typeof limits]))
      }
  const marked = catalogue.clauses.filter(({text, notes}) => [text.zh, notes.zh].some((words) => words.includes('（自定）')))
  expect(marked.map(({id}) => id)).toEqual([])
})

describe('tables that people read', () => {
  const waiting = catalogue.clauses.find(({limits: names, content}) => names.length === 1 && ownNumbersOf({content}, 'zh').length === 1)

  test('mark a number of our own behind it, and the text that editions are kept by does not', () => {
    const [printed = ''] = waiting ? ownNumbersOf(waiting, 'zh') : []
    expect(printed).toMatch(/\d/)
    expect(waiting && markedText(waiting, 'zh')).toContain(`${printed}（自定）`)
    expect(waiting && markedText(waiting, 'zh').replaceAll('（自定）', '')).toBe(waiting?.text.zh)
    expect(waiting && markedText(waiting, 'en').replaceAll(' (own)', '')).toBe(waiting?.text.en)
  })

  test('say of every limit in the data whether it is our own', () => {
    const published = publishedLimits()
    expect(Object.keys(published)).toEqual(Object.keys(limits))
    expect(published.contrastRatio).toMatchObject({own: false, basis: 'WCAG 2.2, 1.4.3', min: 4.5})
    expect(published.margin).toMatchObject({own: true, basis: 'own choice'})
  })
})
