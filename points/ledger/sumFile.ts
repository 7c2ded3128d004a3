import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fontFaces, stated, withPrinter} from '../../handbooks/book/printing.ts'
import {edition} from '../../handbooks/catalogue/catalogue.ts'
import {escaped} from '../../handbooks/input/escape.ts'
import {utf8} from '../../handbooks/input/output.ts'
import {root} from '../../handbooks/input/root.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {quarterCode} from './quarter.ts'
import {type SumSetting, sumHtml} from './sumHtml.ts'
import type {QuarterSum} from './sumLedger.ts'

/** What the sheet may load: its own style and, on the way to paper, the fonts of the toolkit. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src file:"

/** Returns the public sheet of a quarter as an HTML document that needs nothing else; `fonts` are added on the way to paper. */
export function sumPage(sum: QuarterSum, setting: SumSetting, locale: Locale, fonts = ''): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${policy}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>${escaped(titleOf(sum, setting))}</title>
<style>${fonts}${readFileSync(join(root, 'points/ledger/sum.css'), 'utf8')}</style>
</head>
<body><main class="sum">
${sumHtml(sum, setting)}</main></body>
</html>
`
}

const titleOf = (sum: QuarterSum, {words}: SumSetting) => `${words.sheet.title} ${quarterCode(sum.quarter)}`

/**
 * Returns the public sheet of a quarter as the bytes of a file: HTML, or a PDF on A4 with its fonts.
 *
 * @throws InputError if it is a PDF and no Chromium is on the machine.
 */
export async function sumFile(sum: QuarterSum, setting: SumSetting, locale: Locale, format: 'pdf' | 'html'): Promise<Uint8Array> {
  if (format === 'html') return utf8(sumPage(sum, setting, locale))
  const title = titleOf(sum, setting)
  return withPrinter('ledger sum', async (print) =>
    stated(await print(sumPage(sum, setting, locale, fontFaces(locale))), {lang: locale, title, subject: `Cunbiao ${edition}`}),
  )
}
