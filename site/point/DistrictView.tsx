import type {ReactNode} from 'react'
import {Notice} from '../../design-system/ui/Notice.tsx'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {words as board} from '../disclosure/BoardView.words.ts'
import {href} from '../shell/locale.ts'
import {Trail} from '../shell/Trail.tsx'
import {lead, pageHead, part} from '../shell/views.css.ts'
import {partNames} from '../shell/words.ts'
import {DistrictFacts} from './DistrictPart.tsx'
import {words} from './DistrictView.words.ts'
import {PointTable} from './PointTable.tsx'
import {districtPath, type ShownDistrict, type ShownTown} from './shownDistricts.ts'
import {TownTable} from './TownTable.tsx'
import {feedIn} from './townFeeds.ts'

interface DistrictProps {
  readonly district: ShownDistrict
  readonly locale: Locale
}

/** Renders the page of a district: its towns, with how many of their points reached what. */
export function DistrictView({district, locale}: DistrictProps) {
  const said = say(locale)
  const t = said(words)
  const name = said(district.name)
  return (
    <Frame district={district} locale={locale} title={t.title(name)} here={name}>
      <p className={lead}>{t.lead(district.towns.length, district.rows.length)}</p>
      <DistrictFacts district={district} locale={locale} />
      <section className={part} id="towns">
        <TownTable district={district} locale={locale} />
      </section>
    </Frame>
  )
}

/** Renders the page of a town: every point in it, whole without scripts however many the district has. */
export function TownView({district, town, locale}: DistrictProps & {readonly town: ShownTown}) {
  const said = say(locale)
  const t = said(words)
  const feed = feedIn(district.id, town.id)
  const name = said(town.name)
  return (
    <Frame district={district} locale={locale} title={t.title(t.within(said(district.name), name))} here={name}>
      <p className={lead}>{t.points(town.rows.length)}</p>
      <DistrictFacts district={district} locale={locale} />
      <section className={part} id="points">
        <PointTable rows={town.rows} caption={name} locale={locale} />
      </section>
      {feed !== undefined && (
        <p className={part}>
          <a href={feed} type="application/atom+xml">
            {said(board).feed}
          </a>
        </p>
      )}
    </Frame>
  )
}

interface FrameProps extends DistrictProps {
  readonly title: string
  readonly here: string
  readonly children: ReactNode
}

function Frame({district, locale, title, here, children}: FrameProps) {
  const said = say(locale)
  const t = said(words)
  const name = said(district.name)
  const own = {label: name, path: districtPath(district.id)}
  const points = {label: said(partNames).points, path: '/points/'}
  return (
    <>
      <Trail locale={locale} steps={[points, ...(here === name ? [] : [own]), {label: here}]} />
      <header className={pageHead}>
        <h1>{title}</h1>
      </header>
      {district.sample && (
        <Notice kind="sample" title={t.sampleTitle}>
          <p>{t.sampleText}</p>
        </Notice>
      )}
      {children}
      <p className={part}>
        <a href={href(locale, '/points/')}>{t.all}</a>
      </p>
    </>
  )
}
