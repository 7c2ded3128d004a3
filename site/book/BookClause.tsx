import type {ReactNode} from 'react'
import {ClauseBlock} from '../../design-system/ui/ClauseBlock.tsx'
import {DescriptionList} from '../../design-system/ui/DescriptionList.tsx'
import type {Clause} from '../../handbooks/clause/clause.ts'
import {gateMark, kindNames} from '../../handbooks/clause/names.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {marks} from '../../handbooks/language/punctuation.ts'
import {askedTypes} from '../clause/asked.ts'
import {Citation} from '../clause/Citation.tsx'
import {ClauseTypes, clauseFacts} from '../clause/clauseFacts.tsx'
import {FallenNotice} from '../clause/FallenNotice.tsx'
import {href} from '../shell/locale.ts'
import {words} from './BookClause.words.ts'

/** Returns what a clause's block says of it wherever it stands: number, title, kind and permanent link. */
export const blockOf = ({id, number, title, kind, gate}: Clause, locale: Locale) => ({
  id,
  number,
  title: say(locale)(title),
  kind,
  kindLabel: [say(locale)(kindNames)[kind], ...(gate ? [say(locale)(gateMark)] : [])].join(say(locale)(marks).dot),
  permalinkLabel: say(locale)(words).permalink(number),
  href: href(locale, `/clauses/${id}/`),
})

/** Renders a clause as it stands in its chapter; `children` are its words. */
export function BookClause({clause, locale, children}: {readonly clause: Clause; readonly locale: Locale; readonly children: ReactNode}) {
  return (
    <ClauseBlock
      {...blockOf(clause, locale)}
      asked={askedTypes(clause)}
      citation={<Citation clause={clause} locale={locale} />}
      types={<ClauseTypes clause={clause} locale={locale} />}
      facts={<DescriptionList look="inline" items={clauseFacts(clause, locale)} />}
    >
      {children}
      <FallenNotice clause={clause} locale={locale} />
    </ClauseBlock>
  )
}
