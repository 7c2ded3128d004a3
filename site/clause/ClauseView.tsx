import {Badge} from '../../design-system/ui/Badge.tsx'
import {DescriptionList} from '../../design-system/ui/DescriptionList.tsx'
import {Pager} from '../../design-system/ui/Pager.tsx'
import {Prose} from '../../design-system/ui/Prose.tsx'
import type {Clause} from '../../handbooks/clause/clause.ts'
import {gateMark, kindNames, typeNames} from '../../handbooks/clause/names.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import type {Row} from '../../points/summary/row.ts'
import {ClauseEditionLine} from '../edition/EditionLine.tsx'
import {catalogue} from '../shell/data.ts'
import {href} from '../shell/locale.ts'
import {part, sampleLine} from '../shell/views.css.ts'
import {Citation} from './Citation.tsx'
import {ClauseHead} from './ClauseHead.tsx'
import {provision} from './ClauseView.css.ts'
import {words} from './ClauseView.words.ts'
import {ClauseWords} from './ClauseWords.tsx'
import {ClauseTypes, clauseFacts} from './clauseFacts.tsx'
import {assessedPoints, clausePoints} from './clausePoints.ts'
import {FallenNotice} from './FallenNotice.tsx'

/** Renders the page of one clause: its words, what it asks, what it governs, and who fails it. */
export function ClauseView({clause, locale}: {readonly clause: Clause; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  const at = catalogue.clauses.indexOf(clause)
  const inBook = `${href(locale, `/handbooks/${clause.book}/${clause.chapter}/`)}#${clause.id}`
  const step = (c: Clause | undefined, label: string) =>
    c && {href: href(locale, `/clauses/${c.id}/`), label, title: `${c.number} ${said(c.title)}`}
  return (
    <>
      <ClauseHead clause={clause} locale={locale}>
        <Badge tone="accent">{said(kindNames)[clause.kind]}</Badge>
        {clause.gate && <Badge tone="danger">{said(gateMark)}</Badge>}
      </ClauseHead>
      <ClauseEditionLine id={clause.id} locale={locale} />
      <FallenNotice clause={clause} locale={locale} />
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
            {term: t.printed, detail: <a href={inBook}>{t.read(clause.number)}</a>},
            ...clauseFacts(clause, locale),
          ]}
        />
        {clause.signs.length > 0 && <p>{t.print}</p>}
        <Citation clause={clause} locale={locale} />
      </section>
      <Failing clause={clause} locale={locale} />
      <div data-pagefind-ignore="">
        <Pager label={t.pager} previous={step(catalogue.clauses[at - 1], t.previous)} next={step(catalogue.clauses[at + 1], t.next)} />
      </div>
    </>
  )
}

/** How many points a clause names by themselves; the others are counted. Our own choice. */
const mostNamed = 20

/** Who meets the clause in part or not at all, real points and made-up ones apart. */
function Failing({clause, locale}: {readonly clause: Clause; readonly locale: Locale}) {
  const t = say(locale)(words)
  const {real, samples} = clausePoints(clause.id)
  const {real: assessed, samples: assessedSamples} = assessedPoints
  return (
    <section className={part} data-pagefind-ignore="">
      <h2>{t.failing}</h2>
      {assessed === 0 ? <p>{t.realNone}</p> : real.length === 0 ? <p>{t.none}</p> : <p>{t.real(real.length, assessed)}</p>}
      <PlaceList rows={real} locale={locale} />
      {assessedSamples > 0 && <p className={sampleLine}>{t.samples(samples.length, assessedSamples)}</p>}
      <PlaceList rows={samples} locale={locale} />
    </section>
  )
}

function PlaceList({rows, locale}: {readonly rows: readonly Row[]; readonly locale: Locale}) {
  const said = say(locale)
  if (rows.length === 0) return null
  return (
    <ul>
      {rows.slice(0, mostNamed).map(({id, name, result}) => (
        <li key={id}>
          <a href={href(locale, `/points/${id}/`)}>{said(name)}</a> {result?.type && said(typeNames)[result.type]}
        </li>
      ))}
      {rows.length > mostNamed && (
        <li>
          {said(words).more(rows.length - mostNamed)} <a href={href(locale, '/points/')}>{said(words).all}</a>
        </li>
      )}
    </ul>
  )
}
