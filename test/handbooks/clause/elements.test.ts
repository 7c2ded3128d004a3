import {describe, expect, test} from 'vitest'
import type {Written} from '../../../handbooks/language/locale.ts'
import {blocks, clause, read, told} from './smallChapter.ts'

const noLine = 'may not stand in a line; use words, *emphasis*, <span lang="…">, <Limit>, <Ref>, <Std>, <Term>'
const noSection = 'may not stand in a section; use paragraphs, lists with -, tables, <SignFigure>, <FittingFigure>, <Terms>, <Clause>'
const noClause = 'may not stand in a clause; use paragraphs, lists with -, <Note>'

describe('what stands in a line', () => {
  const line = (text: string, locale: Written = 'zh') => (blocks(text, locale) as {runs: unknown}[])[0]?.runs
  const noteOf = (text: string) => (blocks(clause(`<Note>${text}</Note>`)) as {content: {runs: unknown}[]}[])[0]?.content[0]?.runs
  /** What is said of a line; an element alone in one would stand in a section. */
  const only = (text: string) =>
    told(`## 一\n\n${/^<(span|Limit|Ref|Std|Term)\b/.test(text) ? '甲' : ''}${text}`).map((problem) => problem.replace('line 9, ', ''))

  test('is words and the names of what the books know', () => {
    expect(
      line(
        '甲*乙*<span lang="en">Hi</span><Limit of="a" /><Limit of="b" bound="min" /><Limit of="c" bound="max" /><Ref id="HW-A-001" /><Std id="GB 1" /><Term id="t" /><Term id="u">丙</Term>丁',
      ),
    ).toEqual([
      {type: 'text', text: '甲'},
      {type: 'emphasis', text: '乙'},
      {type: 'foreign', lang: 'en', text: 'Hi'},
      {type: 'limit', name: 'a'},
      {type: 'limit', name: 'b', bound: 'min'},
      {type: 'limit', name: 'c', bound: 'max'},
      {type: 'ref', id: 'HW-A-001'},
      {type: 'std', number: 'GB 1'},
      {type: 'term', id: 't'},
      {type: 'term', id: 'u', words: '丙'},
      {type: 'text', text: '丁'},
    ])
  })

  test('is kept as it is typed', () => {
    expect(line('"a" -- b... &lt;c')).toEqual([{type: 'text', text: '"a" -- b... <c'}])
  })

  test('has no blanks at its ends, nor where the source breaks a line of Chinese', () => {
    expect(line('甲 \n  乙 <Ref id="A" /> 丙')).toEqual([
      {type: 'text', text: '甲乙 '},
      {type: 'ref', id: 'A'},
      {type: 'text', text: ' 丙'},
    ])
    expect(line('one \n  two <Ref id="A" />\nthree', 'en')).toEqual([
      {type: 'text', text: 'one two '},
      {type: 'ref', id: 'A'},
      {type: 'text', text: ' three'},
    ])
    expect(noteOf(' 甲 <Ref id="A" /> 乙 ')).toEqual([
      {type: 'text', text: '甲 '},
      {type: 'ref', id: 'A'},
      {type: 'text', text: ' 乙'},
    ])
    expect(noteOf(' 甲 <Ref id="A" /> ')).toEqual([
      {type: 'text', text: '甲 '},
      {type: 'ref', id: 'A'},
    ])
    expect(line('*one\ntwo*', 'en')).toEqual([{type: 'emphasis', text: 'one two'}])
    expect(line('*一\n二*')).toEqual([{type: 'emphasis', text: '一二'}])
    expect(line('甲<Term id="a"> x </Term>')).toEqual([
      {type: 'text', text: '甲'},
      {type: 'term', id: 'a', words: 'x'},
    ])
  })

  test.each([
    ['<span lang="fr">x</span>', '<span>: lang="fr" is no language of the books; use zh-Hans or en'],
    ['<span>x</span>', '<span>.lang: is missing; write lang="…"'],
    ['<span lang="">x</span>', '<span>.lang: is missing; write lang="…"'],
    ['<Limit of="a" bound="mid" />', '<Limit>: a cannot print bound="mid"; write min or max'],
    ['<Limit />', '<Limit>.of: is missing; write of="…"'],
    ['<Limit of="a" from="b" />', '<Limit>.from: is not an attribute of <Limit>, which has of and bound; remove it'],
    ['<Ref id="a" to="b" />', '<Ref>.to: is not an attribute of <Ref>, which has id; remove it'],
    ['<Ref />', '<Ref>.id: is missing; write id="…"'],
    ['<Ref id="" />', '<Ref>.id: is missing; write id="…"'],
    ['<Std />', '<Std>.id: is missing; write id="…"'],
    ['<Term />', '<Term>.id: is missing; write id="…"'],
    ['<Term id={x} />', 'id: is not plain text; write attribute="value"'],
    ['<Term id="a" {...x} />', '<Term>: is not plain text; write attribute="value"'],
    ['<Term id="a" id="a" />', 'id: is given twice; remove one'],
    ['<Term id="a">*x*</Term>', 'x: may not stand in <Term>; use plain words'],
    ['<span lang="en">*x*</span>', 'x: may not stand in <span>; use plain words'],
    ['*a<Ref id="b" />*', '<Ref>: may not stand in *emphasis*; use plain words'],
    ['<Ref id="a">x</Ref>', '<Ref>: holds words, which nobody would read; write them beside it and end it with />'],
    ['<Std id="a">x</Std>', '<Std>: holds words, which nobody would read; write them beside it and end it with />'],
    ['<Limit of="a">x</Limit>', '<Limit>: holds words, which nobody would read; write them beside it and end it with />'],
    ['甲**粗**', `粗: is bold type and ${noLine}`],
    ['甲~~去~~', `去: is struck-out type and ${noLine}`],
    ['甲`c`', `c: is code and ${noLine}`],
    ['甲{x}', `{x}: is an expression and ${noLine}`],
    ['甲{ x }', `{x}: is an expression and ${noLine}`],
    ['甲![a](b)', `image: is a picture and ${noLine}`],
    ['甲[a](b)', `a: is a link and ${noLine}`],
    ['甲<b>x</b>', `<b>: ${noLine}`],
    ['甲<>x</>', `<>: ${noLine}`],
    ['甲  \n乙', `break: is a forced line break and ${noLine}`],
  ])('is told what it may not be: %s', (text, problem) => {
    expect(only(text)).toEqual([problem])
  })

  test('is told all that it may not be at once', () => {
    expect(only('<Limit from="b" bound="mid" />')).toEqual([
      '<Limit>.from: is not an attribute of <Limit>, which has of and bound; remove it',
      '<Limit>.of: is missing; write of="…"',
      expect.stringContaining('cannot print bound="mid"; write min or max'),
    ])
    expect(only('甲[^1]\n\n[^1]: 乙')).toEqual([
      `footnoteReference: is the mark of a footnote and ${noLine}`,
      `line 11, 乙: is a footnote and ${noSection}`,
    ])
  })
})

