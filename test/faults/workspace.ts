import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Readable} from 'node:stream'
import {text} from 'node:stream/consumers'
import {root} from '../../handbooks/input/root.ts'
import {straysUnder} from '../support/diskState.ts'
import type {Fault} from './preload.ts'

/** What came of a command. */
export interface Outcome {
  /** Exit status; undefined if it was killed. */
  readonly status: number | undefined
  readonly said: string
  /** The calls that changed the disk, in their order; if it was killed at one, that is the last. */
  readonly calls: readonly string[]
  /** Milliseconds from its start to its first change of the disk, and from there to its end. */
  readonly reading: number
  readonly writing: number
}

/** A kill at a moment: milliseconds after the start, or after the first change of the disk. */
export interface Moment {
  readonly after: 'start' | 'first change'
  readonly ms: number
}

/** How a command is called. */
export interface Calling {
  readonly fault?: Fault
  readonly moment?: Moment
  readonly standing?: string
  readonly reached?: () => void
}

/** The id of an edition that is a draft in the project of a workspace. */
export const draft = '2099-1'

/** A copy of the project in which commands may be killed, with a folder to stand in and one for temporary files. */
export class Workspace {
  readonly dir = mkdtempSync(join(tmpdir(), 'cunbiao-faults-'))
  readonly project = join(this.dir, 'project')
  readonly stand = join(this.dir, 'stand')
  private readonly temporary = join(this.dir, 'tmp')

  constructor() {
    for (const folder of [this.project, this.stand, this.temporary]) mkdirSync(folder)
    for (const part of ['handbooks', 'points', 'design-system', 'package.json'])
      cpSync(join(root, part), join(this.project, part), {recursive: true})
    symlinkSync(join(root, 'node_modules'), join(this.project, 'node_modules'))
    const catalogue = join(this.project, 'handbooks/catalogue/catalogue.ts')
    writeFileSync(catalogue, readFileSync(catalogue, 'utf8').replace(/^export const edition = .*$/m, `export const edition = '${draft}'`))
    appendFileSync(
      join(this.project, 'handbooks/edition/released/register.yaml'),
      `- id: ${draft}\n  status: draft\n  preface: {zh: 试, en: Trial}\n`,
    )
  }

  /** Returns a workspace whose samples are of its draft edition, so that all that is committed there is right. */
  static async make(): Promise<Workspace> {
    const space = new Workspace()
    const {status, said} = await space.run(['sample'])
    if (status !== 0) throw new Error(said)
    return space
  }

  /** Empties the folder to stand in. */
  clear(): void {
    // One by one: a disk may be mounted there.
    for (const name of readdirSync(this.stand)) rmSync(join(this.stand, name), {recursive: true, force: true})
  }

  /** Returns what runs have, or left, in the workspace. */
  strays(): string[] {
    return [this.stand, this.temporary, join(this.project, 'points'), join(this.project, 'handbooks')].flatMap((folder) =>
      straysUnder(folder).map((path) => join(folder, path)),
    )
  }

  /**
   * Returns what comes of a command for somebody who stands in `standing`, with `fault`, killed at `moment` if it lasts so long. `reached` is
   * called when it comes to its first change of the disk, or ends without one.
   */
  async run(words: readonly string[], {fault = {}, moment, standing = this.stand, reached}: Calling = {}): Promise<Outcome> {
    const began = performance.now()
    const child = spawn(
      process.execPath,
      ['--import', join(root, 'test/faults/preload.ts'), join(this.project, 'points/command/cunbiao.ts'), ...words],
      {
        cwd: this.project,
        env: {...process.env, INIT_CWD: standing, TMPDIR: this.temporary, CUNBIAO_FAULT: JSON.stringify(fault)},
        stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      },
    )
    const told = child.stdio[3] as Readable
    let first: number | undefined
    const kill = (ms: number) => setTimeout(() => child.kill('SIGKILL'), ms)
    const timers = moment?.after === 'start' ? [kill(moment.ms)] : []
    told.once('close', () => reached?.())
    told.once('data', () => {
      reached?.()
      first = performance.now()
      if (moment?.after === 'first change') timers.push(kill(moment.ms))
    })
    const [out, err, calls] = await Promise.all([
      text(child.stdout as Readable),
      text(child.stderr as Readable),
      text(told),
      once(child, 'close'),
    ])
    for (const timer of timers) clearTimeout(timer)
    const ended = performance.now()
    return {
      status: child.exitCode ?? undefined,
      said: `${out}${err}`,
      calls: calls.split('\n').slice(0, -1),
      reading: (first ?? ended) - began,
      writing: ended - (first ?? ended),
    }
  }

  remove(): void {
    rmSync(this.dir, {recursive: true, force: true})
  }
}
