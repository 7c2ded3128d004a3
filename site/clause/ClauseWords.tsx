import {createElement, Fragment, type ReactNode} from 'react'
import type {Clause} from '../../handbooks/clause/clause.ts'
import {judgedMark, noteMark} from '../../handbooks/clause/names.ts'
import {byType, type ClauseBlock, plain} from '../../handbooks/clause/provision.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'

/** How each sort of block stands where a clause is shown alone: in plain words. */
const showBlock = byType<ClauseBlock, ReactNode, [Locale]>({
  paragraph: (words) => <p>{plain(words)}</p>,
  list: ({items}) => (
    <ul>
      {items.map((item) => (
        <li key={plain(item)}>{plain(item)}</li>
      ))}
    </ul>
  ),
  judged: (words, locale) => <p>{`${say(locale)(judgedMark)}${plain(words)}`}</p>,
  note: (words, locale) => <p>{`${say(locale)(noteMark)}${plain(words)}`}</p>,
})

/** Renders the words of a clause from data: the provision, its parts as a list, and its notes. */
export const ClauseWords = ({clause, locale}: {readonly clause: Clause; readonly locale: Locale}) =>
  createElement(Fragment, null, ...say(locale)(clause.content).map((block) => showBlock(block, locale)))
