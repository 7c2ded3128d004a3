import type {z} from 'zod'
import {readText} from './file.ts'
import {readYaml} from './yaml.ts'

/**
 * Returns what the YAML file at `path` holds, validated by `schema`; messages call it `name`.
 *
 * @throws InputError if the file cannot be read, and as `readYaml` does.
 */
export const readYamlFile = <Schema extends z.ZodType>(path: string, name: string, schema: Schema): z.output<Schema> =>
  readYaml(name, readText({path, name, as: 'yaml'}), schema)
