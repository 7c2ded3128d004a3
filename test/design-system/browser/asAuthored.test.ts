import {describe, expect, test} from 'vitest'
import {asAuthored} from '../../../design-system/browser/asAuthored.ts'
import {examples} from '../../../design-system/signs/examples/examples.ts'
import {type SignSpec, signSchema} from '../../../design-system/signs/sign.ts'
import {loadTerms} from '../../../points/check/check.ts'

const glossary = loadTerms()
const read = (spec: unknown) => signSchema(glossary).parse(spec)

describe('a spec as an author writes it', () => {
  test.each(['en', 'pinyin', 'none'] as const)('has its term again, with %s below, and is read as the same sign', (second) => {
    const spec = {kind: 'door-plate', viewingDistanceM: 4, text: {term: 'mediation-room', second}}
    const once = read(spec) as SignSpec
    expect('text' in once && once.text).toHaveProperty('reading')
    const again = asAuthored(once, glossary)
    expect(read(again)).toEqual(once)
    expect(JSON.stringify(again)).not.toContain('reading')
  })

  test('keeps words that were changed since, without the reading that nobody may write', () => {
    const text = {zh: '卫生间', en: 'Lavatory', reading: 'wèishēngjiān'}
    expect(asAuthored({kind: 'door-plate', viewingDistanceM: 4, text}, glossary)).toEqual({
      kind: 'door-plate',
      viewingDistanceM: 4,
      text: {zh: '卫生间', en: 'Lavatory'},
    })
  })

  test('is the same where nothing came from the glossary', () => {
    for (const [id, spec] of Object.entries(examples)) expect(asAuthored(spec, glossary), id).toEqual(spec)
  })
})
