import type {SignKind} from '../../handbooks/hardware/parts.ts'

/** The two sides on which a profile counts plates. */
export const sides = ['outside', 'inside'] as const
export type Side = (typeof sides)[number]

/**
 * What a sign is to those who count plates: a `name` of a body or an honour 机构牌; a `board` of rules or notices that is read on the wall
 * 制度牌、公示牌; a `guide` that leads or tells a place, and what is `loose`, on a counter, a box or a person. Only names and boards are counted.
 */
export const counted = ['name', 'board'] as const
export type Counted = (typeof counted)[number]

interface Hanging {
  readonly side: Side
  readonly as: Counted | 'guide' | 'loose'
}

const guide: Hanging = {side: 'inside', as: 'guide'}
const loose: Hanging = {side: 'inside', as: 'loose'}
const board: Hanging = {side: 'inside', as: 'board'}
const name: Hanging = {side: 'outside', as: 'name'}

/** Where each kind of sign hangs and as what it counts. This is the toolkit's own division; no paper on plates was seen that divides signs so. */
export const hanging: Readonly<Record<SignKind, Hanging>> = {
  fascia: name,
  plaque: name,
  'type-plate': name,
  flag: name,
  honour: name,
  hours: {side: 'outside', as: 'board'},
  'items-board': board,
  'process-board': board,
  'notice-header': board,
  pledge: board,
  'staff-board': board,
  'door-plate': guide,
  'window-plate': guide,
  'window-hanger': guide,
  directional: guide,
  directory: guide,
  'floor-plan': guide,
  'floor-marker': guide,
  facility: guide,
  'desk-plate': loose,
  'staff-badge': loose,
  'qr-guide': loose,
  'feedback-box': loose,
  queue: loose,
  'form-sample': loose,
}

/** How many names and boards hang on each side. */
export type Hung = Readonly<Record<Side, Readonly<Record<Counted, number>>>>
