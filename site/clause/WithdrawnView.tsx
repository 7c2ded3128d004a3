import {Badge} from '../../design-system/ui/Badge.tsx'
import {DescriptionList} from '../../design-system/ui/DescriptionList.tsx'
import {Prose} from '../../design-system/ui/Prose.tsx'
import {kindNames} from '../../handbooks/clause/names.ts'
import {type Locale, written} from '../../handbooks/language/locale.ts'
import {fallen} from '../edition/editions.css.ts'
import type {withdrawn as all} from '../edition/editions.ts'
import {catalogue} from '../shell/data.ts'
import {href} from '../shell/locale.ts'
import {part, provision} from '../shell/views.css.ts'
import {ClauseHead} from './ClauseHead.tsx'
import {ClauseWords} from './ClauseWords.tsx'
import {ClauseTypes} from './clauseFacts.tsx'

const words = {
  zh: {
    gone: '本条已废止',
    last: (id: string) => `以下是它在${id}版中最后的条文，仅供查考，不作为检查依据。`,
    permanent: '永久编号',
    on: '废止日期',
    why: '原因',
    by: '现由下列条款规定',
    none: '没有条款取代它',
    printed: '最后条号',
    facts: '本条的去向',
  },
  en: {
    gone: 'This clause was withdrawn',
    last: (id: string) => `Below is its last text, of edition ${id}, for the record only; nothing is checked by it.`,
    permanent: 'Permanent id',
    on: 'Withdrawn on',
    why: 'Why',
    by: 'Now ruled by',
    none: 'No clause took its place',
    printed: 'Last printed number',
    facts: 'What became of it',
  },
} as const

/** Renders the page of a clause that was withdrawn: its last words, the edition they stood in, and what took its place. */
export function WithdrawnView({clause, last, replacedBy, locale}: (typeof all)[number] & {readonly locale: Locale}) {
  const w = written(locale)
  const t = words[w]
  const source = written(locale)
  const entry = catalogue.withdrawn.find((e) => e.id === clause.id)
  return (
    <>
      <ClauseHead clause={clause} locale={locale} edition={last.id}>
        <Badge tone="neutral">{kindNames[w][clause.kind]}</Badge>
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
                  {term: t.why, detail: entry.why[w]},
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
                          {c.number} {c.title[source]}
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
