import {books} from '../../handbooks/clause/clause.ts'
import {bookNames} from '../../handbooks/clause/names.ts'
import type {EditionDiff} from '../../handbooks/edition/diff.ts'
import {editionHeading} from '../../handbooks/edition/names.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {Trail} from '../shell/Trail.tsx'
import {lead, pageHead} from '../shell/views.css.ts'
import {partNames} from '../shell/words.ts'
import {ChangeGroup, editorialChanges} from './ChangeGroup.tsx'
import {words} from './EditionView.words.ts'

/** Renders the clauses of an edition of which only the words changed, book by book: far more than those that ask something else. */
export function EditorialView({
  id,
  before,
  diff,
  locale,
}: {
  readonly id: string
  readonly before: string
  readonly diff: EditionDiff
  readonly locale: Locale
}) {
  const said = say(locale)
  const t = said(words)
  const changes = editorialChanges(diff)
  return (
    <>
      <Trail
        locale={locale}
        steps={[
          {label: said(partNames).handbooks, path: '/handbooks/'},
          {label: said(partNames).editions, path: '/editions/'},
          {label: editionHeading(id, locale), path: `/editions/${id}/`},
          {label: t.editorial},
        ]}
      />
      <header className={pageHead}>
        <h1>{t.editorialHeading(editionHeading(id, locale))}</h1>
        <p className={lead}>
          {t.changes(before)}
          {t.counted(changes.length)}
        </p>
        <p>{t.read}</p>
      </header>
      {books.map((book) => (
        <ChangeGroup
          key={book}
          id={book}
          title={said(bookNames)[book]}
          changes={changes.filter(({before: was, after}) => (after ?? was)?.book === book)}
          locale={locale}
        />
      ))}
    </>
  )
}
