import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Json} from '../../../design-system/signs/docs/json.ts'
import {examples} from '../../../design-system/signs/examples/examples.ts'
import {askedBy, longestAddress, packSpec} from '../../../site/sign/specAddress.ts'

const at = (hash: string, search = '') => askedBy({hash, search})
const spec = {kind: 'fascia', viewingDistanceM: 20, text: {zh: '战旗村便民服务站'}}

describe('an address of the studio', () => {
  test('gives back every spec that is packed into it, in letters that no program changes', () => {
    const json = fc.jsonValue({maxDepth: 4}).map((value) => JSON.parse(JSON.stringify(value)) as Json)
    fc.assert(
      fc.property(fc.dictionary(fc.string(), json), (group) => {
        const packed = packSpec(group)
        expect(packed).toMatch(/^1\.[\w-]+$/)
        expect(at(`#${packed}`)).toEqual({ask: 'spec', spec: JSON.parse(JSON.stringify(group))})
      }),
      {numRuns: 200},
    )
  })

  test('has room for every example', () => {
    for (const [id, example] of Object.entries(examples))
      expect(packSpec(example as unknown as Json).length, id).toBeLessThan(longestAddress)
  })

  test('is read as plain JSON too, behind # and in the query', () => {
    const json = JSON.stringify(spec)
    const told = {ask: 'spec', spec}
    expect(at(`#${json}`)).toEqual(told)
    expect(at(`#${encodeURIComponent(json)}`)).toEqual(told)
    expect(at('', `?spec=${encodeURIComponent(json)}`)).toEqual(told)
  })

  test('names a kind, or a sign of a point; a place on the page asks for nothing', () => {
    expect(at('', '?kind=fascia')).toEqual({ask: 'kind', kind: 'fascia'})
    expect(at('', '?point=zhanqi&sign=ZHANQI-FA01')).toEqual({ask: 'point', point: 'zhanqi', sign: 'ZHANQI-FA01'})
    for (const hash of ['', '#', '#main', '#field-text-zh']) expect(at(hash)).toEqual({ask: 'nothing'})
  })

  test('that is too long, of another version or broken says which', () => {
    const fault = (name: string) => ({ask: 'fault', fault: name})
    expect(at(`#1.${'A'.repeat(longestAddress - 2)}`)).toEqual(fault('broken'))
    expect(at(`#1.${'A'.repeat(longestAddress - 1)}`)).toEqual(fault('long'))
    expect(at(`?kind=${'a'.repeat(201)}`, `?kind=${'a'.repeat(201)}`)).toEqual(fault('broken'))
    expect(at('', `?kind=${'a'.repeat(201)}`)).toEqual(fault('long'))
    expect(at(`#2.${packSpec(spec).slice(2)}`)).toEqual(fault('version'))
    expect(at(`#${packSpec(spec).slice(0, -6)}`)).toEqual(fault('broken'))
    for (const hash of ['#1.', '#1.<b>', '#%', '#{', '#[1]', '#"text"', '#<script>alert(1)</script>', '#javascript:alert(1)'])
      expect(at(hash), hash).toEqual(fault('broken'))
  })

  test('that would grow large or deep is refused', () => {
    expect(packSpec({a: ' '.repeat(500_000)}).length).toBeLessThan(longestAddress)
    expect(at(`#${packSpec({a: ' '.repeat(500_000)})}`)).toEqual({ask: 'fault', fault: 'long'})
    const nested = (depth: number): Json => (depth === 0 ? {} : {a: nested(depth - 1)})
    expect(at(`#${packSpec(nested(16))}`).ask).toBe('spec')
    expect(at(`#${packSpec(nested(17))}`)).toEqual({ask: 'fault', fault: 'broken'})
  })

  test('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 300}), fc.string({unit: 'binary', maxLength: 100}), (hash, query) => {
        expect(['nothing', 'kind', 'point', 'spec', 'fault']).toContain(at(`#${hash}`, `?${query}`).ask)
      }),
      {numRuns: 300},
    )
  })
})
