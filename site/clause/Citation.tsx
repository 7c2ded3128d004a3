import {Button} from '../../design-system/ui/Button.tsx'
import {VisuallyHidden} from '../../design-system/ui/VisuallyHidden.tsx'
import type {Clause} from '../../handbooks/clause/clause.ts'
import {bookNames} from '../../handbooks/clause/names.ts'
import {editionStatusNames} from '../../handbooks/edition/names.ts'
import {say} from '../../handbooks/language/both.ts'
import {chineseIn, type Locale, tagOf, writtenIn} from '../../handbooks/language/locale.ts'
import {current} from '../edition/editions.ts'
import {href} from '../shell/locale.ts'
import {citation, entry, summary} from './Citation.css.ts'
import {words} from './Citation.words.ts'

/**
 * Renders how to cite a clause in the form of GB/T 7714 for a part of a book online, in Chinese and English: book, printed number, title,
 * permanent id, edition with its status, year, address. Once `cite-clause.ts` runs, the day of citing and the site's host stand
 * in it too; the text that a page is built with knows neither, so it gives the path alone.
 */
export function Citation({clause, locale}: {readonly clause: Clause; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  const of = {zh: chineseIn(locale), en: tagOf.en}
  return (
    <details className={citation} data-pagefind-ignore="" data-cite="">
      <summary className={summary}>{t.cite}</summary>
      {writtenIn.map((language) => (
        <div key={language} className={entry}>
          <p lang={of[language]}>
            <span data-cite-text="">
              {entryOf(clause, of[language])}
              <span data-cite-date="" />. <span data-cite-path="">{href(of[language], `/clauses/${clause.id}/`)}</span>
              {'.'}
            </span>
          </p>
          <Button look="secondary" name="copy" hidden>
            {t.copy} <VisuallyHidden>{t.label[language]}</VisuallyHidden>
          </Button>
        </div>
      ))}
      <output data-copied={t.copied} data-failed={t.failed} />
    </details>
  )
}

function entryOf(clause: Clause, locale: Locale): string {
  const said = say(locale)
  const {id, entry} = current
  return said(words).entry({
    title: `${said(bookNames)[clause.book]}: ${clause.number} ${said(clause.title)}`,
    clause: clause.id,
    edition: id,
    status: said(editionStatusNames)[entry.status],
    year: id.slice(0, 4),
  })
}
