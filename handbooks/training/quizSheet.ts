import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Catalogue, edition} from '../catalogue/catalogue.ts'
import type {Book} from '../clause/clause.ts'
import {bookNames} from '../clause/names.ts'
import {escaped} from '../input/escape.ts'
import {root} from '../input/root.ts'
import {say} from '../language/both.ts'
import type {Locale} from '../language/locale.ts'
import {writer} from '../language/traditional.ts'
import {type Drawn, drawQuiz} from './draw.ts'
import {answerOf, type Question, questionsOf} from './quiz.ts'
import {words} from './quizSheet.words.ts'

/** A quiz as it was drawn: its questions with their choices. */
export interface Quiz {
  readonly seed: string
  readonly book: Book | undefined
  readonly questions: readonly (Drawn & {readonly question: Question})[]
}

/** Returns the quiz of a seed: ten questions on the numbers of both books, or of one. */
export function makeQuiz(catalogue: Catalogue, seed: string, book?: Book): Quiz {
  const pool = questionsOf(catalogue, book)
  const questions = drawQuiz(pool, seed).flatMap((drawn) => {
    const question = pool[drawn.index]
    return question ? [{...drawn, question}] : []
  })
  return {seed, book, questions}
}

/** What a sheet may load: its own style and, on the way to paper, the fonts of the toolkit. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src file:"

/** Returns a quiz as one HTML document of two sheets of A4, the key on the second; `fonts` are added on the way to paper. */
export function quizHtml(quiz: Quiz, catalogue: Pick<Catalogue, 'clause'>, locale: Locale, fonts = ''): string {
  const said = say(locale)
  const t = said(words)
  const write = writer(locale)
  const text = (plain: string) => escaped(write(plain))
  const of = quiz.book ? said(bookNames)[quiz.book] : t.both
  const letter = (i: number) => t.letters.charAt(i)
  const style = readFileSync(join(root, 'handbooks/training/quiz.css'), 'utf8')
  const asked = quiz.questions.map(
    ({question, choices}) =>
      `<li><p>${text(said(question.text))}</p><ol>${choices
        .map((choice) => `<li>${text(said(answerOf(question, choice)))}</li>`)
        .join('')}</ol></li>`,
  )
  const key = quiz.questions.map(({question, choices, right}, i) => {
    const number = catalogue.clause.get(question.clause)?.number ?? ''
    const value = choices[right] ?? question.value
    return `<tr><td>${i + 1}</td><td><b>${letter(right)}</b> ${text(said(answerOf(question, value)))}</td><td>${text(said(bookNames)[question.book])} ${number}<br/><small>${question.clause}</small></td><td>${text(said(question.title))}</td></tr>`
  })
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${policy}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>${text(`${t.title} ${quiz.seed}`)}</title>
<style>${fonts}${style}</style>
</head>
<body>
<section>
<h1>${text(t.title)} <small>${text(of)}</small></h1>
<p class="lead">${text(t.lead(quiz.seed))}</p>
<p class="name">${text(t.name)}</p>
<ol class="questions">${asked.join('\n')}</ol>
</section>
<section class="key">
<h2>${text(t.keyTitle)} <small>${text(of)}</small></h2>
<p class="lead">${text(t.keyLead(quiz.seed, edition))}</p>
<table><thead><tr>${Object.values(t.head)
    .map((one) => `<th scope="col">${text(one)}</th>`)
    .join('')}</tr></thead><tbody>${key.join('')}</tbody></table>
</section>
</body>
</html>
`
}

/** Returns a quiz in plain text, the key last. */
export function quizText({seed, questions}: Quiz, locale: Locale): string {
  const said = say(locale)
  const t = said(words)
  const write = writer(locale)
  const lines = questions.map(
    ({question, choices}, i) =>
      `${i + 1}. ${said(question.text)}\n   ${choices.map((choice, c) => `${t.letters.charAt(c)} ${said(answerOf(question, choice))}`).join('   ')}`,
  )
  const key = questions.map(({question, right}, i) => `${i + 1} ${t.letters.charAt(right)} ${question.clause}`)
  return write(`${t.title} ${seed}\n${lines.join('\n')}\n${t.keyTitle}\n${key.join('\n')}\n`)
}
