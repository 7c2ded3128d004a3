import {dirname} from 'node:path'
import type {Command} from 'commander'
import type {Prices} from '../kit/prices.ts'
import type {Profile} from '../profile/profile.ts'
import {showProgress} from './progress.ts'
import {count, examples, type Terminal} from './terminal.ts'

interface Wanted {
  readonly out: string
  readonly schedule?: string
  readonly since?: string
  readonly prices?: string
  readonly profile?: string
  readonly town?: string
  readonly district?: string
  readonly withSample?: true
}

/** Makes `kit` the command that makes kits: of one point, or of all points of a town or district. */
export const addKitCommand = (kit: Command, terminal: Terminal): Command =>
  kit
    .summary('make the print kit of a point, a town or a district')
    .description(
      'Make the print kit of a point: artwork, schedule, quantities, installation sheets. With --town or --district, make those of all its points; run it again to go on after a stop.',
    )
    .argument('[POINT]', 'id of the point, such as zhanqi')
    .requiredOption('--out <DIR>', 'new or empty folder to write to; for a town or district also one that a batch wrote (required)')
    .option('--prices <FILE>', 'price list in place of points/kit/prices.yaml')
    .option('--profile <ID>', 'try another profile of plates and names than the county’s: as-today, fewer-plates, shared-premises')
    .option('--schedule <FILE>', 'schedule (.xlsx or .csv) of the point, with the words edited there')
    .option('--since <FILE>', 'manifest.json of an earlier kit of the point; tells what changed and what that costs')
    .option('--town <TOWN>', 'all points of a town, such as 唐昌镇 or tangchang; kits that are right already are kept')
    .option('--district <DISTRICT>', 'all points of a district, such as 示例县 or sample')
    .option('--with-sample', 'with --town or --district: also points of the made-up Sample County')
    .addHelpText(
      'after',
      examples(
        'kit zhanqi --out kit-zhanqi',
        'kit zhanqi --schedule kit-zhanqi/schedule.xlsx --out kit-zhanqi-2',
        'kit zhanqi --since kit-zhanqi/manifest.json --out kit-zhanqi-2',
        'kit zhanqi --profile fewer-plates --out kit-zhanqi-fewer',
        'kit --town tangchang --out kits',
        'kit --district 示例县 --with-sample --out sample-kits',
      ),
    )
    .action(async (id: string | undefined, wanted: Wanted) => {
      const many = wanted.town !== undefined || wanted.district !== undefined
      const misused = ['schedule', 'since'].filter((option) => option in wanted)
      if (many && id !== undefined) kit.error('error: give a POINT, or --town or --district, not both')
      if (!many && id === undefined) kit.error('error: give a POINT, --town or --district')
      if (many && misused.length > 0) kit.error(`error: --${misused[0]} is for one POINT`)
      if (!many && wanted.withSample) kit.error('error: --with-sample is for --town and --district; a POINT may be a sample without it')
      const {loadPrices} = await import('../kit/prices.ts')
      const prices = wanted.prices === undefined ? loadPrices() : loadPrices(terminal.at(wanted.prices), terminal.nameOf(wanted.prices))
      const {findProfile} = await import('../profile/profiles.ts')
      const profile = wanted.profile === undefined ? undefined : findProfile(wanted.profile)
      await (id === undefined ? makeMany(wanted, {prices, profile}, terminal) : makeOne(id, wanted, {prices, profile}, terminal))
    })

/** What was read for the kits: prices, and a profile to try. */
interface Settled {
  readonly prices: Prices
  readonly profile: Profile | undefined
}

