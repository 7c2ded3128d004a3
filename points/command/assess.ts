import {readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {type Command, Option} from 'commander'
import {readText, refuseUnlessFile} from '../../handbooks/input/file.ts'
import {InputError, ProblemList} from '../../handbooks/input/problem.ts'
import {root} from '../../handbooks/input/root.ts'
import {today} from '../../handbooks/input/today.ts'
import type {Entry} from '../directory/directory.ts'
import type {SheetFile} from '../intake/filledSheet.ts'
import type {Recording} from '../intake/recording.ts'
import {count, examples, type Terminal} from './terminal.ts'

interface Wanted {
  readonly from?: readonly string[]
  readonly format: 'text' | 'json'
  readonly dryRun?: boolean
  readonly carryOver?: boolean
  readonly replace?: boolean
}

/** Makes `assess` the command that shows the assessment of a point, or puts one into its record from filled-in checklists. */
export const addAssessCommand = (command: Command, terminal: Terminal): Command =>
  command
    .summary('record an assessment from filled-in checklists, or show the present one')
    .description(
      'Show what the latest assessment of a point comes to: type, scores, what separates it from the next type, what changed since the one before. With --from, first put an assessment into the point’s record from checklists filled in on a phone and exported as YAML or JSON. The rest of the record stays as it is.',
    )
    .argument('POINT', 'id of the point, such as zhanqi')
    .option(
      '--from <FILE>',
      'exported checklist (.yaml or .json); again for each further file of the same assessment',
      (file: string, files: readonly string[] = []) => [...files, file],
    )
    .option('--dry-run', 'with --from: show the result and what would be written, and write nothing')
    .option(
      '--carry-over',
      'with --from: take over findings of the last assessment on clauses not checked this time, marked with their day',
    )
    .option('--no-carry-over', 'with --from: count clauses not checked this time as unchecked')
    .option('--replace', 'with --from: put the assessment in place of one by the same assessor of the same day')
    .addOption(new Option('--format <FORMAT>', 'form of the output').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      examples(
        'assess sample-guyu',
        'assess zhanqi --from cunbiao-zhanqi-2026-11-25.yaml --dry-run',
        'assess zhanqi --from hardware.yaml --from software.yaml',
        'assess zhanqi --from recheck.yaml --carry-over',
      ),
    )
    .action(async (id: string, {from, ...wanted}: Wanted) => {
      const misused = Object.entries({
        '--dry-run': wanted.dryRun,
        '--carry-over': wanted.carryOver,
        '--no-carry-over': wanted.carryOver === false || undefined,
        '--replace': wanted.replace,
      }).find(([, value]) => value)
      if (!from && misused) command.error(`error: ${misused[0]} goes with --from`)
      await run(id, from, wanted, terminal)
    })

async function run(
  id: string,
  from: readonly string[] | undefined,
  {format, dryRun = false, carryOver, replace = false}: Omit<Wanted, 'from'>,
  terminal: Terminal,
) {
  const [
    {loadCatalogue},
    {findEntry, loadDirectory},
    {assessmentsBack},
    {workedOut},
    {comparedWith, compareAssessments},
    {gapOf},
    {signEffect},
    report,
  ] = await Promise.all([
    import('../../handbooks/catalogue/catalogue.ts'),
    import('../directory/directory.ts'),
    import('../record/point.ts'),
    import('../assessment/workedOut.ts'),
    import('../assessment/reassessment.ts'),
    import('../assessment/gap.ts'),
    import('../intake/signEffect.ts'),
    import('./assessReport.ts'),
  ])
  const {at, say} = terminal
  const problems = new ProblemList()
  const files = from && readFiles(from, terminal, problems)
  if (files?.length === 0) problems.throwIfAny()
  const catalogue = loadCatalogue()
  const entries = loadDirectory(catalogue)
  const entry = findEntry(entries, id)
  let recording: Recording | undefined
  if (files) {
    const [{readSheets}, {recordAssessment}] = await Promise.all([import('../intake/filledSheet.ts'), import('../intake/recording.ts')])
    if (entry.sample && !dryRun)
      throw new InputError(`points/districts/sample/records/${id}.yaml`, [
        {at: 'sample', message: 'is made by the command sample, which would undo the change; give --dry-run to see what would come of it'},
      ])
    const sheets = problems.attempt(() => readSheets(files, {catalogue, entry, entries, now: today()}))
    problems.throwIfAny()
    if (sheets) recording = recordAssessment(entry, sheets, catalogue, {carryOver, replace})
  }
  const record = recording?.point ?? entry.record
  const worked = record ? assessmentsBack(record).map((a) => workedOut(a, catalogue)) : []
  const [latest, last] = worked
  const earlier = comparedWith(worked)
  const patch = recording && recording.before !== recording.after ? await patchOf(recording) : ''
  if (recording && !dryRun) {
    const {rewrite} = await import('../../handbooks/input/output.ts')
    rewrite({path: join(root, recording.file), text: recording.before}, recording.after)
  }
  const written = recording && {file: recording.file, dryRun, changed: patch !== ''}
  if (!latest) {
    say(
      format === 'json'
        ? JSON.stringify({point: id, name: entry.name, sample: entry.sample, assessment: null}, null, 2)
        : notAssessed(entry),
    )
    return
  }
  const view = {
    entry: {...entry, record},
    assessment: latest,
    gap: gapOf(latest),
    changes: earlier && compareAssessments(earlier, latest),
    signs: signEffect({...entry, record}, last, latest, catalogue),
    carried: latest.findings.filter(({foundOn}) => foundOn !== undefined),
  }
  if (format === 'json') {
    say(JSON.stringify({...report.toData(view), ...(written && {record: {...written, ...(dryRun && {patch})}})}, null, 2))
    return
  }
  say(report.toText(view))
  if (recording && patch === '') say(`${recording.file} holds this assessment already; nothing was written`)
  else if (recording && dryRun) say(`would write ${recording.file}:\n${patch}`)
  else if (recording)
    say(
      `wrote the assessment to ${recording.file}${recording.carried.findings > 0 ? `, ${count(recording.carried.findings, 'finding')} taken over from ${recording.carried.on}` : ''}`,
    )
  say(nextCommand(id, latest.on, view.gap.missing.length + view.gap.open.length > 0, at))
}

/** Returns the files that can be opened; of the others it tells `problems`, beside which those of the first are told. */
function readFiles(paths: readonly string[], {at, nameOf}: Terminal, problems: ProblemList): SheetFile[] {
  return [...new Set(paths)].flatMap((path): SheetFile[] => {
    const name = nameOf(path)
    const text = problems.attempt(() => {
      refuseUnlessFile({path: at(path), name, ifFolder: 'name the files in it'})
      if (/\.(ya?ml|json)$/i.test(path)) return readText({path: at(path), name, as: 'yaml'})
      throw new InputError(name, [{at: '', message: 'is no exported checklist; export it as YAML or JSON (CSV is for spreadsheets)'}])
    })
    return text === undefined ? [] : [{name, text}]
  })
}

async function patchOf({file, before, after}: Recording): Promise<string> {
  const {createTwoFilesPatch} = await import('diff')
  return createTwoFilesPatch(before === undefined ? '/dev/null' : file, file, before ?? '', after, undefined, undefined, {context: 2})
    .replace(/^(Index:.*\n)?=+\n/, '')
    .trimEnd()
}

const notAssessed = ({id, name}: Entry) =>
  `${name.zh} ${name.en} (${id}) has not been assessed. Fill in a checklist on the site (/handbooks/hardware/checklist/standard/), export it as YAML, then:\n  npm run -s cunbiao -- assess ${id} --from FILE`

/** The way on: the kit for what is missing, compared with the newest kit of the point that lies where the user stands. */
function nextCommand(id: string, on: string, gap: boolean, at: Terminal['at']): string {
  const made = (name: string) => statSync(at(join(name, 'manifest.json')), {throwIfNoEntry: false})?.mtimeMs
  const [earlier] = readdirSync(at('.'))
    .filter((name) => (name === `kit-${id}` || name.startsWith(`kit-${id}-`)) && made(name) !== undefined)
    .sort((a, b) => (made(b) ?? 0) - (made(a) ?? 0))
  const since = earlier === undefined ? '' : ` --since ${earlier}/manifest.json`
  return [
    gap ? 'next, the kit of what the point needs:' : 'next, if signs changed, their kit:',
    `  npm run -s cunbiao -- kit ${id}${since} --out kit-${id}-${on}`,
    ...(earlier === undefined ? ['  with --since MANIFEST of an earlier kit it also says what changed and what that costs'] : []),
  ].join('\n')
}
