import {ClauseBlock} from '../../design-system/ui/ClauseBlock.tsx'
import {DescriptionList} from '../../design-system/ui/DescriptionList.tsx'
import {Table} from '../../design-system/ui/Table.tsx'
import {type Burden, dutiesOfPoint, longestNamed} from '../../handbooks/catalogue/burden.ts'
import {edition} from '../../handbooks/catalogue/catalogue.ts'
import {type Bearer, bearers, type Clause, type PointType, pointTypes} from '../../handbooks/clause/clause.ts'
import {earnsPoints} from '../../handbooks/clause/judging.ts'
import {applicabilityNames, bookNames, checkNames, evidenceNames, gateNames, typeNames} from '../../handbooks/clause/names.ts'
import {editionName} from '../../handbooks/edition/names.ts'
import {inEach, say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {listed} from '../../handbooks/language/punctuation.ts'
import {blockOf} from '../book/BookClause.tsx'
import {chapterLinks, typeLinks} from '../book/typeView.css.ts'
import {ClauseLink} from '../clause/ClauseLink.tsx'
import {ClauseWords} from '../clause/ClauseWords.tsx'
import {OwnMark} from '../clause/OwnMark.tsx'
import {catalogue} from '../shell/data.ts'
import {href} from '../shell/locale.ts'
import {Trail} from '../shell/Trail.tsx'
import {lead as leadClass, pageHead, part} from '../shell/views.css.ts'
import {partNames} from '../shell/words.ts'
import {words} from './DutiesView.words.ts'
import {dutyPart, longestLists, spent} from './duties.css.ts'
import {burdens, chapterAnchor, dutyChapters} from './duties.ts'

interface DutiesProps {
  readonly bearer: Bearer
  readonly locale: Locale
}

/** Returns the title of a book of duties and what it says of itself. */
export function dutiesTitle({bearer, locale}: DutiesProps): {readonly title: string; readonly lead: string} {
  const t = say(locale)(words)
  const n = catalogue.clauses.filter((clause) => clause.bearer === bearer).length
  return {title: t.title[bearer], lead: t.lead[bearer](n, editionName(edition, locale))}
}

/**
 * Renders a book of duties: the clauses of both handbooks that a point, a town or a county keeps, by chapter. That of a point begins with
 * the hours a year that its records take.
 *
 * @clause HW-GEN-013 minutes a year, added up and shown
 */
export function DutiesView({bearer, locale}: DutiesProps) {
  const said = say(locale)
  const t = said(words)
  const {title, lead} = dutiesTitle({bearer, locale})
  const chapters = dutyChapters(bearer)
  return (
    <>
      <Trail locale={locale} steps={[{label: said(partNames).handbooks, path: '/handbooks/'}, {label: title}]} />
      <header className={pageHead}>
        <h1>{title}</h1>
        <p className={leadClass}>{lead}</p>
        <p className={typeLinks}>
          {bearer === 'village' ? (
            <a href={href(locale, '/handbooks/checklist/')}>{t.checklist}</a>
          ) : (
            <a href={href(locale, `/handbooks/duties/${bearer}/check-form/`)}>{t.form}</a>
          )}{' '}
          <a href={href(locale, '/offices/')}>{t.results}</a>{' '}
          <span>
            {t.others}
            {bearers
              .filter((other) => other !== bearer)
              .map((other) => (
                <a key={other} href={href(locale, `/handbooks/duties/${other}/`)}>
                  {t.title[other]}
                </a>
              ))}
          </span>
        </p>
      </header>
      {bearer === 'village' && <Time locale={locale} />}
      <nav className={part} aria-label={t.contents}>
        <ol className={chapterLinks}>
          {chapters.map(({chapter, clauses}) => (
            <li key={chapterAnchor(chapter)}>
              <a href={`#${chapterAnchor(chapter)}`}>{`${said(bookNames)[chapter.book]} ${chapter.number} ${said(chapter.title)}`}</a>{' '}
              <small>{t.count(clauses.length)}</small>
            </li>
          ))}
        </ol>
      </nav>
      {chapters.map(({chapter, clauses}) => (
        <section key={chapterAnchor(chapter)} className={dutyPart} aria-labelledby={chapterAnchor(chapter)}>
          <h2 id={chapterAnchor(chapter)}>{`${said(bookNames)[chapter.book]} ${chapter.number} ${said(chapter.title)}`}</h2>
          {clauses.map((clause) => (
            <Duty key={clause.id} clause={clause} locale={locale} />
          ))}
        </section>
      ))}
    </>
  )
}

function Time({locale}: {readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  const least = burdens.find(({type}) => type === 'catch-up')
  return (
    <section className={part} aria-labelledby="time">
      <h2 id="time">{t.time}</h2>
      {least && <p className={spent}>{t.spent(least.hours, Math.ceil(least.hours / 2), least.ceiling)}</p>}
      <Table
        caption={t.time}
        hideCaption
        columns={[
          {key: 'type', label: t.type},
          {key: 'hours', label: t.hours, align: 'end'},
          {key: 'ceiling', label: t.ceiling, align: 'end'},
          {key: 'week', label: t.week, align: 'end'},
          {key: 'required', label: t.required, align: 'end'},
          {key: 'timed', label: t.timed, align: 'end'},
        ]}
        rows={burdens.map(({type, minutes, hours, ceiling, longest}) => ({
          id: type,
          type: said(typeNames)[type],
          hours,
          ceiling: (
            <>
              {ceiling} <OwnMark locale={locale} />
            </>
          ),
          week: Math.round(minutes / 52),
          required: dutiesOfPoint(catalogue.clauses, type).length,
          timed: longest.length,
        }))}
        note={
          <>
            {t.timeNote} <ClauseLink id="HW-GEN-013" locale={locale} />
          </>
        }
      />
      <div className={longestLists}>
        {burdens.map((burden) => (
          <Longest key={burden.type} burden={burden} locale={locale} />
        ))}
      </div>
    </section>
  )
}

function Longest({burden: {type, longest}, locale}: {readonly burden: Burden; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  return (
    <div>
      <h3>{t.longest(said(typeNames)[type])}</h3>
      <ol>
        {longest.slice(0, longestNamed).map(({id, number, title, minutes}) => (
          <li key={id}>
            <a href={href(locale, `/clauses/${id}/`)}>{`${number} ${said(title)}`}</a> <small>{t.minutes(minutes[type])}</small>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** A clause with its provision and how it is judged; notes stand in the chapter. */
function Duty({clause, locale}: {readonly clause: Clause; readonly locale: Locale}) {
  const content = inEach((language) => clause.content[language].filter(({type}) => type !== 'note'))
  return (
    <ClauseBlock {...blockOf(clause, locale)} facts={<DescriptionList look="inline" items={factsOf(clause, locale)} />}>
      <ClauseWords clause={{...clause, content}} locale={locale} />
    </ClauseBlock>
  )
}

function factsOf(clause: Clause, locale: Locale) {
  const said = say(locale)
  const t = said(words)
  const {applies, gate, weight, minutes, checks, evidence} = clause
  const timed = pointTypes.filter((type) => minutes[type] > 0)
  const byType = (of: (type: PointType) => string) => listed(locale, pointTypes.map(of))
  return [
    {term: t.asked, detail: byType((type) => t.asks(said(typeNames)[type], said(applicabilityNames)[applies[type]]))},
    ...(gate ? [{term: t.gate, detail: said(gateNames)[gate]}] : []),
    ...(earnsPoints(clause) || clause.bearer !== 'village' ? [{term: t.weight, detail: String(weight)}] : []),
    {
      term: t.checked,
      detail: listed(
        locale,
        checks.map((check) => said(checkNames)[check]),
      ),
    },
    {
      term: t.evidence,
      detail: listed(
        locale,
        evidence.map((kind) => said(evidenceNames)[kind]),
      ),
    },
    ...(timed.length > 0 ? [{term: t.takes, detail: byType((type) => t.takesOf(said(typeNames)[type], minutes[type]))}] : []),
  ]
}
