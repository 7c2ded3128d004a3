import {Disclosure} from '../../design-system/ui/Disclosure.tsx'
import {Pager} from '../../design-system/ui/Pager.tsx'
import {Table} from '../../design-system/ui/Table.tsx'
import type {Clause} from '../../handbooks/clause/clause.ts'
import {bookNames} from '../../handbooks/clause/names.ts'
import {type ClauseChange, type EditionDiff, tally} from '../../handbooks/edition/diff.ts'
import {changeNames, editionHeading, governedOnly} from '../../handbooks/edition/names.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import type {Estimate} from '../../points/edition/diffReport.ts'
import {href} from '../shell/locale.ts'
import {Trail} from '../shell/Trail.tsx'
import {lead, pageHead, part} from '../shell/views.css.ts'
import {partNames} from '../shell/words.ts'
import {ChangeGroup, editorialChanges} from './ChangeGroup.tsx'
import {EditionBadge} from './EditionBadge.tsx'
import {EditionActions, editionFacts} from './EditionsView.tsx'
import {words} from './EditionView.words.ts'
import {EffectSection} from './EffectSection.tsx'
import {counts, editionLine, editionTitle, preface} from './editions.css.ts'
import {editions, type ShownEdition} from './editions.ts'

/** Renders one edition: what it is, what changed since the edition before, and for whom. */
export function EditionView({
  edition,
  estimate,
  locale,
}: {
  readonly edition: ShownEdition
  readonly estimate: Estimate | undefined
  readonly locale: Locale
}) {
  const said = say(locale)
  const t = said(words)
  const {id, entry, since} = edition
  const at = editions.indexOf(edition)
  const step = (e: ShownEdition | undefined, label: string) =>
    e && {href: href(locale, `/editions/${e.id}/`), label, title: editionHeading(e.id, locale)}
  return (
    <>
      <Trail
        locale={locale}
        steps={[
          {label: said(partNames).handbooks, path: '/handbooks/'},
          {label: said(partNames).editions, path: '/editions/'},
          {label: editionHeading(id, locale)},
        ]}
      />
      <header className={pageHead}>
        <div className={editionTitle}>
          <h1>{editionHeading(id, locale)}</h1>
          <EditionBadge status={entry.status} locale={locale} />
        </div>
        <p className={editionLine}>{editionFacts(edition, locale).join(' · ')}</p>
        <p className={`${lead} ${preface}`}>{said(entry.preface)}</p>
        <EditionActions edition={edition} locale={locale} />
      </header>
      {since ? (
        <>
          <section className={part} aria-labelledby="changes">
            <h2 id="changes">{t.changes(since.before.id)}</h2>
            <Counts diff={since.diff} locale={locale} />
            <Disclosure label={t.rule}>
              <p>{t.ruleText}</p>
            </Disclosure>
            <p>
              {t.download}
              <a href={`/data/editions/${since.before.id}-to-${id}.json`}>JSON</a>{' '}
              <a href={`/data/editions/${since.before.id}-to-${id}.csv`}>CSV</a>
            </p>
          </section>
          <EffectSection
            effect={since.effect}
            editorial={new Set(editorialChanges(since.diff).map(({id}) => id))}
            estimate={estimate}
            before={since.before.id}
            locale={locale}
          />
          <Changes diff={since.diff} id={id} locale={locale} />
        </>
      ) : (
        <p>{t.first}</p>
      )}
      <div data-pagefind-ignore="">
        <Pager label={t.pager} previous={step(editions[at - 1], t.previous)} next={step(editions[at + 1], t.next)} />
      </div>
    </>
  )
}

function Counts({diff, locale}: {readonly diff: EditionDiff; readonly locale: Locale}) {
  const said = say(locale)
  const n = tally(diff)
  const t = said(words)
  const shown = [
    [n.unchanged, said(changeNames).unchanged],
    [n.substantive, t.substantive],
    [n.editorial, t.editorial],
    [n.scope, t.scope],
    [n.added, said(changeNames).added],
    [n.withdrawn, said(changeNames).withdrawn],
    [n.moved, said(changeNames).moved],
  ] as const
  return (
    <ul className={counts}>
      {shown.map(([count, name]) => (
        <li key={name}>
          <strong>{count}</strong>
          {name}
        </li>
      ))}
    </ul>
  )
}

function Changes({diff, id: edition, locale}: {readonly diff: EditionDiff; readonly id: string; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  const of = (kind: ClauseChange['change'], test: (c: ClauseChange) => boolean = () => true) =>
    diff.changes.filter((c) => c.change === kind && test(c))
  const moved = of('moved')
  const scope = of('changed', (c) => !c.substantive && c.scopeOnly)
  const editorial = editorialChanges(diff).length
  return (
    <>
      <ChangeGroup
        id="substantive"
        title={t.substantive}
        changes={of('changed', (c) => c.substantive)}
        intro={<p>{t.read}</p>}
        locale={locale}
      />
      {editorial > 0 && (
        <section className={part} aria-labelledby="editorial">
          <h2 id="editorial">
            {t.editorial}
            {t.counted(editorial)}
          </h2>
          <p>
            <a href={href(locale, `/editions/${edition}/editorial/`)}>{t.editorialPage}</a>
          </p>
        </section>
      )}
      <ChangeGroup id="added" title={said(changeNames).added} changes={of('added')} locale={locale} />
      <ChangeGroup id="withdrawn" title={said(changeNames).withdrawn} changes={of('withdrawn')} locale={locale} />
      {scope.length > 0 && (
        <section className={part} aria-labelledby="scope">
          <h2 id="scope">
            {t.scope}
            {t.counted(scope.length)}
          </h2>
          <p>{t.scopeText}</p>
          <Table
            caption={t.scope}
            hideCaption
            columns={[
              {key: 'clause', label: t.clause},
              {key: 'come', label: t.come},
              {key: 'gone', label: t.gone},
            ]}
            rows={scope.flatMap(({id, before, after}) =>
              before && after
                ? [
                    {
                      id,
                      clause: <ClauseLink clause={after} locale={locale} />,
                      come: governedOnly(after, before, locale),
                      gone: governedOnly(before, after, locale),
                    },
                  ]
                : [],
            )}
          />
        </section>
      )}
      {moved.length > 0 && (
        <section className={part} aria-labelledby="moved">
          <h2 id="moved">
            {said(changeNames).moved}
            {t.counted(moved.length)}
          </h2>
          <Table
            caption={said(changeNames).moved}
            hideCaption
            columns={[
              {key: 'is', label: t.is},
              {key: 'was', label: t.was},
              {key: 'clause', label: t.clause},
            ]}
            rows={moved.flatMap(({id, before, after}) =>
              before && after
                ? [
                    {
                      id,
                      is: `${said(bookNames)[after.book]} ${after.number}`,
                      was: before.number,
                      clause: <ClauseLink clause={after} locale={locale} />,
                    },
                  ]
                : [],
            )}
          />
        </section>
      )}
    </>
  )
}

function ClauseLink({clause, locale}: {readonly clause: Clause; readonly locale: Locale}) {
  const said = say(locale)
  return (
    <>
      <a href={href(locale, `/clauses/${clause.id}/`)} id={clause.id}>
        {clause.number} {said(clause.title)}
      </a>{' '}
      <small>{clause.id}</small>
    </>
  )
}
