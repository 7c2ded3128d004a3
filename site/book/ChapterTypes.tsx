import {Button} from '../../design-system/ui/Button.tsx'
import {SelectField} from '../../design-system/ui/SelectField.tsx'
import type {Chapter} from '../../handbooks/catalogue/catalogue.ts'
import {pointTypes} from '../../handbooks/clause/clause.ts'
import {typeNames} from '../../handbooks/clause/names.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {filter, typeLine, typeLines, typeTitle, whoBox} from '../clause/asked.css.ts'
import {chapterClauses, countAsked} from '../clause/asked.ts'
import {href} from '../shell/locale.ts'
import {words} from './ChapterTypes.words.ts'

/** Renders what a chapter asks of each type of point, the ways to read or check only that, and a filter once its script runs. */
export function ChapterTypes({chapter, locale}: {readonly chapter: Chapter; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  const clauses = chapterClauses(chapter)
  if (clauses.length === 0) return null
  return (
    <section className={whoBox} aria-labelledby="who" data-pagefind-ignore="">
      <h2 id="who" className={typeTitle}>
        {t.title}
      </h2>
      <p>
        {t.all(clauses.length, clauses.filter(({bearer}) => bearer === 'village').length)}{' '}
        <a href={href(locale, `/handbooks/${chapter.book}/check-form/${chapter.name}/`)}>{t.form}</a>
      </p>
      <ul className={typeLines}>
        {pointTypes.map((type) => {
          const {required, recommended} = countAsked(clauses, type)
          return (
            <li key={type} className={typeLine}>
              <strong>{said(typeNames)[type]}</strong> <span>{required + recommended > 0 ? t.counts(required, recommended) : t.none}</span>
              {required + recommended > 0 && (
                <>
                  <a href={`${href(locale, `/handbooks/${chapter.book}/for/${type}/`)}#${chapter.name}`}>{t.read}</a>
                  <a href={`${href(locale, `/handbooks/${chapter.book}/checklist/${type}/`)}#${chapter.name}`}>{t.check}</a>
                </>
              )}
            </li>
          )
        })}
      </ul>
      <type-filter hidden data-found={t.found}>
        <form className={filter}>
          <SelectField label={t.show} name="type" id="asked-type">
            <option value="">{t.everyone}</option>
            {pointTypes.map((type) => (
              <option key={type} value={type}>
                {said(typeNames)[type]}
              </option>
            ))}
          </SelectField>
          <Button look="secondary" type="reset" hidden>
            {t.reset}
          </Button>
          <output />
        </form>
      </type-filter>
    </section>
  )
}
