import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {ProblemList} from '../input/problem.ts'
import {root} from '../input/root.ts'
import {readYamlFile} from '../input/yamlFile.ts'
import {type Process, processSchema} from './process.ts'

const folder = join(root, 'handbooks/processes/list')

/**
 * Returns the joint approvals that the toolkit ships, by the names of their files.
 *
 * @throws InputError or InputErrors with every problem of every file.
 */
export function loadProcesses(): readonly Process[] {
  const problems = new ProblemList()
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
  const found = files.flatMap((file) => {
    const name = `handbooks/processes/list/${file}`
    const one = problems.attempt(() => readYamlFile(join(folder, file), name, processSchema))
    if (one && `${one.id}.yaml` !== file)
      problems.add(name, {at: 'id', message: `"${one.id}" is not the name of its file; make both alike`})
    return one ? [one] : []
  })
  problems.throwIfAny()
  return found
}
