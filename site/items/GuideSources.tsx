import type {Item} from '../../handbooks/items/item.ts'
import {say} from '../../handbooks/language/both.ts'
import {type Locale, langOf} from '../../handbooks/language/locale.ts'
import {marks} from '../../handbooks/language/punctuation.ts'
import {words as counterWords} from '../counter/CounterItemView.words.ts'
import {template} from '../counter/counterLists.ts'
import {part} from '../shell/views.css.ts'
import {words} from './GuideView.words.ts'

/** Renders on which pages an item was seen, how far and when, and the grounds that they name. */
export function Sources({item: {sources, basis, note}, locale}: {readonly item: Item; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  return (
    <>
      {note && (
        <p className={part}>
          <strong>{said(counterWords).note}</strong> {said(note)}
        </p>
      )}
      {basis.length > 0 && (
        <section className={part} aria-labelledby="basis">
          <h2 id="basis">{t.basis}</h2>
          <ul>
            {basis.map(({name, seen}) => (
              <li key={name}>
                <span lang={langOf(name, locale)}>{name}</span>
                {said(marks).bracketed(t.seen[seen])}
              </li>
            ))}
          </ul>
        </section>
      )}
      {sources.length > 0 && (
        <section className={part} aria-labelledby="sources">
          <h2 id="sources">{t.sources}</h2>
          <ul>
            {sources.flatMap((id) => {
              const source = template.sources.get(id)
              if (!source) return []
              const {title, where, standing, seen, on} = source
              return [
                <li key={id}>
                  {said(title)} <code>{where}</code>
                  {said(marks).bracketed([t.standing[standing], t.seen[seen], on].join(said(marks).comma))}
                </li>,
              ]
            })}
          </ul>
        </section>
      )}
    </>
  )
}
