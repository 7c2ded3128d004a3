import {Badge} from '../../design-system/ui/Badge.tsx'
import {Breadcrumbs} from '../../design-system/ui/Breadcrumbs.tsx'
import {Pager} from '../../design-system/ui/Pager.tsx'
import {Table} from '../../design-system/ui/Table.tsx'
import type {Clause} from '../../handbooks/clause/clause.ts'
import {bookNames} from '../../handbooks/clause/names.ts'
import {type ClauseChange, type EditionDiff, tally} from '../../handbooks/edition/diff.ts'
import {type Locale, type Written, written} from '../../handbooks/language/locale.ts'
import type {Estimate} from '../../points/edition/diffReport.ts'
import {href} from '../shell/locale.ts'
import {lead, pageHead, part} from '../shell/views.css.ts'
import {ChangedClause} from './ChangedClause.tsx'
import {EditionActions, editionFacts, editionsWords} from './EditionsView.tsx'
import {EffectSection} from './EffectSection.tsx'
import {counts, editionLine, editionTitle, preface} from './editions.css.ts'
import {editions, type ShownEdition} from './editions.ts'
import {changeNames, editionStatusNames, editionTones, governedOnly} from './editionWords.ts'

const words = {
  zh: {
    title: (id: string) => `${id}版`,
    changes: (id: string) => `与${id}版相比`,
    first: '本版以前没有留存的版次，因此没有可以比较的内容。',
    editorial: '文字修改',
    scope: '仅管辖范围变动',
    scopeText: '条文不变，管辖的标识和部件有增减。',
    gone: '减去',
    come: '增加',
    substantive: '实质性修改',
    rule: '怎样算实质性修改',
    ruleText:
      '新增、废止的条款，以及性质、适用类型、权重、检查方法、限值、所依据的标准有变，或条文中助动词、数字有变的，算实质性修改。只有管辖的标识和部件增减的，要求不变，单独列出。标题、注、证据和条文其他文字的改动算文字修改。这一划分由程序作出；换了说法而改了意思的，由编者另行认定。所引条款的条号变动，不算本条的修改。',
    read: '删去的文字加删除线，新增的文字加下划线。',
    download: '下载比较结果：',
    none: '没有。',
    was: '原条号',
    is: '现条号',
    clause: '条款',
    pager: '上一版与下一版',
    previous: '上一版',
    next: '下一版',
  },
  en: {
    title: (id: string) => `Edition ${id}`,
    changes: (id: string) => `Compared with edition ${id}`,
    first: 'No earlier edition is kept, so there is nothing to compare with.',
    editorial: 'Changed editorially',
    scope: 'Changed in scope only',
    scopeText: 'The words stand; the clause governs more or fewer signs and fittings.',
    gone: 'No longer',
    come: 'Now also',
    substantive: 'Changed in substance',
    rule: 'What counts as a change in substance',
    ruleText:
      'A clause changed in substance if it was added or withdrawn, if its kind, type matrix, weight, check methods, a limit or a standard it rests on is another, or if a verb or number in its text is. Where only the signs and fittings it governs differ, it asks the same and is listed apart. Changes of title, notes, evidence and other words are editorial. A program draws this line; where other words change the meaning, an editor says so. A clause whose citation was renumbered did not change.',
    read: 'Words that went are struck out, words that came are underlined.',
    download: 'Download the comparison: ',
    none: 'None.',
    was: 'Was',
    is: 'Is',
    clause: 'Clause',
    pager: 'Previous and next edition',
    previous: 'Previous edition',
    next: 'Next edition',
  },
} as const

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
  const w = written(locale)
  const t = words[w]
  const {id, entry, since} = edition
  const at = editions.indexOf(edition)
  const step = (e: ShownEdition | undefined, label: string) => e && {href: href(locale, `/editions/${e.id}/`), label, title: t.title(e.id)}
  const all = editionsWords[w]
  return (
    <>
      <Breadcrumbs
        label={all.here}
        trail={[
          {label: all.home, href: href(locale, '/')},
          {label: all.books, href: href(locale, '/handbooks/')},
          {label: all.title, href: href(locale, '/editions/')},
          {label: t.title(id)},
        ]}
      />
      <header className={pageHead}>
        <div className={editionTitle}>
          <h1>{t.title(id)}</h1>
          <Badge tone={editionTones[entry.status]}>{editionStatusNames[w][entry.status]}</Badge>
        </div>
        <p className={editionLine}>{editionFacts(edition, w).join(' · ')}</p>
        <p className={`${lead} ${preface}`}>{entry.preface[w]}</p>
        <EditionActions edition={edition} locale={locale} />
      </header>
      {since ? (
        <>
          <section className={part} aria-labelledby="changes">
            <h2 id="changes">{t.changes(since.before.id)}</h2>
            <Counts diff={since.diff} w={w} />
            <details>
              <summary>{t.rule}</summary>
              <p>{t.ruleText}</p>
            </details>
            <p>
              {t.download}
              <a href={`/data/editions/${since.before.id}-to-${id}.json`}>JSON</a>{' '}
              <a href={`/data/editions/${since.before.id}-to-${id}.csv`}>CSV</a>
            </p>
          </section>
          <EffectSection effect={since.effect} estimate={estimate} before={since.before.id} locale={locale} />
          <Changes diff={since.diff} locale={locale} />
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

function Counts({diff, w}: {readonly diff: EditionDiff; readonly w: Written}) {
  const n = tally(diff)
  const t = words[w]
  const shown = [
    [n.unchanged, changeNames[w].unchanged],
    [n.substantive, t.substantive],
    [n.editorial, t.editorial],
    [n.scope, t.scope],
    [n.added, changeNames[w].added],
    [n.withdrawn, changeNames[w].withdrawn],
    [n.moved, changeNames[w].moved],
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

function Changes({diff, locale}: {readonly diff: EditionDiff; readonly locale: Locale}) {
  const w = written(locale)
  const t = words[w]
  const of = (kind: ClauseChange['change'], test: (c: ClauseChange) => boolean = () => true) =>
    diff.changes.filter((c) => c.change === kind && test(c))
  const groups = [
    {id: 'substantive', title: t.substantive, changes: of('changed', (c) => c.substantive)},
    {id: 'editorial', title: t.editorial, changes: of('changed', (c) => !c.substantive && !c.scopeOnly)},
    {id: 'added', title: changeNames[w].added, changes: of('added')},
    {id: 'withdrawn', title: changeNames[w].withdrawn, changes: of('withdrawn')},
  ]
  const moved = of('moved')
  const scope = of('changed', (c) => !c.substantive && c.scopeOnly)
  return (
    <>
      {groups
        .filter(({changes}) => changes.length > 0)
        .map(({id, title, changes}) => (
          <section key={id} className={part} aria-labelledby={id}>
            <h2 id={id}>
              {title}
              {counted(changes.length, w)}
            </h2>
            {id === 'substantive' && <p>{t.read}</p>}
            {changes.map((change) => (
              <ChangedClause key={change.id} change={change} locale={locale} />
            ))}
          </section>
        ))}
      {scope.length > 0 && (
        <section className={part} aria-labelledby="scope">
          <h2 id="scope">
            {t.scope}
            {counted(scope.length, w)}
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
                      come: governedOnly(after, before, w),
                      gone: governedOnly(before, after, w),
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
            {changeNames[w].moved}
            {counted(moved.length, w)}
          </h2>
          <Table
            caption={changeNames[w].moved}
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
                      is: `${bookNames[w][after.book]} ${after.number}`,
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

const counted = (n: number, w: Written) => (w === 'zh' ? `（${n}条）` : ` (${n})`)

function ClauseLink({clause, locale}: {readonly clause: Clause; readonly locale: Locale}) {
  return (
    <>
      <a href={href(locale, `/clauses/${clause.id}/`)} id={clause.id}>
        {clause.number} {clause.title[written(locale)]}
      </a>{' '}
      <small>{clause.id}</small>
    </>
  )
}
