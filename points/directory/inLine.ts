import type {Problem} from '../../handbooks/input/problem.ts'
import {openYaml} from '../../handbooks/input/yaml.ts'

/** Returns `problem` of the YAML in `text`, which came from `name`, with its line. Its path may be written with dots or slashes. */
export function inLine({at, ...problem}: Problem, name: string, text: string): Problem {
  const path = at.split(/[./]/)
  return {line: openYaml(name, text).lineOf(path), ...problem, at: path.join('.')}
}
