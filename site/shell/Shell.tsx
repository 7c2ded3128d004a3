import {Emblem} from '../../design-system/ui/Emblem.tsx'
import {LocaleSwitch} from '../../design-system/ui/LocaleSwitch.tsx'
import {SearchBox} from '../../design-system/ui/SearchBox.tsx'
import {SiteFooter} from '../../design-system/ui/SiteFooter.tsx'
import {SiteHeader} from '../../design-system/ui/SiteHeader.tsx'
import {edition} from '../../handbooks/catalogue/catalogue.ts'
import {say} from '../../handbooks/language/both.ts'
import {type Locale, localeNames, locales} from '../../handbooks/language/locale.ts'
import {identity} from './identity.ts'
import {href} from './locale.ts'
import {words} from './Shell.words.ts'
import {siteName, siteTagline} from './siteName.ts'
import {partNames} from './words.ts'

const sections = ['handbooks', 'clauses', 'signs', 'fittings', 'points', 'tools', 'about'] as const

/** Pages that stand with a section, though not below its address. */
const beside: Partial<Record<(typeof sections)[number], readonly string[]>> = {
  points: ['districts'],
  signs: ['studio'],
  tools: ['counter', 'items', 'dates', 'ledger', 'joint', 'patrol', 'notices', 'phrases', 'quiz', 'ranking'],
}

/** Returns whether the page at `path` belongs to a section. */
const belongs = (path: string, section: (typeof sections)[number]) =>
  [section, ...(beside[section] ?? [])].some((folder) => path.startsWith(`/${folder}/`))

/** Renders the head of a page. `path` is the page's address without its locale. */
export function Header({locale, path}: {readonly locale: Locale; readonly path: string}) {
  const said = say(locale)
  const t = said(words)
  return (
    <SiteHeader
      home={{
        href: href(locale, '/'),
        name: siteName(locale),
        tagline: siteTagline(locale),
        mark: <Emblem size={identity.emblem.size} paths={identity.emblem.paths} />,
      }}
      label={t.nav}
      entries={sections.map((s) => ({
        href: href(locale, `/${s}/`),
        label: said(partNames)[s],
        current: path === `/${s}/` ? 'page' : belongs(path, s) ? 'true' : undefined,
      }))}
      tools={
        <>
          <SearchBox action={href(locale, '/search/')} label={t.search} hint={t.hint} submitLabel={t.go} />
          <LocaleSwitch
            label={t.language}
            locales={locales.map((l) => ({lang: l, name: localeNames[l], href: href(l, path), current: l === locale}))}
          />
        </>
      }
    />
  )
}

/** Renders the foot of a page: the parts of the site, the data, and on what terms all of it stands. */
export function Footer({locale}: {readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  return (
    <SiteFooter
      columns={[
        {
          title: t.parts,
          links: [...sections, 'studio' as const, 'counter' as const, 'items' as const, 'offline' as const].map((s) => ({
            href: href(locale, `/${s}/`),
            label: said(partNames)[s],
          })),
        },
        {
          title: t.data,
          links: [
            {href: '/data/clauses.json', label: 'clauses.json'},
            {href: '/data/points.csv', label: 'points.csv'},
            {href: '/data/points.json', label: 'points.json'},
            {href: '/data/points.geojson', label: 'points.geojson'},
            {href: href(locale, '/design/'), label: t.design},
            {href: '/storybook/', label: t.stories},
          ],
        },
      ]}
    >
      <p>
        <a href={href(locale, '/editions/')}>{t.edition(edition)}</a>
      </p>
      <p>{t.sample}</p>
      <p>{t.terms}</p>
    </SiteFooter>
  )
}

/** What the skip link says. */
export const skipWords = (locale: Locale) => say(locale)(words).skip
