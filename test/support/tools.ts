import {spawnSync} from 'node:child_process'

/** Programs that proofs call and the product never does: how each says that it is there, and the Debian package that brings it. */
const tools = {
  qpdf: {asks: ['qpdf', '--version'], debian: 'qpdf'},
  gs: {asks: ['gs', '--version'], debian: 'ghostscript'},
  'rsvg-convert': {asks: ['rsvg-convert', '--version'], debian: 'librsvg2-bin'},
  pdftoppm: {asks: ['pdftoppm', '-v'], debian: 'poppler-utils'},
  zbarimg: {asks: ['zbarimg', '--version'], debian: 'zbar-tools'},
  // Debian's Python has Debian's ezdxf; another Python that stands before it on the path does not.
  ezdxf: {asks: ['/usr/bin/python3', '-c', 'import ezdxf'], debian: 'python3-ezdxf'},
} as const
export type Tool = keyof typeof tools

/**
 * Returns whether all of `wanted` are installed, for `describe.runIf`. What is missing is named with its Debian package.
 *
 * @throws Error on CI, where a proof that is left out is a failure.
 */
export function has(...wanted: readonly Tool[]): boolean {
  const missing = wanted.filter((name) => {
    const [command, ...args] = tools[name].asks
    return spawnSync(command, args).status !== 0
  })
  if (missing.length === 0) return true
  const message = `proofs need ${missing.join(', ')}: apt-get install ${missing.map((name) => tools[name].debian).join(' ')}`
  if (process.env.CI === 'true') throw new Error(message)
  console.warn(`skipped, ${message}`)
  return false
}

/**
 * Returns what `command` prints.
 *
 * @throws Error with what it said if it fails.
 */
export function run(command: string, ...args: string[]): string {
  const {status, stdout, stderr, error} = spawnSync(command, args, {encoding: 'utf8', maxBuffer: 1 << 28})
  if (status !== 0) throw new Error(`${command} ${args.slice(0, 6).join(' ')}: ${error?.message ?? `${stdout}${stderr}`}`)
  return stdout
}
