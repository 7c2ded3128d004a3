import {createElement, Fragment, type ReactNode} from 'react'
import {judgedMark, noteMark} from '../../handbooks/clause/names.ts'
import {type Block, byType, type ClauseBlock, type Words} from '../../handbooks/clause/provision.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {catalogue} from '../shell/data.ts'
import {BookClause} from './BookClause.tsx'
import {judged, note} from './book.css.ts'
import {Runs} from './Runs.tsx'
import {TermList} from './TermList.tsx'

/** What stands in a chapter as words. Figures are drawn first; `ChapterBlock.astro` waits for them. */
export type WordsBlock = Exclude<Block, {readonly type: 'sign-figure' | 'fitting-figure'}>

/** How each sort of block stands on the page of its chapter. */
const showBlock: (block: WordsBlock | ClauseBlock, locale: Locale) => ReactNode = byType({
  paragraph: (words, locale) => element('p', words, locale),
  list: ({items}, locale) => createElement('ul', null, ...items.map((item) => element('li', item, locale))),
  judged: ({runs}, locale) => (
    <div className={judged}>
      <strong>{say(locale)(judgedMark)}</strong>
      <Runs runs={runs} locale={locale} />
    </div>
  ),
  note: ({runs}, locale) => (
    <div className={note}>
      <strong>{say(locale)(noteMark)}</strong>
      <Runs runs={runs} locale={locale} />
    </div>
  ),
  table: ({head, rows}, locale) => {
    const row = (tag: 'th' | 'td', cells: readonly Words[]) => createElement('tr', null, ...cells.map((cell) => element(tag, cell, locale)))
    return (
      <table>
        <thead>{row('th', head)}</thead>
        {createElement('tbody', null, ...rows.map((cells) => row('td', cells)))}
      </table>
    )
  },
  terms: ({ids}, locale) => <TermList terms={ids.flatMap((id) => catalogue.terms.get(id) ?? [])} locale={locale} />,
  clause: ({id, content}, locale) => {
    const clause = catalogue.clause.get(id)
    if (!clause) throw new Error(`${id} is not in the catalogue`)
    return (
      <BookClause clause={clause} locale={locale}>
        {createElement(Fragment, null, ...content.map((block) => showBlock(block, locale)))}
      </BookClause>
    )
  },
})

const element = (tag: 'p' | 'li' | 'th' | 'td', {runs}: Words, locale: Locale) =>
  createElement(tag, null, <Runs runs={runs} locale={locale} />)

/** Renders a block of a chapter that is words. */
export const BlockWords = ({block, locale}: {readonly block: WordsBlock; readonly locale: Locale}) => showBlock(block, locale)
