import {expect, test} from 'vitest'
import {fileName, formats, toArtwork} from '../../../design-system/signs/artwork.ts'
import {examples} from '../../../design-system/signs/examples/examples.ts'
import {drawSign, isProof, type SignSpec} from '../../../design-system/signs/sign.ts'
import {cunbiao} from '../../support/cunbiao.ts'
import {fonts} from '../../support/fonts.ts'

const meta = {title: '卫生间', revision: '1'}
const felt = examples['facility-tactile']
const artwork = (spec: SignSpec) => toArtwork(drawSign(spec, fonts, cunbiao), 'sign', formats, {...meta, proof: isProof(spec)}, fonts)

test('a sign is given to a workshop in three files', async () => {
  expect((await artwork(felt)).map(({path}) => path)).toEqual(['sign.dxf', 'sign.pdf', 'sign.svg'])
})

test('a sign whose braille nobody has confirmed is given as a marked proof, and not to cut from', async () => {
  const files = await artwork({...felt, text: {zh: '卫生间', en: 'Toilets'}})
  expect(files.map(({path}) => path)).toEqual(['sign-proof.pdf', 'sign-proof.svg'])
  expect(new TextDecoder().decode(files[1]?.bytes)).toContain('样张 PROOF 卫生间')
})

test.each<[string, SignSpec, boolean]>([
  ['that nobody feels', {...felt, tactile: false, text: {zh: '卫生间'}}, false],
  ['read by the glossary', {...felt, braillePinyin: undefined, text: {zh: '卫生间', reading: 'wèishēngjiān'}}, false],
  ['read by its author against the glossary', {...felt, text: {zh: '卫生间', reading: 'wèishēngjiān'}}, true],
  ['read by a dictionary', {...felt, braillePinyin: undefined, text: {zh: '卫生间'}}, true],
  ['that somebody confirmed', felt, false],
])('a sign %s: whether it is a proof', (_, spec, proof) => {
  expect(isProof(spec)).toBe(proof)
})

test('the name of a PDF says when it is reduced', () => {
  expect(fileName('a', 'pdf', {width: 5053.9, height: 100})).toBe('a.pdf')
  expect(fileName('a', 'pdf', {width: 5054.1, height: 100})).toBe('a-1to10.pdf')
  expect(fileName('a', 'svg', {width: 5054.1, height: 100})).toBe('a.svg')
  expect(fileName('a', 'pdf', {width: 100, height: 5054.1}, true)).toBe('a-proof-1to10.pdf')
})
