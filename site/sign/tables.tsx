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
import {type Locale, written} from '../../handbooks/language/locale.ts'
import {catalogue} from '../shell/data.ts'
import {href} from '../shell/locale.ts'
import {swatch} from './sign.css.ts'

/** Renders a link to a clause by its printed number and title. */
export function ClauseLink({id, locale}: {readonly id: string; readonly locale: Locale}) {
  const clause = catalogue.clause.get(id)
  return (
    <a href={href(locale, `/clauses/${id}/`)}>
      {clause?.number} {clause?.title[written(locale)]}
    </a>
  )
}

/** Renders what the letters of a dimensioned drawing stand for. */
export function MeasureTable({measures, locale}: {readonly measures: readonly Measure[]; readonly locale: Locale}) {
  const w = written(locale)
  const t = {
    zh: {caption: '图上各字母的含义', key: '代号', what: '尺寸', value: '数值（mm）', clause: '条款'},
    en: {caption: 'What the letters stand for', key: 'Letter', what: 'Length', value: 'Value (mm)', clause: 'Clause'},
  }[w]
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
        what: what[w],
        value: mm,
        clause: clause ? <ClauseLink id={clause} locale={locale} /> : '—',
      }))}
    />
  )
}

const distances = [2, 3, 4, 6, 8, 10, 15, 20, 25]

/** Renders the sizes in which a kind is made: its family, and the panel that one message takes at each viewing distance. */
export function SizeTable({spec, fonts, locale}: {readonly spec: SignSpec; readonly fonts: Fonts; readonly locale: Locale}) {
  const w = written(locale)
  const {width, height} = kindOf(spec.kind).family
  const t = {
    zh: {
      caption: `示例文字在不同视距下的尺寸（mm）`,
      distance: '视距（m）',
      hanzi: '汉字字高不小于',
      panel: '牌面（宽 × 高）',
      note: `本种标识的成品宽${width.min}～${width.max} mm，高${height.min}～${height.max} mm；标“—”的视距放不进最大尺寸，应减少文字或分成两块。字高按视距的${limits.hanziHeightPerMetre.min} mm/m计算，依据：自定，县（区）可另定。`,
    },
    en: {
      caption: 'Sizes of the example message at each viewing distance (mm)',
      distance: 'Viewing distance (m)',
      hanzi: 'Chinese characters at least',
      panel: 'Panel (width × height)',
      note: `This kind is made ${width.min} to ${width.max} mm wide and ${height.min} to ${height.max} mm high. Where a dash stands the message does not fit the largest panel: use fewer words or two panels. Characters are ${limits.hanziHeightPerMetre.min} mm high for each metre of distance: this toolkit’s own choice, which a county may change.`,
    },
  }[w]
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
        panel: panelAt({...spec, viewingDistanceM: distance}, fonts),
      }))}
      note={t.note}
    />
  )
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
  const w = written(locale)
  const t = {
    zh: {
      caption: '所用颜色',
      name: '名称',
      cmyk: 'CMYK（%）',
      ral: '最接近的RAL',
      pantone: '最接近的Pantone',
      lrv: '光反射率（%）',
      note: '“最接近”只是目测，制作前应对照色卡核对；光反射率由屏幕色值计算，未经测量。',
    },
    en: {
      caption: 'Colours',
      name: 'Name',
      cmyk: 'CMYK (%)',
      ral: 'Nearest RAL',
      pantone: 'Nearest Pantone',
      lrv: 'LRV (%)',
      note: 'Nearest by eye: check with a swatch before anything is made. Reflectance is calculated from the screen value, not measured.',
    },
  }[w]
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
            {w === 'zh' ? zh : en} <small lang="en">{name}</small>
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
  const w = written(locale)
  const t = {
    zh: {where: '安装方式', height: '离地高度', material: '建议材料', fixing: '建议固定', own: '（本工具的规划值，条款未规定）'},
    en: {
      where: 'Held',
      height: 'Height',
      material: 'Proposed material',
      fixing: 'Proposed fixing',
      own: ' (planned by this toolkit, no clause fixes it)',
    },
  }[w]
  const {mount, material, fixing} = makingOf(spec.kind, spec)
  const height = heightOf(spec.kind, layoutSign(spec, fonts).height, spec)
  const clauses = height?.limit?.clause.split(' ') ?? []
  return (
    <DescriptionList
      items={[
        {term: t.where, detail: mounts[mount][w]},
        ...(height
          ? [
              {
                term: t.height,
                detail: (
                  <>
                    {printHeight(height)[w].replace(' *', '')}
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
        {term: t.material, detail: materials[material][w]},
        {term: t.fixing, detail: fixing[w]},
      ]}
    />
  )
}
