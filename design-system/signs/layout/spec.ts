import {z} from 'zod'
import {show} from '../../../handbooks/input/problem.ts'

/**
 * The words of one message: Chinese, a second line in English or in pinyin, and a second official script where the law asks for one:
 * `ii` Yi (Nuosu), `bo` Tibetan. `scriptFirst` sets it above the Chinese, as autonomous areas may ask.
 */
export interface SignText {
  readonly zh: string
  readonly en?: string | undefined
  readonly pinyin?: string | undefined
  readonly ii?: string | undefined
  readonly bo?: string | undefined
  readonly scriptFirst?: boolean | undefined
  /** Pinyin by which the Chinese is read, its words apart: what braille is written from. Known of terms of the glossary; never set. */
  readonly reading?: string | undefined
}

/** The lines of a message, in the order in which they are listed. */
export const textKeys = ['zh', 'pinyin', 'en', 'ii', 'bo'] as const
/** The second official scripts that the fonts have. */
export const scripts = ['ii', 'bo'] as const

/** Terms by id, as `handbooks/register/glossary.yaml` holds them. */
export type Glossary = Readonly<Record<string, SignText>>

/** A length in millimetres. The unit is in the key (`widthMm`), so the value is a bare number. */
export const mm = (least: number, most: number) =>
  z
    .number({
      error: ({input}) => (input === undefined ? 'is missing' : `${show(input)} is not a number; give millimetres without the unit`),
    })
    .min(least, {error: ({input}) => `${input} mm is below ${least} mm; give millimetres, not centimetres or metres`})
    .max(most, {error: ({input}) => `${input} mm is above ${most} mm; give millimetres, not pixels or points`})

const words = z
  .string({error: ({input}) => (input === undefined ? 'is missing' : `${show(input)} is not text; put it in quotes`)})
  .regex(/^\S(.*\S)?$/, {
    error: ({input}) => `${show(input)} is empty, has blanks at its ends or more than one line; write one line of words`,
  })

const blocks = {Yi_Syllables: /^[\uA000-\uA4CF\s\d·.-]+$/u, Tibetan: /^[\u0F00-\u0FFF\s\d·.-]+$/u}
const inScript = (name: string, block: keyof typeof blocks) =>
  words.regex(blocks[block], {
    error: ({input}) => `${show(input)} is not in ${name} letters; write the ${name} name, not its transcription`,
  })

/**
 * Returns the schema of a message: its words (`zh` with `en` or `pinyin`), or the `term` of the glossary that
 * holds them, with `second: en`, `pinyin` or `none` for the second line. Terms are resolved here, so that one
 * shape is left.
 */
export const textSchema = (glossary: Glossary) =>
  z.union([
    z.strictObject({
      zh: words,
      en: words.optional(),
      pinyin: words.optional(),
      ii: inScript('Yi', 'Yi_Syllables').optional(),
      bo: inScript('Tibetan', 'Tibetan').optional(),
      scriptFirst: z.boolean().optional(),
    }),
    z
      .strictObject({
        term: z.string().refine((id) => Object.hasOwn(glossary, id), {
          error: ({input}) => `${show(input)} is not a term of the glossary; add it there, or write zh and en here`,
        }),
        second: z.enum(['en', 'pinyin', 'none']).default('en'),
      })
      .transform(({term, second}): SignText => {
        const found = glossary[term]
        const line = second === 'none' ? undefined : found?.[second]
        // The glossary writes pinyin in small letters, as inside a sentence; on a sign it begins a line.
        return {
          zh: found?.zh ?? '',
          ...(found?.pinyin ? {reading: found.pinyin} : {}),
          ...(line === undefined ? {} : {[second]: line.charAt(0).toUpperCase() + line.slice(1)}),
        }
      }),
  ])
/** The schema of a message, with a glossary bound to it. */
export type TextSchema = ReturnType<typeof textSchema>

/** The sizes in which a kind of sign is made. */
export interface Family {
  readonly width: {readonly min: number; readonly max: number}
  readonly height: {readonly min: number; readonly max: number}
}

/**
 * Returns the fields that every kind of sign has. Only the viewing distance is needed: sizes follow from it and
 * from the message. A size that is given is kept, even where a clause asks for more; the check then says so.
 */
export const commonFields = ({width, height}: Family) => ({
  /** From the reader to the sign, in metres. */
  viewingDistanceM: z
    .number({
      error: ({input}) =>
        input === undefined
          ? 'is missing; give the distance from reader to sign in metres'
          : `${show(input)} is not a number; give metres without the unit`,
    })
    .min(0.5, {error: ({input}) => `${input} m is too near to read; give metres, 0.5 or more`})
    .max(100, {error: ({input}) => `${input} m is above 100 m; give metres, not millimetres`}),
  /** Size of the trimmed panel. Lettering grows to fill a panel that is larger than it needs. */
  widthMm: mm(width.min, width.max).optional(),
  heightMm: mm(height.min, height.max).optional(),
  /** Height of the Chinese characters, in place of the one that follows from the viewing distance. */
  hanziHeightMm: mm(5, 1200).optional(),
  /** The county's own ratio of viewing distance to height of characters, 100 for 1:100, and its source; the handbook's if not given. */
  legibility: z
    .strictObject({
      ratio: z
        .number({error: ({input}) => `${show(input)} is not a number; write 100 for 1:100`})
        .min(30, {error: ({input}) => `1:${input} gives characters too large for any panel; write 30 or more, such as 100 for 1:100`})
        .max(400, {error: ({input}) => `1:${input} cannot be read; write 400 or less, such as 100 for 1:100`}),
      source: words,
    })
    .optional(),
  /** Radius of the panel's corners; 5 if not given. */
  cornerRadiusMm: mm(0, 100).optional(),
  /**
   * Fixing holes, with their centres `insetMm` from the edge: four in the corners, or two along the edge by which the sign hangs or stands
   * out. None if not given: the sign is glued or framed. A sign that hangs always has two.
   */
  holes: z.strictObject({diameterMm: mm(2, 30), insetMm: mm(5, 200)}).optional(),
  /** The characters of the Chinese: `zh-Hant` writes every `zh` of the spec in Traditional ones. Simplified if not given. */
  script: z.enum(['zh-Hans', 'zh-Hant']).optional(),
  /** Surface of the panel: matt against glare if not given, retroreflective or lit for reading at night. */
  surface: z.enum(['matt', 'retroreflective', 'illuminated']).optional(),
  /** How letters and symbols are made: printed on the panel, cut out and raised, or engraved. Printed if not given. */
  lettering: z.enum(['print', 'cut', 'engrave']).optional(),
})

/** The fields that every kind of sign has. */
export type CommonSpec = z.output<z.ZodObject<ReturnType<typeof commonFields>>>
