import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {PDFDocument} from '@cantoo/pdf-lib'
import type {Identity} from '../../design-system/tokens/identity.ts'
import {fontFaces, stated, withPrinter} from '../../handbooks/book/printing.ts'
import {type Catalogue, edition} from '../../handbooks/catalogue/catalogue.ts'
import {typeNames} from '../../handbooks/clause/names.ts'
import {escaped} from '../../handbooks/input/escape.ts'
import {utf8} from '../../handbooks/input/output.ts'
import {InputError} from '../../handbooks/input/problem.ts'
import {root} from '../../handbooks/input/root.ts'
import {type InBoth, say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {writer} from '../../handbooks/language/traditional.ts'
import {partyNames, statusNames} from '../assessment/schema.ts'
import {emblemMark} from '../book/emblemMark.ts'
import type {Entry} from '../directory/directory.ts'
import {likely} from './fit.ts'
import {groupNames} from './group.ts'
import {patrolClauses, patrolPoint} from './patrolPoint.ts'
import {drawSheet} from './sheet.ts'
import {type SheetWords, words} from './sheet.words.ts'
import {type PrintedSheet, sheetHtml} from './sheetHtml.ts'
import {type PatrolTheme, themeNames} from './theme.ts'

/** What a sheet is drawn for. */
export interface Patrol {
  readonly entry: Entry
  readonly on: string
  readonly theme?: PatrolTheme | undefined
}

/** Returns the sheet of a patrol in one language, with the words of its clauses. */
export function printedSheet({entry, on, theme}: Patrol, catalogue: Catalogue, locale: Locale): PrintedSheet {
  const write = writer(locale)
  const said = say(locale)
  const both = (text: InBoth) => write(said(text))
  const clauses = patrolClauses(catalogue, said, write)
  const point = patrolPoint(entry)
  return {
    lines: drawSheet(clauses, point, {on, theme}),
    clauses: new Map(clauses.map((clause) => [clause.id, clause])),
    on,
    edition,
    point: both(entry.name),
    town: both(entry.town),
    sample: entry.sample,
    type: write(said(typeNames)[point.type]),
    assessed: point.assessed !== undefined,
    theme: theme && write(said(themeNames)[theme]),
    words: inScript(said(words), write),
    names: {
      groups: inScript(said(groupNames), write),
      parties: inScript(said(partyNames), write),
      statuses: inScript(said(statusNames), write),
    },
    judged: true,
  }
}

/** Returns words with each text in the script that `write` writes. */
export const inScript = <Words extends object>(given: Words, write: (words: string) => string): Words =>
  JSON.parse(JSON.stringify(given), (_, value) => (typeof value === 'string' ? write(value) : value))

/**
 * Returns a patrol sheet as a PDF of one A4 with its fonts, in the identity of its county.
 *
 * @throws InputError if no Chromium is on the machine.
 */
export function sheetPdf(patrol: Patrol, catalogue: Catalogue, locale: Locale, identity: Identity): Promise<Uint8Array> {
  const sheet = printedSheet(patrol, catalogue, locale)
  const fonts = fontFaces(locale)
  return withPrinter('patrol sheet', async (print) => {
    for (const setting of likely(sheet)) {
      const bytes = await print(
        sheetDocument({...sheet, judged: setting.judged}, patrol.entry, locale, identity, {size: setting.size, fonts}),
      )
      const pdf = await PDFDocument.load(bytes, {updateMetadata: false})
      if (pdf.getPageCount() === 1)
        return stated(bytes, {lang: locale, title: `${sheet.words.title} ${sheet.point} ${sheet.on}`, subject: `Cunbiao ${edition}`})
    }
    throw new InputError('patrol sheet', [{at: patrol.entry.id, message: 'does not fit one A4 in any size that can be read'}])
  })
}

/** Returns a patrol sheet as an HTML document that needs nothing else. */
export const sheetPage = (patrol: Patrol, catalogue: Catalogue, locale: Locale, identity: Identity): Uint8Array =>
  utf8(sheetDocument(printedSheet(patrol, catalogue, locale), patrol.entry, locale, identity, {size: 8, fonts: ''}))

function sheetDocument(
  sheet: PrintedSheet,
  entry: Entry,
  locale: Locale,
  identity: Identity,
  {size, fonts}: {readonly size: number; readonly fonts: string},
): string {
  const t: SheetWords = sheet.words
  const style = readFileSync(join(root, 'points/supervision/sheet.css'), 'utf8')
  return `<!doctype html>
<html lang="${locale}" style="--size: ${size}">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src file:"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>${escaped(`${t.title} ${sheet.point} ${sheet.on}`)}</title>
<style>${fonts}${style}</style>
</head>
<body>
<header>${emblemMark(identity)}<p>${escaped(writer(locale)(say(locale)(entry.district)))}</p><p lang="en">${escaped(`${entry.id} ${sheet.on}`)}</p></header>
<main>
<h1>${escaped(t.title)}</h1>
${sheetHtml(sheet)}
</main>
</body>
</html>
`
}
