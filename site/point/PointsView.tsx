import {FilterBar} from '../../design-system/ui/FilterBar.tsx'
import {Notice} from '../../design-system/ui/Notice.tsx'
import {Table} from '../../design-system/ui/Table.tsx'
import {pointTypes} from '../../handbooks/clause/clause.ts'
import {typeNames} from '../../handbooks/clause/names.ts'
import {type Locale, type Written, written} from '../../handbooks/language/locale.ts'
import type {Entry} from '../../points/directory/directory.ts'
import {realEntries, sampleEntries} from '../shell/data.ts'
import {href} from '../shell/locale.ts'
import {lead, pageHead, part} from '../shell/views.css.ts'
import {legend, legendItem} from './CanalMap.css.ts'
import {CanalMap, Dot} from './CanalMap.tsx'
import {StandingBadge, standingOf} from './pointStatus.tsx'

export const pointsWords = {
  zh: {
    title: '站点名录',
    lead: (n: number, s: number) =>
      `郫都区${n}个村（社区）的便民服务站，其中4个有来源记载为示范点；另有虚构的示例县站点${s}个，分开列出、分开计数。`,
    real: '郫都区',
    realText: '名称取自2023-06-30截止的统计用区划代码。除来源明确记载的以外，都未经评定；“未评定”不表示好坏。',
    sample: '示例县（虚构）',
    sampleTitle: '以下站点是虚构的',
    sampleText: '示例县的站点、评定结果和服务时间均由程序生成，供试用和培训，不代表任何真实地点。',
    map: (d: string) => `${d}分布示意图（不按比例）`,
    mapNote: '示意图以渠系的画法排列镇（街道）和村（社区），不表示位置、距离和边界：没有可公开引用的坐标。图中内容都在下面的表格里。',
    place: '村（社区）',
    town: '镇（街道）',
    type: '类型',
    score: '得分',
    missing: '距上一类型',
    filter: '筛选站点',
    name: '名称或拼音',
    all: '全部',
    apply: '筛选',
    reset: '清除',
    found: '%个站点',
    none: '未达到或未评定',
    data: '下载：',
    clauses: (n: number) => `差${n}条`,
    atTop: '已是最高类型',
    legend: {
      model: '评定为示范型',
      declared: '来源称示范型',
      standard: '标准型',
      'catch-up': '追赶型',
      'not-assessed': '未评定',
      open: '未达到或暂不能判定',
    },
  },
  en: {
    title: 'Directory of points',
    lead: (n: number, s: number) =>
      `Service points of the ${n} villages and communities of Pidu District, four of which a source records as model points; and ${s} points of a fictional Sample County, listed and counted apart.`,
    real: 'Pidu District',
    realText:
      'Names are those of the statistical division list with cut-off date 2023-06-30. Apart from what a source states, no point has been assessed; “not assessed” says nothing good or bad.',
    sample: 'Sample County (fictional)',
    sampleTitle: 'The points below are made up',
    sampleText:
      'The points of Sample County, their assessments and hours are generated for trying out and training. They stand for no real place.',
    map: (d: string) => `Diagram of ${d} (not to scale)`,
    mapNote:
      'The diagram sets out towns and places like a system of canals. It shows no positions, distances or boundaries: no citable coordinates exist. All that it shows stands in the table below.',
    place: 'Place',
    town: 'Town',
    type: 'Type',
    score: 'Score',
    missing: 'To the next type',
    filter: 'Filter the points',
    name: 'Name or pinyin',
    all: 'All',
    apply: 'Filter',
    reset: 'Clear',
    found: '% points',
    none: 'None reached or not assessed',
    data: 'Download: ',
    clauses: (n: number) => `${n} clauses`,
    atTop: 'Highest type',
    legend: {
      model: 'Assessed as model',
      declared: 'Model by source',
      standard: 'Standard',
      'catch-up': 'Catch-up',
      'not-assessed': 'Not assessed',
      open: 'None reached or not decided',
    },
  },
} as const

