import {Fragment, type ReactNode} from 'react'
import {Breadcrumbs} from '../../design-system/ui/Breadcrumbs.tsx'
import {DescriptionList} from '../../design-system/ui/DescriptionList.tsx'
import {Meter} from '../../design-system/ui/Meter.tsx'
import {Notice} from '../../design-system/ui/Notice.tsx'
import {StatusIcon} from '../../design-system/ui/StatusIcon.tsx'
import {Table} from '../../design-system/ui/Table.tsx'
import {books, type PointType, pointTypes} from '../../handbooks/clause/clause.ts'
import {bookNames, typeNames} from '../../handbooks/clause/names.ts'
import {type Locale, type Written, written} from '../../handbooks/language/locale.ts'
import type {Assessment, Finding, TypeResult} from '../../points/assessment/assess.ts'
import {because} from '../../points/assessment/because.ts'
import {assessorNames, statuses, statusNames} from '../../points/assessment/schema.ts'
import type {Entry} from '../../points/directory/directory.ts'
import {GovernedSigns} from '../clause/clauseFacts.tsx'
import {catalogue} from '../shell/data.ts'
import {href} from '../shell/locale.ts'
import {clauseHead, clauseNumber, meterBox, meters, part, statusRow} from '../shell/views.css.ts'
import {comma} from '../shell/words.ts'
import {PointHistory} from './PointHistory.tsx'
import {StandingBadge} from './pointStatus.tsx'

const words = {
  zh: {
    here: '当前位置',
    home: '首页',
    points: '站点名录',
    sampleTitle: '虚构的示例站点',
    sampleText: '本页的站点、评定结果和服务时间均由程序生成，供试用和培训，不代表任何真实地点。',
    offline: '把本站点保存到本机，离线使用',
    facts: '基本情况',
    place: '村（社区）',
    town: '镇（街道）',
    district: '县（区）',
    official: '名录中的全称',
    code: '统计用区划代码',
    codeAsOf: (code: string, on: string) => `${code}（${on}；仅作有日期的别名，不作站点编号）`,
    id: '站点编号',
    declared: '来源记载的类型',
    declaredAsOf: (type: string, on: string, source: string) => `${type}（${on}年，${source}）`,
    declaredNote: '这是来源的记载，不是按本手册评定的结果。',
    addresses: '历来的地址',
    notAssessedTitle: '尚未评定',
    notAssessed: '本站点还没有按本手册评定过。“未评定”不表示好坏。对照条款自评，或由镇（街道）组织评定后，结果才会出现在这里。',
    assessment: '评定',
    assessedBy: (who: string, on: string, edition: string) => `${who}，${on}，手册版次${edition}。`,
    result: '结果',
    reached: (t: string) => `达到${t}`,
    noneReached: '未达到任何类型',
    stillPossible: (t: string) => `查清未检查和待复核的条款后，仍有可能达到${t}。`,
    score: '得分',
    noScore: '尚无得分',
    points100: (n: number) => `${n}分`,
    threshold: (t: string, n: number) => `${t}：不低于${n}分`,
    next: (t: string) => `离${t}还差什么`,
    top: '本站点已是最高类型。下面列出仍不符合的推荐条款。',
    barring: '不符合的必备条款',
    open: '尚未查清的必备条款',
    shortBy: (n: number) => `得分还差${n}分。`,
    clause: '条款',
    finding: '结果',
    remedy: '要做什么',
    signs: '标识',
    all: '全部条款逐条结果',
    measured: (v: number) => `实测${v}`,
    foundOn: (on: string) => `沿用${on}的结果`,
    fill: '填写检查表：',
    sources: '来源',
    checkFirst: '先检查本条',
    fulfil: '按条款整改后再次评定',
  },
  en: {
    here: 'You are here',
    home: 'Home',
    points: 'Directory of points',
    sampleTitle: 'A fictional sample point',
    sampleText:
      'The point on this page, its assessments and hours are generated for trying out and training. They stand for no real place.',
    offline: 'Keep this point on your device, for use offline',
    facts: 'Facts',
    place: 'Village or community',
    town: 'Town',
    district: 'County or district',
    official: 'Full name in the list',
    code: 'Statistical division code',
    codeAsOf: (code: string, on: string) => `${code} (${on}; a dated alias, never the id of the point)`,
    id: 'Id of the point',
    declared: 'Type according to a source',
    declaredAsOf: (type: string, on: string, source: string) => `${type} (${on}, ${source})`,
    declaredNote: 'This is what the source says, not the result of an assessment under these handbooks.',
    addresses: 'Addresses over time',
    notAssessedTitle: 'Not assessed yet',
    notAssessed:
      'This point has not been assessed under these handbooks. “Not assessed” says nothing good or bad. Results appear here after a self-assessment or a review by the town.',
    assessment: 'Assessment',
    assessedBy: (who: string, on: string, edition: string) => `${who}, ${on}, edition ${edition} of the handbooks.`,
    result: 'Result',
    reached: (t: string) => `${t} reached`,
    noneReached: 'No type reached',
    stillPossible: (t: string) => `${t} is still possible once the clauses not checked or to be re-checked are settled.`,
    score: 'Score',
    noScore: 'No score yet',
    points100: (n: number) => String(n),
    threshold: (t: string, n: number) => `${t}: ${n} or more`,
    next: (t: string) => `What separates it from ${t}`,
    top: 'This point has the highest type. Recommended clauses that it does not meet are listed below.',
    barring: 'Required clauses not met',
    open: 'Required clauses not settled',
    shortBy: (n: number) => `The score is ${n} short.`,
    clause: 'Clause',
    finding: 'Finding',
    remedy: 'What to do',
    signs: 'Signs',
    all: 'Every clause, one by one',
    measured: (v: number) => `measured ${v}`,
    foundOn: (on: string) => `taken over from ${on}`,
    fill: 'Fill in a checklist: ',
    sources: 'Sources',
    checkFirst: 'Check this clause first',
    fulfil: 'Put right what the clause asks, then assess again',
  },
} as const

