import {Clipper, FillRule, Path64, Paths64} from 'clipper2-js'
import {limits} from '../../handbooks/hardware/limits.ts'
import {flatten} from '../drawing/export/flatten.ts'
import {readPath} from '../signs/pictograms/readPath.ts'
import {type Identity, type Ink, type InkRole, inkRoles} from '../tokens/identity.ts'
import {contrastOf, type Hex, lrvDifference, lrvOf, printedAbout} from './colour.ts'
import {nearestPassing} from './oklab.ts'

/** Least contrast of text, and of what is no text but must be seen, as WCAG ratios. The first is our own choice, WCAG's AAA; the second is 1.4.11. */
export const leastContrast = {text: 7, line: 3} as const

/** One pair of inks that was looked at. */
export interface PairFinding {
  /** What stands there: text, a line, or the emblem. */
  readonly what: 'text' | 'line' | 'emblem'
  readonly role: InkRole
  readonly on: InkRole
  /** WCAG ratio, and what is asked. */
  readonly contrast: number
  readonly leastContrast: number
  /** Difference of reflectance in percent, and what HW-SIGN-017 asks of text; undefined where nothing is asked. */
  readonly difference: number
  readonly leastDifference: number | undefined
  readonly passed: boolean
}

/** A colour that would do, for one ink: nobody is given it, whoever owns the identity decides. */
export interface Proposal {
  readonly role: InkRole
  readonly srgb: Hex
  readonly lrv: number
}

/** What was found on an identity by itself, before anything is drawn with it. */
export interface IdentityFindings {
  readonly pairs: readonly PairFinding[]
  /** For each ink in a pair that fails: the nearest colour of its hue with which all its pairs pass, if there is one. */
  readonly proposals: readonly Proposal[]
  /** Parts of the emblem, by their place in it from 1, that lie on one another: in one ink they would run together. */
  readonly overlaps: readonly (readonly [one: number, other: number])[]
}

/** Pairs with an ink that no county sets: text on white paper, and the words of an honour in the red of its flag. */
const fixedPairs: Identity['textPairs'] = [
  ['ink', 'white'],
  ['ground', 'white'],
  ['emphasis', 'white'],
  ['flag', 'field'],
]

/**
 * Returns how the inks of an identity stand to one another in every pair that signs and papers set, and whether its emblem can be made in one
 * ink. Nothing is changed.
 *
 * @clause HW-SIGN-017 contrast and reflectance of text and ground
 */
export function checkIdentity(identity: Pick<Identity, 'inks' | 'textPairs' | 'emblem'>): IdentityFindings {
  const {inks, textPairs, emblem} = identity
  const asked: Asked[] = [
    ...[...textPairs, ...fixedPairs].map(([role, on]): Asked => ({what: 'text', role, on})),
    ...(['field', 'white'] as const).map((on): Asked => ({what: 'line', role: 'quiet', on})),
    ...emblemPairs(identity),
  ]
  const pairs = asked.map((pair) => finding(pair, inks[pair.role], inks[pair.on]))
  const failing = new Set(pairs.filter(({passed}) => !passed).flatMap(({role, on}) => [inks[role], inks[on]]))
  const proposals = inkRoles.flatMap((role): Proposal[] => {
    const ink = inks[role]
    // An ink with several roles changes in all of them, and is told once.
    if (!failing.delete(ink)) return []
    const own = pairs.filter((pair) => inks[pair.role] === ink || inks[pair.on] === ink)
    const passes = (srgb: Hex) => {
      const changed = {...ink, srgb, lrv: lrvOf(srgb)}
      const now = (at: InkRole) => (inks[at] === ink ? changed : inks[at])
      return own.every((pair) => finding(pair, now(pair.role), now(pair.on)).passed)
    }
    const srgb = nearestPassing(ink.srgb, passes)
    return srgb === undefined ? [] : [{role, srgb, lrv: lrvOf(srgb)}]
  })
  return {pairs, proposals, overlaps: overlapsOf(emblem)}
}

/** Least contrast of text as its percentages print, worked out without a profile: our own choice, WCAG's AA, for an estimate may be off by a third. */
export const leastPrinted = 4.5

/** A pair of inks that is read on a screen, and is not as the percentages of both print. */
export interface PrintedPair {
  readonly role: InkRole
  readonly on: InkRole
  readonly printed: readonly [front: Hex, back: Hex]
  readonly contrast: number
}

/** Returns the pairs of text whose contrast the screen's colours have and the print's have not: a press knows the percentages alone. */
export function unreadInPrint({inks, textPairs}: Pick<Identity, 'inks' | 'textPairs'>): PrintedPair[] {
  return [...textPairs, ...fixedPairs].flatMap(([role, on]): PrintedPair[] => {
    const printed = [printedAbout(inks[role].cmyk), printedAbout(inks[on].cmyk)] as const
    const contrast = contrastOf(lrvOf(printed[0]), lrvOf(printed[1]))
    return contrast < leastPrinted && finding({what: 'text', role, on}, inks[role], inks[on]).passed ? [{role, on, printed, contrast}] : []
  })
}

type Asked = Pick<PairFinding, 'what' | 'role' | 'on'>

function finding({what, role, on}: Asked, front: Ink, back: Ink): PairFinding {
  const [contrast, difference] = [contrastOf(front.lrv, back.lrv), lrvDifference(front.lrv, back.lrv)]
  const least = leastContrast[what === 'text' ? 'text' : 'line']
  const leastDifference = what === 'text' ? limits.lrvContrast.min : undefined
  const passed = contrast >= least && (leastDifference === undefined || difference >= leastDifference)
  return {what, role, on, contrast, leastContrast: least, difference, leastDifference, passed}
}

/** An emblem is seen by the ink of it that stands out most; the others may be as light as gold. */
function emblemPairs({inks, emblem}: Pick<Identity, 'inks' | 'emblem'>): Asked[] {
  const [clearest] = emblem.paths
    .map(({role}) => role)
    .sort((a, b) => contrastOf(inks[b].lrv, inks.field.lrv) - contrastOf(inks[a].lrv, inks.field.lrv))
  return clearest ? (['field', 'white'] as const).map((on): Asked => ({what: 'emblem', role: clearest, on})) : []
}

/** Overlaps are looked for on a grid of a hundredth of a unit; less than a thousandth of the emblem's square is where edges meet. */
const perUnit = 100
const leastOverlap = 1e-3

function overlapsOf({paths, size}: Identity['emblem']): [number, number][] {
  const shapes = paths.map(({d}) => contours(d, size))
  return shapes.flatMap((shape, i) =>
    shapes.slice(i + 1).flatMap((other, j): [number, number][] => {
      const shared = Clipper.Intersect(shape, other, FillRule.NonZero)
      const area = [...shared].reduce((sum, path) => sum + Clipper.area(path), 0) / perUnit ** 2
      return Math.abs(area) > leastOverlap * size ** 2 ? [[i + 1, i + j + 2]] : []
    }),
  )
}

function contours(d: string, size: number): Paths64 {
  const all = new Paths64()
  for (const {points} of flatten(readPath(d), size / 1000)) {
    const path = new Path64()
    for (const [x, y] of points) path.push({x: Math.round(x * perUnit), y: Math.round(y * perUnit)})
    all.push(path)
  }
  return all
}