describe('what stands in a section', () => {
  test('is paragraphs, lists, tables, figures and terms', () => {
    expect(
      blocks(
        '甲。\n\n- 乙\n- 丙<Ref id="A" />\n\n| 一 | 二 |\n|---|---|\n| 三 | |\n\n<SignFigure example="e" />\n\n<FittingFigure id="f" />\n\n<Terms ids="a b\n c" />',
      ),
    ).toEqual([
      {type: 'paragraph', runs: [{type: 'text', text: '甲。'}]},
      {
        type: 'list',
        items: [
          {runs: [{type: 'text', text: '乙'}]},
          {
            runs: [
              {type: 'text', text: '丙'},
              {type: 'ref', id: 'A'},
            ],
          },
        ],
      },
      {
        type: 'table',
        head: [{runs: [{type: 'text', text: '一'}]}, {runs: [{type: 'text', text: '二'}]}],
        rows: [[{runs: [{type: 'text', text: '三'}]}, {runs: []}]],
      },
      {type: 'sign-figure', example: 'e'},
      {type: 'fitting-figure', id: 'f'},
      {type: 'terms', ids: ['a', 'b', 'c']},
    ])
  })

  test('has the line of its row, item or element', () => {
    const [section] = read(
      '## 节\n\n- 乙\n- 丙\n\n| 一 |\n|---|\n| 三 |\n\n<SignFigure example="e" />\n\n<FittingFigure id="f" />\n\n<Terms ids="a" />',
    ).sections
    expect(section?.content).toMatchObject([
      {type: 'list', items: [{line: 9}, {line: 10}]},
      {type: 'table', head: [{line: 12}], rows: [[{line: 14}]]},
      {line: 16},
      {line: 18},
      {line: 20},
    ])
  })

  test.each([
    ['> 引', `引: is a quotation and ${noSection}`],
    ['***', `thematicBreak: is a rule across the page and ${noSection}`],
    ['```\nx\n```', `x: is a block of code and ${noSection}`],
    ['{x}', `{x}: is an expression and ${noSection}`],
    ['export const a = 1', `export const a = 1: is program code and ${noSection}`],
    ['import a from "./a.ts"', `import a from "./a.ts": is program code and ${noSection}`],
    ['[a]: b', `definition: is the address of a link and ${noSection}`],
    ['<Box />', `<Box>: ${noSection}`],
    ['<div>\n\n甲\n\n</div>', `<div>: ${noSection}`],
    ['<Note>甲</Note>', `<Note>: ${noSection}`],
    ['<Limit of="a" />', '<Limit>: stands on a line of its own; write it in a sentence'],
    [
      '> 一二三四五六七八九十一二三四五六七八九十一二三四',
      `一二三四五六七八九十一二三四五六七八九十一二三四: is a quotation and ${noSection}`,
    ],
    [
      '> 一二三四五六七八九十一二三四五六七八九十一二三四五',
      `一二三四五六七八九十一二三四五六七八九十一二三…: is a quotation and ${noSection}`,
    ],
    ['> a\n>\n> b  c', `ab c: is a quotation and ${noSection}`],
    ['1. 甲', '甲: is numbered; begin its items with -'],
    ['- 甲\n  - 乙', '甲乙: is not one paragraph; write one for each item, and no list in a list'],
    ['- > 甲', '甲: is not one paragraph; write one for each item, and no list in a list'],
    ['-\n- 甲', 'listItem: is not one paragraph; write one for each item, and no list in a list'],
    ['- [ ] 甲', '甲: has a box to tick; write its words only'],
    ['- [x] 甲', '甲: has a box to tick; write its words only'],
    ['| a |\n|:--|\n| b |', 'ab: aligns a column; write |---|'],
    ['| a | b |\n|---|--:|\n| c | d |', 'abcd: aligns a column; write |---|'],
    ['<SignFigure />', '<SignFigure>.example: is missing; write example="…"'],
    [
      '<SignFigure example="a">甲</SignFigure>',
      '<SignFigure>: holds words, which nobody would read; write them beside it and end it with />',
    ],
    ['<FittingFigure />', '<FittingFigure>.id: is missing; write id="…"'],
    ['<Terms />', '<Terms>.ids: is missing; write ids="…"'],
    ['<Terms ids="" />', '<Terms>.ids: is missing; write ids="…"'],
  ])('is told what it may not be: %s', (text, problem) => {
    expect(told(`## 一\n\n${text}`)).toEqual([`line 9, ${problem}`])
  })
})

