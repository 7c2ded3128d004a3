import {Fragment} from 'react'
import {Badge} from '../../design-system/ui/Badge.tsx'
import {DescriptionList} from '../../design-system/ui/DescriptionList.tsx'
import {Disclosure} from '../../design-system/ui/Disclosure.tsx'
import {Notice} from '../../design-system/ui/Notice.tsx'
import {Prose} from '../../design-system/ui/Prose.tsx'
import {Table} from '../../design-system/ui/Table.tsx'
import {edition} from '../../handbooks/catalogue/catalogue.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {listed, marks} from '../../handbooks/language/punctuation.ts'
import type {Reference} from '../../handbooks/register/register.ts'
import {referenceAnchor} from '../shell/anchors.ts'
import {catalogue, districts, rows} from '../shell/data.ts'
import {href} from '../shell/locale.ts'
import {lead, pageHead, part} from '../shell/views.css.ts'
import {words} from './AboutView.words.ts'
import {shipped} from './shipped.ts'

/** Renders sources, licences, the method of assessment and the register of standards. */
export function AboutView({locale}: {readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  return (
    <>
      <header className={pageHead}>
        <h1>{t.title}</h1>
        <p className={lead}>{t.lead}</p>
      </header>
      <MadeUp locale={locale} />
      <section className={part}>
        <h2>{t.realTitle}</h2>
        <Prose>
          <RealPlaces locale={locale} />
          <p>{t.kits}</p>
          <p>{t.map}</p>
        </Prose>
      </section>
      <section className={part} id="method">
        <h2>{t.method}</h2>
        <Prose>
          {t.methodText.map((p) => (
            <p key={p}>{p}</p>
          ))}
        </Prose>
      </section>
      <section className={part}>
        <h2>{t.licences}</h2>
        <DescriptionList items={t.licenceItems} />
        <ThirdParties locale={locale} />
      </section>
      <section className={part} id="standards">
        <h2>{t.standards}</h2>
        <p>{t.standardsLead}</p>
        <Standards locale={locale} />
        <p>
          {t.edition(edition)} <a href={href(locale, '/clauses/')}>{t.all}</a>
        </p>
      </section>
    </>
  )
}

function MadeUp({locale}: {readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  const made = districts.filter(({id}) => sampleRows.some((row) => row.districtId === id))
  if (made.length === 0) return null
  const names = listed(
    locale,
    made.map(({name}) => said(name)),
  )
  return (
    <Notice kind="sample" title={t.sampleTitle(names)}>
      <p>{t.sample(names, sampleRows.length)}</p>
    </Notice>
  )
}

const sampleRows = rows.filter(({sample}) => sample)

/** What the facts of each district rest on, as its `district.yaml` says, and where its list comes from. */
function RealPlaces({locale}: {readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  const told = districts.filter(({texts, villages}) => texts.records || villages)
  if (told.length === 0) return <p>{t.noReal}</p>
  return told.map(({id, name, texts, villages}) => (
    <Fragment key={id}>
      {texts.records && <p>{said(texts.records)}</p>}
      {villages && (
        <p>
          {t.list({district: said(name), n: rows.filter((row) => row.districtId === id).length, source: said(villages.source.title)})}
          {villages.source.note && said(villages.source.note)}
          {said(marks).blank}
          {t.alias}
        </p>
      )}
    </Fragment>
  ))
}

/** Renders how many packages by others there are of each licence, which, and where the words of the licences stand. */
function ThirdParties({locale}: {readonly locale: Locale}) {
  const t = say(locale)(words)
  const groups = [...Map.groupBy(shipped, ({licence}) => licence)].sort(([, a], [, b]) => b.length - a.length)
  return (
    <>
      <h3 id="third-parties">{t.thirdParties}</h3>
      <p>
        {t.thirdPartiesText(shipped.length)} <a href="/third-party-notices.txt">{t.thirdPartiesFile}</a>
      </p>
      {groups.map(([licence, packages]) => (
        <Disclosure key={licence} label={t.ofLicence(licence, packages.length)} paper="folded">
          <p lang="en" data-pagefind-ignore>
            {packages.map(({name, version}) => `${name} ${version}`).join(', ')}
          </p>
        </Disclosure>
      ))}
    </>
  )
}

function Standards({locale}: {readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  const row = (r: Reference) => ({
    id: r.number,
    number: <span id={referenceAnchor(r.number)}>{r.number}</span>,
    name: said({zh: r.title, en: r.titleEn}),
    status: <Badge tone={r.status === 'in-force' ? 'good' : r.status === 'replaced' ? 'danger' : 'warn'}>{t.statuses[r.status]}</Badge>,
    seen: [t.seenOf[r.seen], r.on].join(said(marks).comma),
    note: [r.replacedBy && t.by(r.replacedBy), r.note && said(r.note)].filter(Boolean).join(said(marks).semicolon),
  })
  return (
    <Table
      caption={t.standards}
      hideCaption
      columns={[
        {key: 'number', label: t.number},
        {key: 'name', label: t.name},
        {key: 'status', label: t.status},
        {key: 'seen', label: t.seen},
        {key: 'note', label: t.note},
      ]}
      rows={[...catalogue.references.values()].map(row)}
    />
  )
}
