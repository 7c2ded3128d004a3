import {type ChapterSource, clausesIn} from '../clause/chapter.ts'
import type {ClauseKind} from '../clause/clause.ts'
import type {ChapterPair} from '../clause/pair.ts'
import type {Run} from '../clause/provision.ts'
import type {Problem, ProblemList} from '../input/problem.ts'
import type {Written} from '../language/locale.ts'
import type {Term} from '../register/register.ts'
import {type Passage, passages} from './passage.ts'
import {ending, punctuation} from './punctuation.ts'
import {outOfStep} from './step.ts'
import {emptyTables, hangingParagraphs, quotedTerms, undefinedTerms} from './structure.ts'
import {units} from './units.ts'
import {clauseVerbs, decisions, passageVerbs} from './wording.ts'

/**
 * Adds to `problems` what is wrong with the wording of a chapter in both languages.
 *
 * The rules are those that a machine settles without doubt: a rule that would raise a false alarm on good text is left to
 * the editor. After GB/T 1.1-2020 (verbs, one provision a clause, hanging paragraphs, notes that require nothing, numbers
 * and units), GB/T 15834-2011 (punctuation) and the books' own habits (spaces, terms, the languages in step).
 */
export function lintPair({source, translation}: ChapterPair<Run>, terms: ReadonlyMap<string, Term>, problems: ProblemList): void {
  lintChapter(source, terms, 'zh', source, problems)
  lintChapter(translation, terms, 'en', source, problems)
  const prose = ({sections}: ChapterSource<Run>) => sections.flatMap(({content}) => content.filter((block) => block.type !== 'clause'))
  for (const message of outOfStep(prose(source), prose(translation))) problems.add(translation.file, {at: 'text outside clauses', message})
  const translated = new Map(translation.sections.flatMap(clausesIn).map((c) => [c.id, c]))
  for (const clause of source.sections.flatMap(clausesIn)) {
    const twin = translated.get(clause.id)
    for (const message of twin ? outOfStep(clause.content, twin.content) : [])
      problems.add(translation.file, {line: twin?.line, at: clause.id, message})
  }
}

function lintChapter(
  chapter: ChapterSource<Run>,
  terms: ReadonlyMap<string, Term>,
  locale: Written,
  source: ChapterSource<Run>,
  problems: ProblemList,
): void {
  const report = (problem: Problem) => problems.add(chapter.file, problem)
  const read = passages(chapter, locale)
  read.forEach((passage, i) => {
    const found = [
      ...punctuation(passage),
      ...ending(passage, read, i),
      ...units(passage),
      ...passageVerbs(passage),
      ...decisions(passage),
      ...quotedTerms(passage, terms),
    ]
    for (const message of found) report({line: passage.line, at: passage.at, message})
  })

  const provisions = Map.groupBy(
    read.filter(({role}) => role === 'provision'),
    ({at}) => at,
  )
  for (const {id, line, attributes} of source.sections.flatMap(clausesIn)) {
    const provision: readonly Passage[] | undefined = provisions.get(id)
    for (const message of provision ? clauseVerbs(provision, attributes.kind as ClauseKind) : ['has no text; write the provision'])
      report({line: provision?.[0]?.line ?? line, at: id, message})
  }
  for (const problem of [...hangingParagraphs(chapter), ...emptyTables(chapter), ...undefinedTerms(chapter, terms, locale)]) report(problem)
}
