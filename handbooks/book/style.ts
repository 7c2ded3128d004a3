import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {root} from '../input/root.ts'

/** The look of forms, shared with the site. */
export const formStyle = ['formWidths.css', 'form.css', 'sheet.css', 'checkForm.css']
  .map((file) => readFileSync(join(root, 'handbooks/book', file), 'utf8'))
  .join('')

/** The colours of a book, as `#rrggbb`: those of whoever publishes it. Quieter words and rules are greys of the toolkit's own. */
export interface BookInks {
  /** Links. */
  readonly ground: string
  /** The rule on the cover. */
  readonly ornament: string
  readonly ink: string
  readonly quiet: string
}

/** Whose a book is: its colours, and its emblem for the cover as an SVG element, or ''. */
export interface BookLook {
  readonly inks: BookInks
  readonly emblem: string
}

/** Returns what a page of a book looks like on a screen and in an EPUB; paper adds to it. Plain CSS, because it travels inside the files. */
export const screenStyle = ({ground, ink}: BookInks) => `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { font-family: 'Noto Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif; font-size: 1rem; line-height: 1.75; color: ${ink}; background: #fff; max-width: 46rem; margin: 0 auto; padding: 1.5rem; line-break: strict; text-autospace: normal; }
:lang(en) { line-height: 1.6; hyphens: auto; }
a { color: ${ground}; text-underline-offset: 0.2em; }
h1, h2, h3 { line-height: 1.35; text-wrap: balance; }
h1 { font-size: 2rem; margin: 3rem 0 0.5rem; }
h1 .number { display: block; font-size: 1rem; font-weight: 400; color: #4a5a56; }
h2 { font-size: 1.4rem; margin: 3rem 0 1rem; }
h2 .number { margin-inline-end: 0.5em; }
h3 { font-size: 1.05rem; margin: 0; }
.lead { color: #4a5a56; }
.clause { margin: 2rem 0; }
.margin { margin: 0; font-size: 0.85rem; }
.margin .number { font-weight: 700; }
.margin .id { color: #4a5a56; }
.kind { font-size: 0.8rem; font-weight: 400; color: #4a5a56; border: 1px solid #c3cdc8; border-radius: 2px; padding: 0 0.4em; margin-inline-start: 0.4em; }
.own { font-size: 0.75em; color: #4a5a56; white-space: nowrap; }
.note { font-size: 0.9rem; color: #33433f; border-inline-start: 2px solid #c3cdc8; padding-inline-start: 1rem; margin: 0.75rem 0; }
.note p { margin: 0; }
.judged { color: inherit; border-inline-start-color: currentColor; }
.gate { border: 1px solid currentColor; padding: 0 0.4em; font-size: 0.8em; white-space: nowrap; }
.facts { font-size: 0.8rem; color: #4a5a56; margin: 0.5rem 0 0; }
.facts > span { margin-inline-end: 1em; }
.facts b { font-weight: 700; color: ${ink}; }
.facts .annexes { white-space: nowrap; }
dfn { font-style: normal; }
figure { margin: 1.5rem 0; }
figure svg { width: 100%; max-height: 20rem; }
figure.fitting svg { max-height: 32rem; }
figcaption { font-size: 0.85rem; color: #4a5a56; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; margin: 1rem 0; }
th, td { text-align: start; vertical-align: top; padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid #c3cdc8; }
thead th { border-bottom: 2px solid ${ink}; }
td:first-child, th:first-child { min-width: 3.5em; }
dl.terms dt { font-weight: 700; margin-top: 1rem; }
dl.terms dt span, ul.index span { font-weight: 400; color: #4a5a56; }
dl.terms dd { margin: 0; }
ul.index, ul.references, nav ol { list-style: none; padding: 0; }
ul.index { columns: 16rem; }
ul.index li, ul.references li { break-inside: avoid; margin-bottom: 0.25rem; }
nav ol ol { padding-inline-start: 1.5rem; }
nav a { text-decoration: none; color: inherit; }
.cover .edition { color: #4a5a56; }
.statement { max-width: 34rem; }
${formStyle}`

