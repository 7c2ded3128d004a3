import {DescriptionList} from '../../design-system/ui/DescriptionList.tsx'
import {type Locale, written} from '../../handbooks/language/locale.ts'
import type {Term} from '../../handbooks/register/register.ts'
import {termAnchor} from '../shell/anchors.ts'

/** Renders terms with their definitions: the Chinese term first in a Chinese page, the English first in an English one. */
export function TermList({terms, locale}: {readonly terms: readonly Term[]; readonly locale: Locale}) {
  const w = written(locale)
  const items = terms.map((t) => ({
    term: w === 'zh' ? t.zh : t.en,
    detail: (
      <>
        <p id={termAnchor(t.id)}>{t.definition?.[w]}</p>
        <p lang={w === 'zh' ? 'en' : 'zh-Hans'}>{w === 'zh' ? t.en : t.zh}</p>
      </>
    ),
  }))
  return <DescriptionList items={items} />
}
