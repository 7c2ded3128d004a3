import {Table} from '../../design-system/ui/Table.tsx'
import {typeNames} from '../../handbooks/clause/names.ts'
import {signKinds} from '../../handbooks/hardware/parts.ts'
import {type Locale, type Written, written} from '../../handbooks/language/locale.ts'
import type {Estimate} from '../../points/edition/diffReport.ts'
import type {EditionEffect, ResultChange, SignConcerned} from '../../points/edition/effect.ts'
import {printBand} from '../../points/kit/bill.ts'
import {href} from '../shell/locale.ts'
import {part, sampleLine} from '../shell/views.css.ts'
import {comma} from '../shell/words.ts'
import {editionName} from './editionWords.ts'

const words = {
  zh: {
    title: '对站点和标识的影响',
    how: '把每个站点最近一次评定的记录分别按两版条款计算。新增条款当时没有检查，按未检查计算，所以原已达到的类型可能变为暂不能判定，须补充检查。',
    real: (n: number) => (n === 0 ? '真实站点尚无评定记录，结果不受影响。' : `真实站点有${n}个结果不同。`),
    samples: (n: number, all: number, scores: number) =>
      `示例县（虚构）${all}个站点中，${n}个结果不同${scores > 0 ? `，另有${scores}个类型不变而得分不同` : ''}。`,
    results: '结果不同的站点',
    point: '站点',
    sample: '（虚构）',
    none: '未达类型',
    verdicts: '判定不同的类型',
    verdict: {reached: '达到', 'not-reached': '未达到', open: '暂不能判定'},
    signs: '受影响的标识',
    noSigns: '没有一种标识受实质性修改或新增条款的管辖，已制作的标识不用更换。',
    kind: '种类',
    number: '件数',
    points: '站点数',
    because: '条款',
    fate: {superseded: '不再符合，须更换或改正', 'to-be-checked': '对照新条款复核'},
    what: '处理',
    clauses: (n: number) => `${n}条`,
    cost: '费用估算',
    nothing: '没有标识因本版而必须更换，更换费用为零。',
    replacing: (n: number, band: string) => `须更换的${n}件标识重新制作，估算${band}。`,
    atMost: (n: number, band: string) => `须复核的${n}件标识如果全部不符合、全部重做，估算${band}；这是上限，复核后才知道实际要做几件。`,
    open: (n: number) => `另有${n}行内容或数量待勘察，未计。`,
    priced: (date: string) => `价格日期${date}，含虚构示例的标识。`,
    basis: '件数按各站点标识清单计算，含虚构示例；真实站点没有勘察的，按其类型的常用配置计算。',
  },
  en: {
    title: 'What it means for points and signs',
    how: 'The latest assessment of each point is worked out by the clauses of either edition. A new clause was not checked then and counts as unchecked, so a type that had been reached may become undecided until the point is checked again.',
    real: (n: number) => (n === 0 ? 'No real point has been assessed yet, so no result changes.' : `${n} real points have another result.`),
    samples: (n: number, all: number, scores: number) =>
      `Of ${all} points of Sample County (fictional), ${n} have another result${scores > 0 ? ` and ${scores} keep their type with another score` : ''}.`,
    results: 'Points with another result',
    point: 'Point',
    sample: ' (fictional)',
    none: 'No type',
    verdicts: 'Types decided differently',
    verdict: {reached: 'reached', 'not-reached': 'not reached', open: 'not decided'},
    signs: 'Signs concerned',
    noSigns: 'No kind of sign is governed by a clause that is new or changed in substance: signs already made can stay.',
    kind: 'Kind',
    number: 'Signs',
    points: 'Points',
    because: 'Clauses',
    fate: {superseded: 'No longer conform: replace or correct', 'to-be-checked': 'Check against the new clause'},
    what: 'To do',
    clauses: (n: number) => `${n} clauses`,
    cost: 'Estimated cost',
    nothing: 'No sign has to be replaced because of this edition, so that costs nothing.',
    replacing: (n: number, band: string) => `Making anew the ${n} signs to be replaced: ${band} (estimate).`,
    atMost: (n: number, band: string) =>
      `If every one of the ${n} signs to be checked failed and were made anew: ${band} (estimate). That is the most; the check tells how many it is.`,
    open: (n: number) => `${n} more lines, whose words or number only a visit can tell, are not counted. `,
    priced: (date: string) => ` Prices of ${date}; signs of fictional samples included.`,
    basis:
      'Numbers come from the sign programme of each recorded point, fictional samples included; a real point that nobody has surveyed counts with the typical set of its type.',
  },
} as const

