import {edition} from '../../handbooks/catalogue/catalogue.ts'
import {type Clause, type PointType, pointTypes} from '../../handbooks/clause/clause.ts'
import {applicabilityNames, bookNames, checkNames, evidenceNames, gateMark, gateNames, typeNames} from '../../handbooks/clause/names.ts'
import {markedText} from '../../handbooks/clause/ownNumbers.ts'
import {inEach, say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {listed} from '../../handbooks/language/punctuation.ts'
import {assessorNames, statusNames} from '../../points/assessment/schema.ts'
import {placeNames} from '../../points/intake/place.ts'
import {TypeHead} from '../book/TypeHead.tsx'
import {href} from '../shell/locale.ts'
import {ReadingChoice} from '../shell/ReadingChoice.tsx'
import {Trail} from '../shell/Trail.tsx'
import {lead as leadClass, pageHead} from '../shell/views.css.ts'
import {partNames} from '../shell/words.ts'
import {CheckBar} from './CheckBar.tsx'
import {words} from './CheckSheet.words.ts'
import {CheckTools} from './CheckTools.tsx'
import {type CheckScope, limitOf, type PlacePart, placedClauses, sheetTitle} from './checkFacts.ts'
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
  partTitle,
  placeLinks,
  placeNav,
  placePart,
  statusBoxes,
  wording,
} from './checkSheet.css.ts'
import {Signatures} from './Signatures.tsx'

interface CheckSheetProps {
  /** Undefined for the list of both books and all three types. */
  readonly scope: CheckScope | undefined
  readonly locale: Locale
}

/** The results that stand as boxes on paper. There is none for unchecked: what has no tick was not checked. */
const boxes = ['met', 'partly-met', 'not-met', 'not-applicable', 'recheck'] as const

/**
 * Renders a checklist by where one stands, with a section for each place: a form for paper, which `check-sheet.ts` turns into one for a phone that
 * shows one place at a time.
 */
export function CheckSheet({scope, locale}: CheckSheetProps) {
  const of = say(locale)
  const t = of(words)
  const {title, lead} = sheetTitle(scope, locale)
  const placed = placedClauses(scope)
  const chapters = [...new Set(placed.flatMap(({parts}) => parts.map(({chapter}) => chapter)))]
  // Chapters of both books share names, so only a list of one book has them as anchors.
  const anchors = new Set(
    scope ? chapters.map((chapter) => placed.flatMap(({parts}) => parts).find((part) => part.chapter === chapter)) : [],
  )
  return (
    <>
      {scope ? (
        <TypeHead {...scope} locale={locale} form="checklist" title={title} lead={lead} />
      ) : (
        <WholeHead locale={locale} title={title} lead={lead} />
      )}
      <CheckTools
        locale={locale}
        whole={scope === undefined}
        chapters={scope ? chapters.map(({name, number, title}) => ({value: name, label: `${number} ${of(title)}`})) : []}
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
          <dd>{`${scope ? `${of(typeNames)[scope.type]} · ${of(bookNames)[scope.book]}` : title} ${edition}`}</dd>
        </div>
      </dl>
      <nav className={placeNav} aria-label={t.contents}>
        <ol className={placeLinks}>
          {placed.map(({place, parts}) => (
            <li key={place}>
              <a href={`#place-${place}`}>
                {of(placeNames)[place]} <small data-done={place}>{t.count(parts.flatMap(({clauses}) => clauses).length)}</small>
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {placed.map(({place, parts}) => (
        <section key={place} className={placePart} aria-labelledby={`place-${place}`} data-place={place}>
          <h2 id={`place-${place}`} tabIndex={-1}>
            {of(placeNames)[place]}
          </h2>
          {parts.map((part) => (
            <Part
              key={`${part.chapter.book} ${part.chapter.name} ${part.section?.number}`}
              part={part}
              anchor={anchors.has(part)}
              scope={scope}
              locale={locale}
            />
          ))}
        </section>
      ))}
      <Signatures words={t} className={paper}>
        <p>{t.formNote}</p>
      </Signatures>
      <CheckBar locale={locale} />
    </>
  )
}

/** A chapter in one place. Its name is where a chapter of the book links to, the first time that it stands on the page. */
function Part({
  part: {chapter, section, clauses},
  anchor,
  scope,
  locale,
}: {readonly part: PlacePart; readonly anchor: boolean} & CheckSheetProps) {
  const of = say(locale)
  const book = scope ? '' : `${of(bookNames)[chapter.book]} `
  return (
    <div className={chapterPart} {...(anchor && {id: chapter.name})} data-part="" data-chapter={chapter.name}>
      <h3 className={partTitle}>
        {`${book}${(section ?? chapter).number} ${of((section ?? chapter).title)}`}{' '}
        <small data-done="">{of(words).count(clauses.length)}</small>
      </h3>
      {clauses.map((clause) => (
        <Item key={clause.id} clause={clause} types={scope ? [scope.type] : pointTypes} locale={locale} />
      ))}
    </div>
  )
}

/** The head of the list of both books, which no other form goes with. */
function WholeHead({locale, title, lead}: {readonly locale: Locale; readonly title: string; readonly lead: string}) {
  return (
    <>
      <Trail locale={locale} steps={[{label: say(locale)(partNames).handbooks, path: '/handbooks/'}, {label: title}]} />
      <header className={pageHead}>
        <h1>{title}</h1>
        <p className={leadClass}>{lead}</p>
        <ReadingChoice locale={locale} />
      </header>
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

interface ItemProps {
  readonly clause: Clause
  readonly types: readonly PointType[]
  readonly locale: Locale
}

function Item({clause, types, locale}: ItemProps) {
  const of = say(locale)
  const t = of(words)
  const limit = limitOf(clause, locale)
  const [provision, ...parts] = of(inEach((w) => markedText(clause, w))).split('\n')
  const measured = clause.checks.includes('measure')
  const checks = clause.checks.map((check) => of(checkNames)[check])
  const evidence = clause.evidence.map((kind) => of(evidenceNames)[kind])
  return (
    <article
      className={item}
      data-clause={clause.id}
      {...(clause.evidence.includes('photo') && {'data-photo': ''})}
      aria-labelledby={clause.id}
    >
      <div>
        <h4 id={clause.id} className={itemTitle}>
          <span>{clause.number}</span> {of(clause.title)}{' '}
          <small>
            {clause.gate
              ? `${of(gateMark)} · ${of(gateNames)[clause.gate]}`
              : [...new Set(types.map((type) => of(applicabilityNames)[clause.applies[type]]))].join('/')}
          </small>
        </h4>
        <p className={wording}>{provision}</p>
        {parts.length > 0 && (
          <ol className={`${wording} ${letters}`}>
            {parts.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        )}
        <p className={how}>
          {[
            `${t.checked} ${listed(locale, checks)}`,
            `${t.evidence} ${listed(locale, evidence)}`,
            ...(clause.gate ? [] : [`${t.weight} ${clause.weight}`]),
          ].join(' · ')}{' '}
          · <a href={href(locale, `/clauses/${clause.id}/`)}>{clause.id}</a>
        </p>
      </div>
      <div className={answer}>
        <ul className={statusBoxes} aria-label={t.result}>
          {boxes
            .filter((status) => status !== 'not-applicable' || clause.conditional)
            .map((status) => (
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
