import {limits} from '../../handbooks/hardware/limits.ts'
import type {Box} from '../drawing/type/text.ts'
import {leastContrast} from '../identity/checkIdentity.ts'
import {contrastOf, lrvDifference} from '../identity/colour.ts'
import type {Identity, InkRole} from '../tokens/identity.ts'
import type {Application} from './application.ts'
import {clearSpaceOf, leastEmblemOf, leastEmblemPx} from './clearSpace.ts'
import type {Part, Setting, Surface} from './part.ts'

/** Something wrong with an application as it stands. */
export interface ApplicationFault {
  readonly application: string
  readonly what: 'contrast' | 'pair' | 'clear space' | 'size' | 'edge' | 'overlap'
  readonly message: string
}

/** Least height of characters, capitals included: 1.6 mm on paper is about 6 points. Our own choice. */
export const leastText = {mm: 1.6, px: 16} as const

/**
 * Returns what is wrong with an application: words in an ink that is not read on their surface, an emblem that is too small or whose clear space
 * something enters, anything that is cut off.
 *
 * @clause HW-SIGN-017 contrast and reflectance of words and ground
 * @clause HW-IDEN-003 clear space
 * @clause HW-IDEN-004 least height of the emblem
 * @clause HW-IDEN-009 pairs of words and ground
 */
export function applicationFaults(application: Application, setting: Setting): ApplicationFault[] {
  const parts = application.parts(setting)
  return partFaults(application, parts, setting.identity)
}

/** Returns what is wrong with `parts` on a panel, as `applicationFaults` does. */
export function partFaults(
  {id, unit, width, height, round}: Pick<Application, 'id' | 'unit' | 'width' | 'height' | 'round'>,
  parts: readonly Part[],
  identity: Identity,
): ApplicationFault[] {
  const fault = (what: ApplicationFault['what'], message: string): ApplicationFault => ({application: id, what, message})
  const panel: Box = {left: 0, top: 0, right: width, bottom: height}
  const faults: ApplicationFault[] = []
  for (const [index, part] of parts.entries()) {
    if (part.type === 'words') {
      faults.push(...wordFaults(part, identity).map(([what, message]) => fault(what, message)))
      const high = part.box.bottom - part.box.top
      if (high < leastText[unit] - slack)
        faults.push(fault('size', `"${part.text}" is ${short(high)} ${unit} high, and at least ${leastText[unit]} ${unit} is read`))
      if (!within(part.box, panel)) faults.push(fault('edge', `"${part.text}" reaches beyond the edge`))
      const over = parts.slice(index + 1).find((other) => other.type === 'words' && meet(other.box, part.box))
      const line = parts.find((other) => other.type === 'area' && !other.surface && meet(other.box, part.box))
      if (line) faults.push(fault('overlap', `"${part.text}" lies on ${nameOf(line)}`))
      if (over) faults.push(fault('overlap', `"${part.text}" and ${nameOf(over)} lie on one another`))
      if (parts.some((other) => other.type === 'pattern' && meet(other.box, part.box)))
        faults.push(fault('clear space', `"${part.text}" stands on the pattern`))
    }
    if (part.type === 'area' && !part.surface && !within(part.box, panel))
      faults.push(fault('edge', `${nameOf(part)} reaches beyond the edge`))
    if (part.type !== 'emblem') continue
    const size = part.box.bottom - part.box.top
    const least = unit === 'mm' ? leastEmblemOf(identity) : leastEmblemPx
    if (size < least - slack)
      faults.push(fault('size', `the emblem is ${short(size)} ${unit} high, and at least ${least} ${unit} keeps its shapes apart`))
    const clear = clearSpaceOf(identity, size)
    const around = grown(part.box, clear)
    if (!within(around, panel)) faults.push(fault('clear space', `the emblem stands nearer to the edge than ${short(clear)} ${unit}`))
    if (round && !inCircle(around, width, height)) faults.push(fault('edge', 'the emblem and its clear space reach beyond the circle'))
    const near = parts.filter((other, i) => i !== index && standsInWay(other, around))
    faults.push(...near.map((other) => fault('clear space', `${nameOf(other)} stands nearer to the emblem than ${short(clear)} ${unit}`)))
  }
  return faults
}

/** A hair, so that what is worked out to stand exactly at its bound passes. */
const slack = 1e-6
const short = (value: number) => String(Math.round(value * 100) / 100)

/** Each pair of words and ground is one that identities are checked in, and reaches what signs ask. */
function wordFaults({text, ink, on}: Part & {readonly type: 'words'}, identity: Identity): ['pair' | 'contrast', string][] {
  const {inks, textPairs} = identity
  const [front, back] = [inks[ink], inks[on]]
  const name = `"${text}" in ${ink} (${front.en} ${front.srgb}) on ${on} (${back.en} ${back.srgb})`
  if (!textPairs.some(([a, b]) => a === ink && b === on)) return [['pair', `${name} is no pair for words`]]
  const [contrast, difference] = [contrastOf(front.lrv, back.lrv), lrvDifference(front.lrv, back.lrv)]
  const faults: ['contrast', string][] = []
  if (contrast < leastContrast.text)
    faults.push(['contrast', `${name} has a contrast of ${down(contrast)}:1, and words need ${leastContrast.text}:1`])
  if (difference < limits.lrvContrast.min)
    faults.push(['contrast', `${name} differs in reflectance by ${down(difference)} %, and words need ${limits.lrvContrast.min} %`])
  return faults
}

/** Rounded so that what misses its bound never looks as if it met it. */
const down = (value: number) => (Math.floor(value * 100 + 1e-9) / 100).toFixed(2)

/** The surface on which an emblem stands may lie around its space, not end inside it; guides are no part of what is made. */
function standsInWay(part: Part, around: Box): boolean {
  if (part.type === 'guide') return false
  if (part.type === 'area' && part.surface && within(around, part.box)) return false
  return meet(part.box, around)
}

const nameOf = (part: Part) =>
  part.type === 'words' ? `"${part.text}"` : part.type === 'area' ? 'a line or the edge of an area' : `the ${part.type}`

const grown = ({left, top, right, bottom}: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
})
const within = (a: Box, b: Box) =>
  a.left >= b.left - slack && a.top >= b.top - slack && a.right <= b.right + slack && a.bottom <= b.bottom + slack
const meet = (a: Box, b: Box) =>
  a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack && b.top < a.bottom - slack

function inCircle({left, top, right, bottom}: Box, width: number, height: number): boolean {
  const [cx, cy, radius] = [width / 2, height / 2, Math.min(width, height) / 2]
  return [left, right].every((x) => [top, bottom].every((y) => Math.hypot(x - cx, y - cy) <= radius + slack))
}

/** Returns the pairs of inks that the words of an application stand in, each once. */
export const pairsOf = (parts: readonly Part[]): [ink: InkRole, on: Surface][] => {
  const seen = new Map<string, [InkRole, Surface]>()
  for (const part of parts) if (part.type === 'words') seen.set(`${part.ink} ${part.on}`, [part.ink, part.on])
  return [...seen.values()]
}
