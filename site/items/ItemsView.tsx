import {classNames, itemClasses, lifeEvents, lifeNames} from '../../handbooks/items/itemWords.ts'
import {say} from '../../handbooks/language/both.ts'
import {type Locale, langOf} from '../../handbooks/language/locale.ts'
import {marks} from '../../handbooks/language/punctuation.ts'
import {lists} from '../counter/counter.css.ts'
import {nameIn} from '../counter/offerName.ts'
import {href} from '../shell/locale.ts'
import {Trail} from '../shell/Trail.tsx'
import {lead, pageHead, part} from '../shell/views.css.ts'
import {partNames} from '../shell/words.ts'
import {type Guide, guides} from './guides.ts'
import {words} from './ItemsView.words.ts'
import {names} from './items.css.ts'

/**
 * Renders the ways to the guide of an item: by what has happened, by class, and by what people call it.
 *
 * @clause SW-ITEM-004 everyday names
 * @clause SW-ITEM-009 an index by what happens in a life
 */
export function ItemsView({locale}: {readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  return (
    <>
      <Trail locale={locale} steps={[{label: said(partNames).items}]} />
      <header className={pageHead}>
        <h1>{t.title}</h1>
        <p className={lead}>{t.lead}</p>
        <p>
          <a href={href(locale, '/counter/')}>{t.counter}</a>
        </p>
      </header>
      <section className={part} aria-labelledby="life">
        <h2 id="life">{t.byLife}</h2>
        <Groups
          groups={lifeEvents.map((event) => ({
            id: event,
            name: said(lifeNames[event]),
            of: guides.filter(({offer}) => offer.life.includes(event)),
          }))}
          locale={locale}
        />
      </section>
      <section className={part} aria-labelledby="class">
        <h2 id="class">{t.byClass}</h2>
        <Groups
          groups={itemClasses.map((name) => ({
            id: name,
            name: said(classNames[name]),
            of: guides.filter(({offer}) => offer.class === name),
          }))}
          locale={locale}
        />
      </section>
      <section className={part} aria-labelledby="names">
        <h2 id="names">{t.byName}</h2>
        <p>{t.byNameNote}</p>
        <dl className={names}>
          {everydayNames().map(({name, guide}) => (
            <div key={name}>
              <dt lang={langOf(name, locale)}>{name}</dt>
              <dd>
                <Way guide={guide} locale={locale} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <p className={part}>
        <a href={href(locale, '/handbooks/software/annexes/not-here/')}>{t.notHere}</a>
      </p>
    </>
  )
}

/** Every everyday name with its item, in the order of pinyin. */
const everydayNames = () =>
  guides
    .flatMap((guide) => guide.offer.also.map((name) => ({name, guide})))
    .toSorted((a, b) => new Intl.Collator('zh-Hans-u-co-pinyin').compare(a.name, b.name))

interface Group {
  readonly id: string
  readonly name: string
  readonly of: readonly Guide[]
}

const Groups = ({groups, locale}: {readonly groups: readonly Group[]; readonly locale: Locale}) => (
  <div className={lists}>
    {groups
      .filter(({of}) => of.length > 0)
      .map(({id, name, of}) => (
        <div key={id}>
          <h3>{name}</h3>
          <ul>
            {of.map((guide) => (
              <li key={guide.id}>
                <Way guide={guide} locale={locale} />
              </li>
            ))}
          </ul>
        </div>
      ))}
  </div>
)

function Way({guide: {id, offer, item}, locale}: {readonly guide: Guide; readonly locale: Locale}) {
  const said = say(locale)
  const name = nameIn(offer.name, locale)
  return (
    <>
      <a href={href(locale, `/items/${id}/`)} lang={langOf(name, locale)}>
        {name}
      </a>
      {!item && said(marks).bracketed(said(words).own)}
    </>
  )
}
