import {randomInt} from 'node:crypto'
import {type Command, InvalidArgumentError, Option} from 'commander'
import {InputError, show} from '../../handbooks/input/problem.ts'
import {type Locale, locales} from '../../handbooks/language/locale.ts'
import type {NoRota, RotaRule} from '../supervision/rota.ts'
import {identityOption, identityTyped} from './identity.ts'
import {count, examples, type Terminal} from './terminal.ts'

interface RotaWanted {
  readonly district: string
  readonly month: string
  readonly parties?: string
  readonly seed?: string
  readonly out?: string
  readonly sealed?: string
  readonly locale: Locale
  readonly identity?: string
}

/** Makes `patrol rota` the command that lays out who patrols which point on which day of a month. */
export const addRotaCommand = (rota: Command, terminal: Terminal): Command =>
  rota
    .summary('lay out the rota of a month')
    .description(
      'Lay out who patrols which point of a district on which day of a month, with the reason of each: at points with four parties each at least once, none twice running; at the others one visit of the town a quarter; on working days only; themes take turns. Unannounced visits are drawn apart, into a file that only the county reads, and stand on no rota.',
    )
    .requiredOption('--district <ID>', 'the district, such as sample (required)')
    .requiredOption('--month <MONTH>', 'such as 2026-12 (required)', (text: string) => {
      if (!/^20\d\d-(0[1-9]|1[0-2])$/.test(text)) throw new InvalidArgumentError('Give a year and a month, such as 2026-12.')
      return text
    })
    .option(
      '--parties <FILE>',
      'who patrols, how often, when away, and at which points (.yaml); without it four parties at every model point',
    )
    .option('--seed <WORD>', 'draws the days; the district and the month, if it is left out')
    .option('--out <DIR>', 'new or empty folder for the rota on A4, as a page and as a calendar; without it the rota is shown')
    .option('--sealed <FILE>', 'new file (.yaml) for the unannounced visits of the rest of the year; never in a folder that is published')
    .addOption(new Option('--locale <LOCALE>', 'language and script').choices(locales).default('zh-Hans'))
    .addOption(identityOption('the county’s'))
    .addHelpText(
      'after',
      examples(
        'patrol rota --district sample --month 2026-12',
        'patrol rota --district sample --month 2026-12 --parties parties.yaml --out rota',
        'patrol rota --district sample --month 2026-12 --out rota --sealed ../county/visits.yaml',
      ),
    )
    .action((wanted: RotaWanted) => layOut(wanted, terminal))

