import {describe, expect, test} from 'vitest'
import {blocks, clause, read, told} from './smallChapter.ts'

const noSection = 'may not stand in a section; use paragraphs, lists with -, tables, <SignFigure>, <FittingFigure>, <Terms>, <Clause>'
const noClause = 'may not stand in a clause; use paragraphs, lists with -, <Judged>, <Note>'

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
    ['<Note>\n- 甲\n</Note>', expect.stringContaining('line 11, 甲: is a list and may not stand in a line; use words, ')],
    ['<Clause id="SW-WIN-002">\n乙\n</Clause>', 'line 10, Clause: stands inside another element; leave an empty line before it'],
  ])('is told what it may not be: %s', (content, problem) => {
    expect(told(`## 一\n\n${clause(content)}`)).toEqual([problem])
  })
})
