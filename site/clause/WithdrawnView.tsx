import {Badge} from '../../design-system/ui/Badge.tsx'
import {DescriptionList} from '../../design-system/ui/DescriptionList.tsx'
import {Prose} from '../../design-system/ui/Prose.tsx'
import {kindNames} from '../../handbooks/clause/names.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import type {withdrawn as all} from '../edition/editions.ts'
import {catalogue} from '../shell/data.ts'
import {href} from '../shell/locale.ts'
import {part} from '../shell/views.css.ts'
import {ClauseHead} from './ClauseHead.tsx'
import {provision} from './ClauseView.css.ts'
import {ClauseWords} from './ClauseWords.tsx'
import {ClauseTypes} from './clauseFacts.tsx'
import {fallen} from './FallenNotice.css.ts'
import {words} from './WithdrawnView.words.ts'

/** Renders the page of a clause that was withdrawn: its last words, the edition they stood in, and what took its place. */
export function WithdrawnView({clause, last, replacedBy, locale}: (typeof all)[number] & {readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  const entry = catalogue.withdrawn.find((e) => e.id === clause.id)
  return (
    <>
      <ClauseHead clause={clause} locale={locale} edition={last.id}>
        <Badge tone="neutral">{said(kindNames)[clause.kind]}</Badge>
        <Badge tone="danger">{t.gone}</Badge>
      </ClauseHead>
      <p className={fallen}>{t.last(last.id)}</p>
      <div className={provision}>
        <Prose>
          <ClauseWords clause={clause} locale={locale} />
        </Prose>
      </div>
      <ClauseTypes clause={clause} locale={locale} />
      <section className={part}>
        <h2>{t.facts}</h2>
        <DescriptionList
          items={[
            {term: t.permanent, detail: clause.id},
            {term: t.printed, detail: <a href={`${href(locale, `/editions/${last.id}/${clause.book}/`)}#${clause.id}`}>{clause.number}</a>},
            ...(entry
              ? [
                  {term: t.on, detail: entry.on},
                  {term: t.why, detail: said(entry.why)},
                ]
              : []),
            {
              term: t.by,
              detail:
                replacedBy.length === 0
                  ? t.none
                  : replacedBy.map((c) => (
                      <span key={c.id}>
                        <a href={href(locale, `/clauses/${c.id}/`)}>
                          {c.number} {said(c.title)}
                        </a>{' '}
                        {c.id}{' '}
                      </span>
                    )),
            },
          ]}
        />
      </section>
    </>
  )
}