async function layOut({district: id, month, parties: file, seed, out, sealed, locale, identity: asked}: RotaWanted, terminal: Terminal) {
  const {at, nameOf, say} = terminal
  const [
    {loadCatalogue},
    {loadDirectory},
    {loadDistricts},
    {loadWorkingCalendar},
    {readText},
    {refuseUnless, refuseUnlessFile, utf8, writeFolder, writeOne},
    {patrolPoint},
    {readParties, usualParties},
    {daysOf, planRota},
    {townVisits},
    {rotaFiles, rotaPen},
    {refuseOpenPath},
    {existsSync},
  ] = await Promise.all([
    import('../../handbooks/catalogue/catalogue.ts'),
    import('../directory/directory.ts'),
    import('../directory/district.ts'),
    import('../../handbooks/register/workingCalendar.ts'),
    import('../../handbooks/input/file.ts'),
    import('../../handbooks/input/output.ts'),
    import('../supervision/patrolPoint.ts'),
    import('../supervision/partiesFile.ts'),
    import('../supervision/rota.ts'),
    import('../supervision/townVisits.ts'),
    import('../supervision/rotaFile.ts'),
    import('../supervision/openPath.ts'),
    import('node:fs'),
  ])
  if (sealed !== undefined) {
    refuseOpenPath(at(sealed), sealed, out === undefined ? undefined : at(out))
    if (existsSync(at(sealed)))
      throw new InputError('--sealed', [
        {at: sealed, message: 'is there already: it holds visits that were drawn; name a new file, for they are not drawn twice'},
      ])
    refuseUnlessFile(at(sealed))
  }
  if (out !== undefined) refuseUnless(at(out))
  const calendar = loadWorkingCalendar()
  const workingDays = (of: string) => daysOf(of).filter((on) => calendar.dayOf(on).working)
  const days = workingDays(month)
  const known = loadDistricts()
  const district = known.find((one) => one.id === id)
  if (!district)
    throw new InputError('--district', [
      {at: '', message: `${show(id)} is no district; use one of ${known.map((one) => one.id).join(', ')}`},
    ])
  const entries = loadDirectory(loadCatalogue(), undefined, {only: [district.id]}).filter(({lifecycle}) => lifecycle.status === 'open')
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const county = {month, open: new Map(entries.map((entry) => [entry.id, patrolPoint(entry).type === 'model']))}
  const patrolling =
    file === undefined
      ? usualParties(county)
      : readParties(nameOf(file), readText({path: at(file), name: nameOf(file), as: 'yaml'}), county)
  const drawnBy = seed ?? `${district.id} ${month}`
  const planned = planRota({month, seed: drawnBy, days, parties: patrolling.parties, points: patrolling.points})
  if ('fails' in planned) throw new InputError(`rota ${month}`, failProblems(planned))
  const {turns} = planned
  const four = new Set(patrolling.points.map((point) => point.id))
  const others = entries.flatMap((entry) => (four.has(entry.id) ? [] : [{id: entry.id, town: entry.town.zh}]))
  const visits = townVisits(others, {month, seed: drawnBy, days})
  const rota = {month, seed: drawnBy, district: district.name, entries: byId, patrolling, turns, visits}
  if (out === undefined) {
    const {turnReason} = await import('../supervision/rotaHtml.ts')
    const pen = rotaPen(rota, locale)
    const {names, words: t} = pen
    for (const turn of turns)
      say(`${turn.on}  ${names.point(turn.point)}  ${names.parties[turn.party]}  ${names.themes[turn.theme]}  [${turnReason(turn, pen)}]`)
    for (const {on, point, theme} of visits) say(`${on}  ${names.point(point)}  ${t.town}  ${names.themes[theme]}  [${t.quarter}]`)
  } else {
    const {identityOf} = await import('../directory/identityOf.ts')
    const identity = (await identityTyped(asked, terminal)) ?? identityOf(district)
    writeFolder(at(out), await rotaFiles(rota, locale, identity))
  }
  say(
    `${count(turns.length, 'patrol')} at ${count(four.size, 'point')} with four parties, ${count(visits.length, 'visit')} of towns to ${count(others.length, 'other point')}${out === undefined ? '' : `; wrote ${out}`}`,
  )
  if (sealed === undefined) return
  const {sealedVisits} = await import('../supervision/sealed.ts')
  const {yamlText} = await import('../../handbooks/input/yamlText.ts')
  const year = Number(month.slice(0, 4))
  const rest = Array.from({length: 13 - Number(month.slice(5))}, (_, i) => `${year}-${String(Number(month.slice(5)) + i).padStart(2, '0')}`)
  const secret = sealedVisits(
    entries.map((entry) => entry.id),
    rest.flatMap(workingDays),
    [...turns, ...visits],
    () => randomInt(2 ** 32) / 2 ** 32,
  )
  const head = `# 密封 SEALED：${district.name.zh}${year}年暗访安排，只供县里派人用，不张贴、不上网、不发站点（SW-SUP-008）。\n`
  writeOne(
    at(sealed),
    utf8(`${head}${yamlText({visits: secret.map(({on, point}) => ({on, point, name: byId.get(point)?.name.zh ?? point}))})}`),
  )
  say(`wrote ${count(secret.length, 'unannounced visit')} to ${sealed}: keep it where only the county reads it`)
}

/** What each rule says, and what would make room. */
const ruleWords: Readonly<Record<RotaRule, string>> = {
  'each-party': 'every party comes to each point as often as it has to (SW-SUP-001); lower its perMonth',
  'not-twice': 'no party comes twice running to a point (SW-SUP-003); let the others come more often, or correct "before"',
  'working-days': 'patrols are made on working days only; take fewer patrols, or another month',
  away: 'a party comes on no day on which it is away; correct its days',
  'per-day': 'the commissioner visits so many points a day and no more; raise perDay',
}

const failProblems = ({fails, alone}: NoRota) => [
  {
    at: '',
    message: alone
      ? 'cannot be laid out; it could be without any one of these rules:'
      : 'cannot be laid out, and not by dropping one rule alone; these bind together:',
  },
  ...fails.map((rule) => ({at: rule, message: ruleWords[rule]})),
]
