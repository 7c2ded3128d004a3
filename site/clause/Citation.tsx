import type {Clause} from '../../handbooks/clause/clause.ts'
import {bookNames} from '../../handbooks/clause/names.ts'
import {type Locale, written} from '../../handbooks/language/locale.ts'
import {current} from '../edition/editions.ts'
import {editionStatusNames} from '../edition/editionWords.ts'
import {href} from '../shell/locale.ts'
import {button, citation, entry, summary} from './Citation.css.ts'

const words = {
  zh: {cite: '引用本条', copy: '复制', copied: '已复制', failed: '没有复制成，文字已选中，请手动复制。', label: {zh: '中文', en: '英文'}},
  en: {
    cite: 'Cite this clause',
    copy: 'Copy',
    copied: 'Copied',
    failed: 'Could not copy. The text is selected; copy it by hand.',
    label: {zh: 'In Chinese', en: 'In English'},
  },
} as const

/**
 * Renders how to cite a clause in the form of GB/T 7714 for a part of a book online, in Chinese and English: book, printed number, title,
 * permanent id, edition with its status, year, address. Once `islands/cite-clause.ts` runs, the day of citing and the site's host stand
 * in it too; the text that a page is built with knows neither, so it gives the path alone.
 */
export function Citation({clause, locale}: {readonly clause: Clause; readonly locale: Locale}) {
  const w = written(locale)
  const t = words[w]
  const of = {zh: locale === 'en' ? 'zh-Hans' : locale, en: 'en'} as const
  return (
    <details className={citation} data-pagefind-ignore="" data-cite="">
      <summary className={summary}>{t.cite}</summary>
      {(['zh', 'en'] as const).map((language) => (
        <div key={language} className={entry}>
          <p lang={of[language]}>
            <span data-cite-text="">
              {head(clause, language)}
              <span data-cite-date="" />. <span data-cite-path="">{href(of[language], `/clauses/${clause.id}/`)}</span>
              {'.'}
            </span>
          </p>
          <button type="button" className={button} hidden aria-label={`${t.copy} · ${t.label[language]}`}>
            {t.copy}
          </button>
        </div>
      ))}
      <output data-copied={t.copied} data-failed={t.failed} />
    </details>
  )
}

/** GB/T 7714 separates the parts of an entry with a full stop and a space in either language. */
function head(clause: Clause, language: 'zh' | 'en'): string {
  const {id, entry} = current
  const status = editionStatusNames[language][entry.status]
  const title = `${bookNames[language][clause.book]}: ${clause.number} ${clause.title[language]}`
  const year = id.slice(0, 4)
  return language === 'zh'
    ? `村标. ${title}（${clause.id}）[M/OL]. ${id}版（${status}）. ${year}`
    : `Cunbiao. ${title} (${clause.id}) [M/OL]. Edition ${id} (${status.toLowerCase()}). ${year}`
}
