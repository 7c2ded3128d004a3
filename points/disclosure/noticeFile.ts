import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Identity} from '../../design-system/tokens/identity.ts'
import {fontFaces, stated, withPrinter} from '../../handbooks/book/printing.ts'
import {edition} from '../../handbooks/catalogue/catalogue.ts'
import {escaped} from '../../handbooks/input/escape.ts'
import {type OutputFile, utf8} from '../../handbooks/input/output.ts'
import {root} from '../../handbooks/input/root.ts'
import {say} from '../../handbooks/language/both.ts'
import {speak} from '../../handbooks/language/traditional.ts'
import {type BoardNotice, categories} from './notice.ts'
import {type SheetSetting, sheetsHtml} from './sheet.ts'
import {words} from './sheet.words.ts'

/** What a sheet may load: its own style and, on the way to paper, the fonts of the toolkit. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src file:"

/** Returns the emblem of an identity as an SVG element; the name beside it is what is read. */
export const emblemOf = ({emblem, inks}: Identity): string =>
  `<svg viewBox="0 0 ${emblem.size} ${emblem.size}" aria-hidden="true" xmlns="http://www.w3.org/2000/svg">${emblem.paths
    .map(({d, role}) => `<path d="${d}" fill="${inks[role].srgb}"/>`)
    .join('')}</svg>`

/** Returns the notices as one HTML document that needs nothing else; `fonts` are added on the way to paper. */
export function noticesHtml(notices: readonly BoardNotice[], setting: SheetSetting, fonts = ''): string {
  const {locale, point} = setting
  const said = say(locale)
  const style = readFileSync(join(root, 'points/disclosure/sheet.css'), 'utf8')
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${policy}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>${escaped(said(words).file(said(point.name)))}</title>
<style>${fonts}${style}</style>
</head>
<body>
${sheetsHtml(notices, setting)}
</body>
</html>
`
}

/**
 * Returns the notices as one PDF, a sheet of A4 each, with its fonts, and as an HTML file.
 *
 * @throws InputError if no Chromium is on the machine.
 */
export async function makeNoticeFiles(notices: readonly BoardNotice[], setting: SheetSetting): Promise<OutputFile[]> {
  const {locale, point} = setting
  const bytes = await withPrinter('notices', (print) => print(noticesHtml(notices, setting, fontFaces(locale))))
  const title = say(locale)(words).file(say(locale)(point.name))
  const subjects = [...new Set(notices.map(({category}) => speak(locale)(categories[category])))].join(' ')
  return [
    {path: 'print.pdf', bytes: await stated(bytes, {lang: locale, title, subject: `Cunbiao ${edition} ${subjects}`})},
    {path: 'print.html', bytes: utf8(noticesHtml(notices, setting))},
  ]
}
