import {readFileSync} from 'node:fs'
import {relative, sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {LogLevel} from '@stryker-mutator/api/core'
import {Stryker} from '@stryker-mutator/core'
import {root} from '../../handbooks/input/root.ts'
import type {Group} from './groups.ts'
import type {Mutant} from './judge.ts'
import {steadyFiles} from './runner.ts'

/** Texts longer than this are shown by their beginning and their end. */
const longest = 100

/** Returns every change of the files of `group` with what its tests said. Works on a copy of the project in `temporary`. */
export async function mutantsOf({mutate, guards, steady = []}: Group, temporary: string): Promise<Mutant[]> {
  process.env[steadyFiles] = JSON.stringify(steady)
  const stryker = new Stryker({
    mutate: [...mutate],
    testFiles: [...guards],
    testRunner: 'in-process',
    plugins: [fileURLToPath(new URL('plugin.ts', import.meta.url))],
    ignorers: ['asides'],
    ignorePatterns: ['dist', '.astro', 'test/drawings', 'site/public'],
    reporters: [process.stdout.isTTY ? 'progress' : 'progress-append-only'],
    disableTypeChecks: false,
    tempDirName: temporary,
    cleanTempDir: 'always',
    // Twice what was measured and a minute more: a busy machine must not be taken for a killed mutant.
    timeoutFactor: 2,
    timeoutMS: 60_000,
    logLevel: 'error' as LogLevel,
  })
  const results = await stryker.runMutationTest()
  const mutants = results.flatMap(({fileName, location: {start, end}, replacement, status, statusReason}) => {
    const fate = fates[status]
    if (fate === undefined) return []
    const lines = readFileSync(fileName, 'utf8').split('\n')
    const within = lines.slice(start.line - 1, end.line)
    const was = within
      .map((line, i) => line.slice(i === 0 ? start.column - 1 : 0, i === within.length - 1 ? end.column - 1 : undefined))
      .join('\n')
    return [
      {
        file: relative(root, fileName).split(sep).join('/'),
        line: start.line,
        column: start.column,
        text: lines[start.line - 1]?.trim() ?? '',
        was: shorten(was),
        becomes: shorten(replacement ?? ''),
        fate,
        rule: statusReason,
      },
    ]
  })
  return mutants.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column)
}

/** What does not load or compile is no mutant. What runs for ever is noticed. */
const fates: Readonly<Record<string, Mutant['fate']>> = {
  Killed: 'killed',
  Timeout: 'killed',
  Survived: 'survived',
  NoCoverage: 'survived',
  Ignored: 'aside',
}

function shorten(text: string): string {
  const flat = text.replaceAll(/\s+/g, ' ').trim()
  return flat.length <= longest ? flat : `${flat.slice(0, longest - 30)} … ${flat.slice(-25)}`
}
