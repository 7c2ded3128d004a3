import {createElement, Fragment, type ReactNode} from 'react'
import {byType, type Run} from '../../handbooks/clause/provision.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {OwnMark} from '../clause/OwnMark.tsx'
import {StandardLink} from '../clause/StandardLink.tsx'
import {termAnchor} from '../shell/anchors.ts'
import {catalogue} from '../shell/data.ts'
import {href} from '../shell/locale.ts'
import {term as termClass} from './book.css.ts'

/** How each sort of run stands on a page. */
const showRun = byType<Run, ReactNode, [Locale]>({
  text: ({text}) => text,
  emphasis: ({text}) => <em>{text}</em>,
  foreign: ({lang, text}) => <span lang={lang}>{text}</span>,
  limit: ({text, own}, locale) => (
    <span>
      {text}
      {own && <OwnMark locale={locale} />}
    </span>
  ),
  ref: ({id, text}, locale) => {
    const clause = catalogue.clause.get(id)
    return clause ? (
      <a href={`${href(locale, `/handbooks/${clause.book}/${clause.chapter}/`)}#${id}`} data-hint={say(locale)(clause.title)}>
        {text}
      </a>
    ) : (
      text
    )
  },
  std: ({number}, locale) => <StandardLink number={number} locale={locale} />,
  term: ({id, text}, locale) => {
    const definition = catalogue.terms.get(id)?.definition
    return (
      <a className={termClass} href={`#${termAnchor(id)}`} data-hint={definition && say(locale)(definition)}>
        {text}
      </a>
    )
  },
})

/** Renders the words of a line, with links to the clauses, standards and terms that it names. Its runs never change place, so they need no keys. */
export const Runs = ({runs, locale}: {readonly runs: readonly Run[]; readonly locale: Locale}) =>
  createElement(Fragment, null, ...runs.map((run) => showRun(run, locale)))
