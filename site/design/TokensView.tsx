import {Spaces, TextSizes} from '../../design-system/guide/Specimens.tsx'
import {Breadcrumbs} from '../../design-system/ui/Breadcrumbs.tsx'
import {DownloadList} from '../../design-system/ui/DownloadList.tsx'
import {Table} from '../../design-system/ui/Table.tsx'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {download} from '../shell/downloads.ts'
import {identity} from '../shell/identity.ts'
import {href} from '../shell/locale.ts'
import {lead, pageHead, part} from '../shell/views.css.ts'
import {ColourTables, InkTable} from './ColourTables.tsx'
import {millimetres} from './millimetres.ts'
import {words} from './TokensView.words.ts'
import {files} from './tokens.ts'

/** Renders the tokens with their files to take away, and what each looks like and measures. */
export function TokensView({locale}: {readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  return (
    <>
      <Breadcrumbs
        label={t.trail}
        trail={[{href: href(locale, '/'), label: t.home}, {href: href(locale, '/design/'), label: t.design}, {label: t.title}]}
      />
      <header className={pageHead}>
        <h1>{t.title}</h1>
        <p className={lead}>{t.lead(said(identity.name))}</p>
      </header>
      <section className={part}>
        <h2>{t.files}</h2>
        <p>{t.filesNote}</p>
        <DownloadList
          label={t.filesLabel}
          files={files.map(({name, text, kind}) => download(`/design/tokens/${name}`, t.kinds[kind], new TextEncoder().encode(text)))}
        />
      </section>
      <section className={part}>
        <h2>{t.colours}</h2>
        <p>{t.coloursNote}</p>
        <ColourTables locale={locale} />
      </section>
      <section className={part}>
        <h2>{t.inks}</h2>
        <p>{t.inksNote}</p>
        <InkTable locale={locale} />
      </section>
      <section className={part}>
        <h2>{t.text}</h2>
        <TextSizes text={t.sample} />
      </section>
      <section className={part}>
        <h2>{t.space}</h2>
        <Spaces />
      </section>
      <section className={part}>
        <h2>{t.millimetres}</h2>
        <p>{t.millimetresNote}</p>
        <Table
          caption={t.millimetres}
          hideCaption
          columns={[
            {key: 'dimension', label: t.dimension},
            {key: 'token', label: t.token},
            {key: 'bounds', label: t.bounds},
            {key: 'clause', label: t.clause},
          ]}
          rows={millimetres().map(({name, unit, min, max, clause, ...title}) => {
            const inUnit = (value: number) => `${value} ${unit}`
            return {
              id: name,
              dimension: said(title),
              token: <code>millimetre.{name}</code>,
              bounds:
                min !== undefined && max !== undefined
                  ? min === max
                    ? inUnit(min)
                    : t.between(inUnit(min), inUnit(max))
                  : min !== undefined
                    ? t.atLeast(inUnit(min))
                    : t.atMost(inUnit(max ?? 0)),
              clause: (
                <a href={href(locale, `/clauses/${clause}/`)}>
                  <small>{clause}</small>
                </a>
              ),
            }
          })}
        />
      </section>
    </>
  )
}