describe('what stands in a clause', () => {
  const inside = (content: string) => (blocks(clause(content)) as {content: unknown}[])[0]?.content

  test('is paragraphs, lists and notes', () => {
    expect(inside('甲。\n\n- 乙\n\n<Note>丙<Ref id="A" />。</Note>\n\n<Note>\n丁。\n</Note>')).toEqual([
      {type: 'paragraph', runs: [{type: 'text', text: '甲。'}]},
      {type: 'list', items: [{runs: [{type: 'text', text: '乙'}]}]},
      {
        type: 'note',
        runs: [
          {type: 'text', text: '丙'},
          {type: 'ref', id: 'A'},
          {type: 'text', text: '。'},
        ],
      },
      {type: 'note', runs: [{type: 'text', text: '丁。'}]},
    ])
    expect(inside('')).toEqual([])
  })

  test.each([
    ['| a |\n|---|\n| b |', `line 10, ab: is a table and ${noClause}`],
    ['<FittingFigure id="ramp" />', `line 10, <FittingFigure>: ${noClause}`],
    ['<Example>乙</Example>', `line 10, <Example>: ${noClause}`],
    ['<Note></Note>', 'line 10, <Note>: is empty; write it or remove it'],
    ['<Note kind="a">甲</Note>', 'line 10, <Note>.kind: is not an attribute of <Note>, which has none; remove it'],
    ['<Note>\n甲\n\n乙\n</Note>', 'line 10, <Note>: holds more than one paragraph; write a <Note> for each'],
    ['<Note>\n甲\n\n- 乙\n</Note>', 'line 10, <Note>: holds more than one paragraph; write a <Note> for each'],
    ['<Note>\n- 甲\n</Note>', `line 11, 甲: is a list and ${noLine}`],
    ['<Clause id="SW-WIN-002">\n乙\n</Clause>', 'line 10, Clause: stands inside another element; leave an empty line before it'],
  ])('is told what it may not be: %s', (content, problem) => {
    expect(told(`## 一\n\n${clause(content)}`)).toEqual([problem])
  })
})
