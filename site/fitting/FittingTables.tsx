import type {LetteredSize} from '../../design-system/fittings/draw.ts'
import {limitOf, type Material, priceBasis, priceDate} from '../../design-system/fittings/fitting.ts'
import {fittingSpecs} from '../../design-system/fittings/fittings.ts'
import {Table} from '../../design-system/ui/Table.tsx'
import {type Fitting, fittings} from '../../handbooks/hardware/parts.ts'
import {type Locale, written} from '../../handbooks/language/locale.ts'
import {type Limit, printInTable, printLimit} from '../../handbooks/limit/limit.ts'
import {href} from '../shell/locale.ts'
import {ClauseLink} from '../sign/tables.tsx'

/** Renders the sizes of a fitting: its letter on the drawing, its value, and the limit with its clause or that it is a planning value. */
export function SizeTable({
  sizes,
  locale,
  caption,
}: {
  readonly sizes: readonly LetteredSize[]
  readonly locale: Locale
  readonly caption: string
}) {
  const w = written(locale)
  const t = {
    zh: {
      what: '尺寸',
      letter: '代号',
      value: '取值',
      limit: '限值',
      clause: '条款',
      planned: '计划值',
      note: '“计划值”是本工具自定的，没有条款规定，可按场地改。限值的来源见条款。',
    },
    en: {
      what: 'Dimension',
      letter: 'Letter',
      value: 'Value',
      limit: 'Limit',
      clause: 'Clause',
      planned: 'planning value',
      note: 'A planning value is this toolkit’s own; no clause rules it and it may be changed to suit the place. Where a limit comes from stands with its clause.',
    },
  }[w]
  const print = (value: number, unit: Limit['unit']) =>
    printLimit({clause: '', min: Number(value.toFixed(1)), unit, basis: ''}, written(locale))
  return (
    <Table
      caption={caption}
      hideCaption
      columns={[
        {key: 'what', label: t.what},
        {key: 'letter', label: t.letter},
        {key: 'value', label: t.value, align: 'end'},
        {key: 'limit', label: t.limit},
        {key: 'clause', label: t.clause},
      ]}
      rows={sizes.map(({id, what, value, unit, limit, letter}) => {
        const rule = limit === undefined ? undefined : limitOf(limit)
        return {
          id,
          what: what[w],
          letter: letter ?? '—',
          value: print(value, unit),
          limit: rule ? printInTable(rule, written(locale)) : t.planned,
          clause: rule ? <ClauseLink id={rule.clause} locale={locale} /> : '—',
        }
      })}
      note={t.note}
    />
  )
}

/** Renders the parts of a fitting with what each is made of. */
export function MaterialTable({
  materials,
  locale,
  caption,
}: {
  readonly materials: readonly Material[]
  readonly locale: Locale
  readonly caption: string
}) {
  const w = written(locale)
  const t = {zh: {part: '部位', made: '材料'}, en: {part: 'Part', made: 'Material'}}[w]
  return (
    <Table
      caption={caption}
      hideCaption
      columns={[
        {key: 'part', label: t.part},
        {key: 'made', label: t.made},
      ]}
      rows={materials.map(({part, made}) => ({id: part.en, part: part[w], made: made[w]}))}
    />
  )
}

/** Renders the price bands of fittings, with their basis and date. */
export function PriceTable({ids, locale}: {readonly ids: readonly Fitting[]; readonly locale: Locale}) {
  const w = written(locale)
  const t = {
    zh: {caption: '估价（元）', name: '部件', per: '单位', low: '低', high: '高', note: `${priceDate}：${priceBasis.zh}`},
    en: {caption: 'Price bands (yuan)', name: 'Fitting', per: 'Per', low: 'Low', high: 'High', note: `${priceDate}: ${priceBasis.en}`},
  }[w]
  const money = new Intl.NumberFormat(locale === 'en' ? 'en' : 'zh-Hans')
  return (
    <Table
      caption={t.caption}
      hideCaption={ids.length === 1}
      columns={[
        {key: 'name', label: t.name},
        {key: 'per', label: t.per},
        {key: 'low', label: t.low, align: 'end'},
        {key: 'high', label: t.high, align: 'end'},
      ]}
      rows={ids.map((id) => {
        const {price} = fittingSpecs[id]
        const name =
          ids.length > 1 ? (
            <a key={id} href={href(locale, `/fittings/${id}/`)}>
              {fittings[id][w]}
            </a>
          ) : (
            fittings[id][w]
          )
        return {id, name, per: price.per[w], low: money.format(price.low), high: money.format(price.high)}
      })}
      note={t.note}
    />
  )
}
