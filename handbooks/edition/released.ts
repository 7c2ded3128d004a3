import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'zod'
import {readText} from '../input/file.ts'
import {ProblemList} from '../input/problem.ts'
import {root} from '../input/root.ts'
import {nameWords} from '../input/words.ts'
import {isoDate, oneOf} from '../input/yaml.ts'
import {readYamlFile} from '../input/yamlFile.ts'
import {inBoth} from '../language/both.ts'
import {cure, type Edition, readEdition} from './edition.ts'

/** Where an edition stands: 拟定, 试行, 现行, 废止. Only a draft may be written anew; from `trial` on an edition never changes. */
export const editionStatuses = ['draft', 'trial', 'in-force', 'withdrawn'] as const
export type EditionStatus = (typeof editionStatuses)[number]

const editionId = z.string().regex(/^\d{4}-\d+$/, {error: 'is not the id of an edition; write the year and a number, such as 2026-1'})

/** One entry of `editions/register.yaml`, written by hand: what an edition is and where it stands. */
const entrySchema = z.strictObject({
  id: editionId,
  status: oneOf('a status', editionStatuses),
  /** First and last day on which points are assessed against it; absent while a draft, or while it holds. */
  from: isoDate.optional(),
  until: isoDate.optional(),
  /** What the edition is and how it came about. */
  preface: inBoth,
  /** Clauses whose change of words since the edition before was judged substantive by an editor, though verbs and numbers stayed. */
  judgedSubstantive: z.array(nameWords).default([]),
})
export type EditionEntry = z.output<typeof entrySchema>

const editionsFolder = join(root, 'handbooks/edition/released')

/** An edition of the register with its content. */
export interface ReleasedEdition extends Edition {
  readonly entry: EditionEntry
  /** SHA-256 of the content, as its file gives it. */
  readonly sha256: string
  /** Its file, to be given out as it was released. */
  readonly text: string
}

/** Returns the register of editions, the oldest first. @throws InputError on a wrong or double entry. */
export function loadEditionRegister(folder = editionsFolder): EditionEntry[] {
  const list = z.array(entrySchema).check(({value, issues}) => {
    value.forEach((entry, i) => {
      if (value.findIndex(({id}) => id === entry.id) < i)
        issues.push({code: 'custom', path: [i, 'id'], message: `${entry.id} stands twice; remove one`, input: entry})
      if (entry.status === 'draft' && entry.from)
        issues.push({
          code: 'custom',
          path: [i, 'from'],
          message: 'is given for a draft; a draft holds for nobody, so remove it or publish the edition',
          input: entry,
        })
      if (entry.status !== 'draft' && !entry.from && !entry.until)
        issues.push({code: 'custom', path: [i], message: 'says neither from when nor until when it holds; add from or until', input: entry})
    })
  })
  const file = 'register.yaml'
  return readYamlFile(join(folder, file), `handbooks/edition/released/${file}`, list)
}

/** Returns the edition in the file of `id`; undefined if a draft has none yet. @throws InputError if it was edited after release. */
export function loadEdition(id: string, folder = editionsFolder): Edition | undefined {
  const name = `handbooks/edition/released/${id}.json`
  const path = join(folder, `${id}.json`)
  return existsSync(path) ? readEdition(name, readText({path, name, as: 'json'}).replaceAll('\r\n', '\n')) : undefined
}

/**
 * Returns every edition that has been written, the oldest first, but not the one called `except`, which is about to be written anew.
 *
 * @throws InputError or InputErrors with every problem of the register and the files: an edition edited after release, a file that
 * the register does not know, a published edition without its file.
 */
export function loadEditions(folder = editionsFolder, except?: string): ReleasedEdition[] {
  const problems = new ProblemList()
  const register = loadEditionRegister(folder)
  const name = (file: string) => `handbooks/edition/released/${file}`
  for (const file of readdirSync(folder).filter((f) => f.endsWith('.json')))
    if (!register.some(({id}) => file === `${id}.json`))
      problems.add(name(file), {at: '', message: 'is not in register.yaml; add its entry with status and preface, or remove the file'})
  const editions = register.flatMap((entry): ReleasedEdition[] => {
    if (entry.id === except) return []
    const file = `${entry.id}.json`
    if (!existsSync(join(folder, file))) {
      if (entry.status !== 'draft')
        problems.add(name('register.yaml'), {
          at: entry.id,
          message: `is ${entry.status}, but ${name(file)} is missing; restore it (git checkout)`,
        })
      return []
    }
    const text = readText({path: join(folder, file), name: name(file), as: 'json'}).replaceAll('\r\n', '\n')
    const edition = problems.attempt(() => readEdition(name(file), text))
    if (edition && edition.id !== entry.id)
      problems.add(name(file), {line: 1, at: 'edition', message: `is ${edition.id}, but the file is named ${entry.id}; ${cure}`})
    return edition ? [{...edition, entry, text}] : []
  })
  problems.throwIfAny()
  return editions
}