/** Renders what an edition means for the recorded points: results that change, and signs that its changed clauses govern. */
export function EffectSection({
  effect,
  estimate,
  before,
  locale,
}: {
  readonly effect: EditionEffect
  readonly estimate: Estimate | undefined
  readonly before: string
  readonly locale: Locale
}) {
  const w = written(locale)
  const t = words[w]
  const samples = (list: readonly ResultChange[]) => list.filter((r) => r.entry.sample)
  const real = effect.results.filter((r) => !r.entry.sample)
  return (
    <section className={part} aria-labelledby="effect">
      <h2 id="effect">{t.title}</h2>
      <p>{t.how}</p>
      <p>{t.real(real.length)}</p>
      <p className={sampleLine}>
        {t.samples(samples(effect.results).length, effect.assessed - real.length, samples(effect.scores).length)}
      </p>
      {effect.results.length > 0 && <Results results={effect.results} before={before} locale={locale} />}
      <h3>{t.signs}</h3>
      {effect.signs.length === 0 ? <p>{t.noSigns}</p> : <Signs signs={effect.signs} locale={locale} />}
      {effect.signs.length > 0 && estimate && <Cost estimate={estimate} w={w} />}
    </section>
  )
}

function Results({results, before, locale}: {readonly results: readonly ResultChange[]; readonly before: string; readonly locale: Locale}) {
  const w = written(locale)
  const t = words[w]
  const typeOf = (type: keyof (typeof typeNames)['zh'] | undefined) => (type ? typeNames[w][type] : t.none)
  return (
    <Table
      caption={t.results}
      columns={[
        {key: 'point', label: t.point},
        {key: 'before', label: editionName(before, w)},
        {key: 'after', label: w === 'zh' ? '本版' : 'this edition'},
        {key: 'verdicts', label: t.verdicts},
      ]}
      rows={results.map((r) => ({
        id: r.entry.id,
        point: (
          <>
            <a href={href(locale, `/points/${r.entry.id}/`)}>{r.entry.name[w]}</a>
            {r.entry.sample && t.sample}
          </>
        ),
        before: typeOf(r.before.type),
        after: typeOf(r.after.type),
        verdicts: r.verdicts
          .map(
            (type) =>
              `${typeNames[w][type]}${w === 'zh' ? '：' : ': '}${t.verdict[r.before.types[type].verdict]} → ${t.verdict[r.after.types[type].verdict]}`,
          )
          .join(w === 'zh' ? '；' : '; '),
      }))}
    />
  )
}

function Signs({signs, locale}: {readonly signs: readonly SignConcerned[]; readonly locale: Locale}) {
  const w = written(locale)
  const t = words[w]
  const rows = [...Map.groupBy(signs, (s) => `${s.kind} ${s.fate}`)].map(([id, group]) => {
    const [{kind, fate} = {kind: 'fascia', fate: 'to-be-checked'} as const] = group
    return {
      id,
      kind: <a href={href(locale, `/signs/${kind}/`)}>{signKinds[kind][w]}</a>,
      number: group.reduce((sum, s) => sum + (s.quantity ?? 1), 0),
      points: new Set(group.map((s) => s.entry.id)).size,
      because: <Causes ids={[...new Set(group.flatMap((s) => s.because))]} w={w} />,
      fate: t.fate[fate],
    }
  })
  return (
    <Table
      caption={t.signs}
      hideCaption
      columns={[
        {key: 'kind', label: t.kind},
        {key: 'fate', label: t.what},
        {key: 'number', label: t.number, align: 'end'},
        {key: 'points', label: t.points, align: 'end'},
        {key: 'because', label: t.because},
      ]}
      rows={rows}
      note={basisOf(w)}
    />
  )
}

function Causes({ids, w}: {readonly ids: readonly string[]; readonly w: Written}) {
  const links = ids.map((id, i) => (
    <span key={id}>
      {i > 0 && comma(w)}
      <a href={`#${id}`}>{id}</a>
    </span>
  ))
  if (ids.length <= 4) return links
  return (
    <details>
      <summary>{words[w].clauses(ids.length)}</summary>
      {links}
    </details>
  )
}

function Cost({estimate: {cost, prices}, w}: {readonly estimate: Estimate; readonly w: Written}) {
  const t = words[w]
  const {superseded, toBeChecked} = cost
  const open = superseded.open + toBeChecked.open
  return (
    <>
      <h3>{t.cost}</h3>
      <p>{superseded.signs > 0 ? t.replacing(superseded.signs, printBand(superseded.cost, prices)) : t.nothing}</p>
      {toBeChecked.signs > 0 && <p>{t.atMost(toBeChecked.signs, printBand(toBeChecked.cost, prices))}</p>}
      <p className={sampleLine}>
        {open > 0 && t.open(open)}
        {prices.basis[w]}
        {t.priced(prices.date)}
      </p>
    </>
  )
}

const basisOf = (w: Written) => words[w].basis
