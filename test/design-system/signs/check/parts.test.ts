import {describe, expect, test} from 'vitest'
import {checkSign} from '../../../../design-system/signs/check/check.ts'
import {examples} from '../../../../design-system/signs/examples/examples.ts'
import type {Ground, Layout, Part} from '../../../../design-system/signs/layout/layout.ts'
import {layoutSign, type SignSpec} from '../../../../design-system/signs/sign.ts'
import type {Identity} from '../../../../design-system/tokens/identity.ts'
import {cunbiao} from '../../../support/cunbiao.ts'
import {fonts} from '../../../support/fonts.ts'

/** What is found of `spec` where its layout is changed, as if somebody had drawn it so: what is measured, by clause. */
const found = (spec: SignSpec, clause: string, change: Partial<Layout>, identity: Identity = cunbiao) =>
  checkSign(spec, fonts, identity, {...layoutSign(spec, fonts), ...change})
    .filter((finding) => finding.clause === clause)
    .map(({measured}) => measured)
const messagesOf = (spec: SignSpec) => layoutSign(spec, fonts).parts.filter((part) => part.type === 'line' && part.role === 'message')

test('nothing is said of what is not on the sign', () => {
  const without = (spec: SignSpec, clause: string) => found(spec, clause, {parts: messagesOf(spec)})
  const machine = examples['queue-machine']
  for (const clause of ['HW-SIGN-058', 'HW-SIGN-059']) {
    expect(found(machine, clause, {})).toHaveLength(1)
    expect(without(machine, clause)).toEqual([])
  }
  const guide = examples['qr-guide-counter']
  for (const clause of ['HW-SIGN-098', 'HW-SIGN-099']) expect(without(guide, clause)).toEqual([])
  expect(without(examples['door-tactile'], 'HW-SIGN-069')).toEqual([])
})

test('one raised shape is a picture, and two are the first dots of braille', () => {
  const spec = examples['door-tactile']
  const dot = (x: number): Part => ({
    ...{type: 'shape', at: [x, 0], width: 1.6, height: 1.6, segments: [], ink: 'ink', process: 'emboss'},
  })
  expect(found(spec, 'HW-SIGN-069', {parts: [...messagesOf(spec), dot(0)]})).toEqual([])
  expect(found(spec, 'HW-SIGN-069', {parts: [...messagesOf(spec), dot(0), dot(2.5)]})).toEqual(['2.5 mm', '1.6 mm'])
})

describe('the colours of the emblem', () => {
  const spec = examples['fascia-zhanqi']
  const emblem: Part = {type: 'emblem', at: [0, 0], size: 10}
  const colours = (ground: Ground, ...parts: readonly Part[]) =>
    found(spec, 'HW-SIGN-018', {ground, parts: [...messagesOf(spec), ...parts]})

  test('are its own on a light sign, and that of the words on a dark one', () => {
    expect([colours('field'), colours('field', emblem)]).toEqual([['1'], ['3']])
    expect([colours('ground'), colours('ground', emblem)]).toEqual([['1'], ['1']])
    const white = cunbiao.inks['on-ground']
    const yellow: Identity = {...cunbiao, inks: {...cunbiao.inks, 'on-ground': {...white, cmyk: [0, 0, 100, 0]}}}
    expect(found(spec, 'HW-SIGN-018', {ground: 'ground', parts: [emblem]}, yellow)).toEqual(['2'])
    expect(colours('ground', emblem, {type: 'hole', at: [5, 5], radius: 2})).toEqual(['1'])
  })
})
