import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'zod'
import type {Book, Clause} from '../clause/clause.ts'
import {clauseId} from '../clause/clauseId.ts'
import {InputError} from '../input/problem.ts'
import {root} from '../input/root.ts'
import {oneOf, slug} from '../input/yaml.ts'
import {readYamlFile} from '../input/yamlFile.ts'
import {inBoth} from '../language/both.ts'

const both = inBoth.shape

const column = z.strictObject({
  ...both,
  /** Share of the width; only the ratio to the others counts. */
  width: z.number().positive(),
})

/** One form of `annexes/<book>.yaml`, printed as one sheet of A4. */
const formSchema = z.strictObject({
  /** Permanent: it is the form's address. */
  id: slug,
  /** `register`: rows under columns. `slip`: fields to fill in once. `check`: printed lines with columns to tick. */
  sort: oneOf('a sort of form', ['register', 'slip', 'check']),
  /** Printed across the sheet, for registers of many columns. */
  turned: z.boolean().default(false),
  title: inBoth,
  /** The clauses that ask for what the form records, the main one first. */
  clauses: z.array(clauseId).min(1),
  /** Who fills it in, when, and what not to do: the lines above the table. */
  use: inBoth,
  /** Filled in once, above the table, beside the name of the point. */
  head: z.array(inBoth).default([]),
  columns: z.array(column).default([]),
  items: z.array(z.strictObject({...both, clause: z.optional(clauseId)})).default([]),
  fields: z
    .array(
      z.strictObject({
        ...both,
        /** Lines to write on. */
        lines: z.int().min(1).max(12).default(1),
      }),
    )
    .default([]),
  /** Signatures and dates, below the table. */
  foot: z.array(inBoth).default([]),
})

/** A form of a handbook's annexes. */
export type Form = z.output<typeof formSchema> & {readonly book: Book}

/** What each sort of form must have. */
const needs = {register: 'columns', slip: 'fields', check: 'items'} as const

/**
 * Returns the forms of a handbook, in the order of their letters.
 *
 * `clause` knows every clause; `folder` is the handbooks folder, and tests give another.
 *
 * @throws InputError with every problem of the file: broken YAML, a wrong field, a double id, an unknown clause or one of the other book,
 * a form without what its sort needs.
 */
export function loadForms(book: Book, clause: ReadonlyMap<string, Clause>, folder = join(root, 'handbooks')): Form[] {
  const name = `handbooks/annexes/${book}.yaml`
  const path = join(folder, 'annexes', `${book}.yaml`)
  if (!existsSync(path)) throw new InputError(name, [{at: '', message: 'is missing; write it, or an empty list []'}])
  const known = z.array(formSchema).superRefine((forms, context) => {
    const report = (path: readonly (string | number)[], message: string) => context.addIssue({code: 'custom', path: [...path], message})
    forms.forEach((form, i) => {
      const twin = forms.findIndex(({id}) => id === form.id)
      if (twin < i) report([i, 'id'], `"${form.id}" is already the id of form ${twin}; give this one its own`)
      const needed = needs[form.sort]
      if (form[needed].length === 0) report([i, needed], `is missing; a ${form.sort} needs it`)
      if (form.sort === 'check' && form.columns.length === 0) report([i, 'columns'], 'is missing; a check needs columns to tick')
      const check = (id: string, path: readonly (string | number)[]) => {
        const found = clause.get(id)
        if (!found) report(path, `"${id}" is not the id of a clause; correct it`)
        else if (found.book !== book) report(path, `"${id}" is a clause of the ${found.book} handbook; the form belongs there`)
      }
      for (const [c, id] of form.clauses.entries()) check(id, [i, 'clauses', c])
      for (const [n, item] of form.items.entries()) if (item.clause) check(item.clause, [i, 'items', n, 'clause'])
    })
  })
  const forms = readYamlFile(path, name, known)
  return forms.map((form) => ({...form, book}))
}
