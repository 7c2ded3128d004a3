import {Button} from '../../design-system/ui/Button.tsx'
import {SelectField} from '../../design-system/ui/SelectField.tsx'
import {Tabs} from '../../design-system/ui/Tabs.tsx'
import {TextField} from '../../design-system/ui/TextField.tsx'
import {type Catalogue, edition} from '../../handbooks/catalogue/catalogue.ts'
import {books} from '../../handbooks/clause/clause.ts'
import {bookNames} from '../../handbooks/clause/names.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {answerOf, type Question, questionsOf} from '../../handbooks/training/quiz.ts'
import {makeQuiz, type Quiz} from '../../handbooks/training/quizSheet.ts'
import {words as sheetWords} from '../../handbooks/training/quizSheet.words.ts'
import {form} from '../dates/dates.css.ts'
import {href} from '../shell/locale.ts'
import {Trail} from '../shell/Trail.tsx'
import {lead, pageHead, part} from '../shell/views.css.ts'
import {partNames} from '../shell/words.ts'
import {words} from './QuizView.words.ts'
import {key, questions, quiz as quizClass, sheet, tools} from './quiz.css.ts'

interface Props {
  readonly catalogue: Catalogue
  /** What the questions are drawn by, such as `2026-12`. */
  readonly seed: string
  readonly locale: Locale
}

/** Renders ten questions to print with their key, and the pool from which a script draws others. */
export function QuizView({catalogue, seed, locale}: Props) {
  const said = say(locale)
  const [t, s] = [said(words), said(sheetWords)]
  const quiz = makeQuiz(catalogue, seed)
  return (
    <>
      <Trail locale={locale} steps={[{label: said(partNames).quiz}]} />
      <header className={pageHead}>
        <h1>{s.title}</h1>
        <p className={lead}>{t.lead}</p>
      </header>
      <noscript>
        <p>{t.noScript}</p>
      </noscript>
      <paper-quiz class={quizClass} data-found={t.found}>
        <form className={form} autoComplete="off" hidden>
          <TextField label={t.seed} name="seed" value={seed} maxLength={40} hint={t.seedHint} />
          <SelectField label={t.book} name="book">
            <option value="">{s.both}</option>
            {books.map((book) => (
              <option key={book} value={book}>
                {said(bookNames)[book]}
              </option>
            ))}
          </SelectField>
          <p className={tools}>
            <Button type="submit">{t.draw}</Button>
            <Button look="secondary" name="print">
              {t.print}
            </Button>
          </p>
        </form>
        <p role="status" />
        <Tabs
          label={s.title}
          tabs={[
            {
              id: 'questions',
              label: t.questions,
              content: (
                <div className={sheet}>
                  <p>
                    <b>{s.title}</b> <small data-book="">{s.both}</small> <small data-seed="">{seed}</small>
                  </p>
                  <p data-paper="">{s.name}</p>
                  <ol className={questions} data-questions="">
                    {quiz.questions.map(({question, choices}) => (
                      <li key={question.key}>
                        <p>{said(question.text)}</p>
                        <ol>
                          {choices.map((choice) => (
                            <li key={choice}>{said(answerOf(question, choice))}</li>
                          ))}
                        </ol>
                      </li>
                    ))}
                  </ol>
                </div>
              ),
            },
            {
              id: 'key',
              label: s.keyTitle,
              content: (
                <div className={sheet}>
                  <p>
                    <small data-seed="">{seed}</small> <small>{edition}</small>
                  </p>
                  <Key quiz={quiz} locale={locale} letters={s.letters} />
                </div>
              ),
            },
          ]}
        />
        <template>
          <ol>
            {questionsOf(catalogue).map((question) => (
              <Pooled key={question.key} question={question} number={numberOf(catalogue, question)} locale={locale} />
            ))}
          </ol>
        </template>
      </paper-quiz>
      <p className={part}>
        {t.command} <code>npm run -s cunbiao -- quiz --seed {seed} --out quiz</code>
      </p>
    </>
  )
}

const numberOf = ({clause}: Catalogue, question: Question) => clause.get(question.clause)?.number ?? ''

const Key = ({quiz, letters, locale}: {readonly quiz: Quiz; readonly letters: string; readonly locale: Locale}) => {
  const said = say(locale)
  return (
    <ol className={key} data-answers="">
      {quiz.questions.map(({question, choices, right}) => (
        <li key={question.key}>
          <b>{letters.charAt(right)}</b> {said(answerOf(question, choices[right] ?? question.value))}{' '}
          <Clause question={question} locale={locale} />
        </li>
      ))}
    </ol>
  )
}

const Clause = ({question: {clause, title}, locale}: {readonly question: Pick<Question, 'clause' | 'title'>; readonly locale: Locale}) => (
  <a href={href(locale, `/clauses/${clause}/`)}>
    {say(locale)(title)} <small>{clause}</small>
  </a>
)

/** A question of the pool: its words, each answer that may be offered in its own words, and the link to its clause. */
function Pooled({question, number, locale}: {readonly question: Question; readonly number: string; readonly locale: Locale}) {
  const {clause, group, value, wrong, book} = question
  const said = say(locale)
  return (
    <li data-clause={clause} data-group={group} data-book={book} data-value={value} data-number={number}>
      <p>{said(question.text)}</p>
      {[value, ...wrong].map((n) => (
        <span key={n} data-n={n}>
          {said(answerOf(question, n))}
        </span>
      ))}
      <Clause question={question} locale={locale} />
    </li>
  )
}