async function makeOne(id: string, {out, schedule, since}: Wanted, {prices, profile}: Settled, {at, nameOf, say}: Terminal) {
  const [{refuseUnless}, {clearStrays}] = await Promise.all([
    import('../../handbooks/input/output.ts'),
    import('../../handbooks/input/stray.ts'),
  ])
  refuseUnless(at(out))
  const [{readTable}, {loadManifest}] = await Promise.all([import('../exchange/table.ts'), import('../kit/manifest.ts')])
  const edited = schedule === undefined ? undefined : {table: await readTable(at(schedule), nameOf(schedule)), name: nameOf(schedule)}
  // A run that was killed while it replaced the earlier kit may have left it aside.
  if (since !== undefined) clearStrays(dirname(dirname(at(since))))
  const earlier = since === undefined ? undefined : {manifest: loadManifest(at(since), nameOf(since)), name: nameOf(since)}
  const {catalogue, directory, fonts} = await load()
  const entry = directory.loadEntry(catalogue, id)
  const [{makeKit, writeKit}, {printChanges}] = await Promise.all([import('../kit/kit.ts'), import('../kit/changesFile.ts')])
  const kit = await makeKit(entry, catalogue, await fonts(), {prices, schedule: edited, since: earlier, profile})
  writeKit(kit, at(out))
  say(`wrote ${count(kit.files.length, 'file')} to ${out}: ${count(kit.drawn, 'sign')} drawn, ${kit.open} to be settled first`)
  for (const {number, finding} of kit.failed) say(`fail ${number} ${finding.clause}: ${finding.message.en}`)
  if (kit.failed.length > 0)
    say(`${count(kit.failed.length, 'clause')} failed by signs that are drawn all the same; correct them before anything is made`)
  say(kit.basis)
  if (kit.profile)
    say(
      `by the profile ${kit.profile.name}: ${count(kit.profile.notMade.length, 'kind')} of sign not made, see takedown.pdf and beside.pdf`,
    )
  say(await estimateLine(kit.estimate, prices))
  for (const line of kit.changes ? printChanges(kit.changes, prices) : []) say(line)
  if (entry.sample) say('This is a sample: the point is made up.')
}

async function makeMany({out, town, district, withSample}: Wanted, {prices, profile}: Settled, {at, say, screen}: Terminal) {
  const {catalogue, directory, fonts} = await load()
  const [{pointsIn}, {makeBatch, togetherFolder}] = await Promise.all([import('../directory/pointsIn.ts'), import('../kit/batch.ts')])
  const points = pointsIn(directory.loadDirectory(catalogue), {town, district}, withSample === true)
  const [first] = points
  if (!first) throw new Error('a place has a point')
  const progress = showProgress(points.length, screen)
  try {
    const title = {name: town === undefined ? first.district : first.town, sample: points.some(({sample}) => sample)}
    const show = (entry: {readonly place: {readonly zh: string}}, done: number) => progress.at(done, entry.place.zh)
    const batch = await makeBatch(points, title, catalogue, await fonts(), at(out), prices, show, profile)
    progress.end()
    const of = (state: string) => batch.lines.filter((line) => line.state === state).length
    for (const {id, changes} of batch.lines)
      if (changes && changes.signs.length > 0) say(`${id}: ${count(changes.signs.length, 'change')}, see ${out}/${id}/changes.csv`)
    say(`${count(points.length, 'point')} in ${out}: ${of('made')} made, ${of('kept')} kept as they were, ${of('failed')} failed`)
    say(`all together in ${out}/${togetherFolder}: summary, quantities, sheets of small items across the points`)
    say(await estimateLine({...batch.bill.total, open: batch.bill.open.length}, prices))
    if (title.sample) say('These are samples: the points are made up.')
    batch.problems.throwIfAny()
  } finally {
    progress.end()
  }
}

async function estimateLine({low, high, open}: {low: number; high: number; open: number}, prices: Prices): Promise<string> {
  const {printBand} = await import('../kit/bill.ts')
  return `estimate, not a quotation: ${printBand({low, high}, prices)}${open > 0 ? `; ${count(open, 'line')} open and not in it` : ''}`
}

async function load() {
  const [{loadCatalogue}, directory, {loadFonts}] = await Promise.all([
    import('../../handbooks/catalogue/catalogue.ts'),
    import('../directory/directory.ts'),
    import('../../design-system/drawing/type/loadFonts.ts'),
  ])
  return {catalogue: loadCatalogue(), directory, fonts: loadFonts}
}
