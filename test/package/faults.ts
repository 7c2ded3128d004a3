import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core'
import {problemKindInfo} from '@arethetypeswrong/core/problems'
import type {Problem} from '@arethetypeswrong/core/types'
import {publint} from 'publint'
import {formatMessage} from 'publint/utils'

/**
 * Ways of finding a module in which nothing is promised: the package is for ES modules alone and says so in `type` and `exports`. TypeScript's
 * oldest way does not read `exports`; `require` in CommonJS gets the ES module, which Node 20.19 and later answer.
 */
const notPromised: ReadonlySet<string> = new Set(['node10', 'node16-cjs'])

const entries = ['./signs', './tokens', './glyphs', './identity', './ui', './ui.css', './package.json']

/**
 * Returns what publint and Are The Types Wrong find wrong with the package in `tarball`, each suggestion included. The kinds of sign are
 * entries under a pattern, which hides them: each of `kinds` is looked at by its name.
 */
export async function faultsOf(tarball: Uint8Array, kinds: readonly string[]): Promise<string[]> {
  const {messages, pkg} = await publint({pack: {tarball: new Uint8Array(tarball).buffer}, strict: true})
  const typed = await checkPackage(createPackageFromTarballData(tarball), {
    entrypoints: [...entries, ...kinds.map((kind) => `./signs/kinds/${kind}`)],
  })
  return [
    ...messages.map((message) => formatMessage(message, pkg, {color: false}) ?? message.code),
    ...(typed.types ? typed.problems.filter((problem) => !notPromised.has(wayOf(problem))).map(told) : ['the package has no types']),
  ]
}

const wayOf = (problem: Problem): string => ('resolutionKind' in problem ? problem.resolutionKind : '')

function told(problem: Problem): string {
  const where =
    'entrypoint' in problem ? problem.entrypoint : 'typesFileName' in problem ? problem.typesFileName : `${problem.fileName}:${problem.pos}`
  return `${where} ${wayOf(problem)}: ${problemKindInfo[problem.kind].shortDescription}`
}
