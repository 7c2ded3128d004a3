import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Identity} from '../../design-system/tokens/identity.ts'
import {fontFaces, stated, withPrinter} from '../../handbooks/book/printing.ts'
import {edition} from '../../handbooks/catalogue/catalogue.ts'
import {escaped} from '../../handbooks/input/escape.ts'
import {type OutputFile, utf8} from '../../handbooks/input/output.ts'
import {root} from '../../handbooks/input/root.ts'
import {yamlText} from '../../handbooks/input/yamlText.ts'
import {type InBoth, say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {writer} from '../../handbooks/language/traditional.ts'
import {toIcs} from '../../handbooks/register/ics.ts'
import {partyNames} from '../assessment/schema.ts'
import {emblemMark} from '../book/emblemMark.ts'
import type {Entry} from '../directory/directory.ts'
import {filled} from './filled.ts'
import type {Patrolling} from './partiesFile.ts'
import type {Turn} from './rota.ts'
import {words} from './rota.words.ts'
import {monthWords, type RotaPen, rotaEvents, turnTable, visitTable} from './rotaHtml.ts'
import {inScript} from './sheetFile.ts'
import {themeNames} from './theme.ts'
import type {TownVisit} from './townVisits.ts'

/** The public rota of a district's month. */
export interface Rota {
  readonly month: string
  readonly seed: string
  readonly district: InBoth
  /** Every point of the district, by public id. */
  readonly entries: ReadonlyMap<string, Entry>
  readonly patrolling: Patrolling
  readonly turns: readonly Turn[]
  readonly visits: readonly TownVisit[]
}

/** Returns how a rota is written in one language. */
export function rotaPen({entries}: Pick<Rota, 'entries'>, locale: Locale): RotaPen {
  const write = writer(locale)
  const said = say(locale)
  const nameOf = (id: string) => {
    const name = entries.get(id)?.name
    return name ? write(said(name)) : id
  }
  return {
    words: inScript(said(words), write),
    names: {parties: inScript(said(partyNames), write), themes: inScript(said(themeNames), write), point: nameOf},
  }
}

/**
 * Returns the files of a rota: a PDF with a page of A4 for each point and for each town, to be posted, the same as HTML, a calendar, and the parties
 * of the next month with who came last.
 *
 * @throws InputError if no Chromium is on the machine.
 */
export async function rotaFiles(rota: Rota, locale: Locale, identity: Identity): Promise<OutputFile[]> {
  const pen = rotaPen(rota, locale)
  const title = `${writer(locale)(say(locale)(rota.district))} ${pen.words.title} ${rota.month}`
  const pdf = await withPrinter('rota', async (print) =>
    stated(await print(rotaDocument(rota, locale, identity, fontFaces(locale))), {lang: locale, title, subject: `Cunbiao ${edition}`}),
  )
  return [
    {path: 'rota.pdf', bytes: pdf},
    {path: 'rota.html', bytes: utf8(rotaDocument(rota, locale, identity, ''))},
    {path: 'rota.ics', bytes: utf8(toIcs('patrol', `${rota.month}-01`, rotaEvents(rota.turns, rota.visits, pen)))},
    {path: 'next-parties.yaml', bytes: utf8(nextParties(rota))},
  ]
}

/** Returns the file of parties for the month after, in which none begins at a point where it came last. */
export function nextParties({patrolling: {parties, points}, turns, month}: Pick<Rota, 'patrolling' | 'turns' | 'month'>): string {
  const last = new Map(turns.map(({point, party}) => [point, party]))
  return `# After ${month}: add the days on which a party is away, and hand it to --parties.\n${yamlText({
    parties: parties.map(({id, perMonth, perDay}) => ({id, perMonth, ...(perDay !== undefined && {perDay})})),
    points: points.map(({id}) => ({id, ...(last.has(id) && {before: last.get(id)})})),
  })}`
}

function rotaDocument(rota: Rota, locale: Locale, identity: Identity, fonts: string): string {
  const pen = rotaPen(rota, locale)
  const {words: t} = pen
  const write = writer(locale)
  const said = say(locale)
  const style = readFileSync(join(root, 'points/supervision/sheet.css'), 'utf8')
  const month = monthWords(rota.month, t)
  const page = (title: string, place: string, sample: boolean, table: string) => `<section class="page">
<header>${emblemMark(identity)}<p>${escaped(write(said(rota.district)))}</p><p>${escaped(month)}</p></header>
<h1>${escaped(`${place} ${title}`)}</h1>
${sample ? `<p class="sample">${escaped(t.sample)}</p>` : ''}
${table}
<p>${escaped(filled(t.rules, {seed: rota.seed}))}</p>
<p>${escaped(t.open)}</p>
<p class="seal">${escaped(t.seal)}</p>
</section>`
  const points = rota.patrolling.points.map(({id}) =>
    page(
      t.title,
      pen.names.point(id),
      rota.entries.get(id)?.sample ?? false,
      turnTable(
        rota.turns.filter(({point}) => point === id),
        pen,
      ),
    ),
  )
  const towns = [...Map.groupBy(rota.visits, ({town}) => town)].map(([, visits]) => {
    const first = rota.entries.get(visits[0]?.point ?? '')
    return page(t.townTitle, first ? write(said(first.town)) : '', first?.sample ?? false, visitTable(visits, pen))
  })
  return `<!doctype html>
<html lang="${locale}" style="--size: 10">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src file:"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>${escaped(`${write(said(rota.district))} ${t.title} ${rota.month}`)}</title>
<style>${fonts}${style}</style>
</head>
<body>
<main>
${[...points, ...towns].join('\n')}
</main>
</body>
</html>
`
}
