import type {Guided} from '../../design-system/guide/guides.ts'
import {Badge} from '../../design-system/ui/Badge.tsx'
import {DescriptionList} from '../../design-system/ui/DescriptionList.tsx'
import {Table} from '../../design-system/ui/Table.tsx'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {href} from '../shell/locale.ts'
import {lead, pageHead, part} from '../shell/views.css.ts'
import {words} from './DesignView.words.ts'

const groups = ['form', 'data', 'text', 'navigation', 'frame'] as const

/** Renders the list of all components, with the ways to tokens, schema and stories. */
export function DesignView({guides, locale}: {readonly guides: readonly Guided[]; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  return (
    <>
      <header className={pageHead}>
        <h1>{t.title}</h1>
        <p className={lead}>{t.lead}</p>
      </header>
      <section className={part}>
        <h2>{t.start}</h2>
        <DescriptionList
          items={[
            {term: t.tokens, detail: <a href={href(locale, '/design/tokens/')}>{t.tokensNote}</a>},
            {term: t.applications, detail: <a href={href(locale, '/design/applications/')}>{t.applicationsNote}</a>},
            {term: t.stories, detail: <a href="/storybook/">{t.storiesNote}</a>},
            {term: t.list, detail: <a href="/design/components.json">{t.listNote}</a>},
            {term: t.manifest, detail: <a href="/storybook/manifests/components.json">{t.manifestNote}</a>},
            {term: t.schema, detail: <a href="/schema/identity.json">{t.schemaNote}</a>},
          ]}
        />
      </section>
      {groups.map((group) => (
        <section key={group} className={part}>
          <h2>{t.groups[group]}</h2>
          <Table
            caption={t.groupTable(t.groups[group])}
            hideCaption
            columns={[
              {key: 'component', label: t.component},
              {key: 'use', label: t.use},
              {key: 'status', label: t.status},
            ]}
            rows={guides
              .filter(({guide}) => guide.group === group)
              .map(({id, slug, guide}) => ({
                id,
                component: (
                  <a href={href(locale, `/design/${slug}/`)}>
                    {said(guide.name)} <small>{id}</small>
                  </a>
                ),
                use: said(guide.use[0] ?? guide.name),
                status: <Badge tone={guide.status === 'stable' ? 'good' : 'info'}>{t.statuses[guide.status]}</Badge>,
              }))}
          />
        </section>
      ))}
    </>
  )
}
