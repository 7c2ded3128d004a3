import {spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'

/** What a run took: seconds by the clock and of all processors, and the most memory it held at once, in megabytes. */
export interface Took {
  readonly wallS: number
  readonly cpuS: number
  readonly peakMB: number
}

/** How often a run is looked at, in milliseconds. What it does in its last such moment is not counted. */
const every = 20

/**
 * Runs a program to its end and returns what it took, as the system tells it in `/proc` of the program itself; what that started counts not.
 *
 * @throws Error with all that it said, if it fails.
 */
export async function measured(program: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Took> {
  const from = performance.now()
  const child = spawn(program, args, {cwd, env: {...process.env, ...env}, stdio: ['ignore', 'pipe', 'pipe']})
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)))
  let [cpuS, peakMB] = [0, 0]
  const look = () => {
    const seen = child.pid === undefined ? undefined : seenOf(child.pid)
    if (seen) [cpuS, peakMB] = [seen.cpuS, Math.max(peakMB, seen.peakMB)]
  }
  const watch = setInterval(look, every)
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  }).finally(() => clearInterval(watch))
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}:\n${said.slice(-4000)}`)
  return {wallS: (performance.now() - from) / 1000, cpuS, peakMB}
}

/** Hundredths of a second and kilobytes, as Linux counts them. Nothing for a process that is gone. */
function seenOf(pid: number): Omit<Took, 'wallS'> | undefined {
  try {
    const [, after = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
    const fields = after.split(' ').map(Number)
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return peak ? {cpuS: ((fields[11] ?? 0) + (fields[12] ?? 0)) / 100, peakMB: Number(peak[1]) / 1024} : undefined
  } catch {
    return undefined
  }
}
