import type {LetteredSize} from '../../design-system/fittings/draw.ts'
import {limitOf, type PartMaterial, priceBasis, priceDate} from '../../design-system/fittings/fitting.ts'
import {fittingSpecs} from '../../design-system/fittings/fittings.ts'
import {Table} from '../../design-system/ui/Table.tsx'
import {type Fitting, fittings} from '../../handbooks/hardware/parts.ts'
import {say} from '../../handbooks/language/both.ts'
import {type Locale, written} from '../../handbooks/language/locale.ts'
import {marks} from '../../handbooks/language/punctuation.ts'
import {isOwn} from '../../handbooks/limit/basis.ts'
import {type Limit, printInTable, printLimit} from '../../handbooks/limit/limit.ts'
import {ClauseLink} from '../clause/ClauseLink.tsx'
import {OwnMark} from '../clause/OwnMark.tsx'
import {href} from '../shell/locale.ts'
import {words} from './FittingTables.words.ts'

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
  const said = say(locale)
  const t = said(words).sizes
  const print = (value: number, unit: Limit['unit']) => printLimit({min: Number(value.toFixed(1)), unit}, written(locale))
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
          what: said(what),
          letter: letter ?? '—',
          value: print(value, unit),
          limit: rule ? (
            <>
              {printInTable(rule, written(locale))}
              {isOwn(rule) && <OwnMark locale={locale} />}
            </>
          ) : (
            t.planned
          ),
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
  readonly materials: readonly PartMaterial[]
  readonly locale: Locale
  readonly caption: string
}) {
  const said = say(locale)
  const t = said(words).materials
  return (
    <Table
      caption={caption}
      hideCaption
      columns={[
        {key: 'part', label: t.part},
        {key: 'made', label: t.made},
      ]}
      rows={materials.map(({part, made}) => ({id: part.en, part: said(part), made: said(made)}))}
    />
  )
}

/** Renders the price bands of fittings, with their basis and date. */
export function PriceTable({ids, locale}: {readonly ids: readonly Fitting[]; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words).prices
  const money = new Intl.NumberFormat(locale)
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
              {said(fittings[id])}
            </a>
          ) : (
            said(fittings[id])
          )
        return {id, name, per: said(price.per), low: money.format(price.low), high: money.format(price.high)}
      })}
      note={`${priceDate}${said(marks).colon}${said(priceBasis)}`}
    />
  )
}
