import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {loadPhrases, type Occasion, occasions} from '../../handbooks/training/phrases.ts'
import {href} from '../shell/locale.ts'
import {Trail} from '../shell/Trail.tsx'
import {lead, pageHead, part} from '../shell/views.css.ts'
import {partNames} from '../shell/words.ts'
import {words} from './PhrasesView.words.ts'
import {PhraseEn, PhrasePinyin, PhraseZh} from './PhraseText.tsx'
import {list} from './phrases.css.ts'

/** The ways in which the phrases are printed, each a page of its own so that it prints without scripts. */
export const printings = ['cards', 'small', 'strip'] as const
export type Printing = (typeof printings)[number]

/** Returns the address of a printing, without locale. */
export const printingPath = (printing: Printing) => `/phrases/${printing}/`

/** Renders the phrases at the window by occasion, and the ways to print them. */
export function PhrasesView({locale}: {readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  const byOccasion = Map.groupBy(loadPhrases(), ({occasion}) => occasion)
  return (
    <>
      <Trail locale={locale} steps={[{label: said(partNames).phrases}]} />
      <header className={pageHead}>
        <h1>{t.title}</h1>
        <p className={lead}>{t.lead}</p>
        <p>
          {t.source} <a href={href(locale, '/handbooks/software/staff/')}>{t.title}</a>,{' '}
          <a href={href(locale, '/clauses/SW-STAFF-018/')}>SW-STAFF-018</a>
        </p>
      </header>
      <section className={part}>
        <h2>{t.print}</h2>
        <ul>
          {printings.map((printing) => (
            <li key={printing}>
              <a href={href(locale, printingPath(printing))}>{t.kinds[printing]}</a>
            </li>
          ))}
        </ul>
      </section>
      {(Object.keys(said(occasions)) as Occasion[]).map((occasion) => (
        <section key={occasion} className={part}>
          <h2>{said(occasions)[occasion]}</h2>
          <ul className={list}>
            {byOccasion.get(occasion)?.map((phrase) => (
              <li key={phrase.key} id={phrase.key}>
                <b>{phrase.number}</b>
                <div>
                  <p>
                    <PhraseZh phrase={phrase} locale={locale} />
                  </p>
                  <p>
                    <PhrasePinyin phrase={phrase} />
                  </p>
                  <p>
                    <PhraseEn phrase={phrase} />
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className={part}>
        {t.examples} {t.readings}
      </p>
    </>
  )
}
