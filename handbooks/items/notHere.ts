import {join} from 'node:path'
import {z} from 'zod'
import {formSchema} from '../annexes/formSchema.ts'
import {InputError} from '../input/problem.ts'
import {root} from '../input/root.ts'
import {slug} from '../input/yaml.ts'
import {readYamlFile} from '../input/yamlFile.ts'
import {type InBoth, inBoth, inEach} from '../language/both.ts'

/** A certificate that a village does not issue. */
export interface NotHere {
  /** Its place in the first national list, from 1. */
  readonly number: number
  readonly name: InBoth
  /** Who confirms it instead. */
  readonly instead: InBoth
  /** Whether that was seen in another source; if not, the county verifies it before it is used. */
  readonly seen: boolean
}

const file = 'handbooks/annexes/software/not-here.yaml'
const annexSchema = z.strictObject({id: slug, title: inBoth, forms: z.array(formSchema)})

/**
 * Returns the certificates that a village does not issue. Their one home is the sheet that hangs in the hall, in the annex `not-here`.
 *
 * @throws InputError if the annex is wrong, has no such sheet, or a row of it is not numbered, named and marked.
 *
 * @clause SW-ITEM-019 certificates that are not issued, and where to go instead
 */
export function loadNotHere(folder = join(root, 'handbooks')): NotHere[] {
  const {forms} = readYamlFile(join(folder, 'annexes/software/not-here.yaml'), file, annexSchema)
  const rows = forms.find(({id}) => id === 'not-here-list')?.rows
  if (!rows)
    throw new InputError(file, [{at: 'forms', message: 'has no sheet "not-here-list"; put it back, for the list of items reads it'}])
  const wrong = rows.flatMap(({cells: [name, instead, seen]}, i) =>
    name?.zh.startsWith(`${i + 1} `) && name.en.startsWith(`${i + 1} `) && instead && seen && marks.has(seen.zh)
      ? []
      : [{at: `forms.not-here-list.rows.${i}`, message: `is not "${i + 1} name", who confirms it, and 见 or 核; write the row so`}],
  )
  if (wrong.length > 0) throw new InputError(file, wrong)
  return rows.flatMap(({cells: [name, instead, seen]}, i) =>
    name && instead && seen
      ? [{number: i + 1, name: inEach((in_) => name[in_].slice(`${i + 1} `.length)), instead, seen: marks.get(seen.zh) === true}]
      : [],
  )
}

/** 见: seen in another source. 核: for the county to verify. */
const marks: ReadonlyMap<string, boolean> = new Map([
  ['见', true],
  ['核', false],
])
