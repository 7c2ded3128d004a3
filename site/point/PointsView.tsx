import {FilterBar} from '../../design-system/ui/FilterBar.tsx'
import {Notice} from '../../design-system/ui/Notice.tsx'
import {Table} from '../../design-system/ui/Table.tsx'
import {pointTypes} from '../../handbooks/clause/clause.ts'
import {typeNames} from '../../handbooks/clause/names.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import type {Entry} from '../../points/directory/directory.ts'
import {realEntries, sampleEntries} from '../shell/data.ts'
import {filterWords} from '../shell/filterWords.ts'
import {href} from '../shell/locale.ts'
import {lead, pageHead, part} from '../shell/views.css.ts'
import {legend, legendItem} from './CanalMap.css.ts'
import {CanalMap, Dot} from './CanalMap.tsx'
import {words} from './PointsView.words.ts'
import {StandingBadge, standingOf} from './pointStatus.tsx'

/** Renders the directory: for each county a diagram and the full table, real places first. */
export function PointsView({locale}: {readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  return (
    <>
      <header className={pageHead}>
        <h1>{t.title}</h1>
        <p className={lead}>{t.lead(realEntries.length, sampleEntries.length)}</p>
        <p>
          <span data-all>{t.data}</span>
          <span data-shown hidden>
            {t.dataShown}
          </span>
          {(['csv', 'geojson', 'json'] as const).map((format) => (
            <span key={format}>
              {' '}
              <a href={`/data/points.${format}`} data-format={format}>
                {{csv: 'CSV', geojson: 'GeoJSON', json: 'JSON'}[format]}
              </a>
            </span>
          ))}
          <output data-trouble={t.trouble} />
        </p>
      </header>
      <table-filter hidden data-found={t.found} data-unknown={said(filterWords).unknown}>
        <Filter locale={locale} />
      </table-filter>
      <section className={part} id="pidu">
        <h2>{t.real}</h2>
        <p id="pidu-note">{t.realText}</p>
        <Legend locale={locale} entries={realEntries} />
        <CanalMap entries={realEntries} locale={locale} title={t.map(t.real)} tableId="pidu-map-note" />
        <p id="pidu-map-note">{t.mapNote}</p>
        <PointTable entries={realEntries} locale={locale} caption={t.real} />
      </section>
      <section className={part} id="sample">
        <h2>{t.sample}</h2>
        <Notice kind="sample" title={t.sampleTitle}>
          <p>{t.sampleText}</p>
        </Notice>
        <Legend locale={locale} entries={sampleEntries} />
        <CanalMap entries={sampleEntries} locale={locale} title={t.map(t.sample)} tableId="sample-map-note" />
        <p id="sample-map-note">{t.mapNote}</p>
        <PointTable entries={sampleEntries} locale={locale} caption={t.sample} />
      </section>
    </>
  )
}

function Filter({locale}: {readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  // The Chinese name is the value in every language: it holds no space.
  const towns = new Map([...realEntries, ...sampleEntries].map((e) => [e.town.zh, said(e.town)]))
  const any = {value: '', label: t.all}
  return (
    <FilterBar
      label={t.filter}
      fields={[
        {kind: 'text', name: 'q', label: t.name},
        {kind: 'select', name: 'town', label: t.town, options: [any, ...[...towns].map(([value, label]) => ({value, label}))]},
        {
          kind: 'select',
          name: 'type',
          label: t.type,
          options: [any, ...pointTypes.map((type) => ({value: type, label: said(typeNames)[type]})), {value: 'none', label: t.none}],
        },
      ]}
      submitLabel={t.apply}
      reset={{href: '?', label: t.reset}}
    />
  )
}

/** What stands for an entry in the legend. */
function keyOf(e: Entry) {
  const {standing, type} = standingOf(e)
  if (standing === 'declared') return 'declared'
  if (standing === 'not-assessed') return 'not-assessed'
  return type ?? 'open'
}

function Legend({locale, entries}: {readonly locale: Locale; readonly entries: readonly Entry[]}) {
  const said = say(locale)
  const names = said(words).legend
  const groups = [...Map.groupBy(entries, keyOf)].sort(([a], [b]) => Object.keys(names).indexOf(a) - Object.keys(names).indexOf(b))
  return (
    <ul className={legend}>
      {groups.map(([key, [first, ...others]]) => (
        <li key={key} className={legendItem}>
          <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
            {first && <Dot entry={first} x={11} y={11} />}
          </svg>
          {names[key]} <span data-legend={key}>{1 + others.length}</span>
        </li>
      ))}
    </ul>
  )
}

function PointTable({entries, locale, caption}: {readonly entries: readonly Entry[]; readonly locale: Locale; readonly caption: string}) {
  const said = say(locale)
  const t = said(words)
  const row = (e: Entry) => {
    const {type} = standingOf(e)
    const next = e.assessment?.next
    return {
      id: e.id,
      place: (
        <a
          href={href(locale, `/points/${e.id}/`)}
          data-town={e.town.zh}
          data-id={e.id}
          data-key={keyOf(e)}
          data-type={type ?? 'none'}
          data-search={`${e.id} ${e.name.zh} ${e.name.en} ${e.place.zh} ${e.place.en} ${e.town.zh} ${e.town.en} ${e.division?.code ?? ''}`}
        >
          {said(e.place)}
        </a>
      ),
      town: said(e.town),
      type: <StandingBadge entry={e} locale={locale} />,
      score: e.assessment?.types.standard.score ?? '',
      missing: e.assessment ? (next ? t.clauses(next.barring.length + next.open.length) : t.atTop) : '',
    }
  }
  const assessed = entries.some((e) => e.assessment)
  return (
    <Table
      caption={caption}
      hideCaption
      columns={[
        {key: 'place', label: t.place},
        {key: 'town', label: t.town},
        {key: 'type', label: t.type},
        ...(assessed
          ? ([
              {key: 'score', label: t.score, align: 'end'},
              {key: 'missing', label: t.missing, align: 'end'},
            ] as const)
          : []),
      ]}
      rows={entries.map(row)}
    />
  )
}
