import {edition} from '../../handbooks/catalogue/catalogue.ts'
import type {Clause} from '../../handbooks/clause/clause.ts'
import {bookNames, checkNames, evidenceNames} from '../../handbooks/clause/names.ts'
import {editionName} from '../../handbooks/edition/names.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {listed} from '../../handbooks/language/punctuation.ts'
import {statusNames} from '../../points/assessment/schema.ts'
import {formFormats} from '../../points/exchange/checkForm.ts'
import {dutyFormName} from '../../points/exchange/dutyForm.ts'
import {assessorsOf} from '../../points/office/checkOffice.ts'
import {dutiesAsked, isOwed} from '../../points/office/duties.ts'
import {type OfficeLevel, officeAssessorNames} from '../../points/office/office.ts'
import {
  answer,
  blank,
  chapterPart,
  form,
  formFact,
  how,
  item,
  itemTitle,
  letters,
  signature,
  signatures,
  statusBoxes,
  wording,
} from '../checklist/checkSheet.css.ts'
import {catalogue} from '../shell/data.ts'
import {href} from '../shell/locale.ts'
import {Trail} from '../shell/Trail.tsx'
import {lead as leadClass, pageHead} from '../shell/views.css.ts'
import {partNames} from '../shell/words.ts'
import {words as bookWords} from './DutiesView.words.ts'
import {words} from './DutyFormView.words.ts'
import {files} from './duties.css.ts'
import {chapterAnchor, dutyChapters} from './duties.ts'

interface DutyFormProps {
  readonly level: OfficeLevel
  readonly locale: Locale
}

/** Returns the title of a check form of an office and what it says of itself. */
export function dutyFormTitle({level, locale}: DutyFormProps): {readonly title: string; readonly lead: string} {
  const t = say(locale)(words)
  return {title: t.title[level], lead: t.lead(dutiesAsked(catalogue.clauses, level).length, editionName(edition, locale))}
}

/** Renders the check form of a town or a county: to be printed, or ticked on a phone; it works without a script. */
export function DutyFormView({level, locale}: DutyFormProps) {
  const said = say(locale)
  const t = said(words)
  const {title, lead} = dutyFormTitle({level, locale})
  const asked = new Set(dutiesAsked(catalogue.clauses, level))
  return (
    <>
      <Trail
        locale={locale}
        steps={[
          {label: said(partNames).handbooks, path: '/handbooks/'},
          {label: said(bookWords).title[level], path: `/handbooks/duties/${level}/`},
          {label: t.form},
        ]}
      />
      <header className={pageHead}>
        <h1>{title}</h1>
        <p className={leadClass}>{lead}</p>
        <p className={files}>
          <a href={href(locale, `/handbooks/duties/${level}/`)}>{t.book}</a>{' '}
          <span>
            {t.files}
            {formFormats.map((format) => (
              <span key={format}>
                <a href={`/data/duties/${dutyFormName(level, format, edition)}`} download="">
                  {{xlsx: 'XLSX', csv: 'CSV', 'gb18030.csv': 'CSV (GB18030)'}[format]}
                </a>{' '}
              </span>
            ))}
          </span>
        </p>
      </header>
      <dl className={form}>
        <Fact term={t.office} />
        <Fact term={t.on} />
        <div className={formFact}>
          <dt>{t.by}</dt>
          <dd>
            <ul className={statusBoxes}>
              {assessorsOf[level].map((by) => (
                <li key={by}>{said(officeAssessorNames)[by]}</li>
              ))}
            </ul>
          </dd>
        </div>
        <div className={formFact}>
          <dt>{t.sheet}</dt>
          <dd>{`${title} ${edition}`}</dd>
        </div>
      </dl>
      {dutyChapters(level, (clause) => asked.has(clause)).map(({chapter, clauses}) => (
        <section key={chapterAnchor(chapter)} className={chapterPart} aria-labelledby={chapterAnchor(chapter)}>
          <h2 id={chapterAnchor(chapter)}>{`${said(bookNames)[chapter.book]} ${chapter.number} ${said(chapter.title)}`}</h2>
          {clauses.map((clause) => (
            <Item key={clause.id} clause={clause} locale={locale} />
          ))}
        </section>
      ))}
      <section className={signatures} aria-labelledby="signatures">
        <h2 id="signatures">{t.signatures}</h2>
        {t.posts.map((post) => (
          <p key={post} className={signature}>
            <span>{post}</span>
            <span className={blank} />
            <span>{t.signature}</span>
            <span className={blank} />
            <span>{t.date}</span>
            <span className={blank} />
          </p>
        ))}
      </section>
    </>
  )
}

/** The results to choose from. There is none for unchecked: what has no tick was not checked. */
const boxes = ['met', 'partly-met', 'not-met', 'not-applicable', 'recheck'] as const

function Item({clause, locale}: {readonly clause: Clause; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  const [provision, ...parts] = said(clause.text).split('\n')
  const checks = clause.checks.map((check) => said(checkNames)[check])
  const evidence = clause.evidence.map((kind) => said(evidenceNames)[kind])
  return (
    <article className={item} aria-labelledby={clause.id}>
      <div>
        <h3 id={clause.id} className={itemTitle}>
          <span>{clause.number}</span> {said(clause.title)} {!isOwed(clause) && <small>{t.recommended}</small>}
        </h3>
        <p className={wording}>{provision}</p>
        {parts.length > 0 && (
          <ol className={`${wording} ${letters}`}>
            {parts.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        )}
        <p className={how}>
          {`${t.checked} ${listed(locale, checks)} · ${t.evidence} ${listed(locale, evidence)} · ${t.weight} ${clause.weight} · `}
          <a href={href(locale, `/clauses/${clause.id}/`)}>{clause.id}</a>
        </p>
      </div>
      <div className={answer}>
        <fieldset className={statusBoxes} aria-labelledby={clause.id}>
          {boxes
            .filter((status) => status !== 'not-applicable' || clause.conditional)
            .map((status) => (
              <label key={status} data-status={status}>
                <input type="radio" name={clause.id} value={status} />
                {said(statusNames)[status]}
              </label>
            ))}
        </fieldset>
        <p>
          {t.note} <span className={blank} />
        </p>
      </div>
    </article>
  )
}

const Fact = ({term}: {readonly term: string}) => (
  <div className={formFact}>
    <dt>{term}</dt>
    <dd className={blank} />
  </div>
)
