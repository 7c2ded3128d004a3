import {Button} from '../../design-system/ui/Button.tsx'
import {FileField} from '../../design-system/ui/FileField.tsx'
import {TextField} from '../../design-system/ui/TextField.tsx'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import type {WorkingCalendar} from '../../handbooks/register/calendarOf.ts'
import {categories, posts} from '../../points/disclosure/notice.ts'
import {form} from '../dates/dates.css.ts'
import {nameOfPoint} from '../shell/data.ts'
import {href} from '../shell/locale.ts'
import {Trail} from '../shell/Trail.tsx'
import {lead, pageHead, part} from '../shell/views.css.ts'
import {partNames} from '../shell/words.ts'
import {boardPath, boards} from './boards.ts'
import {words} from './DeskView.words.ts'
import {desk, tools} from './disclosure.css.ts'
import {BlankSheet} from './NoticeSheet.tsx'
import {words as answers} from './notice-desk.words.ts'

interface Props {
  readonly calendar: WorkingCalendar
  readonly locale: Locale
}

/** Renders the page on which a clerk reads and prints a table of notices, and the rules by which it is read for who has no scripts. */
export function DeskView({calendar, locale}: Props) {
  const said = say(locale)
  const t = said(words)
  return (
    <>
      <Trail locale={locale} steps={[{label: said(partNames).notices}]} />
      <header className={pageHead}>
        <h1>{t.title}</h1>
        <p className={lead}>{t.lead}</p>
      </header>
      <noscript>
        <p>{t.noScript}</p>
      </noscript>
      <notice-desk
        class={desk}
        data-locale={locale}
        data-words={JSON.stringify(said(answers))}
        data-years={JSON.stringify(calendar.years)}
        hidden
      >
        <form className={form} autoComplete="off">
          <FileField label={t.file} name="file" accept=".xlsx,.csv" />
          <TextField label={t.point} name="point" maxLength={60} />
        </form>
        <p role="status" />
        <table data-faults="" hidden>
          <caption>{t.problems}</caption>
          <thead>
            <tr>
              <th scope="col">{t.place}</th>
              <th scope="col">{t.what}</th>
            </tr>
          </thead>
          <tbody />
        </table>
        <p className={tools} data-tools="" hidden>
          <Button name="print">{t.print}</Button>
          <Button look="secondary" name="clear">
            {t.clear}
          </Button>
        </p>
        <h2 data-tools="" hidden>
          {t.set}
        </h2>
        <div data-sheets="" />
        <template>
          <BlankSheet locale={locale} />
        </template>
      </notice-desk>
      <section className={part} id="columns">
        <h2>{t.columnsTitle}</h2>
        <ul>
          {Object.values(t.columns).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>
          <a href="/data/notices.csv" download="公示表.csv">
            {t.template}
          </a>
        </p>
        <h3>{t.categoriesTitle}</h3>
        <ul>
          {Object.values(categories).map((category) => (
            <li key={category.en}>
              {said(category)} <a href={href(locale, `/clauses/${category.clause}/`)}>{category.clause}</a>
            </li>
          ))}
        </ul>
        <h3>{t.postsTitle}</h3>
        <ul>
          {Object.values(posts).map((post) => (
            <li key={post.en}>{said(post)}</li>
          ))}
        </ul>
      </section>
      <section className={part} id="rules">
        <h2>{t.rulesTitle}</h2>
        <ul>
          {t.rules.map((rule, i) => (
            <li key={rule}>
              {rule} {i === 0 && <Clause id="SW-WIN-045" locale={locale} />}
              {i === t.rules.length - 1 && <Clause id="SW-DISC-008" locale={locale} />}
            </li>
          ))}
          <li>
            {t.listRule} <Clause id="SW-DISC-003" locale={locale} />
          </li>
        </ul>
      </section>
      {boards.size > 0 && (
        <section className={part} id="boards">
          <h2>{t.boards}</h2>
          <ul>
            {[...boards.keys()].map((id) => (
              <li key={id}>
                <a href={href(locale, boardPath(id))}>{said(nameOfPoint(id) ?? {zh: id, en: id})}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

const Clause = ({id, locale}: {readonly id: string; readonly locale: Locale}) => <a href={href(locale, `/clauses/${id}/`)}>{id}</a>
