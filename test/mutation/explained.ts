import {readFileSync} from 'node:fs'
import {z} from 'zod'
import {readYaml} from '../../handbooks/input/yaml.ts'

const file = 'test/mutation/explained.yaml'

const schema = z.array(
  z.strictObject({
    file: z.string().min(1),
    was: z.string().min(1),
    becomes: z.union([z.string(), z.array(z.string()).min(1)]).transform((text) => (typeof text === 'string' ? [text] : text)),
    line: z.string().optional(),
    why: z.string().min(10),
  }),
)

/** Why a change that no test notices is left: nobody could see it, or seeing it is not worth a test. */
export interface Explanation {
  readonly file: string
  /** The text that is changed, as the report prints it. Lines move, texts stay. */
  readonly was: string
  /** What may stand in its place: one explanation may serve several changes of one text. */
  readonly becomes: readonly string[]
  /** The whole first line, trimmed, where the text stands in the file several times. */
  readonly line?: string | undefined
  readonly why: string
}

/** Returns the explanations of `explained.yaml`. @throws InputError on an entry that is none. */
export const readExplained = (): Explanation[] => readYaml(file, readFileSync(file, 'utf8'), schema)
