import type {Identity} from '../../design-system/tokens/identity.ts'
import {escaped} from '../../handbooks/input/escape.ts'
import {type InBoth, say} from '../../handbooks/language/both.ts'
import {type Locale, langOf} from '../../handbooks/language/locale.ts'
import {writer} from '../../handbooks/language/traditional.ts'
import {type BoardNotice, categories, posts} from './notice.ts'
import {linesOn} from './noticeValues.ts'
import {words} from './sheet.words.ts'

/** What a sheet shows beside its notice. */
export interface SheetSetting {
  readonly locale: Locale
  readonly point: {readonly name: InBoth; readonly sample: boolean}
  readonly identity: Identity
  /** The emblem as an SVG element. */
  readonly emblem: string
}

/** Lines up to which a notice is set in large type. Our own choice. */
export const fewLines = 12

/** Returns the three lines of the stamp. @clause SW-DISC-005 post, day of posting, day of removal */
export function stampOf(
  {post, from, until}: Pick<BoardNotice, 'post' | 'from' | 'until'>,
  locale: Locale,
): readonly (readonly [string, string])[] {
  const said = say(locale)
  const t = said(words)
  return [
    [t.post, said(posts[post])],
    [t.from, from],
    [t.until, until ?? t.stays],
  ]
}

/** Returns notices as the parts of one HTML page, each on a sheet of A4. What the table says stays in its language. */
export function sheetsHtml(notices: readonly BoardNotice[], {locale, point, identity, emblem}: SheetSetting): string {
  const said = say(locale)
  const t = said(words)
  const write = writer(locale)
  const text = (plain: string) => escaped(write(plain))
  const quoted = (plain: string) => (langOf(plain, locale) ? `<span lang="${langOf(plain, locale)}">${escaped(plain)}</span>` : text(plain))
  const ground = identity.inks.ground.srgb
  return notices
    .map(
      (notice) => `<article style="--ground:${ground}">
<header>${emblem}<p>${text(said(point.name))}</p><p>${text(said(categories[notice.category]))}</p></header>
${point.sample ? `<p class="sample">${text(t.sample)}</p>` : ''}
<h1>${quoted(notice.title)}</h1>
<div class="words${linesOn(notice.text) <= fewLines ? ' few' : ''}">${notice.text
        .split('\n')
        .map((line) => `<p>${quoted(line)}</p>`)
        .join('')}</div>
<dl class="stamp">${stampOf(notice, locale)
        .map(([term, detail]) => `<div><dt>${text(term + t.colon)}</dt><dd>${text(detail)}</dd></div>`)
        .join('')}</dl>
</article>`,
    )
    .join('\n')
}
