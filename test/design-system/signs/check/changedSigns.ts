import {checkSign, type SignFinding} from '../../../../design-system/signs/check/check.ts'
import {examples} from '../../../../design-system/signs/examples/examples.ts'
import type {Layout, LinePart, Part, ShapePart} from '../../../../design-system/signs/layout/layout.ts'
import type {SignText} from '../../../../design-system/signs/layout/spec.ts'
import {layoutSign, type SignSpec} from '../../../../design-system/signs/sign.ts'
import type {Identity, InkRole} from '../../../../design-system/tokens/identity.ts'
import type {limits} from '../../../../handbooks/hardware/limits.ts'
import {cunbiao} from '../../../support/cunbiao.ts'
import {fonts} from '../../../support/fonts.ts'

/** A sign on which one number of the standard can be given any value. */
export interface Bound {
  readonly limit: keyof typeof limits
  /** What tells it from others of the same limit. */
  readonly name?: string
  /** The bounds on this sign where they are not those of the limit as it stands: a distance in metres, heights of characters, a tolerance. */
  readonly least?: number
  readonly most?: number
  /** The smallest step that counts: 1 of what is counted, a hundredth of what is measured. */
  readonly step?: number
  /** A miss of what is only recommended. */
  readonly miss?: 'warn'
  /** Returns what the check says of the sign with this value, the findings on this limit alone. */
  readonly findings: (value: number) => readonly SignFinding[]
}

/** What is checked of `spec` where its layout is changed, as if somebody had drawn it so. Only what speaks of `of` is returned. */
export function found(of: RegExp, spec: SignSpec, change: Partial<Layout> = {}, identity: Identity = cunbiao): SignFinding[] {
  return checkSign(spec, fonts, identity, {...layoutSign(spec, fonts), ...change}).filter(({message}) => of.test(message.en))
}

/** What is checked of `spec`, which need not fit a panel, on the layout of `drawn`. */
export const counted = (of: RegExp, spec: SignSpec, drawn: SignSpec) =>
  checkSign(spec, fonts, cunbiao, layoutSign(drawn, fonts)).filter(({message}) => of.test(message.en))

export const line = (part: Partial<LinePart> = {}): LinePart => ({
  type: 'line',
  at: [150, 150],
  role: 'message',
  text: '国',
  weight: 'bold',
  em: 20,
  height: 20,
  condense: 1,
  tracking: 0,
  turned: false,
  ink: 'on-ground',
  ...part,
})
export const bar = (x: number, y: number, width: number, height: number, ink: InkRole = 'on-ground'): Part => ({
  type: 'bar',
  at: [x, y],
  width,
  height,
  ink,
})
export const shape = (part: Partial<ShapePart>): ShapePart => ({
  type: 'shape',
  at: [0, 0],
  width: 1.3,
  height: 1.3,
  segments: [],
  ink: 'ink',
  ...part,
})

export const window = examples['window-3']
export const panel = {width: 300, height: 300}
export const many = <T>(count: number, one: (i: number) => T): T[] => Array.from({length: count}, (_, i) => one(i))

/** `cunbiao` in which some inks reflect otherwise. */
export const reflecting = (lrvs: Partial<Record<InkRole, number>>): Identity => ({
  ...cunbiao,
  inks: Object.fromEntries(
    Object.entries(cunbiao.inks).map(([role, ink]) => [role, {...ink, lrv: lrvs[role as InkRole] ?? ink.lrv}]),
  ) as Identity['inks'],
})
export const tints: readonly Identity['inks'][InkRole]['cmyk'][] = [
  [10, 0, 0, 0],
  [10, 10, 0, 0],
  [10, 0, 10, 0],
  [0, 0, 0, 50],
]
/** `cunbiao` in which no ink is black or white, though some lack two colours of the four or are a grey. */
export const coloured: Identity = {
  ...cunbiao,
  inks: Object.fromEntries(
    Object.entries(cunbiao.inks).map(([role, ink], i) => [role, {...ink, cmyk: tints[i % tints.length] ?? ink.cmyk}]),
  ) as Identity['inks'],
}

export const textsIn = (text: SignText): SignSpec => ({...window, text})
export const words = {zh: '窗口', en: 'Window', pinyin: 'Chuāngkǒu'}
export const inLanguages = ({zh, en, pinyin}: typeof words, count: number): SignText => ({
  zh,
  ...(count > 1 ? {en} : {}),
  ...(count > 2 ? {pinyin} : {}),
})

export const margin = (name: string, at: (clear: number) => readonly [number, number]): Bound => ({
  limit: 'margin',
  name,
  least: 10,
  findings: (clear) => found(/space between message and edge/, window, {...panel, parts: [line(), bar(...at(clear), 5, 5)]}),
})

export const guide = examples['qr-guide-counter']
export const scanned = {...guide, scanDistanceM: 2, widthMm: undefined}
/** A code of 25 modules, each two millimetres, in the middle of a panel, with something else near it. A hole is nothing that is inked. */
export const besideCode = (name: string, other: (clear: number) => Part): Bound => ({
  limit: 'qrQuietZone',
  name,
  findings: (clear) =>
    found(/empty space around the QR code/, guide, {
      ...panel,
      parts: [
        line({at: [20, 40]}),
        shape({at: [100, 100], width: 50, height: 50, modules: 25}),
        {type: 'hole', at: [97, 97], radius: 2},
        other(2 * clear),
      ],
    }),
})
export const square = (left: number, top: number, right: number, bottom: number) =>
  shape({at: [100 - left, 100 - top], width: 50 + left + right, height: 50 + top + bottom, ink: 'on-ground', surface: true})
export const codeNear = (name: string, at: (clear: number) => readonly [number, number]): Bound => ({
  limit: 'qrQuietZone',
  name,
  findings: (clear) =>
    found(/empty space around the QR code/, guide, {...panel, parts: [shape({at: at(clear), width: 25, height: 25, modules: 25})]}),
})

export const badge = examples['badge-photo']
export const floor = examples['floor-wait']
export const dots = (name: string, apart: (distance: number) => readonly [number, number]): Bound => ({
  limit: 'brailleDotSpacing',
  name,
  least: 2.4,
  most: 2.6,
  findings: (distance) =>
    found(/distance of neighbouring dots/, examples['door-tactile'], {
      parts: [
        line(),
        line({process: 'emboss', at: [1, 1]}),
        shape({at: [1, 1]}),
        shape({process: 'emboss'}),
        shape({process: 'emboss', at: apart(distance)}),
        shape({process: 'emboss', at: [40, 40]}),
      ],
    }),
})
