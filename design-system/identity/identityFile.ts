import * as z from 'zod'
import {show} from '../../handbooks/input/problem.ts'
import {nameWords} from '../../handbooks/input/words.ts'
import {readYaml, slug} from '../../handbooks/input/yaml.ts'
import {namesInBoth} from '../../handbooks/language/both.ts'
import {type FixedInk, type Identity, type Ink, type InkRole, inkRoles} from '../tokens/identity.ts'
import {type Hex, lrvOf} from './colour.ts'
import {readEmblem} from './emblemFile.ts'

const percent = z
  .int({error: ({input}) => `${show(input)} is not a whole percentage; write 0 to 100`})
  .min(0)
  .max(100)

/** Names that PDF and the programs before a press keep for the four process plates, for all plates at once, and for none. */
const keptPlates = [
  'ALL',
  'NONE',
  'CYAN',
  'MAGENTA',
  'YELLOW',
  'BLACK',
  'KEY',
  'PROCESS CYAN',
  'PROCESS MAGENTA',
  'PROCESS YELLOW',
  'PROCESS BLACK',
]

const inkSchema = z.strictObject({
  /** Name of the spot colour on plates and cutting layers. */
  name: z
    .string()
    .regex(/^(?=.{1,40}$)[A-Z]+( [A-Z]+)*$/, {
      error: ({input}) => `${show(input)} is no name of a plate; use up to 40 capitals A to Z, words parted by one space`,
      abort: true,
    })
    .refine((plate) => !keptPlates.includes(plate), {
      error: ({input}) => `${show(input)} is the name of a process plate, of all plates or of none; call the ink by a name of its own`,
    }),
  zh: nameWords,
  en: nameWords,
  /** Screen colour. */
  srgb: z
    .string()
    .regex(/^#[0-9A-Fa-f]{6}$/, {error: ({input}) => `${show(input)} is not a screen colour; write it as '#0B4A55', in quotes`})
    .transform((hex) => hex.toUpperCase() as Hex),
  /** Percent of cyan, magenta, yellow and black. */
  cmyk: z.tuple([percent, percent, percent, percent], {
    error: ({input}) => `${show(input)} is not four percentages; write [cyan, magenta, yellow, black]`,
  }),
  ral: nameWords.optional(),
  pantone: nameWords.optional(),
})

/** Schema of an ink, or of the role whose ink it is. */
const inkOr = <const Role extends string>(...roles: readonly [Role, ...Role[]]) =>
  z.union([
    z.enum(roles, {error: ({input}) => `${show(input)} is no ink; describe one, or write ${roles.join(' or ')} for that ink`}),
    inkSchema,
  ])

/** Schema of `identity.yaml`: what a county says of its visual identity. */
export const identitySchema = z.strictObject({
  /** The name of its folder. */
  id: slug,
  name: namesInBoth,
  /** Made up to show what another county looks like. */
  sample: z.literal(true).optional(),
  inks: z.strictObject({
    ground: inkSchema,
    'on-ground': inkSchema,
    /** For words and what carries meaning: an ink, or `ground` for that ink. */
    emphasis: inkOr('ground'),
    /** For threads, bars and the emblem: an ink, or `ground` or `emphasis` for that ink; `emphasis` if not given. */
    ornament: inkOr('ground', 'emphasis').default('emphasis'),
    field: inkSchema,
    ink: inkSchema,
    quiet: inkSchema,
  }),
  /** A county's own rule on how far characters are read, with the document that says so. */
  legibility: z.strictObject({ratio: z.number().min(20).max(1000), source: nameWords}).optional(),
  emblem: z.strictObject({
    /** The SVG file beside this one. */
    file: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*\.svg$/, {
      error: ({input}) => `${show(input)} is not the name of an SVG file beside this one; write it as emblem.svg`,
    }),
    title: namesInBoth,
    /** Space kept free on every side, in hundredths of the emblem's longer side. */
    clearSpace: z.number().min(0).max(100),
    /** Least height at which its shapes stay apart. */
    minHeightMm: z.number().min(1).max(1000),
  }),
})

/** What `identity.yaml` holds. */
export type IdentityFile = z.output<typeof identitySchema>

