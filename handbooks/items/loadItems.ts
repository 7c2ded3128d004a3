import {join} from 'node:path'
import {z} from 'zod'
import {readText} from '../input/file.ts'
import {InputError, ProblemList} from '../input/problem.ts'
import {root} from '../input/root.ts'
import {type OpenYaml, openYaml, plainWords} from '../input/yaml.ts'
import {itemFaults, textFaults} from './checkItem.ts'
import {type Item, type ItemSource, itemSchema, sourceSchema} from './item.ts'
import {itemClasses} from './itemWords.ts'
import {nameClashes} from './nameClash.ts'
import {type Paper, paperSchema} from './paper.ts'

/** The template: items by class, the register of papers, and the pages that were read. */
export interface ItemTemplate {
  readonly items: readonly Item[]
  readonly papers: ReadonlyMap<string, Paper>
  readonly sources: ReadonlyMap<string, ItemSource>
}

/**
 * Returns the template of items. `folder` is the handbooks folder; tests give another.
 *
 * @throws InputError or InputErrors with file, line and field of everything wrong in every file: a wrong field, an unknown paper or page, a
 * situation that no answer reaches, words that name no paper, sentences that are too long, a promise longer than the law, a limit without
 * the document that sets it, an id or a name that two bear.
 */
export function loadItems(folder = join(root, 'handbooks')): ItemTemplate {
  const problems = new ProblemList()
  const paperFile = readList(folder, 'papers.yaml', paperSchema, problems)
  const sourceFile = readList(folder, 'sources.yaml', sourceSchema, problems)
  const papers = new Map(paperFile.entries.map(({value}) => [value.id, value]))
  const sources = new Map(sourceFile.entries.map(({value}) => [value.id, value]))
  for (const {value, report} of paperFile.entries) for (const fault of textFaults(value)) report(fault.path, fault.message, fault.clause)
  for (const {index, path, message} of nameClashes(paperFile.entries.map(({value}) => value)))
    paperFile.entries[index]?.report(path, message)
  for (const [i, {value, report}] of sourceFile.entries.entries())
    if (sourceFile.entries.findIndex((other) => other.value.id === value.id) < i) report(['id'], `"${value.id}" stands twice; remove one`)

  const files = itemClasses.map((name) => ({name, file: readList(folder, `list/${name}.yaml`, itemSchema, problems)}))
  const entries = files.flatMap(({name, file}) => file.entries.map(({value, report}) => ({item: {...value, class: name}, report})))
  // Where a register itself is wrong, what it holds is not known, and nothing is said of what names it.
  const whole = paperFile.whole && sourceFile.whole
  const known = {papers: new Set(papers.keys()), sources: new Set(sources.keys())}
  for (const {item, report} of whole ? entries : [])
    for (const fault of itemFaults(item, known)) report(fault.path, fault.message, fault.clause)
  for (const {index, path, message} of nameClashes(entries.map(({item}) => item))) entries[index]?.report(path, message)
  problems.throwIfAny()
  return {items: entries.map(({item}) => item), papers, sources}
}

interface Entry<Value> {
  readonly value: Value
  report(path: readonly (string | number)[], message: string, clause?: string): void
}

interface EntryList<Value> {
  readonly entries: readonly Entry<Value>[]
  /** Whether nothing in the file was refused. */
  readonly whole: boolean
}

/** Reads a file entry by entry, so that what is wrong in one does not hide what is wrong in another. */
function readList<Schema extends z.ZodType>(
  folder: string,
  file: string,
  schema: Schema,
  problems: ProblemList,
): EntryList<z.output<Schema>> {
  const name = `handbooks/items/${file}`
  const opened = problems.attempt((): OpenYaml => {
    const yaml = openYaml(name, readText({path: join(folder, 'items', file), name, as: 'yaml'}))
    if (yaml.faults.length > 0) throw new InputError(name, yaml.faults)
    return yaml
  })
  if (!opened) return {entries: [], whole: false}
  const list = z.array(schema).safeParse(opened.value, plainWords)
  if (!list.success) for (const problem of opened.problems(list.error)) problems.add(name, problem)
  const values: readonly unknown[] = Array.isArray(opened.value) ? opened.value : []
  const entries = values.flatMap((value, i): Entry<z.output<Schema>>[] => {
    const entry = schema.safeParse(value, plainWords)
    if (!entry.success) return []
    return [
      {
        value: entry.data,
        report: (path, message, clause) =>
          problems.add(name, {line: opened.lineOf([i, ...path]), at: [i, ...path].join('.'), message, clause}),
      },
    ]
  })
  return {entries, whole: list.success}
}