/** Returns A4 with the clause numbers in the margin, running heads, page numbers and a contents with leaders. Chromium sets it. */
export const paperStyle = (fonts: string, pages: string, {ornament, ink, quiet}: BookInks) => `
${fonts}
@page { size: A4; margin: 24mm 20mm 22mm 20mm; @bottom-center { content: counter(page); font: 8.5pt 'Book'; color: ${ink}; } }
@page cover { margin: 0; @bottom-center { content: none; } }
${pages}
body { font-family: 'Book', sans-serif; font-size: 9.5pt; line-height: 1.7; max-width: none; margin: 0; padding: 0; orphans: 2; widows: 2; text-align: justify; }
:lang(en) { text-align: start; line-height: 1.5; font-variant-east-asian: proportional-width; }
a { color: inherit; text-decoration: none; }
.cover { page: cover; height: 297mm; padding: 46mm 24mm 24mm; display: flex; flex-direction: column; break-after: page; }
.cover svg.emblem { width: 28mm; height: 28mm; }
.cover h1 { font-size: 34pt; margin: 22mm 0 4mm; letter-spacing: 0.04em; }
.cover .edition { font-size: 13pt; }
.cover .statement { margin-top: auto; font-size: 8.5pt; max-width: 110mm; }
.cover::before { content: ''; display: block; width: 100%; border-top: 1.2mm solid ${ornament}; margin-bottom: 12mm; }
nav { break-after: page; }
nav h1 { margin-top: 0; font-size: 20pt; }
nav li { display: block; }
nav a { display: flex; align-items: baseline; gap: 2mm; }
nav a .dots { flex: 1; height: 0.8mm; border-top: 0.2mm dotted ${quiet}; }
nav > ol > li { margin-top: 2.5mm; font-weight: 700; break-inside: avoid; }
nav ol ol { font-weight: 400; padding-inline-start: 6mm; }
.chapter, .back { break-before: page; }
h1 { font-size: 22pt; margin: 10mm 0 4mm; }
h1 .number { font-size: 11pt; }
h2 { font-size: 13pt; margin: 9mm 0 3mm; break-after: avoid; }
.lead { font-size: 10.5pt; margin-bottom: 8mm; }
.chapter p, .chapter ul, .chapter ol { margin: 1.5mm 0; }
.chapter > *:not(.clause):not(h2) { margin-inline-start: 30mm; }
h2 { border-top: 0.4mm solid ${ink}; padding-top: 2mm; }
.clause { display: grid; grid-template-columns: 26mm 1fr; column-gap: 4mm; margin: 4.5mm 0; break-inside: auto; }
.clause > * { grid-column: 2; }
.clause > .margin { grid-column: 1; grid-row: 1 / span 2; font-size: 8pt; line-height: 1.4; text-align: start; }
.clause > .margin .number { display: block; font-size: 10pt; }
.clause > .margin .id { font-size: 6.5pt; white-space: nowrap; }
h3 { font-size: 10.5pt; break-after: avoid; }
.kind { font-size: 7pt; border-width: 0.2mm; }
.note { font-size: 8.5pt; line-height: 1.6; margin: 1.5mm 0; border-inline-start-width: 0.4mm; padding-inline-start: 3mm; }
.facts { font-size: 7.5pt; line-height: 1.5; margin-top: 1mm; break-before: avoid; text-align: start; }
figure { break-inside: avoid; }
figure svg { max-height: 70mm; }
figure.fitting svg { max-height: 105mm; }
table { font-size: 8.5pt; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
ul.index { columns: 2; font-size: 8.5pt; }
ul.references { font-size: 8.5pt; }
.back > h1 { font-size: 15pt; margin: 0 0 3mm; }
.turned { page: turned; }
.upright { page: upright; }
.back.upright > h1 + .form:not(.form-halves) > .sheet-title, .back.turned > h1 + .form > .sheet-title { display: none; }
.form h2 { border-top: none; padding-top: 0; }
`
