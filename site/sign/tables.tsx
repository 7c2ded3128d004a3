import type {Fonts} from '../../design-system/drawing/type/text.ts'
import type {Measure} from '../../design-system/signs/docs/dimensioned.ts'
import {printHeight} from '../../design-system/signs/making/height.ts'
import {materials, mounts} from '../../design-system/signs/making/making.ts'
import {heightOf, kindOf, layoutSign, makingOf, type SignSpec} from '../../design-system/signs/sign.ts'
import type {Ink} from '../../design-system/tokens/identity.ts'
import {DescriptionList} from '../../design-system/ui/DescriptionList.tsx'
import {Table} from '../../design-system/ui/Table.tsx'
import {limits} from '../../handbooks/hardware/limits.ts'
import {InputError} from '../../handbooks/input/problem.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {ClauseLink} from '../clause/ClauseLink.tsx'
import {swatch} from './sign.css.ts'
import {words} from './tables.words.ts'

/** Renders what the letters of a dimensioned drawing stand for. */
export function MeasureTable({measures, locale}: {readonly measures: readonly Measure[]; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words).measures
  return (
    <Table
      caption={t.caption}
      columns={[
        {key: 'key', label: t.key},
        {key: 'what', label: t.what},
        {key: 'value', label: t.value, align: 'end'},
        {key: 'clause', label: t.clause},
      ]}
      rows={measures.map(({key, what, mm, clause}) => ({
        id: key,
        key,
        what: said(what),
        value: mm,
        clause: clause ? <ClauseLink id={clause} locale={locale} /> : '—',
      }))}
    />
  )
}

const distances = [2, 3, 4, 6, 8, 10, 15, 20, 25]

/** Renders the sizes in which a kind is made: its family, and the panel that one message takes at each viewing distance. */
export function SizeTable({spec, fonts, locale}: {readonly spec: SignSpec; readonly fonts: Fonts; readonly locale: Locale}) {
  const said = say(locale)
  const {width, height} = kindOf(spec.kind).family
  const t = said(words).sizes
  return (
    <Table
      caption={t.caption}
      columns={[
        {key: 'distance', label: t.distance, align: 'end'},
        {key: 'hanzi', label: t.hanzi, align: 'end'},
        {key: 'panel', label: t.panel, align: 'end'},
      ]}
      rows={distances.map((distance) => ({
        id: String(distance),
        distance,
        hanzi: Number((distance * limits.hanziHeightPerMetre.min).toFixed(1)),
        panel: panelsOf(spec, fonts).get(distance),
      }))}
      note={t.note({width, height, perMetre: limits.hanziHeightPerMetre.min})}
    />
  )
}

const panels = new WeakMap<SignSpec, ReadonlyMap<number, string>>()

/** Returns the panel that `spec` takes at each distance, worked out once for all languages. */
function panelsOf(spec: SignSpec, fonts: Fonts): ReadonlyMap<number, string> {
  const found = panels.get(spec) ?? new Map(distances.map((distance) => [distance, panelAt({...spec, viewingDistanceM: distance}, fonts)]))
  panels.set(spec, found)
  return found
}

/** Returns the size of the panel that `spec` takes when its size is left to it, or a dash where it does not fit the family. */
function panelAt(spec: SignSpec, fonts: Fonts): string {
  const {widthMm: _w, heightMm: _h, hanziHeightMm: _c, ...free} = spec
  try {
    const {width, height} = layoutSign(free as SignSpec, fonts)
    return `${width} × ${height}`
  } catch (error) {
    if (error instanceof InputError) return '—'
    throw error
  }
}

/** Renders the inks of a sign with what a printer, a painter and a checker need to know of each. */
export function InkTable({inks, locale}: {readonly inks: readonly Ink[]; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words).inks
  return (
    <Table
      caption={t.caption}
      columns={[
        {key: 'name', label: t.name},
        {key: 'cmyk', label: t.cmyk},
        {key: 'ral', label: t.ral},
        {key: 'pantone', label: t.pantone},
        {key: 'lrv', label: t.lrv, align: 'end'},
      ]}
      rows={inks.map(({name, zh, en, srgb, cmyk, ral, pantone, lrv}) => ({
        id: name,
        name: (
          <>
            <svg className={swatch} viewBox="0 0 40 24" aria-hidden="true">
              <rect width="40" height="24" fill={srgb} />
            </svg>{' '}
            {said({zh, en})} <small lang="en">{name}</small>
          </>
        ),
        cmyk: cmyk.join(' / '),
        ral: ral ?? '—',
        pantone: pantone ?? '—',
        lrv,
      }))}
      note={t.note}
    />
  )
}

/** Renders where and how high a sign is fixed, with what, and by which clause. */
export function FixingFacts({spec, fonts, locale}: {readonly spec: SignSpec; readonly fonts: Fonts; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words).fixing
  const {mount, material, fixing} = makingOf(spec.kind, spec)
  const height = heightOf(spec.kind, layoutSign(spec, fonts).height, spec)
  const clauses = height?.limit?.clause.split(' ') ?? []
  return (
    <DescriptionList
      items={[
        {term: t.where, detail: said(mounts[mount])},
        ...(height
          ? [
              {
                term: t.height,
                detail: (
                  <>
                    {said(printHeight(height)).replace(' *', '')}
                    {height.limit ? '' : t.own}
                    {clauses.map((id) => (
                      <span key={id}>
                        {' '}
                        <ClauseLink id={id} locale={locale} />
                      </span>
                    ))}
                  </>
                ),
              },
            ]
          : []),
        {term: t.material, detail: said(materials[material])},
        {term: t.fixing, detail: said(fixing)},
      ]}
    />
  )
}
