import {Badge} from '../../design-system/ui/Badge.tsx'
import {Notice} from '../../design-system/ui/Notice.tsx'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {isOpen, type Lifecycle} from '../../points/record/lifecycle.ts'
import {nameOfPoint} from '../shell/data.ts'
import {href} from '../shell/locale.ts'
import {words} from './LifeNote.words.ts'

interface LifeProps {
  readonly lifecycle: Lifecycle
  readonly locale: Locale
}

/** Renders that a point is planned, closed or merged, where a list names it. Nothing for an open one. */
export function LifeBadge({lifecycle, locale}: LifeProps) {
  if (isOpen({lifecycle})) return null
  return <Badge tone={lifecycle.status === 'planned' ? 'info' : 'neutral'}>{say(locale)(words).status[lifecycle.status]}</Badge>
}

/** Renders that a point is planned, closed or merged, since when, and where its residents go now. Nothing for an open one. */
export function LifeNote({lifecycle, locale}: LifeProps) {
  if (isOpen({lifecycle})) return null
  const said = say(locale)
  const t = said(words)
  const {status, planned, opens, opened, closed, mergedInto} = lifecycle
  const dates = [
    planned !== undefined && t.planned(planned),
    opens !== undefined && t.opens(opens),
    opened !== undefined && t.opened(opened),
    closed !== undefined && (status === 'merged' ? t.merged : t.closed)(closed),
  ].filter((date) => date !== false)
  const into = mergedInto === undefined ? undefined : nameOfPoint(mergedInto)
  return (
    <Notice kind={status === 'planned' ? 'info' : 'warn'} title={t.title[status]}>
      {dates.length > 0 && <p>{dates.join(t.separator)}</p>}
      {mergedInto !== undefined && (
        <p>
          {t.into}
          <a href={href(locale, `/points/${mergedInto}/`)}>{into ? said(into) : mergedInto}</a>
        </p>
      )}
    </Notice>
  )
}
