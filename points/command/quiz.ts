import {type Command, InvalidArgumentError, Option} from 'commander'
import {type Book, books} from '../../handbooks/clause/clause.ts'
import {today} from '../../handbooks/input/today.ts'
import {type Locale, locales} from '../../handbooks/language/locale.ts'
import {count, examples, type Terminal} from './terminal.ts'

interface Wanted {
  readonly seed?: string
  readonly book?: Book
  readonly locale: Locale
  readonly out?: string
}

/** Makes `quiz` the command that draws ten questions on the numbers of the handbooks. */
export const addQuizCommand = (quiz: Command, {at, out: tell, say}: Terminal): Command =>
  quiz
    .summary('draw ten questions on the numbers of the handbooks')
    .description(
      'Draw ten questions on the numbers that the handbooks require, each with four choices and the clause of its answer. The same seed draws the same questions. Nothing is scored or kept.',
    )
    .option('--seed <SEED>', 'what the questions are drawn by; this month if not given, such as 2026-12', (text: string) => {
      if (!/^[\p{L}\p{N}_.-]{1,40}$/u.test(text)) throw new InvalidArgumentError('Give at most 40 letters, digits, hyphens and dots.')
      return text
    })
    .addOption(new Option('--book <BOOK>', 'one handbook alone').choices(books))
    .addOption(new Option('--locale <LOCALE>', 'language and script').choices(locales).default('zh-Hans'))
    .option('--out <DIR>', 'new or empty folder for a PDF of two sheets of A4, the key on the second, and an HTML file; without it, text')
    .addHelpText('after', examples('quiz', 'quiz --seed 2026-12 --book software --out quiz'))
    .action(async ({seed = today().slice(0, 7), book, locale, out}: Wanted) => {
      const [{loadCatalogue, edition}, {makeQuiz, quizHtml, quizText}] = await Promise.all([
        import('../../handbooks/catalogue/catalogue.ts'),
        import('../../handbooks/training/quizSheet.ts'),
      ])
      const catalogue = loadCatalogue()
      const made = makeQuiz(catalogue, seed, book)
      if (out === undefined) return tell(quizText(made, locale))
      const [{refuseUnless, utf8, writeFolder}, {fontFaces, stated, withPrinter}] = await Promise.all([
        import('../../handbooks/input/output.ts'),
        import('../../handbooks/book/printing.ts'),
      ])
      refuseUnless(at(out))
      const bytes = await withPrinter('quiz', (print) => print(quizHtml(made, catalogue, locale, fontFaces(locale))))
      writeFolder(at(out), [
        {path: 'quiz.pdf', bytes: await stated(bytes, {lang: locale, title: `Quiz ${seed}`, subject: `Cunbiao ${edition}`})},
        {path: 'quiz.html', bytes: utf8(quizHtml(made, catalogue, locale))},
      ])
      say(`wrote ${out}: quiz.pdf with ${count(made.questions.length, 'question')}, the key on a sheet of its own`)
    })