/** Renders the page of one point. `children` is its print kit, which needs the drawn signs. */
export function PointView({entry, locale, children}: {readonly entry: Entry; readonly locale: Locale; readonly children?: ReactNode}) {
  const w = written(locale)
  const t = words[w]
  return (
    <>
      <Breadcrumbs
        label={t.here}
        trail={[{label: t.home, href: href(locale, '/')}, {label: t.points, href: href(locale, '/points/')}, {label: entry.place[w]}]}
      />
      <header className={clauseHead}>
        <h1>
          <span className={clauseNumber}>
            {entry.district[w]} · {entry.town[w]}
          </span>
          {entry.name[w]}
        </h1>
        <StandingBadge entry={entry} w={w} />
      </header>
      {entry.sample && (
        <Notice kind="sample" title={t.sampleTitle}>
          <p>{t.sampleText}</p>
        </Notice>
      )}
      {!entry.assessment && (
        <Notice title={t.notAssessedTitle}>
          <p>{t.notAssessed}</p>
        </Notice>
      )}
      <Facts entry={entry} locale={locale} />
      {entry.assessment && <Assessed assessment={entry.assessment} locale={locale} />}
      <PointHistory entry={entry} locale={locale} />
      {children}
      <Sources entry={entry} w={w} />
    </>
  )
}

function Facts({entry, locale}: {readonly entry: Entry; readonly locale: Locale}) {
  const w = written(locale)
  const t = words[w]
  const {record, division} = entry
  const declared = record?.declared
  const items: {term: string; detail: ReactNode}[] = [
    {term: t.place, detail: entry.place[w]},
    {term: t.town, detail: entry.town[w]},
    {term: t.district, detail: entry.district[w]},
  ]
  if (division)
    items.push(
      {term: t.official, detail: <span lang="zh-Hans">{division.officialName}</span>},
      {term: t.code, detail: t.codeAsOf(division.code, division.asOf)},
    )
  items.push({term: t.id, detail: entry.id})
  if (declared) {
    items.push({
      term: t.declared,
      detail: (
        <>
          <p>
            <a href={`#source-${declared.source}`}>
              {t.declaredAsOf(typeNames[w][declared.type], declared.asOf, record?.sources[declared.source]?.title[w] ?? '')}
            </a>
          </p>
          {declared.quote && <blockquote>{w === 'zh' ? `“${declared.quote.zh}”` : `“${declared.quote.en}”`}</blockquote>}
          <p>{t.declaredNote}</p>
        </>
      ),
    })
  }
  if (record && record.addresses.length > 1) {
    items.push({
      term: t.addresses,
      detail: record.addresses.map((a) => (
        <p
          key={a.asOf}
        >{`${a.asOf}${w === 'zh' ? '：' : ': '}${w === 'zh' ? `${a.district.zh}${a.town.zh}${a.village.zh}` : `${a.village.en}, ${a.town.en}, ${a.district.en}`}`}</p>
      )),
    })
  }
  return (
    <section className={part}>
      <h2>{t.facts}</h2>
      <DescriptionList items={items} />
      <p>
        <a href={href(locale, `/offline/?point=${entry.id}#point`)}>{t.offline}</a>
      </p>
      <p>
        {t.fill}
        {books.map((book, i) => (
          <Fragment key={book}>
            {i > 0 && comma(w)}
            <a href={href(locale, `/handbooks/${book}/checklist/${aimedAt(entry)}/?point=${entry.id}`)}>{bookNames[w][book]}</a>
          </Fragment>
        ))}
      </p>
    </section>
  )
}

/** The type whose checklist a point is next checked by: the one above, the highest for a model point, else the declared one. */
const aimedAt = ({assessment, record}: Entry): PointType =>
  assessment ? (assessment.next?.type ?? 'model') : (record?.declared?.type ?? 'standard')

