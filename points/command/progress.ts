import cli from 'cli-progress'
import {inert} from '../../handbooks/input/inert.ts'

/**
 * Draws on the terminal `stream` how many of `total` points are done and which is at hand, and returns what moves it on; draws nothing
 * without one, where a log would get a line for each redraw.
 *
 * The terminal is left as it is, cursor and wrapping too, so that there is nothing to put back when somebody stops the work.
 */
export function showProgress(total: number, stream: NodeJS.WriteStream | undefined): {at(done: number, name: string): void; end(): void} {
  if (!stream) return {at: () => undefined, end: () => undefined}
  stream.write('Ctrl-C stops; the same command goes on from there.\n')
  const bar = new cli.SingleBar({
    stream,
    linewrap: true,
    clearOnComplete: true,
    barsize: Math.max(4, Math.min(40, stream.columns - 40)),
    format: (options, {progress, value, total, eta}, {name}: {name: string}) => {
      const time = value > 2 && Number.isFinite(eta) && eta > 0 ? `, about ${lasting(eta)} left` : ''
      return cut(`${cli.Format.BarFormat(progress, options)} ${value}/${total}${time}  ${name}`, stream.columns - 1)
    },
  })
  bar.start(total, 0, {name: ''})
  return {at: (done, name) => bar.update(done, {name: inert(name)}), end: () => bar.stop()}
}

const lasting = (seconds: number) => (seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`)

/** Cuts `text` to `columns` of a terminal, on which a Chinese character takes two. */
function cut(text: string, columns: number): string {
  let left = columns
  const end = [...text].findIndex((c) => {
    left -= c > '\u{2E7F}' ? 2 : 1
    return left < 0
  })
  return end < 0 ? text : [...text].slice(0, end).join('')
}
