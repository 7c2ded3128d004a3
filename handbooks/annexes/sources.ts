import {join} from 'node:path'
import {z} from 'zod'
import type {Catalogue} from '../catalogue/catalogue.ts'
import {clauseId} from '../clause/clauseId.ts'
import {limits} from '../clause/limits.ts'
import {root} from '../input/root.ts'
import {nameWords, prose} from '../input/words.ts'
import {oneOf, slug} from '../input/yaml.ts'
import {readYamlFile} from '../input/yamlFile.ts'
import {inBoth, namesInBoth} from '../language/both.ts'
import {basisWords} from '../limit/basis.ts'

/** One practice that the newspaper report of early 2014 tells of, and the clauses that take it up. */
const practiceSchema = z.strictObject({
  id: slug,
  title: namesInBoth,
  /** The district or county whose practice it was, by its name of then. */
  place: namesInBoth,
  /** What the report says, with its figures. */
  said: inBoth,
  /** Whole chapters that take it up, as `software/joint`. */
  chapters: z.array(nameWords).default([]),
  clauses: z.array(clauseId).default([]),
})

/**
 * Where a number comes from, the firmest first: a document that was seen; values in common use, of which no standard was seen; worked out
 * from other numbers of the books; this toolkit's choice, but another document governs; its choice, with a reason; its plain choice.
 */
export const basisClasses = ['cited', 'published', 'derived', 'deferring', 'reasoned', 'own'] as const
export type BasisClass = (typeof basisClasses)[number]

const basisSchema = z.strictObject({
  /** Word for word as `basisWords` writes the basis of a limit. */
  basis: prose,
  class: oneOf('a class of basis', basisClasses),
  /** The reason in both languages; a plain choice has none. */
  why: inBoth.optional(),
})

const sourcesSchema = z.strictObject({systems: z.array(practiceSchema), bases: z.array(basisSchema)})

/** Where the books come from, beside the clauses' own references. */
export interface Sources {
  readonly systems: readonly z.output<typeof practiceSchema>[]
  /** By the words of the basis of a limit, as `basisWords` writes them; every limit's is there. */
  readonly bases: ReadonlyMap<string, z.output<typeof basisSchema>>
}

/**
 * Returns what `annexes/sources.yaml` says. `folder` is the handbooks folder; tests give another.
 *
 * @throws InputError with every problem of the file: a wrong field, an unknown chapter or clause, a practice that nothing takes up, a
 * basis that stands twice, that no limit has or that is not explained, and the bases of limits that are missing.
 */
export function loadSources({chapters, clause}: Pick<Catalogue, 'chapters' | 'clause'>, folder = join(root, 'handbooks')): Sources {
  const known = new Set(chapters.map(({book, name}) => `${book}/${name}`))
  const used = new Set<string>(Object.values(limits).map(({basis}) => basisWords(basis)))
  const schema = sourcesSchema.superRefine(({systems, bases}, context) => {
    const report = (path: readonly (string | number)[], message: string) => context.addIssue({code: 'custom', path: [...path], message})
    systems.forEach((system, i) => {
      for (const [c, name] of system.chapters.entries())
        if (!known.has(name)) report(['systems', i, 'chapters', c], `"${name}" is not a chapter; write book/name, such as software/joint`)
      for (const [c, id] of system.clauses.entries())
        if (!clause.has(id)) report(['systems', i, 'clauses', c], `"${id}" is not the id of a clause; correct it`)
      if (system.chapters.length + system.clauses.length === 0)
        report(['systems', i], `${system.id} is taken up by nothing; name the chapters or clauses that do`)
    })
    bases.forEach(({basis, class: is, why}, i) => {
      if (bases.findIndex((other) => other.basis === basis) < i) report(['bases', i], `"${basis}" stands twice; remove one`)
      if (!used.has(basis)) report(['bases', i, 'basis'], `"${basis}" is the basis of no limit; correct or remove it`)
      if (is !== 'own' && !why) report(['bases', i], `"${basis}" is ${is}, so say why in both languages`)
    })
    for (const basis of used)
      if (!bases.some((other) => other.basis === basis)) report(['bases'], `lacks "${basis}", the basis of a limit; add its class and why`)
  })
  const {systems, bases} = readYamlFile(join(folder, 'annexes/sources.yaml'), 'handbooks/annexes/sources.yaml', schema)
  return {systems, bases: new Map(bases.map((one) => [one.basis, one]))}
}
