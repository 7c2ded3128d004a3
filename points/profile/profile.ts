import {z} from 'zod'
import {isSignKind, type SignKind} from '../../handbooks/hardware/parts.ts'
import {show} from '../../handbooks/input/problem.ts'
import {prose} from '../../handbooks/input/words.ts'
import {isoDate, oneOf, slug} from '../../handbooks/input/yaml.ts'
import {inBoth, namesInBoth, signInBoth} from '../../handbooks/language/both.ts'
import {seenOf} from '../../handbooks/register/register.ts'
import {contradictions} from './contradictions.ts'
import {isSafetySign, safetyWords} from './law.ts'
import {sides} from './plates.ts'

/** A kind of sign; a safety sign is refused with the law that asks for it. */
const kind = z.custom<SignKind>((given) => typeof given === 'string' && isSignKind(given), {
  // What else is wrong with the profile is said along with it.
  abort: false,
  error: ({input}) =>
    isSafetySign(input) ? safetyWords(input) : `${show(input)} is not a kind of sign; see signKinds in handbooks/hardware/parts.ts`,
})

/** Where a rule comes from: `own` for what this toolkit or the county chose, else an id of `sources`. */
const source = slug

/** How many plates of one sort may hang on a side, those of other bodies included; without `most`, any number. */
const room = z.strictObject({
  most: z.int().min(0).max(99).optional(),
  /** Plates of other bodies that stay, in the order in which they hang from the door outwards. */
  keep: z.array(namesInBoth).default([]),
  source,
})
export type Room = z.output<typeof room>

/** Names of bodies and honours, and boards of rules and notices; see `hanging`. */
const wall = z.strictObject({names: room.optional(), boards: room.optional()})

/** What becomes of kinds of sign that a profile does not leave as they are. */
export const fates = ['left-out', 'combined', 'indoors'] as const

const rule = z.strictObject({
  kinds: z.array(kind).min(1),
  /** `left-out`: not made. `combined`: not made, its content stands on the board `onto`. `indoors`: made, and hung inside the building. */
  is: oneOf('what becomes of a sign', fates),
  onto: kind.optional(),
  why: inBoth,
  source,
})

/** Where a point stands: in a room of its own, or with the village's centre, a clinic or a shop. */
export const premises = ['own-room', 'shared-centre', 'shared-clinic', 'shared-shop'] as const

/**
 * A county's profile of plates and names: what may hang outside and inside, what a point is called and where it stands, each with its
 * source. A kind of sign that no rule names is made as the clauses ask.
 *
 * @clause HW-SIGN-117 what a county's rules on names and plates say
 */
export const profileSchema = z
  .strictObject({
    id: slug,
    name: namesInBoth,
    about: inBoth,
    /** What a point is called, behind the name of its village. */
    station: z.strictObject({zh: signInBoth.shape.zh, en: signInBoth.shape.en, source}),
    premises: oneOf('where a point stands', premises),
    outside: wall.default({}),
    inside: wall.default({}),
    rules: z.array(rule).default([]),
    /** Plates that are no signs of this toolkit and come down where they hang. */
    takeDown: z.array(z.strictObject({what: inBoth, side: oneOf('a side', sides), source})).default([]),
    sources: z
      .record(
        slug,
        z.strictObject({
          title: namesInBoth,
          /** How much of it was seen, on which day and where. */
          seen: oneOf('what was seen of it', seenOf),
          on: isoDate,
          where: prose.optional(),
          /** What was read there, as far as the profile rests on it. */
          said: inBoth,
        }),
      )
      .default({}),
  })
  .check(({value, issues}) => {
    for (const {path, message} of contradictions(value))
      issues.push({code: 'custom', path: [...path], message, input: value, continue: true})
  })

export type Profile = z.output<typeof profileSchema>