/** Renders the directory: for each county a diagram and the full table, real places first. */
export function PointsView({locale}: {readonly locale: Locale}) {
  const w = written(locale)
  const t = pointsWords[w]
  return (
    <>
      <header className={pageHead}>
        <h1>{t.title}</h1>
        <p className={lead}>{t.lead(realEntries.length, sampleEntries.length)}</p>
        <p>
          {t.data}
          <a href="/data/points.csv">CSV</a> <a href="/data/points.geojson">GeoJSON</a> <a href="/data/points.json">JSON</a>
        </p>
      </header>
      <table-filter hidden data-found={t.found}>
        <Filter w={w} />
      </table-filter>
      <section className={part} id="pidu">
        <h2>{t.real}</h2>
        <p id="pidu-note">{t.realText}</p>
        <Legend w={w} entries={realEntries} />
        <CanalMap entries={realEntries} locale={locale} title={t.map(t.real)} tableId="pidu-map-note" />
        <p id="pidu-map-note">{t.mapNote}</p>
        <PointTable entries={realEntries} locale={locale} caption={t.real} />
      </section>
      <section className={part} id="sample">
        <h2>{t.sample}</h2>
        <Notice kind="sample" title={t.sampleTitle}>
          <p>{t.sampleText}</p>
        </Notice>
        <Legend w={w} entries={sampleEntries} />
        <CanalMap entries={sampleEntries} locale={locale} title={t.map(t.sample)} tableId="sample-map-note" />
        <p id="sample-map-note">{t.mapNote}</p>
        <PointTable entries={sampleEntries} locale={locale} caption={t.sample} />
      </section>
    </>
  )
}

function Filter({w}: {readonly w: Written}) {
  const t = pointsWords[w]
  // The Chinese name is the value in every language: it holds no space.
  const towns = new Map([...realEntries, ...sampleEntries].map((e) => [e.town.zh, e.town[w]]))
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
          options: [any, ...pointTypes.map((type) => ({value: type, label: typeNames[w][type]})), {value: 'none', label: t.none}],
        },
      ]}
      submitLabel={t.apply}
      reset={{href: '?', label: t.reset}}
    />
  )
}

function Legend({w, entries}: {readonly w: Written; readonly entries: readonly Entry[]}) {
  const names = pointsWords[w].legend
  const keyOf = (e: Entry) => {
    const {standing, type} = standingOf(e)
    if (standing === 'declared') return 'declared'
    if (standing === 'not-assessed') return 'not-assessed'
    return type ?? 'open'
  }
  const groups = [...Map.groupBy(entries, keyOf)].sort(([a], [b]) => Object.keys(names).indexOf(a) - Object.keys(names).indexOf(b))
  return (
    <ul className={legend}>
      {groups.map(([key, [first, ...others]]) => (
        <li key={key} className={legendItem}>
          <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
            {first && <Dot entry={first} x={11} y={11} />}
          </svg>
          {names[key]} {1 + others.length}
        </li>
      ))}
    </ul>
  )
}

function PointTable({entries, locale, caption}: {readonly entries: readonly Entry[]; readonly locale: Locale; readonly caption: string}) {
  const w = written(locale)
  const t = pointsWords[w]
  const row = (e: Entry) => {
    const {type} = standingOf(e)
    const next = e.assessment?.next
    return {
      id: e.id,
      place: (
        <a
          href={href(locale, `/points/${e.id}/`)}
          data-town={e.town.zh}
          data-type={type ?? 'none'}
          data-search={`${e.id} ${e.place.zh} ${e.place.en} ${e.town.zh}`}
        >
          {e.place[w]}
        </a>
      ),
      town: e.town[w],
      type: <StandingBadge entry={e} w={w} />,
      score: e.assessment ? (e.assessment.types[e.assessment.type ?? 'catch-up'].score ?? '') : '',
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
