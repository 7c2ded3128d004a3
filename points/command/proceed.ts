import {join} from 'node:path'
import {InputError} from '../../handbooks/input/problem.ts'
import {root} from '../../handbooks/input/root.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {count, type Terminal} from './terminal.ts'

interface StepWanted {
  readonly id: string
  readonly step: string
  readonly dryRun: boolean
  readonly format: 'text' | 'json'
}

/**
 * Puts one step of a procedure into the record of a point, whole or not at all, and says where the procedure stands then.
 *
 * @throws InputError with every problem of the file, or if the record changed meanwhile; nothing is written then.
 */
export async function recordProceeding({id, step, dryRun, format}: StepWanted, {at, nameOf, say}: Terminal): Promise<void> {
  const [
    {loadCatalogue},
    {loadEntry},
    {readText, refuseUnlessFile},
    {rewrite},
    {today},
    {recordStep},
    {standingOf, standingText},
    {createTwoFilesPatch},
  ] = await Promise.all([
    import('../../handbooks/catalogue/catalogue.ts'),
    import('../directory/directory.ts'),
    import('../../handbooks/input/file.ts'),
    import('../../handbooks/input/output.ts'),
    import('../../handbooks/input/today.ts'),
    import('../intake/recordingStep.ts'),
    import('./proceedReport.ts'),
    import('diff'),
  ])
  const name = nameOf(step)
  refuseUnlessFile({path: at(step), name, ifFolder: 'name the file of the step in it'})
  const text = readText({path: at(step), name, as: 'yaml'})
  const catalogue = loadCatalogue()
  const entry = loadEntry(catalogue, id)
  if (entry.sample && !dryRun)
    throw new InputError(entry.file ?? entry.id, [
      {at: 'sample', message: 'is made by the command sample, which would undo the change; give --dry-run to see what would come of it'},
    ])
  const recorded = recordStep(entry, {name, text}, catalogue, today())
  const {file, before, after, point} = recorded
  if (!dryRun) rewrite({path: join(root, file), text: before}, after)
  const standing = standingOf(point, catalogue, today())
  const patch = createTwoFilesPatch(file, file, before, after, undefined, undefined, {context: 2})
    .replace(/^(Index:.*\n)?=+\n/, '')
    .trimEnd()
  if (format === 'json') {
    say(
      JSON.stringify(
        {point: entry.id, step: recorded.step, procedure: standing ?? null, record: {file, dryRun, ...(dryRun && {patch})}},
        null,
        2,
      ),
    )
    return
  }
  say(standingText(standing))
  if (before === after) say(`${file} holds this step already, as its step ${recorded.step.no}; nothing was written`)
  else say(dryRun ? `would write ${file}:\n${patch}` : `wrote step ${recorded.step.no} to ${file}`)
  if (!dryRun && point.proceedings?.some((one) => one.step === 'review'))
    say(`its papers, as they stand now:\n  npm run -s cunbiao -- assess ${entry.id} --notices --out ${entry.id}-notices`)
}

interface NoticesWanted {
  readonly id: string
  readonly out: string
  readonly locale: Locale
}

/**
 * Writes the papers that the procedure of a point calls for, each as a PDF and an HTML file, into a new folder.
 *
 * @throws InputError if the point has no procedure, the folder is not empty, or no Chromium is there.
 */
export async function writeNotices({id, out, locale}: NoticesWanted, terminal: Terminal): Promise<void> {
  const {at, say} = terminal
  const [{loadCatalogue}, {loadEntry}, {identities}, {refuseUnless, writeFolder}, {makeNotices}] = await Promise.all([
    import('../../handbooks/catalogue/catalogue.ts'),
    import('../directory/directory.ts'),
    import('../directory/identityOf.ts'),
    import('../../handbooks/input/output.ts'),
    import('../notice/noticeFiles.ts'),
  ])
  refuseUnless(at(out))
  const catalogue = loadCatalogue()
  const entry = loadEntry(catalogue, id)
  const {files, papers} = await makeNotices(entry, catalogue, locale, identities()(entry))
  writeFolder(at(out), files)
  say(`wrote ${out}: ${count(papers.length, 'paper')}, each as PDF and HTML: ${papers.map(({title}) => title).join(', ')}`)
}
