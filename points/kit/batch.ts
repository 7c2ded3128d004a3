import {existsSync, readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {Drawing} from '../../design-system/drawing/drawing.ts'
import {Pen} from '../../design-system/drawing/paper/pen.ts'
import type {Fonts} from '../../design-system/drawing/type/text.ts'
import {revisionOf} from '../../design-system/signs/artwork.ts'
import type {Identity} from '../../design-system/tokens/identity.ts'
import {type Catalogue, edition} from '../../handbooks/catalogue/catalogue.ts'
import {writeFolder} from '../../handbooks/input/output.ts'
import {InputError, ProblemList} from '../../handbooks/input/problem.ts'
import {workingIn} from '../../handbooks/input/workFolder.ts'
import type {Entry} from '../directory/directory.ts'
import type {Profile} from '../profile/profile.ts'
import {type Bill, billOfMany} from './bill.ts'
import {gangSheets} from './gangSheets.ts'
import {finishKit, smallItems} from './kit.ts'
import {draftKit, type KitDraft} from './kitDraft.ts'
import {isWhole, loadManifest, type Manifest, manifestPath} from './manifest.ts'
import type {Prices} from './prices.ts'
import {marked} from './sampleMark.ts'
import {type BatchLine, type BatchTitle, summaryFiles} from './summary.ts'

/** The kits of many points. */
export interface Batch {
  readonly lines: readonly BatchLine[]
  readonly bill: Bill
  readonly problems: ProblemList
}

/**
 * Writes the kits of `entries` to folders named by their ids in `out`, one at a time, then sheets of small items across all of them and a
 * summary. A kit that is there and is what would be made today is kept; another is replaced, and the new one says what changed. So a batch
 * that was interrupted is finished by running it again: a folder is there whole or not at all.
 *
 * Signs that cannot be drawn fail their own point only; the caller throws `problems` at the end.
 *
 * @throws InputError if `out` holds something that no batch wrote, cannot be written, or another batch is writing there.
 */
export const makeBatch = (
  entries: readonly Entry[],
  title: BatchTitle,
  catalogue: Catalogue,
  fonts: Fonts,
  out: string,
  identity: Identity,
  prices: Prices,
  onPoint: (entry: Entry, done: number) => void,
  profile?: Profile,
): Promise<Batch> =>
  workingIn(out, async () => {
    refuseForeign(entries, out)
    const problems = new ProblemList()
    const lines: BatchLine[] = []
    const small: ReturnType<typeof smallItems> = []
    const drawings = new Map<string, Drawing>()
    for (const [done, entry] of entries.entries()) {
      onPoint(entry, done)
      const draft = problems.attempt(() => draftKit(entry, catalogue, fonts, {identity, prices, profile}))
      lines.push(draft ? await makeLine(draft, fonts, join(out, entry.id)) : failed(entry))
      // Points have many of these alike, and one drawing of each is enough.
      for (const item of draft ? smallItems(draft.signs) : []) {
        const drawing = drawings.get(item.revision) ?? item.drawing
        drawings.set(item.revision, drawing)
        small.push({...item, drawing, label: `${entry.place.zh}${item.label}`})
      }
    }
    const bill = billOfMany(
      lines.flatMap((line) => (line.bill ? [line.bill] : [])),
      prices,
    )
    const revision = revisionOf(lines.map((line) => line.revision).join(' '))
    const pen = new Pen(fonts, identity)
    const sheets = await gangSheets(small, {title: marked(title.sample, `${title.name.zh}拼版`), edition, revision, pen})
    const summary = await summaryFiles(lines, bill, prices, {...title, edition, revision})
    writeFolder(join(out, togetherFolder), [...sheets, ...summary], {replace: true})
    return {lines, bill, problems}
  })

/** The file of `togetherFolder` by which a batch knows its own. */
const summaryPath = 'summary.csv'

/** Where in a batch stands what belongs to all points. No point can have this id: ids have no underscore. */
export const togetherFolder = '_all'

async function makeLine(draft: KitDraft, fonts: Fonts, folder: string): Promise<BatchLine> {
  const {entry, title, bill, signs, plan} = draft
  const earlier = existsSync(join(folder, manifestPath)) ? readEarlier(folder) : undefined
  const line = {
    id: entry.id,
    name: entry.name,
    town: entry.town,
    sample: entry.sample,
    basis: plan.basis,
    revision: title.revision,
    drawn: signs.filter(({drawing}) => drawing).length,
    open: bill.open.length,
    bill,
  }
  if (earlier && isWhole(earlier, folder) && earlier.inputs === draft.manifest.inputs) return {...line, state: 'kept', changes: undefined}
  const since = earlier?.point.id === entry.id ? {manifest: earlier, name: manifestPath} : undefined
  const kit = await finishKit(draft, fonts, since)
  writeFolder(folder, kit.files, {replace: true})
  return {...line, state: 'made', changes: kit.changes}
}

const failed = ({id, name, town, sample}: Entry): BatchLine => ({
  ...{id, name, town, sample, state: 'failed', basis: undefined, revision: '', drawn: 0, open: 0, bill: undefined, changes: undefined},
})

/** A manifest of an older form is as good as none: the kit is made anew. */
function readEarlier(folder: string): Manifest | undefined {
  try {
    return loadManifest(join(folder, manifestPath), manifestPath)
  } catch (error) {
    if (error instanceof InputError) return undefined
    throw error
  }
}

/** @throws InputError naming every folder of a batch that holds files and was written by none: somebody else's, so it is not replaced. */
function refuseForeign(entries: readonly Entry[], out: string): void {
  const foreign = [...entries.map(({id}) => ({name: id, by: manifestPath})), {name: togetherFolder, by: summaryPath}].filter(
    ({name, by}) => {
      const folder = join(out, name)
      return existsSync(folder) && !existsSync(join(folder, by)) && (!statSync(folder).isDirectory() || readdirSync(folder).length > 0)
    },
  )
  if (foreign.length > 0)
    throw new InputError(
      out,
      foreign.map(({name, by}) => ({at: name, message: `holds files and no ${by}, so no kit wrote it; move it, or name another folder`})),
    )
}
