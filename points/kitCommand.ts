import type {Command} from 'commander'
import {at, count, examples, nameOf, say} from './console.ts'

interface Wanted {
  readonly out: string
  readonly schedule?: string
  readonly since?: string
  readonly prices?: string
}

/** Makes `kit` the command that makes kits: of one point, or of all points of a town or district. */
export const addKitCommand = (kit: Command): Command =>
  kit
    .description('make the kit of a point: artwork, schedule, quantities, overview')
    .argument('POINT', 'id of the point, such as zhanqi')
    .requiredOption('--out <DIR>', 'folder to make; may be there if it is empty')
    .option('--schedule <FILE>', 'schedule (.xlsx or .csv) of the point whose words were edited')
    .option('--since <FILE>', 'manifest.json of an earlier kit of the point, to be told what changed and what that costs')
    .option('--prices <FILE>', 'price list in place of points/prices.yaml')
    .addHelpText(
      'after',
      examples(
        'kit zhanqi --out kit-zhanqi',
        'kit zhanqi --schedule kit-zhanqi/schedule.xlsx --out kit-zhanqi-2',
        'kit zhanqi --since kit-zhanqi/manifest.json --out kit-zhanqi-2',
      ),
    )
    .action(makeOne)

async function makeOne(id: string, {out, schedule, since, prices: list}: Wanted) {
  const {refuseUnless} = await import('./folder.ts')
  refuseUnless(at(out))
  const {loadPrices} = await import('./prices.ts')
  const prices = list === undefined ? loadPrices() : loadPrices(at(list), nameOf(list))
  const {readTable} = await import('./exchange/table.ts')
  const edited = schedule === undefined ? undefined : {table: await readTable(at(schedule), nameOf(schedule)), name: nameOf(schedule)}
  const {loadManifest} = await import('./kit/manifest.ts')
  const earlier = since === undefined ? undefined : {manifest: loadManifest(at(since), nameOf(since)), name: nameOf(since)}
  const {loadCatalogue} = await import('../handbooks/catalogue.ts')
  const {findEntry, loadDirectory} = await import('./directory.ts')
  const catalogue = loadCatalogue()
  const entry = findEntry(loadDirectory(catalogue), id)
  const {makeKit, writeKit} = await import('./kit.ts')
  const {loadFonts} = await import('../design-system/signs/loadFonts.ts')
  const {printChanges} = await import('./kit/changesFile.ts')
  const {printBand} = await import('./kit/bill.ts')
  const kit = await makeKit(entry, catalogue, await loadFonts(), {prices, schedule: edited, since: earlier})
  writeKit(kit, at(out))
  say(`wrote ${count(kit.files.length, 'file')} to ${out}: ${count(kit.drawn, 'sign')} drawn, ${kit.open} to be settled first`)
  say(kit.basis)
  const {low, high, open} = kit.estimate
  say(`estimate, not a quotation: ${printBand({low, high}, prices)}${open > 0 ? `; ${count(open, 'line')} open and not in it` : ''}`)
  for (const line of kit.changes ? printChanges(kit.changes, prices) : []) say(line)
  if (entry.sample) say('This is a sample: the point is made up.')
}
