import type {Identity} from '../../design-system/tokens/identity.ts'
import {fontFaces, stated, withPrinter} from '../../handbooks/book/printing.ts'
import {type Catalogue, edition} from '../../handbooks/catalogue/catalogue.ts'
import {type OutputFile, utf8} from '../../handbooks/input/output.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {writer} from '../../handbooks/language/traditional.ts'
import type {WorkingCalendar} from '../../handbooks/register/calendarOf.ts'
import {paperPage} from '../notice/paperPage.ts'
import {penOf} from '../notice/pen.ts'
import {honours} from './honour.ts'
import type {RankingPaper} from './paper.ts'
import {rankingPapers} from './papers.ts'
import {words} from './ranking.words.ts'
import {bothOf, type Rules} from './rulesSchema.ts'
import type {Ranking} from './workOut.ts'

/** Whose papers are made, and in which language. */
export interface RankingSetting {
  readonly catalogue: Catalogue
  readonly calendar: WorkingCalendar
  readonly locale: Locale
  readonly identity: Identity
}

/** Returns a paper of a ranking as an HTML document that needs nothing else; `fonts` are added on the way to paper. */
export function rankingHtml(
  paper: RankingPaper,
  rules: Rules,
  {catalogue, locale, identity}: Omit<RankingSetting, 'calendar'>,
  fonts = '',
): string {
  const pen = penOf(catalogue, locale)
  const said = say(locale)
  const t = said(words)
  return paperPage(
    {
      named: titleOf(paper),
      title: paper.title,
      office: t.office(said(bothOf(rules.county))),
      sample: rules.sample ? t.sample : undefined,
      body: paper.body,
      seal: `<p>${pen.quoted(said(bothOf(rules.by)))} ${pen.text(t.seal)}</p><p>${paper.on}</p>`,
      clauses: `${pen.text(t.clauses)}${paper.clauses.map(pen.clause).join(pen.text(t.list))}`,
    },
    pen,
    identity,
    fonts,
  )
}

/**
 * Returns the papers of a ranking, each as a PDF on A4 with its fonts and as an HTML file; in the final stage also the honour signs of the
 * best windows, as specs for the command `sign`.
 *
 * @throws InputError if no Chromium is on the machine.
 */
export async function makeRanking(
  ranking: Ranking,
  setting: RankingSetting,
): Promise<{readonly files: OutputFile[]; readonly papers: readonly RankingPaper[]; readonly honours: number}> {
  const {catalogue, calendar, locale} = setting
  const papers = rankingPapers(ranking, penOf(catalogue, locale), calendar)
  const flags = ranking.stage.stage === 'final' ? honours(ranking) : []
  const write = writer(locale)
  const fonts = fontFaces(locale)
  const pdfs = await withPrinter('ranking', async (print) => {
    const made: OutputFile[] = []
    for (const paper of papers) {
      const bytes = await print(rankingHtml(paper, ranking.rules, setting, fonts))
      made.push({
        path: `${paper.id}.pdf`,
        bytes: await stated(bytes, {lang: locale, title: write(titleOf(paper)), subject: `Cunbiao ${edition}`}),
      })
    }
    return made
  })
  const pages = papers.map((paper): OutputFile => ({path: `${paper.id}.html`, bytes: utf8(rankingHtml(paper, ranking.rules, setting))}))
  const signs = flags.map(({path, text}): OutputFile => ({path, bytes: utf8(text)}))
  return {files: [...pdfs, ...pages, ...signs], papers, honours: flags.length}
}

/** Three letters have one title, and each its window. */
const titleOf = ({title, to}: RankingPaper) => (to === undefined ? title : `${title} ${to}`)
