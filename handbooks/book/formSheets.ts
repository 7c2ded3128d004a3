import type {Form} from '../annexes/form.ts'
import {edition} from '../catalogue/catalogue.ts'
import {escaped} from '../input/escape.ts'
import {type FilledIn, type FormSetting, formHtml} from './form.ts'
import {fontFaces, stated, withPrinter} from './printing.ts'
import {formStyle} from './style.ts'

/** A form to be printed, and the numbers of its copies: none for one to be numbered by hand. */
export interface FormCopies {
  readonly form: Form
  readonly copies: number
  /** Returns what is printed as the number of copy `nth`, from 0. */
  readonly serial?: ((nth: number) => string) | undefined
  /** What is printed into the fields of every copy. */
  readonly filled?: FilledIn | undefined
}

/** What a sheet needs beside the look of forms when it is printed alone. */
const sheetStyle = (fonts: string) => `
${fonts}
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { font-family: 'Book', sans-serif; color: #14211f; margin: 0; line-height: 1.4; text-autospace: normal; }
:lang(en) { font-variant-east-asian: proportional-width; }
a { color: inherit; text-decoration: none; }
section { break-after: page; }
section:last-child { break-after: auto; }
${formStyle}`

/** What a sheet may load: its own style and pictures, and the fonts of the toolkit. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src file:"

/** Returns the sheets of `list`, one after another, as an HTML document to be printed. */
export function formSheets(list: readonly FormCopies[], title: string, setting: FormSetting): string {
  const sheets = list.flatMap(({form, copies, serial, filled}) =>
    Array.from(
      {length: copies},
      (_, nth) =>
        `<section class="annex-${form.turned ? 'turned' : 'upright'}">${formHtml(form, {...setting, serial: serial?.(nth)}, filled)}</section>`,
    ),
  )
  return `<!doctype html>
<html lang="${setting.locale}">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${policy}"/>
<title>${escaped(title)}</title>
<style>${sheetStyle(fontFaces(setting.locale))}</style>
</head>
<body>
${sheets.join('\n')}
</body>
</html>
`
}

/**
 * Returns the sheets of `list` as one PDF to print, each on an A4 of its own, in the delivered font, which is embedded: papers print alike on every
 * machine.
 *
 * @throws InputError if no Chromium is on the machine.
 */
export const toFormsPdf = (list: readonly FormCopies[], title: string, setting: FormSetting): Promise<Uint8Array> =>
  withPrinter('forms', async (print) =>
    stated(await print(formSheets(list, title, setting)), {lang: setting.locale, title, subject: `Cunbiao ${edition}`}),
  )
