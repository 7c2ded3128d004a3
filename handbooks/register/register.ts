import {join} from 'node:path'
import {z} from 'zod'
import {root} from '../input/root.ts'
import {nameWords, prose, signWords} from '../input/words.ts'
import {isoDate, oneOf, slug} from '../input/yaml.ts'
import {readYamlFile} from '../input/yamlFile.ts'
import {inBoth} from '../language/both.ts'

/** How much of a cited document was seen, most first. */
export const seenOf = ['text', 'excerpt', 'title', 'nothing'] as const
export type Seen = (typeof seenOf)[number]

/** One cited standard or policy document of `references.yaml`. */
export const referenceSchema = z.strictObject({
  /** As printed on the document, with its year: `GB/T 31521-2015`. The key of the register. */
  number: nameWords,
  title: nameWords,
  titleEn: nameWords,
  /** `unverified`: we have not seen a page that states the edition and its status. `withdrawn`: abolished, and nothing took its place. */
  status: oneOf('a status', ['in-force', 'replaced', 'withdrawn', 'unverified']),
  replacedBy: nameWords.optional(),
  /** When it came or comes into force. */
  since: isoDate.optional(),
  /** How much of the document was seen: its `text`, an `excerpt`, its `title` alone, or `nothing`. */
  seen: oneOf('what was seen of it', seenOf),
  /** The day on which that and the status were taken down. */
  on: isoDate,
  /** The page on which it was seen, without scheme. */
  where: prose.optional(),
  note: inBoth.optional(),
})
export type Reference = z.output<typeof referenceSchema>

/** How a facility is marked on signs: by a door plate or by a facility sign. */
export const signings = ['door', 'facility'] as const
export type Signing = (typeof signings)[number]

/** One term of `glossary.yaml`. Terms on signs (`signText`) carry the English that stands on the sign. */
export const termSchema = z
  .strictObject({
    id: slug,
    zh: signWords,
    pinyin: signWords,
    en: signWords,
    definition: inBoth.optional(),
    signText: z.boolean().default(false),
    /** How a point marks it where it is among its facilities: by a plate at the door of a room, or by a facility sign. Words that name no facility have none. */
    signedAs: oneOf('a way to mark a facility', signings).optional(),
    /** A facility sign that stands beside a door, as that of toilets does, and not where the facility is. */
    besideDoor: z.boolean().optional(),
  })
  .refine(({signText, signedAs}) => signText || signedAs === undefined, {
    path: ['signedAs'],
    error: 'marks a facility, so its words stand on a sign; add "signText: true"',
  })
  .refine(({signedAs, besideDoor}) => besideDoor === undefined || signedAs === 'facility', {
    path: ['besideDoor'],
    error: 'goes with "signedAs: facility" only; a door plate always stands beside its door, so remove it',
  })
export type Term = z.output<typeof termSchema>

/** Returns the register of standards, in the order of the file. @throws InputError on a wrong or double entry. */
export const loadReferences = (folder = join(root, 'handbooks')): Reference[] =>
  load(folder, 'references.yaml', referenceSchema, (r) => r.number)

/** Returns the glossary, in the order of the file. @throws InputError on a wrong or double entry. */
export const loadGlossary = (folder = join(root, 'handbooks')): Term[] => load(folder, 'glossary.yaml', termSchema, (t) => t.id)

/** One clause of `withdrawn.yaml`: its id, which nothing else may have, when and why it went, and what took its place. */
const withdrawnSchema = z.strictObject({
  id: nameWords,
  on: isoDate,
  why: inBoth,
  /** Ids of the clauses that say now what it said; empty if nothing does. */
  replacedBy: z.array(nameWords).default([]),
})
export type Withdrawn = z.output<typeof withdrawnSchema>

/** Returns the clauses that were withdrawn, in the order of the file. @throws InputError on a wrong or double entry. */
export const loadWithdrawn = (folder = join(root, 'handbooks')): Withdrawn[] => load(folder, 'withdrawn.yaml', withdrawnSchema, (w) => w.id)

function load<Item extends z.ZodType>(
  folder: string,
  file: string,
  item: Item,
  keyOf: (value: z.output<Item>) => string,
): z.output<Item>[] {
  const list = z.array(item).superRefine((entries, context) => {
    entries.forEach((entry, i) => {
      const first = entries.findIndex((other) => keyOf(other) === keyOf(entry))
      const message = `${keyOf(entry)} stands twice (entry ${first + 1} and ${i + 1}); remove one`
      if (first < i) context.addIssue({code: 'custom', path: [i], message})
    })
  })
  return readYamlFile(join(folder, 'register', file), `handbooks/register/${file}`, list)
}