function Assessed({assessment, locale}: {readonly assessment: Assessment; readonly locale: Locale}) {
  const w = written(locale)
  const t = words[w]
  const {type, possible, next, findings} = assessment
  const counts = statuses.map((s) => ({status: s, n: findings.filter((f) => f.status === s).length}))
  return (
    <>
      <section className={part} id="assessment">
        <h2>{t.assessment}</h2>
        <p>{t.assessedBy(assessorNames[w][assessment.by], assessment.on, assessment.edition)}</p>
        <p>
          <strong>{type ? t.reached(typeNames[w][type]) : t.noneReached}</strong>
          {w === 'zh' ? '。' : '. '}
          {possible && t.stillPossible(typeNames[w][possible])}
        </p>
        <ul className={statusRow}>
          {counts.map(({status, n}) => (
            <li key={status}>
              <StatusIcon status={status} label={`${statusNames[w][status]} ${n}`} />
            </li>
          ))}
        </ul>
        <div className={meters}>
          {pointTypes.map((id) => (
            <TypeBox key={id} result={assessment.types[id]} w={w} />
          ))}
        </div>
      </section>
      <section className={part} id="gap">
        <h2>{next ? t.next(typeNames[w][next.type]) : typeNames[w].model}</h2>
        {next ? <Gap result={next} locale={locale} /> : <p>{t.top}</p>}
        {!next && (
          <FindingTable
            caption={typeNames[w].model}
            findings={findings.filter((f) => f.status === 'not-met' || f.status === 'partly-met')}
            locale={locale}
            remedy
          />
        )}
      </section>
      <section className={part} id="findings">
        <h2>{t.all}</h2>
        {catalogue.chapters.map((chapter) => (
          <details key={`${chapter.book}/${chapter.name}`}>
            <summary>
              {bookNames[w][chapter.book]} {chapter.number} {chapter.title[written(locale)]}
            </summary>
            <FindingTable
              caption={chapter.title[written(locale)]}
              findings={findings.filter((f) => f.clause.book === chapter.book && f.clause.chapter === chapter.name)}
              locale={locale}
            />
          </details>
        ))}
      </section>
    </>
  )
}

function TypeBox({result, w}: {readonly result: TypeResult; readonly w: Written}) {
  const t = words[w]
  const {type, score, threshold} = result
  return (
    <div className={meterBox}>
      <h3>{typeNames[w][type]}</h3>
      <Meter
        label={t.score}
        value={score}
        valueText={score === undefined ? t.noScore : t.points100(score)}
        threshold={{value: threshold, text: t.threshold(typeNames[w][type], threshold)}}
      />
      <p>{because(result, w)}</p>
    </div>
  )
}

function Gap({result, locale}: {readonly result: TypeResult; readonly locale: Locale}) {
  const t = words[written(locale)]
  const short = Math.round((result.threshold - (result.score ?? 0)) * 10) / 10
  return (
    <>
      {short > 0 && <p>{t.shortBy(short)}</p>}
      {result.barring.length > 0 && <FindingTable caption={t.barring} findings={result.barring} locale={locale} remedy />}
      {result.open.length > 0 && <FindingTable caption={t.open} findings={result.open} locale={locale} remedy />}
    </>
  )
}

function FindingTable({
  caption,
  findings,
  locale,
  remedy = false,
}: {
  readonly caption: string
  readonly findings: readonly Finding[]
  readonly locale: Locale
  readonly remedy?: boolean
}) {
  const w = written(locale)
  const t = words[w]
  if (findings.length === 0) return null
  const row = ({clause, status, measured, note, foundOn}: Finding) => ({
    id: clause.id,
    clause: (
      <>
        <a href={href(locale, `/clauses/${clause.id}/`)}>
          {clause.number} {clause.title[written(locale)]}
        </a>{' '}
        <small>{clause.id}</small>
      </>
    ),
    finding: (
      <>
        <StatusIcon status={status} label={statusNames[w][status]} />
        {measured !== undefined && <small>{t.measured(measured)}</small>} {note !== undefined && <small>{note}</small>}{' '}
        {foundOn !== undefined && <small>{t.foundOn(foundOn)}</small>}
      </>
    ),
    remedy:
      status === 'unchecked' || status === 'recheck' ? (
        t.checkFirst
      ) : clause.signs.length > 0 ? (
        <a href="#kit">
          <GovernedSigns signs={clause.signs} locale={locale} />
        </a>
      ) : (
        t.fulfil
      ),
  })
  return (
    <Table
      caption={caption}
      columns={[
        {key: 'clause', label: t.clause},
        {key: 'finding', label: t.finding},
        ...(remedy ? ([{key: 'remedy', label: t.remedy}] as const) : []),
      ]}
      rows={findings.map(row)}
    />
  )
}

function Sources({entry, w}: {readonly entry: Entry; readonly w: Written}) {
  const sources = Object.entries(entry.record?.sources ?? {})
  if (sources.length === 0) return null
  return (
    <section className={part}>
      <h2>{words[w].sources}</h2>
      <ul>
        {sources.map(([id, source]) => (
          <li key={id} id={`source-${id}`}>
            {source.title[w]}
          </li>
        ))}
      </ul>
    </section>
  )
}
