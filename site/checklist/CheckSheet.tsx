import {edition} from '../../handbooks/catalogue/catalogue.ts'
import type {Book, Clause, PointType} from '../../handbooks/clause/clause.ts'
import {applicabilityNames, bookNames, checkNames, evidenceNames, typeNames} from '../../handbooks/clause/names.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {listed} from '../../handbooks/language/punctuation.ts'
import {assessorNames, statusNames} from '../../points/assessment/schema.ts'
import {TypeHead} from '../book/TypeHead.tsx'
import {chapterLinks} from '../book/typeView.css.ts'
import {askedChapters} from '../clause/asked.ts'
import {href} from '../shell/locale.ts'
import {CheckTools} from './CheckTools.tsx'
import {limitOf, sheetTitle} from './checkFacts.ts'
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
  paper,
  signature,
  signatures,
  statusBoxes,
  wording,
} from './checkSheet.css.ts'
import {progress} from './checkTools.css.ts'
import {checkWords} from './checkWords.ts'

interface CheckSheetProps {
  readonly book: Book
  readonly type: PointType
  readonly locale: Locale
}

/** The results that stand as boxes on paper. There is none for unchecked: what has no tick was not checked. */
const boxes = ['met', 'partly-met', 'not-met', 'not-applicable', 'recheck'] as const

/** Renders the checklist of a book for one type of point: a form for paper, which `check-sheet.ts` turns into one for a phone. */
export function CheckSheet({book, type, locale}: CheckSheetProps) {
  const of = say(locale)
  const t = of(checkWords)
  const {title, lead} = sheetTitle({book, type}, locale)
  const chapters = askedChapters(book, type)
  return (
    <>
      <TypeHead book={book} type={type} locale={locale} form="checklist" title={title} lead={lead} />
      <CheckTools
        locale={locale}
        chapters={chapters.map(({chapter}) => ({value: chapter.name, label: `${chapter.number} ${of(chapter.title)}`}))}
      />
      <dl className={`${form} ${paper}`}>
        <Fact term={t.point} name="point" />
        <Fact term={t.on} name="on" />
        <div className={formFact}>
          <dt>{t.by}</dt>
          <dd>
            <ul className={statusBoxes}>
              {Object.entries(of(assessorNames)).map(([by, name]) => (
                <li key={by} data-by={by}>
                  {name}
                </li>
              ))}
            </ul>
          </dd>
        </div>
        <div className={formFact}>
          <dt>{t.sheet}</dt>
          <dd>{`${of(typeNames)[type]} · ${of(bookNames)[book]} ${edition}`}</dd>
        </div>
      </dl>
      <nav className={paper} aria-label={t.contents}>
        <ol className={chapterLinks}>
          {chapters.map(({chapter, clauses}) => (
            <li key={chapter.name}>
              <a href={`#${chapter.name}`}>{`${chapter.number} ${of(chapter.title)}`}</a> <small>{t.count(clauses.length)}</small>
            </li>
          ))}
        </ol>
      </nav>
      {chapters.map(({chapter, clauses}) => (
        <section key={chapter.name} className={chapterPart} aria-labelledby={chapter.name} data-chapter={chapter.name}>
          <h2 id={chapter.name}>{`${chapter.number} ${of(chapter.title)}`}</h2>
          {clauses.map((clause) => (
            <Item key={clause.id} clause={clause} type={type} locale={locale} />
          ))}
        </section>
      ))}
      <section className={`${signatures} ${paper}`} aria-labelledby="signatures">
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
        <p>{t.formNote}</p>
      </section>
      <div className={progress} hidden data-progress="">
        <progress aria-label={t.progressLabel} />
        <span />
      </div>
    </>
  )
}

function Fact({term, name}: {readonly term: string; readonly name: string}) {
  return (
    <div className={formFact}>
      <dt>{term}</dt>
      <dd className={blank} data-fill={name} />
    </div>
  )
}

function Item({clause, type, locale}: {readonly clause: Clause; readonly type: PointType; readonly locale: Locale}) {
  const of = say(locale)
  const t = of(checkWords)
  const limit = limitOf(clause, locale)
  const [provision, ...parts] = of(clause.text).split('\n')
  const measured = clause.checks.includes('measure')
  const checks = clause.checks.map((check) => of(checkNames)[check])
  const evidence = clause.evidence.map((kind) => of(evidenceNames)[kind])
  return (
    <article className={item} data-clause={clause.id} aria-labelledby={clause.id}>
      <div>
        <h3 id={clause.id} className={itemTitle}>
          <span>{clause.number}</span> {of(clause.title)} <small>{of(applicabilityNames)[clause.applies[type]]}</small>
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
          {[`${t.checked} ${listed(locale, checks)}`, `${t.evidence} ${listed(locale, evidence)}`, `${t.weight} ${clause.weight}`].join(
            ' · ',
          )}{' '}
          · <a href={href(locale, `/clauses/${clause.id}/`)}>{clause.id}</a>
        </p>
      </div>
      <div className={answer}>
        <ul className={statusBoxes} aria-label={t.result}>
          {boxes.map((status) => (
            <li key={status} data-status={status}>
              {of(statusNames)[status]}
            </li>
          ))}
        </ul>
        {measured &&
          (limit ? (
            <p data-measured="">
              {t.measured} <span className={blank} /> {t.allowed(limit.unit, limit.printed)}
            </p>
          ) : (
            <p>{t.several}</p>
          ))}
        <p data-note="">
          {t.note} <span className={blank} />
        </p>
      </div>
    </article>
  )
}
