import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'zod'
import type {Book, Clause} from '../clause/clause.ts'
import {findLimit} from '../clause/limits.ts'
import {InputError, ProblemList} from '../input/problem.ts'
import {root} from '../input/root.ts'
import {slug} from '../input/yaml.ts'
import {readYamlFile} from '../input/yamlFile.ts'
import {inBoth} from '../language/both.ts'
import {unfitOn} from './fit.ts'
import {type entries, type FormData, formSchema} from './formSchema.ts'

/** The annex in which forms stand: one of its own for most, one for several that belong together. */
export interface FormAnnex {
  readonly id: string
  readonly title: {readonly zh: string; readonly en: string}
}

/** A form of a handbook's annexes. */
export type Form = FormData & {
  readonly book: Book
  readonly annex: FormAnnex
}

/** What each sort of form must have. */
const needs = {register: 'columns', slip: 'fields', check: 'items', letter: 'text', guide: 'sections', table: 'rows'} as const

/** Several forms in one annex, as `annexes/<book>/<id>.yaml`. */
const annexSchema = (known: z.ZodType<FormData[]>) => z.strictObject({id: slug, title: inBoth, forms: known})

/**
 * Returns the forms of a handbook: those of `annexes/<book>.yaml`, each an annex of its own, and those of the files in `annexes/<book>/`, each
 * file one annex.
 *
 * `clause` knows every clause; `folder` is the handbooks folder, and tests give another.
 *
 * @throws InputError or InputErrors with every problem of every file: broken YAML, a wrong field, a double id, an unknown clause or limit or a
 * clause of the other book, a form without what its sort needs, a column too narrow for what it holds, a sheet that takes more than one A4.
 */
export function loadForms(book: Book, clause: ReadonlyMap<string, Clause>, folder = join(root, 'handbooks')): Form[] {
  const name = `handbooks/annexes/${book}.yaml`
  const path = join(folder, 'annexes', `${book}.yaml`)
  if (!existsSync(path)) throw new InputError(name, [{at: '', message: 'is missing; write it, or an empty list []'}])
  const problems = new ProblemList()
  const ids = new Map<string, string>()
  const list = z.array(formSchema).superRefine((forms, context) => {
    const report = (at: readonly (string | number)[], message: string) => context.addIssue({code: 'custom', path: [...at], message})
    for (const [i, form] of forms.entries()) {
      const twin = forms.findIndex(({id}) => id === form.id)
      if (twin < i) report([i, 'id'], `"${form.id}" is already the id of form ${twin}; give this one its own`)
      checkForm(form, {book, clause}, (at, message) => report([i, ...at], message))
    }
  })
  const whole = problems.attempt(() => readYamlFile(path, name, list)) ?? []
  const forms: Form[] = whole.map((form) => ({...form, book, annex: {id: form.id, title: form.title}}))
  const inFolder = join(folder, 'annexes', book)
  for (const file of existsSync(inFolder) ? readdirSync(inFolder).toSorted() : []) {
    const named = `handbooks/annexes/${book}/${file}`
    const read = problems.attempt(() => readYamlFile(join(inFolder, file), named, annexSchema(list)))
    if (!read) continue
    if (`${read.id}.yaml` !== file)
      problems.add(named, {at: 'id', message: `is "${read.id}", so the file is called ${read.id}.yaml; rename one of them`})
    forms.push(...read.forms.map((form): Form => ({...form, book, annex: {id: read.id, title: read.title}})))
  }
  for (const {id, annex} of forms) {
    const where = annex.id === id ? name : `handbooks/annexes/${book}/${annex.id}.yaml`
    const before = ids.get(id)
    if (before !== undefined)
      problems.add(where, {at: 'id', message: `"${id}" is already the id of a form in ${before}; give this one its own`})
    ids.set(id, where)
  }
  problems.throwIfAny()
  return forms
}

type Report = (at: readonly (string | number)[], message: string) => void

function checkForm(form: FormData, {book, clause}: {book: Book; clause: ReadonlyMap<string, Clause>}, report: Report): void {
  const needed = needs[form.sort]
  if (form[needed].length === 0) report([needed], `is missing; a ${form.sort} needs it`)
  if ((form.sort === 'check' || form.sort === 'table') && form.columns.length === 0)
    report(['columns'], `is missing; a ${form.sort} needs columns`)
  const check = (id: string, at: readonly (string | number)[]) => {
    const found = clause.get(id)
    if (!found) report(at, `"${id}" is not the id of a clause; correct it`)
    else if (found.book !== book) report(at, `"${id}" is a clause of the ${found.book} handbook; the form belongs there`)
  }
  for (const [c, id] of form.clauses.entries()) check(id, ['clauses', c])
  for (const [n, {clause: id}] of form.items.entries()) if (id !== undefined) check(id, ['items', n, 'clause'])
  for (const [s, {items}] of form.sections.entries())
    for (const [n, {clause: id}] of items.entries()) if (id !== undefined) check(id, ['sections', s, 'items', n, 'clause'])
  for (const [n, {cells}] of form.rows.entries())
    if (cells.length !== form.columns.length)
      report(['rows', n], `has ${cells.length} cells, and the table ${form.columns.length} columns; give one for each`)
  if (form.stub && !form.fields.some(({onStub}) => onStub))
    report(['fields'], 'has none on the stub; mark those that the point keeps with onStub')
  if (!form.stub && form.fields.some(({onStub}) => onStub)) report(['stub'], 'is missing, though fields stand on a stub; set stub: true')
  const found = (entry: (typeof entries)[number]) => form.columns.filter((column) => column.entry === entry).length
  if (found('due') > 0 && (found('start') !== 1 || found('days') !== 1))
    report(['columns'], 'has a column that is due, so it needs one column with entry: start and one with entry: days; mark them')
  if (typeof form.inSet === 'string' && findLimit(form.inSet) === undefined)
    report(['inSet'], `"${form.inSet}" is not a limit; write its name in limits.ts, or a number`)
  for (const name of new Set(JSON.stringify(form).match(/(?<=\{)\w+(?=\})/g) ?? []))
    if (findLimit(name) === undefined) report([], `"{${name}}" is not a limit; write its name in limits.ts, or leave the brackets out`)
  for (const {at, message} of unfitOn(form)) report(at, message)
}

/** Returns how many copies of a form the set of a point holds. */
export const copiesOf = ({inSet}: Pick<Form, 'inSet'>): number => (typeof inSet === 'number' ? inSet : (findLimit(inSet)?.min ?? 0))
