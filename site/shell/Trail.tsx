import {Breadcrumbs} from '../../design-system/ui/Breadcrumbs.tsx'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {href} from './locale.ts'
import {words} from './Trail.words.ts'
import {partNames} from './words.ts'

interface TrailProps {
  readonly locale: Locale
  /** From below the front page down, each with its address without locale; the last step is this page and has none. */
  readonly steps: readonly {readonly label: string; readonly path?: string}[]
}

/** Renders the way from the front page of a language to this page. */
export function Trail({locale, steps}: TrailProps) {
  const said = say(locale)
  const trail = [{label: said(partNames).home, path: '/'}, ...steps]
  return (
    <Breadcrumbs
      label={said(words).here}
      trail={trail.map(({label, path}) => ({label, href: path === undefined ? undefined : href(locale, path)}))}
    />
  )
}
