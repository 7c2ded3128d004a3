import {type ChildProcess, spawn, spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import {findChromium} from '../../handbooks/book/chromium.ts'

/**
 * Programs that tests call and no npm package can stand in for: the Debian packages that bring each, and where it is found on this
 * machine, as the words with which its command line begins.
 */
const programs = {
  chromium: {debian: ['chromium', 'fonts-noto-cjk'], find: () => wordsOf(findChromium())},
  epubcheck: {
    debian: ['epubcheck', 'default-jre-headless'],
    find: () => {
      const jar = '/usr/share/java/epubcheck.jar'
      const [java] = onPath('java')
      return java !== undefined && existsSync(jar) ? [java, '-jar', jar] : undefined
    },
  },
  // Another Python may stand before Debian's on the path and have no ezdxf.
  ezdxf: {debian: ['python3-ezdxf'], find: () => wordsOf(onPath('python3').find((python) => ends([python, '-c', 'import ezdxf'])))},
  nginx: {debian: ['nginx-light', 'libnginx-mod-http-brotli-static'], find: () => wordsOf(onPath('nginx')[0])},
  caddy: {debian: ['caddy'], find: () => wordsOf(onPath('caddy')[0])},
  liblouis: {debian: ['liblouis-bin'], find: () => wordsOf(onPath('lou_translate')[0])},
  mkfifo: {debian: ['coreutils'], find: () => wordsOf(onPath('mkfifo')[0])},
} satisfies Record<string, {readonly debian: readonly string[]; readonly find: () => readonly string[] | undefined}>

/** A program that tests call. */
export type Program = keyof typeof programs

/** Returns the words with which the command line of `program` begins; undefined where it is not installed. */
export const findProgram = (program: Program): readonly string[] | undefined => programs[program].find()

/** Returns the programs that this machine lacks. */
export const missingPrograms = (): Program[] =>
  (Object.keys(programs) as Program[]).filter((program) => programs[program].find() === undefined)

/** Returns the Debian packages that bring `wanted`. */
export const debianPackages = (wanted: readonly Program[]): string[] => wanted.flatMap((program) => programs[program].debian)

/** Returns why a proof that needs `program` cannot be made, and what to do. */
export const lacking = (program: Program): string =>
  `needs ${program}, which is not installed; Debian: apt-get install ${debianPackages([program]).join(' ')}`

/**
 * Returns what a command prints.
 *
 * @throws Error with what it said if it fails.
 */
export function run([command = '', ...words]: readonly string[], input = ''): string {
  const {status, stdout, stderr, error} = spawnSync(command, words, {input, encoding: 'utf8', maxBuffer: 1 << 28})
  if (status !== 0) throw new Error(`${command} ${words.slice(0, 6).join(' ')}: ${error?.message ?? `${stdout}${stderr}`}`)
  return stdout
}

/** Starts a program that runs until it is killed, with `home` as the folder in which it keeps what is its own. */
export const start = ([command = '', ...words]: readonly string[], home: string): ChildProcess =>
  spawn(command, words, {stdio: 'ignore', env: {...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home}})

/** Every file of this name in the folders of the path, as a shell would try them in turn. */
const onPath = (name: string): string[] =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .filter((file) => existsSync(file))

const ends = ([command = '', ...words]: readonly string[]) => spawnSync(command, words).status === 0
const wordsOf = (path: string | undefined) => (path === undefined ? undefined : [path])
