import {cunbiao} from '../../design-system/tokens/identity.ts'
import {Emblem} from '../../design-system/ui/Emblem.tsx'
import {LocaleSwitch} from '../../design-system/ui/LocaleSwitch.tsx'
import {SearchBox} from '../../design-system/ui/SearchBox.tsx'
import {SiteFooter} from '../../design-system/ui/SiteFooter.tsx'
import {SiteHeader} from '../../design-system/ui/SiteHeader.tsx'
import {edition} from '../../handbooks/catalogue/catalogue.ts'
import {type Locale, localeNames, locales, written} from '../../handbooks/language/locale.ts'
import {href} from './locale.ts'

const words = {
  zh: {
    tagline: '村（社区）便民服务站标准化工具',
    nav: '主导航',
    language: '语言',
    search: '搜索手册、标识与站点',
    hint: '条款号、词语、村名或拼音',
    go: '搜索',
    parts: '栏目',
    data: '数据与工具',
    skip: '跳到正文',
    handbooks: '手册',
    clauses: '条款',
    signs: '标识',
    fittings: '部件',
    points: '站点',
    about: '关于',
    offline: '离线使用',
    stories: '组件库',
    terms: '代码以Apache-2.0许可发布，手册文字以CC BY 4.0许可发布；来源与例外见“关于”页。',
    sample: '示例县及其站点均为虚构。真实地点只载有出处的事实。',
    edition: (e: string) => `手册版次：${e}`,
  },
  en: {
    tagline: 'Toolkit for standardised village service points',
    nav: 'Main navigation',
    language: 'Language',
    search: 'Search handbooks, signs and points',
    hint: 'Clause, word, village or pinyin',
    go: 'Search',
    parts: 'Parts of the site',
    data: 'Data and tools',
    skip: 'Skip to the text',
    handbooks: 'Handbooks',
    clauses: 'Clauses',
    signs: 'Signs',
    fittings: 'Fittings',
    points: 'Points',
    about: 'About',
    offline: 'Offline',
    stories: 'Component library',
    terms: 'Code under Apache-2.0, handbook text under CC BY 4.0; sources and exceptions are on the page About.',
    sample: 'Sample County and its points are fictional. Real places carry sourced facts only.',
    edition: (e: string) => `Edition of the handbooks: ${e}`,
  },
} as const

const sections = ['handbooks', 'clauses', 'signs', 'fittings', 'points', 'about'] as const

/** Renders the head of a page. `path` is the page's address without its locale. */
export function Header({locale, path}: {readonly locale: Locale; readonly path: string}) {
  const w = words[written(locale)]
  return (
    <SiteHeader
      home={{
        href: href(locale, '/'),
        name: '村标 Cunbiao',
        tagline: w.tagline,
        mark: <Emblem size={cunbiao.emblem.size} paths={cunbiao.emblem.paths} />,
      }}
      label={w.nav}
      entries={sections.map((s) => ({
        href: href(locale, `/${s}/`),
        label: w[s],
        current: path === `/${s}/` ? 'page' : path.startsWith(`/${s}/`) ? 'true' : undefined,
      }))}
      tools={
        <>
          <SearchBox action={href(locale, '/search/')} label={w.search} hint={w.hint} submitLabel={w.go} />
          <LocaleSwitch
            label={w.language}
            locales={locales.map((l) => ({lang: l, name: localeNames[l], href: href(l, path), current: l === locale}))}
          />
        </>
      }
    />
  )
}

/** Renders the foot of a page: the parts of the site, the data, and on what terms all of it stands. */
export function Footer({locale}: {readonly locale: Locale}) {
  const w = words[written(locale)]
  return (
    <SiteFooter
      columns={[
        {title: w.parts, links: [...sections, 'offline' as const].map((s) => ({href: href(locale, `/${s}/`), label: w[s]}))},
        {
          title: w.data,
          links: [
            {href: '/data/clauses.json', label: 'clauses.json'},
            {href: '/data/points.csv', label: 'points.csv'},
            {href: '/data/points.json', label: 'points.json'},
            {href: '/data/points.geojson', label: 'points.geojson'},
            {href: '/storybook/', label: w.stories},
          ],
        },
      ]}
    >
      <p>
        <a href={href(locale, '/editions/')}>{w.edition(edition)}</a>
      </p>
      <p>{w.sample}</p>
      <p>{w.terms}</p>
    </SiteFooter>
  )
}

/** What the skip link says. */
export const skipWords = (locale: Locale) => words[written(locale)].skip
