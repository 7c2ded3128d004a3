import {accessRecord} from '../../design-system/guide/accessRecord.ts'
import type {Guided} from '../../design-system/guide/guides.ts'
import {Breadcrumbs} from '../../design-system/ui/Breadcrumbs.tsx'
import {DescriptionList} from '../../design-system/ui/DescriptionList.tsx'
import {Timeline} from '../../design-system/ui/Timeline.tsx'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {href} from '../shell/locale.ts'
import {lead, pageHead, part} from '../shell/views.css.ts'
import {words} from './ComponentView.words.ts'
import {PropsTable} from './PropsTable.tsx'
import {storyAddress, storyName} from './stories.ts'

/** Renders everything that a developer reads of one component before using it. */
export function ComponentView({guided, locale}: {readonly guided: Guided; readonly locale: Locale}) {
  const {id, guide, components, stories} = guided
  const said = say(locale)
  const t = said(words)
  const [first, ...others] = guide.use
  return (
    <>
      <Breadcrumbs
        label={t.trail}
        trail={[{href: href(locale, '/'), label: t.home}, {href: href(locale, '/design/'), label: t.design}, {label: said(guide.name)}]}
      />
      <header className={pageHead}>
        <h1>
          {said(guide.name)} <small>{id}</small>
        </h1>
        {first && <p className={lead}>{said(first)}</p>}
      </header>
      <DescriptionList
        items={[
          {term: t.status, detail: t.statuses[guide.status]},
          {term: t.import, detail: <code>{`import {${id}} from 'cunbiao/ui'`}</code>},
          {term: t.source, detail: <code>design-system/ui/{id}.tsx</code>},
          {
            term: t.stories,
            detail: (
              <ul>
                {stories.map((story) => (
                  <li key={story} lang="en">
                    <a href={storyAddress(id, story)}>{storyName(story)}</a>
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
      {others.length > 0 && (
        <section className={part}>
          <h2>{t.use}</h2>
          <ul>
            {others.map((one) => (
              <li key={one.en}>{said(one)}</li>
            ))}
          </ul>
        </section>
      )}
      <section className={part}>
        <h2>{t.not}</h2>
        <ul>
          {guide.not.map((one) => (
            <li key={one.en}>{said(one)}</li>
          ))}
        </ul>
      </section>
      <section className={part}>
        <h2>{t.props}</h2>
        {components.map((component) => (
          <PropsTable key={component.name} component={component} guide={guide} own={component.name === id} locale={locale} />
        ))}
      </section>
      <section className={part}>
        <h2>{t.access}</h2>
        <DescriptionList
          items={[
            {term: t.keyboard, detail: said(guide.keyboard)},
            {term: t.reader, detail: said(guide.reader)},
            {
              term: t.record,
              detail: (
                <>
                  <p>{t.checked(accessRecord.on, stories.length, accessRecord.program)}</p>
                  <p>{t.byHand}</p>
                </>
              ),
            },
          ]}
        />
      </section>
      <section className={part}>
        <h2>{t.issues}</h2>
        {guide.issues.length === 0 ? (
          <p>{t.noIssues}</p>
        ) : (
          <ul>
            {guide.issues.map((one) => (
              <li key={one.en}>{said(one)}</li>
            ))}
          </ul>
        )}
      </section>
      <section className={part}>
        <h2>{t.changes}</h2>
        <Timeline label={t.changesLabel} events={guide.changes.map(({on, what}) => ({date: on, dateText: on, title: said(what)}))} />
      </section>
    </>
  )
}
