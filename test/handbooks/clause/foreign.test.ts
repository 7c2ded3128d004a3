import {describe, expect, test} from 'vitest'
import {budgets} from '../../../handbooks/input/budget.ts'
import {blocks, clause, read, told} from './smallChapter.ts'

describe('what comes in as a chapter and is none', () => {
  test('is refused for a character that nobody sees, written plainly or by its code, in words, headings and attributes', () => {
    expect(
      told(
        `## 一\u200b\n\n甲&#x202e;乙\n\n- 丙*\u00ad*\n\n${clause('<Ref id="\u2060"/>应在。').replace('title="甲"', 'title="\u0000甲"')}`,
      ).map((line) => line.replace(/, w.*|, a c.*/, '')),
    ).toEqual([
      'line 7: holds U+200B',
      'line 9: holds U+202E',
      'line 11: holds U+00AD',
      'line 13, title: holds U+0000',
      'line 14, id: holds U+2060',
    ])
  })

  test('is refused with expressions, program code and elements of HTML, as it is when the book is made', () => {
    expect(told('## {process.version}\n\n甲{process.version}\n\n<img src="http://…" onerror="…" />\n\nimport a from "b"')).toEqual([
      'line 7, {process.version}: may not stand in a heading; use plain words',
      expect.stringMatching(/^line 9, \{process\.version\}: is an expression and may not stand in a line; use words/),
      expect.stringMatching(/^line 11, <img>: may not stand in a section; use paragraphs/),
      expect.stringMatching(/^line 13, import a from "b": is program code and may not stand in a section/),
    ])
  })

  test('has as many marks as its budget, and no more', () => {
    expect(told(`## 一\n\n${'&#x7532;'.repeat(budgets.chapterMarks)}`)).toEqual([])
    expect(told(`## 一\n\n${'&#x7532;'.repeat(budgets.chapterMarks + 1)}`)).toEqual([
      'has 10001 of the marks <>{}&, and at most 10000 are read; divide the chapter',
    ])
  })

  test('is refused however deep its parts lie in one another', () => {
    for (const body of ['> '.repeat(9000), '<Note>'.repeat(2000), '{'.repeat(2000), '- '.repeat(20_000)])
      expect(() => read(`## 一\n\n${body}`)).toThrow(/^a\.mdx: \d+ problem/)
  })

  test('and is told what to do where no reader gets to its bottom', () => {
    expect(told(`## 一\n\n${'> '.repeat(9000)}`)).toEqual([
      expect.stringMatching(/^is not a chapter that can be read \(.+\); write it as the others are, with few elements in one another$/),
    ])
  })

  test('is read in a moment where it is long blanks', () => {
    expect(blocks(`甲${' '.repeat(100_000)}乙`)).toHaveLength(1)
  })
})
