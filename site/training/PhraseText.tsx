import {Fragment} from 'react'
import {chineseIn, type Locale} from '../../handbooks/language/locale.ts'
import {type Phrase, partsOf} from '../../handbooks/training/phrases.ts'

interface TextProps {
  readonly phrase: Phrase
  readonly locale: Locale
}

/**
 * Renders the Chinese of a phrase; what is replaced by what applies is underlined. `room` is how many characters a line holds: where each clause
 * has room in one, lines break between clauses.
 */
export const PhraseZh = ({phrase: {zh}, locale, room = 0}: TextProps & {readonly room?: number}) => (
  <span lang={chineseIn(locale)} data-whole={longestClause(zh) <= room ? '' : undefined}>
    <Parts text={zh} />
  </span>
)

const longestClause = (zh: string) => Math.max(...zh.split(/(?<=[，。？：、])/).map((clause) => [...clause.replace(/[[\]]/g, '')].length))

/** Renders the reading of a phrase. */
export const PhrasePinyin = ({phrase: {pinyin}}: Pick<TextProps, 'phrase'>) => (
  <span lang="zh-Latn-pinyin">
    <Parts text={pinyin} />
  </span>
)

/** Renders the English of a phrase. */
export const PhraseEn = ({phrase: {en}}: Pick<TextProps, 'phrase'>) => (
  <span lang="en">
    <Parts text={en} />
  </span>
)

const Parts = ({text}: {readonly text: string}) => (
  <>{partsOf(text).map(({text: words, example}) => (example ? <u key={words}>{words}</u> : <Fragment key={words}>{words}</Fragment>))}</>
)