/** Inks that no county sets, on the counties' own terms. Their values are our own choice: no text gives the red of the flag a number. */
const fixedInks: Readonly<Record<FixedInk, Ink>> = {
  flag: {name: 'FLAG RED', zh: '旗红', en: 'Flag red', srgb: '#9A1F28', cmyk: [20, 98, 85, 24], lrv: 8, ral: '3002', pantone: '187 C'},
  white: {name: 'PLAIN WHITE', zh: '白', en: 'White', srgb: '#FFFFFF', cmyk: [0, 0, 0, 0], lrv: 100, ral: '9016'},
}

/** The pairs of roles in which signs and papers set text; every identity is checked in each of them. */
const textPairs: Identity['textPairs'] = [
  ['on-ground', 'ground'],
  ['field', 'ground'],
  ['ink', 'on-ground'],
  ['ink', 'field'],
  ['ground', 'on-ground'],
  ['ground', 'field'],
  ['emphasis', 'on-ground'],
  ['emphasis', 'field'],
  ['on-ground', 'emphasis'],
]

/** Text of a file, and how messages call it. */
export interface NamedText {
  readonly name: string
  readonly text: string
}

/**
 * Returns the identity in the YAML of `file`; `open` gives the text of the emblem that it names. Pure, so that a browser can do it too.
 *
 * @throws InputError naming file, line and field of everything wrong: of the YAML first, then of the emblem.
 */
export function readIdentity(file: NamedText, open: (emblem: string) => NamedText): Identity {
  const {id, name, sample, inks: given, legibility, emblem} = readYaml(file.name, file.text, whole)
  const inks = allInks(given)
  const {title, clearSpace, minHeightMm} = emblem
  const drawn = open(emblem.file)
  const {size, paths} = readEmblem(drawn.name, drawn.text, inks)
  return {id, name, sample, inks, legibility, textPairs, emblem: {title, size, clearSpace, minHeightMm, paths}}
}

/** What no field says alone: two plates of one name would print each other's shapes. */
const whole = identitySchema.check(({value, issues}) => {
  const report = (path: string[], message: string) => issues.push({code: 'custom', path, message, input: value})
  const seen = new Map<string, string>()
  for (const [role, ink] of Object.entries(value.inks)) {
    if (typeof ink === 'string') continue
    const first = seen.get(ink.name)
    if (first !== undefined)
      report(['inks', role, 'name'], `${show(ink.name)} is also the name of ${first}; give each ink a plate of its own`)
    seen.set(ink.name, role)
    const sum = ink.cmyk.reduce((a, b) => a + b, 0)
    if (sum > mostInk) report(['inks', role, 'cmyk'], `comes to ${sum} %, and at most ${mostInk} % dry in offset printing; use less ink`)
  }
  const [c, m, y] = value.inks.ink.cmyk
  if (c + m + y > 0)
    report(['inks', 'ink', 'cmyk'], 'has colour in the black of text; use black ink alone, so that no plate needs to fit another')
})

/** Percent of ink in all that offset printing on coated paper takes; a usual figure of printers, ours to choose. */
const mostInk = 300

/** One colour is one ink: a role that a county leaves out, or a fixed ink of a colour that the county has, is that very ink. */
function allInks(given: IdentityFile['inks']): Readonly<Record<InkRole, Ink>> {
  const withLrv = (ink: z.output<typeof inkSchema>): Ink => ({...ink, lrv: lrvOf(ink.srgb)})
  const ground = withLrv(given.ground)
  const emphasis = given.emphasis === 'ground' ? ground : withLrv(given.emphasis)
  const {ornament} = given
  const own = {
    ground,
    'on-ground': withLrv(given['on-ground']),
    emphasis,
    ornament: ornament === 'ground' ? ground : ornament === 'emphasis' ? emphasis : withLrv(ornament),
    field: withLrv(given.field),
    ink: withLrv(given.ink),
    quiet: withLrv(given.quiet),
  }
  const known = (fixed: Ink) => inkRoles.map((role) => own[role]).find(({srgb}) => srgb === fixed.srgb) ?? fixed
  return {...own, flag: known(fixedInks.flag), white: known(fixedInks.white)}
}
