import type {Chapter} from '../../handbooks/catalogue/catalogue.ts'
import {pointTypes} from '../../handbooks/clause/clause.ts'
import {typeNames} from '../../handbooks/clause/names.ts'
import {type Locale, written} from '../../handbooks/language/locale.ts'
import {filter, typeLine, typeLines, typeTitle, whoBox} from '../clause/asked.css.ts'
import {chapterClauses, countAsked} from '../clause/asked.ts'
import {href} from '../shell/locale.ts'

const words = {
  zh: {
    title: '谁要做到本章',
    all: (n: number) => `本章共${n}条。`,
    counts: (required: number, recommended: number) => `必备${required}条，推荐${recommended}条`,
    none: '不作要求',
    read: '只读这些条款',
    check: '检查表',
    form: '打印本章的检查记录表',
    show: '只看',
    everyone: '全部条款',
    found: '显示%条，另有#条不要求，已收起。',
    reset: '显示全部',
  },
  en: {
    title: 'Who must do this',
    all: (n: number) => `${n} clauses in this chapter.`,
    counts: (required: number, recommended: number) => `${required} required, ${recommended} recommended`,
    none: 'nothing asked',
    read: 'Read only these',
    check: 'Checklist',
    form: 'Print the check form of this chapter',
    show: 'Show',
    everyone: 'All clauses',
    found: '% clauses shown; # others are not asked and are hidden.',
    reset: 'Show all',
  },
} as const

/** Renders what a chapter asks of each type of point, the ways to read or check only that, and a filter once its script runs. */
export function ChapterTypes({chapter, locale}: {readonly chapter: Chapter; readonly locale: Locale}) {
  const w = written(locale)
  const t = words[w]
  const clauses = chapterClauses(chapter)
  if (clauses.length === 0) return null
  return (
    <section className={whoBox} aria-labelledby="who" data-pagefind-ignore="">
      <h2 id="who" className={typeTitle}>
        {t.title}
      </h2>
      <p>
        {t.all(clauses.length)} <a href={href(locale, `/handbooks/${chapter.book}/check-form/${chapter.name}/`)}>{t.form}</a>
      </p>
      <ul className={typeLines}>
        {pointTypes.map((type) => {
          const {required, recommended} = countAsked(clauses, type)
          return (
            <li key={type} className={typeLine}>
              <strong>{typeNames[w][type]}</strong> <span>{required + recommended > 0 ? t.counts(required, recommended) : t.none}</span>
              {required + recommended > 0 && (
                <>
                  <a href={`${href(locale, `/handbooks/${chapter.book}/for/${type}/`)}#${chapter.name}`}>{t.read}</a>
                  <a href={`${href(locale, `/handbooks/${chapter.book}/checklist/${type}/`)}#${chapter.name}`}>{t.check}</a>
                </>
              )}
            </li>
          )
        })}
      </ul>
      <type-filter hidden data-found={t.found}>
        <form className={filter}>
          <label>
            {t.show}
            <select name="type">
              <option value="">{t.everyone}</option>
              {pointTypes.map((type) => (
                <option key={type} value={type}>
                  {typeNames[w][type]}
                </option>
              ))}
            </select>
          </label>
          <button type="reset" hidden>
            {t.reset}
          </button>
          <output />
        </form>
      </type-filter>
    </section>
  )
}
