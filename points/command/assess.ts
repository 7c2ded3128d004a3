import {readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {type Command, Option} from 'commander'
import {InputError, ProblemList} from '../../handbooks/input/problem.ts'
import {root} from '../../handbooks/input/root.ts'
import {today} from '../../handbooks/input/today.ts'
import {type Locale, locales} from '../../handbooks/language/locale.ts'
import type {ObservationRecord} from '../assessment/schema.ts'
import type {Entry} from '../directory/directory.ts'
import type {Difference} from '../intake/join.ts'
import type {Recording} from '../intake/recording.ts'
import {count, examples, type Terminal} from './terminal.ts'

interface Wanted {
  readonly from?: readonly string[]
  readonly form?: string
  readonly encoding?: 'utf-8' | 'gb18030'
  readonly settle?: readonly string[]
  readonly format: 'text' | 'json'
  readonly dryRun?: boolean
  readonly carryOver?: boolean
  readonly replace?: boolean
  readonly step?: string
  readonly notices?: boolean
  readonly out?: string
  readonly locale: Locale
}

/** Makes `assess` the command that shows the assessment of a point, or puts one into its record from filled-in checklists. */
export const addAssessCommand = (command: Command, terminal: Terminal): Command =>
  command
    .summary('record an assessment from filled-in checklists, or show the present one')
    .description(
      'Show what the latest assessment of a point comes to: type, scores, what separates it from the next type, what changed since the one before. With --from, first put an assessment into the point’s record from filled-in checklists: what a phone exported, or a form for spreadsheets. Files of several inspectors are joined; where they differ the clause is to be re-checked, until --settle says whose finding holds. The rest of the record stays as it is. With --form, write the form of both books for all three types, to be filled in. With --step, put a step of the procedure into the record; with --notices, print its papers.',
    )
    .argument('POINT', 'id of the point, such as zhanqi; of one of several districts dayi-zhanqi or dayi/zhanqi')
    .option(
      '--from <FILE>',
      'filled-in checklist (.yaml, .json or .zip from a phone, .xlsx or .csv as a form); again for each further file of the same assessment',
      again,
    )
    .option('--settle <CLAUSE=N>', 'with --from: on this clause the finding of the Nth file holds; again for each further clause', again)
    .option(
      '--form <FILE>',
      'write the form to be filled in (.xlsx or .csv), replacing a file that is there; with --from, as filled in there',
    )
    .addOption(new Option('--encoding <NAME>', 'with --form FILE.csv: utf-8 unless given').choices(['utf-8', 'gb18030']))
    .option('--dry-run', 'with --from or --step: show the result and what would be written, and write nothing')
    .option(
      '--carry-over',
      'with --from: take over findings of the last assessment on clauses not checked this time, marked with their day',
    )
    .option('--no-carry-over', 'with --from: count clauses not checked this time as unchecked')
    .option('--replace', 'with --from: put the assessment in place of one by the same assessor of the same day')
    .option('--step <FILE>', 'put a step of the procedure (.yaml: point, step) into the record, such as a notice, a plea or a decision')
    .option('--notices', 'with --out DIR: write the papers that the procedure calls for, as PDF and HTML')
    .option('--out <DIR>', 'with --notices: new or empty folder to write to')
    .addOption(new Option('--locale <LOCALE>', 'with --notices: language and script').choices(locales).default('zh-Hans'))
    .addOption(new Option('--format <FORMAT>', 'form of the output').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      examples(
        'assess sample-guyu',
        'assess zhanqi --from cunbiao-zhanqi-2026-11-25.yaml --dry-run',
        'assess zhanqi --from hardware.yaml --from software.yaml',
        'assess zhanqi --from recheck.yaml --carry-over',
        'assess zhanqi --form zhanqi.xlsx',
        'assess zhanqi --from wang.xlsx --from li.zip --settle HW-ACC-009=2',
        'assess zhanqi --step plea.yaml --dry-run',
        'assess sample-shuxiangli --notices --out shuxiangli-notices',
      ),
    )
    .action(async (id: string, {from, form, encoding, step, notices, out, locale, ...wanted}: Wanted) => {
      if ([from, form, step, notices].filter(Boolean).length > 1 && (step ?? notices))
        command.error('error: --step and --notices each go alone, without --from and --form')
      if (notices !== (out === undefined ? undefined : true)) command.error('error: --notices and --out go together')
      if (notices && out !== undefined) return (await import('./proceed.ts')).writeNotices({id, out, locale}, terminal)
      if (step !== undefined)
        return (await import('./proceed.ts')).recordProceeding({id, step, dryRun: wanted.dryRun ?? false, format: wanted.format}, terminal)
      if (encoding && !/\.csv$/i.test(form ?? '')) command.error('error: --encoding goes with --form FILE.csv')
      if (form !== undefined && !/\.(xlsx|csv)$/i.test(form)) command.error('error: --form takes a file that ends in .xlsx or .csv')
      const misused = Object.entries({
        '--dry-run': wanted.dryRun,
        '--carry-over': wanted.carryOver,
        '--no-carry-over': wanted.carryOver === false || undefined,
        '--replace': wanted.replace,
        '--settle': wanted.settle,
      }).find(([, value]) => value)
      if (!from && misused) command.error(`error: ${misused[0]} goes with --from`)
      if (form === undefined) await run(id, from, wanted, terminal)
      else await (await import('./assessForm.ts')).writeForm({id, from, form, encoding, settle: wanted.settle}, terminal)
    })

async function run(
  id: string,
  from: readonly string[] | undefined,
  {
    format,
    dryRun = false,
    carryOver,
    replace = false,
    settle,
  }: Omit<Wanted, 'from' | 'form' | 'encoding' | 'step' | 'notices' | 'out' | 'locale'>,
  terminal: Terminal,
) {
  const [
    {edition, loadCatalogue},
    {findEntry, loadDirectory},
    {assessmentsBack},
    {byToday, workedOut},
    {comparedWith, compareAssessments},
    {gapOf},
    {signEffect},
    report,
    {standingOf, standingText},
  ] = await Promise.all([
    import('../../handbooks/catalogue/catalogue.ts'),
    import('../directory/directory.ts'),
    import('../record/point.ts'),
    import('../assessment/workedOut.ts'),
    import('../assessment/reassessment.ts'),
    import('../assessment/gap.ts'),
    import('../intake/signEffect.ts'),
    import('./assessReport.ts'),
    import('./proceedReport.ts'),
  ])
  const {at, say} = terminal
  const problems = new ProblemList()
  const given = from && (await import('./assessForm.ts')).givenFiles(from, terminal)
  const opened = given && (await (await import('../exchange/openSheets.ts')).openSheets(given, problems))
  const catalogue = loadCatalogue()
  const entries = loadDirectory(catalogue)
  const entry = findEntry(entries, id)
  let recording: Recording | undefined
  let differences: readonly Difference[] = []
  let observed: ObservationRecord | undefined
  if (opened) {
    const [{joinSheets}, {recordAssessment}, {recordObservation}, {settledIn}] = await Promise.all([
      import('../intake/filledSheet.ts'),
      import('../intake/recording.ts'),
      import('../intake/recordingObservation.ts'),
      import('./assessForm.ts'),
    ])
    if (entry.sample && !dryRun)
      throw new InputError(entry.file ?? entry.id, [
        {at: 'sample', message: 'is made by the command sample, which would undo the change; give --dry-run to see what would come of it'},
      ])
    const joined = problems.attempt(() => joinSheets(opened.sheets, {catalogue, entry, entries, now: today()}, settledIn(settle)))
    problems.throwIfAny()
    if (!joined) throw new Error('an assessment is joined, or what stands against it is told')
    differences = joined.differences
    if (joined.observation && carryOver !== undefined)
      throw new InputError(from?.join(', ') ?? '', [
        {at: 'kind', message: 'is an observation, into which nothing is carried over; leave --carry-over and --no-carry-over out'},
      ])
    observed = joined.observation
    recording = joined.observation
      ? recordObservation(entry, joined.observation, catalogue, {replace})
      : recordAssessment(entry, joined.assessment, catalogue, {carryOver, replace})
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
  if (observed && written && recording) {
    const {tellObservation} = await import('./patrolReport.ts')
    tellObservation({entry: {...entry, record: recording.point}, observation: observed, catalogue, format, written, patch}, terminal)
    return
  }
  const standing = standingOf(record, catalogue, today())
  if (!latest) {
    say(
      format === 'json'
        ? JSON.stringify({point: entry.id, name: entry.name, sample: entry.sample, assessment: null, procedure: standing ?? null}, null, 2)
        : notAssessed(entry),
    )
    if (format === 'text' && standing) say(standingText(standing))
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
    const joined = opened && {differences, photos: opened.photos}
    say(
      JSON.stringify(
        {...report.toData(view), procedure: standing ?? null, ...(written && {record: {...written, ...joined, ...(dryRun && {patch})}})},
        null,
        2,
      ),
    )
    return
  }
  say(report.toText(view))
  const of = record?.assessments.find((one) => one.on === latest.on && one.by === latest.by && one.edition === latest.edition)
  if (of && latest.edition !== edition) say(report.todayText(byToday(of, catalogue), edition))
  if (standing) say(standingText(standing))
  if (opened) (await import('./assessForm.ts')).tellJoined(differences, opened, terminal)
  if (recording && patch === '') say(`${recording.file} holds this assessment already; nothing was written`)
  else if (recording && dryRun) say(`would write ${recording.file}:\n${patch}`)
  else if (recording)
    say(
      `wrote the assessment to ${recording.file}${recording.carried.findings > 0 ? `, ${count(recording.carried.findings, 'finding')} taken over from ${recording.carried.on}` : ''}`,
    )
  say(nextCommand(entry.id, latest.on, view.gap.missing.length + view.gap.open.length > 0, at))
}

async function patchOf({file, before, after}: Recording): Promise<string> {
  const {createTwoFilesPatch} = await import('diff')
  return createTwoFilesPatch(before === undefined ? '/dev/null' : file, file, before ?? '', after, undefined, undefined, {context: 2})
    .replace(/^(Index:.*\n)?=+\n/, '')
    .trimEnd()
}

const again = (value: string, values: readonly string[] = []) => [...values, value]

const notAssessed = ({id, name}: Entry) =>
  `${name.zh} ${name.en} (${id}) has not been assessed. Fill in a checklist on the site (/handbooks/hardware/checklist/standard/), export it as YAML, or write a form for Excel or WPS with --form FILE.xlsx; then:\n  npm run -s cunbiao -- assess ${id} --from FILE`

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
