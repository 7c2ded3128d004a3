import {Table} from '../../design-system/ui/Table.tsx'
import {fittings, signKinds} from '../../handbooks/hardware/parts.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import type {Programme, ProgrammeItem} from '../../points/programme/programme.ts'
import {ClauseLink} from '../clause/ClauseLink.tsx'
import {catalogue} from '../shell/data.ts'
import {href} from '../shell/locale.ts'
import {clauseList, part} from '../shell/views.css.ts'
import {PlatesUnder} from './PlatesUnder.tsx'
import {words} from './ProgrammeSection.words.ts'

interface ProgrammeSectionProps {
  readonly id: string
  readonly programme: Programme
  readonly locale: Locale
}

/** Renders the signs that a point needs, the fittings that it lacks and the products to buy, each with its clauses. */
export function ProgrammeSection({id, programme, locale}: ProgrammeSectionProps) {
  const said = say(locale)
  const t = said(words)
  const row = ({number, kind, spec, messages, open, quantity, location}: ProgrammeItem) => ({
    id: number,
    number: spec ? <a href={`${href(locale, '/studio/')}?point=${id}&sign=${number}`}>{number}</a> : number,
    kind: <a href={href(locale, `/signs/${kind}/`)}>{said(signKinds[kind])}</a>,
    words: open ? (
      said(open)
    ) : messages.length <= shownMessages ? (
      messages.map(message)
    ) : (
      <>
        {messages.slice(0, shownMessages - 1).map(message)}
        <details>
          <summary>{t.more(messages.length - shownMessages + 1)}</summary>
          {messages.slice(shownMessages - 1).map(message)}
        </details>
      </>
    ),
    quantity: quantity ?? t.toSurvey,
    place: said(location),
  })
  const clauses = governing(programme)
  return (
    <section className={part} id="signs">
      <h2>{t.title}</h2>
      <p>{t.inStudio}</p>
      <PlatesUnder programme={programme} id={id} locale={locale} />
      <Table
        caption={t.title}
        hideCaption
        columns={[
          {key: 'number', label: t.number},
          {key: 'kind', label: t.kind},
          {key: 'words', label: t.words},
          {key: 'quantity', label: t.quantity, align: 'end'},
          {key: 'place', label: t.place},
        ]}
        rows={programme.items.map(row)}
      />
      {programme.fittings.length > 0 && (
        <>
          <h3>{t.fittings}</h3>
          <p>{t.fittingsNote}</p>
          <Table
            caption={t.fittings}
            hideCaption
            columns={[
              {key: 'fitting', label: t.fitting},
              {key: 'clauses', label: t.unmet},
            ]}
            rows={programme.fittings.map(({kind, clauses}) => ({
              id: kind,
              fitting: <a href={href(locale, `/fittings/${kind}/`)}>{said(fittings[kind])}</a>,
              clauses: clauses.map((id) => (
                <p key={id}>
                  <ClauseLink id={id} locale={locale} />
                </p>
              )),
            }))}
          />
        </>
      )}
      <h3>{t.buy}</h3>
      <p>{t.buyNote}</p>
      <Table
        caption={t.buy}
        hideCaption
        columns={[
          {key: 'number', label: t.number},
          {key: 'words', label: t.kind},
          {key: 'quantity', label: t.quantity, align: 'end'},
          {key: 'place', label: t.place},
          {key: 'clauses', label: t.asks},
        ]}
        rows={programme.products.map(({number, name, quantity, location, clauses}) => ({
          id: number,
          number,
          words: said(name),
          quantity: quantity ?? t.toSurvey,
          place: said(location),
          clauses: clauses.map((id) => (
            <p key={id}>
              <a href={href(locale, `/clauses/${id}/`)}>{catalogue.clause.get(id)?.number ?? id}</a>
            </p>
          )),
        }))}
      />
      <details>
        <summary>{t.clauses(clauses.length)}</summary>
        <ul className={clauseList}>
          {clauses.map((clause) => (
            <li key={clause.id}>
              <ClauseLink id={clause.id} locale={locale} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

/** A directional sign or a plate says so many things at most; the rest of a board is folded away, for the schedule has it all. */
const shownMessages = 6

/** Two messages of a board may be the same, as the names of two columns are. */
const message = ({zh, en, pinyin}: ProgrammeItem['messages'][number], i: number) => (
  <p key={`${i} ${zh}`}>
    {zh}
    {(en ?? pinyin) && (
      <>
        <br />
        <span lang={en ? 'en' : 'zh-Latn-pinyin'}>{en ?? pinyin}</span>
      </>
    )}
  </p>
)

/** Every clause that asks for something of a sign in the kit, once, in printed order. */
function governing({items}: Programme) {
  const ids = new Set(items.flatMap((item) => item.clauses))
  return catalogue.clauses.filter(({id}) => ids.has(id))
}
