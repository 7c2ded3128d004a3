import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Identity} from '../../design-system/tokens/identity.ts'
import {root} from '../../handbooks/input/root.ts'
import {emblemMark} from '../book/emblemMark.ts'
import type {Pen} from './penWith.ts'

/** What a paper may load: its own style and, on the way to paper, the fonts of the toolkit. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src file:"

/** What stands on the page of a paper, as plain words but for `body`, `seal` and `clauses`, which are XHTML. */
export interface PaperPage {
  /** Title of the document, for whoever lists files. */
  readonly named: string
  readonly title: string
  readonly office: string
  readonly serial?: string | undefined
  /** Says that the paper is a sample. */
  readonly sample?: string | undefined
  readonly body: string
  readonly seal: string
  readonly clauses: string
}

/** Returns a paper of an office as an HTML document on A4 that needs nothing else; `fonts` are added on the way to paper. */
export function paperPage(
  {named, title, office, serial, sample, body, seal, clauses}: PaperPage,
  pen: Pen,
  identity: Identity,
  fonts = '',
): string {
  const {text, locale} = pen
  const style = readFileSync(join(root, 'points/notice/notice.css'), 'utf8')
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${policy}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>${text(named)}</title>
<style>${fonts}${style}</style>
</head>
<body>
<header>${emblemMark(identity)}<p>${text(office)}</p>${serial === undefined ? '' : `<p class="serial">${text(serial)}</p>`}</header>
${sample === undefined ? '' : `<p class="sample">${text(sample)}</p>`}
<main>
<h1>${text(title)}</h1>
${body}
<div class="seal">${seal}</div>
<p class="clauses">${clauses}</p>
</main>
</body>
</html>
`
}
