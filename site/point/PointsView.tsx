import {FilterBar} from '../../design-system/ui/FilterBar.tsx'
import {Pagination} from '../../design-system/ui/Pagination.tsx'
import {pointTypes} from '../../handbooks/clause/clause.ts'
import {typeNames} from '../../handbooks/clause/names.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import type {PointRow} from '../shell/data.ts'
import {filterWords} from '../shell/filterWords.ts'
import {pointListPath} from '../shell/listedPoint.ts'
import {href} from '../shell/locale.ts'
import {NothingFits} from '../shell/NothingFits.tsx'
import {siteWords} from '../shell/siteWords.ts'
import {lead, pageHead} from '../shell/views.css.ts'
import {DistrictPart} from './DistrictPart.tsx'
import {words} from './PointsView.words.ts'
import {PointTable} from './PointTable.tsx'
import {mostInTable, type ShownDistrict} from './shownDistricts.ts'
import {rankOf} from './standing.ts'

interface PointsProps {
  readonly districts: readonly ShownDistrict[]
  readonly locale: Locale
}

/** Renders the directory: for each district a diagram and the full table, real places first; of many points the towns that list them. */
export function PointsView({districts, locale}: PointsProps) {
  const said = say(locale)
  const t = said(words)
  const rows = districts.flatMap((district) => district.rows)
  const many = rows.length > mostInTable
  return (
    <>
      <header className={pageHead}>
        <h1>{pointsTitle(locale)}</h1>
        <p className={lead}>{pointsLead(districts, locale)}</p>
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
      {many ? (
        <points-browser
          hidden
          data-list={pointListPath(locale)}
          data-point={href(locale, '/points/%/')}
          data-found={t.foundOf}
          data-trouble={t.trouble}
        >
          <Filter districts={districts} locale={locale} />
          <NothingFits locale={locale} />
          <div data-results hidden>
            <PointTable rows={models(rows)} caption={t.title} locale={locale} />
            <div data-pages-of-list="" data-hint={t.page} />
            <template data-copy="pages">
              <Pagination
                label={t.pages}
                page={5}
                pages={9}
                address="?page=%"
                previousLabel={t.previous}
                nextLabel={t.next}
                pageLabel={t.page}
              />
            </template>
          </div>
        </points-browser>
      ) : (
        <table-filter hidden data-found={t.found} data-unknown={said(filterWords).unknown}>
          <Filter districts={districts} locale={locale} />
          <NothingFits locale={locale} />
        </table-filter>
      )}
      {districts.map((district) => (
        <DistrictPart key={district.id} district={district} many={many} locale={locale} />
      ))}
    </>
  )
}

/** Returns what the directory is called: by the name of the district on a site of one. */
export const pointsTitle = (locale: Locale): string => [siteWords(locale)?.title, say(locale)(words).title].filter(Boolean).join(' · ')

/** Returns a row of each standing, after which the script makes the others. An assessed one is first, so that the table has every column. */
const models = (rows: readonly PointRow[]) =>
  [...new Map(rows.map((row) => [rankOf(row), row])).values()].sort((a, b) => rankOf(b) - rankOf(a))

/** Returns what the directory says of itself: of how many points of which districts, made-up ones apart. */
export function pointsLead(districts: readonly ShownDistrict[], locale: Locale): string {
  const said = say(locale)
  const t = said(words)
  const counted = (sample: boolean) =>
    districts.filter((one) => one.sample === sample).map(({name, rows}) => ({name: said(name), n: rows.length}))
  const [real, made] = [counted(false), counted(true)]
  const built = districts.flatMap(({sample, rows}) => (sample ? [] : rows)).filter((row) => row.built).length
  return [real.length > 0 && t.real(real) + (built > 0 ? t.built(built) : ''), made.length > 0 && t.made(made, real.length > 0)]
    .filter((sentence) => sentence !== false)
    .join(t.separator)
    .concat(t.end)
}

function Filter({districts, locale}: PointsProps) {
  const said = say(locale)
  const t = said(words)
  // The Chinese name is the value in every language: it holds no space.
  const towns = new Map(districts.flatMap(({towns: all}) => all.map(({name}) => [name.zh, said(name)] as const)))
  const any = {value: '', label: t.all}
  return (
    <FilterBar
      label={t.filter}
      fields={[
        {kind: 'text', name: 'q', label: t.name},
        ...(districts.length > 1
          ? [
              {
                kind: 'select' as const,
                name: 'district',
                label: t.district,
                options: [any, ...districts.map(({id, name}) => ({value: id, label: said(name)}))],
              },
            ]
          : []),
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
