import type {InBoth} from '../../handbooks/language/both.ts'
import {here} from '../address/here.ts'
import type {Opened} from '../sign/studioEngine.ts'
import {el} from './element.ts'
import type {StudioWords} from './studio.words.ts'

/** How the studio names what it did not word itself, in the language and the characters of its page. */
export interface Speech {
  readonly said: (text: InBoth) => string
  /** Returns what one of the values of a field is called. */
  readonly choiceName: (key: string, value: string) => string
  readonly termName: (id: string) => string
  /** Returns the printed number and the title of a clause. */
  readonly clauseName: (id: string) => string
  /** Returns a link to a clause, which opens beside the page: what is being written stays where it is. */
  readonly clauseLink: (id: string) => HTMLElement
}

/** Returns the speech of a page in `locale`. */
export function speechOf(locale: string, t: StudioWords, {data, write}: Opened): Speech {
  const clauseName = (id: string) => (data.clauses[id] ?? [id]).join(' ')
  return {
    said: (text) => (locale === 'en' ? text.en : write(text.zh)),
    choiceName: (key, value) => t.choices[`${key}.${value}`] ?? (key === 'pictogram' ? data.concepts[value] : t.choices[value]) ?? value,
    termName: (id) => [write(data.glossary[id]?.zh ?? id), data.glossary[id]?.en].filter(Boolean).join(' · '),
    clauseName,
    clauseLink: (id) => {
      const address = here(`${locale === 'zh-Hans' ? '' : `/${locale}`}/clauses/${id}/`)
      return el('a', {href: address, target: '_blank', rel: 'noopener'}, clauseName(id))
    },
  }
}
