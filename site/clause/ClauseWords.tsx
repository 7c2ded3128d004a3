import {createElement, Fragment, type ReactNode} from 'react'
import type {Clause} from '../../handbooks/clause/clause.ts'
import {judgedMark, noteMark} from '../../handbooks/clause/names.ts'
import {byType, type ClauseBlock, plain, type Words} from '../../handbooks/clause/provision.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {OwnMark} from './OwnMark.tsx'

/** A line in plain words, each number of our own with its mark. Its runs never change place, so they need no keys. */
const marked = ({runs}: Words, locale: Locale): ReactNode =>
  createElement(Fragment, null, ...runs.flatMap(({text, own}): ReactNode[] => (own ? [text, createElement(OwnMark, {locale})] : [text])))

/** How each sort of block stands where a clause is shown alone: in plain words. */
const showBlock = byType<ClauseBlock, ReactNode, [Locale]>({
  paragraph: (words, locale) => <p>{marked(words, locale)}</p>,
  list: ({items}, locale) => (
    <ul>
      {items.map((item) => (
        <li key={plain(item)}>{marked(item, locale)}</li>
      ))}
    </ul>
  ),
  judged: (words, locale) => (
    <p>
      {say(locale)(judgedMark)}
      {marked(words, locale)}
    </p>
  ),
  note: (words, locale) => (
    <p>
      {say(locale)(noteMark)}
      {marked(words, locale)}
    </p>
  ),
})

/** Renders the words of a clause from data: the provision, its parts as a list, and its notes. */
export const ClauseWords = ({clause, locale}: {readonly clause: Clause; readonly locale: Locale}) =>
  createElement(Fragment, null, ...say(locale)(clause.content).map((block) => showBlock(block, locale)))
