import {createElement, Fragment, type ReactNode} from 'react'
import {byType, type Run} from '../../handbooks/clause/provision.ts'
import {type Locale, written} from '../../handbooks/language/locale.ts'
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
  limit: ({text}) => <span>{text}</span>,
  ref: ({id, text}, locale) => {
    const clause = catalogue.clause.get(id)
    return clause ? (
      <a href={`${href(locale, `/handbooks/${clause.book}/${clause.chapter}/`)}#${id}`} data-hint={clause.title[written(locale)]}>
        {text}
      </a>
    ) : (
      text
    )
  },
  std: ({number}, locale) => <StandardLink number={number} locale={locale} />,
  term: ({id, text}, locale) => (
    <a className={termClass} href={`#${termAnchor(id)}`} data-hint={catalogue.terms.get(id)?.definition?.[written(locale)]}>
      {text}
    </a>
  ),
})

/** Renders the words of a line, with links to the clauses, standards and terms that it names. Its runs never change place, so they need no keys. */
export const Runs = ({runs, locale}: {readonly runs: readonly Run[]; readonly locale: Locale}) =>
  createElement(Fragment, null, ...runs.map((run) => showRun(run, locale)))
