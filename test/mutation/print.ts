import type {Verdict} from './judge.ts'

/** Returns the verdict on a group as it is read in a terminal: one line of numbers, then what survives, file by file. */
export function print(name: string, {tried, survivors, percent, aside, stale, good}: Verdict, seconds: number): string {
  const lines = [
    `${name}: ${tried} mutants, ${tried - survivors.length} killed, ${survivors.length} survived, ${percent.toFixed(1)} % (${seconds} s)`,
    ...[...aside].map(([rule, count]) => `  set aside: ${count}, ${rule}`),
  ]
  for (const {mutant, why} of survivors) {
    lines.push(`  ${mutant.file}:${mutant.line}:${mutant.column}  ${mutant.was}  →  ${mutant.becomes || 'nothing'}`)
    lines.push(why === undefined ? '    NOT EXPLAINED: write a test that notices, or say in explained.yaml why it is left' : `    ${why}`)
  }
  for (const {file, was, becomes} of stale)
    lines.push(
      `  ${file}  ${was}  →  ${becomes.join(' or ')}`,
      '    EXPLAINED IN VAIN: this no longer survives; take it out of explained.yaml',
    )
  return [...lines, good ? '' : `  ${name} fails`].join('\n')
}
