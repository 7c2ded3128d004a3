import {describe, expect, test} from 'vitest'
import {type ChapterSource, clausesIn, mapChapter, readChapter} from '../../../handbooks/clause/chapter.ts'
import {budgets} from '../../../handbooks/input/budget.ts'
import type {Written} from '../../../handbooks/language/locale.ts'

const head = '---\norder: 40\ntitle: 窗口\ndescription: 说明\n---\n'
const attributes = 'kind="requirement" model="required" standard="required" catch-up="optional" check="look" evidence="photo" weight="2"'
const clause = (content: string, more = attributes) => `<Clause id="SW-WIN-001" title="甲" ${more}>\n${content}\n</Clause>`
const read = (body: string, locale: Written = 'zh') => readChapter('a.mdx', `${head}\n${body}`, locale)
/** What is said of a chapter with this body, without the head that counts the problems. */
function told(body: string, locale: Written = 'zh'): string[] {
  try {
    read(body, locale)
  } catch (error) {
    return error instanceof Error
      ? error.message
          .split('\n')
          .slice(1)
          .map((line) => line.trim())
      : []
  }
  return []
}
/** The blocks of the only section, without the lines where they stand. */
const blocks = (body: string, locale: Written = 'zh') => strip(read(`## 节\n\n${body}`, locale).sections[0]?.content)
const strip = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, held) => (key === 'line' ? undefined : key === 'runs' ? held.map((r: {piece: unknown}) => r.piece) : held)),
  )

describe('a chapter', () => {
  test('has its head, its sections, and in each what stands there, with its lines', () => {
    expect(read(`## 一\n\n甲。\n\n${clause('乙应在。')}\n\n## 二\n\n丙。`)).toEqual({
      file: 'a.mdx',
      order: 40,
      title: '窗口',
      description: '说明',
      sections: [
        {
          title: '一',
          line: 7,
          content: [
            {type: 'paragraph', line: 9, runs: [{line: 9, piece: {type: 'text', text: '甲。'}}]},
            {
              type: 'clause',
              id: 'SW-WIN-001',
              line: 11,
              attributes: {
                id: 'SW-WIN-001',
                title: '甲',
                ...{kind: 'requirement', model: 'required', standard: 'required', 'catch-up': 'optional'},
                ...{check: 'look', evidence: 'photo', weight: '2'},
              },
              content: [{type: 'paragraph', line: 12, runs: [{line: 12, piece: {type: 'text', text: '乙应在。'}}]}],
            },
          ],
        },
        {title: '二', line: 15, content: [{type: 'paragraph', line: 17, runs: [{line: 17, piece: {type: 'text', text: '丙。'}}]}]},
      ],
    })
  })

  test('is refused without its head, with a wrong one, or where it is not MDX', () => {
    const message = (text: string) => {
      try {
        readChapter('a.mdx', text, 'zh')
      } catch (error) {
        return error instanceof Error ? error.message : ''
      }
      return 'read'
    }
    const missing = 'a.mdx: 1 problem\n  line 1: has no frontmatter; start the file with --- order, title, description ---'
    expect(message('## 一')).toBe(missing)
    expect(message('')).toBe(missing)
    expect(message('---\n---\n')).toBe(missing)
    expect(message('---\norder: 0\ntitle: ""\nname: x\n---\n')).toMatchInlineSnapshot(`
      "a.mdx: 4 problems
        line 2, order: 0 is too small; the least is 1
        line 2, description: is missing
        line 3, title: is empty; write something, or remove the field
        line 4, name: is not a field here; remove it or check its spelling"
    `)
    expect(message(`${head}\n<Clause>\n`)).toMatchInlineSnapshot(`
      "a.mdx: 1 problem
        line 7: is not MDX: Expected a closing tag for \`<Clause>\` (7:1) (mdx-jsx:unexpected-character)"
    `)
    expect(message(`${head}\n## {\n`)).toMatchInlineSnapshot(`
      "a.mdx: 1 problem
        line 7: is not MDX: Unexpected end of file in expression, expected a corresponding closing brace for \`{\` (mdx-jsx:unexpected-character)"
    `)
  })

  test.each([
    ['# 题', 'line 7, 题: is a first-level heading; the title stands in the frontmatter, use ## for sections'],
    ['### 题', 'line 7, 题: is a heading of level 3; the books have chapters and sections only, use ##'],
    [
      '甲。',
      'line 7, hanging paragraph: stands before the first section, where nobody can cite it; give it a heading of its own or make it a clause',
    ],
    [clause('甲应在。'), 'line 7, SW-WIN-001: stands before the first section; put it below a ## heading'],
    ['## *题*', 'line 7, 题: may not stand in a heading; use plain words'],
  ])('is told what stands at a wrong place: %s', (body, problem) => {
    expect(told(body)).toEqual([problem])
  })

  test('is told all problems at once', () => {
    expect(told('# 一\n\n甲。\n\n## 二\n\n> 引')).toHaveLength(3)
  })

  test('gives its clauses in their order, and its pieces changed', () => {
    const source = read(`## 一\n\n甲。\n\n${clause('乙应在。')}`)
    expect(source.sections.flatMap(clausesIn).map(({id}) => id)).toEqual(['SW-WIN-001'])
    const changed: ChapterSource<string> = mapChapter(source, ({line, piece}) => `${line} ${piece.type}`)
    expect(changed).toMatchObject({
      title: '窗口',
      sections: [
        {
          title: '一',
          content: [
            {type: 'paragraph', line: 9, runs: ['9 text']},
            {type: 'clause', id: 'SW-WIN-001', content: [{type: 'paragraph', runs: ['12 text']}]},
          ],
        },
      ],
    })
  })
})

describe('the attributes of a clause', () => {
  const about = (more: string, id = 'id="SW-WIN-001" title="甲"', locale: Written = 'zh') =>
    told(`## 一\n\n<Clause ${id} ${more}>\n甲。\n</Clause>`, locale).map((line) => line.replace('line 9, ', ''))
  const without = (name: string, value = '') => attributes.replace(new RegExp(`${name}="[^"]*"`), value && `${name}="${value}"`)

  test.each([
    ['kind', 'nothing is not allowed; use one of requirement, recommendation, permission, capability'],
    ['model', 'nothing is not allowed; use one of required, recommended, optional, not-applicable'],
    ['standard', 'nothing is not allowed; use one of required, recommended, optional, not-applicable'],
    ['catch-up', 'nothing is not allowed; use one of required, recommended, optional, not-applicable'],
    ['weight', 'nothing is not allowed; use one of 1, 2, 3'],
    ['check', 'is missing; name at least one of look, document, ask, measure'],
    ['evidence', 'is missing; name at least one of photo, reading, drawing, document, ledger, note'],
  ])('must have %s', (name, message) => {
    expect(about(without(name))).toEqual([`SW-WIN-001.${name}: ${message}`])
  })

  test.each([
    ['kind', 'rule', '"rule" is not allowed; use one of requirement, recommendation, permission, capability'],
    ['weight', '4', '"4" is not allowed; use one of 1, 2, 3'],
    ['check', 'look smell', '"smell" is not allowed; use look, document, ask, measure'],
    ['evidence', 'film', '"film" is not allowed; use photo, reading, drawing, document, ledger, note'],
  ])('may not have %s of %s', (name, value, message) => {
    expect(about(without(name, value))).toEqual([`SW-WIN-001.${name}: ${message}`])
  })

  test('may be the signs, the fittings and the references', () => {
    expect(about(`${attributes} signs="fascia" fittings="counter" references="GB 1"`)).toEqual([])
    expect(about(`${attributes} grade="A"`)).toEqual([
      'SW-WIN-001.grade: is not an attribute of a clause; use id, title, kind, model, standard, catch-up, weight, check, evidence, signs, fittings, references',
    ])
    expect(about(`${attributes} open`)).toEqual(['open: is not plain text; write attribute="value"'])
  })

  test('are an id and a title in both languages, and no more in the translation', () => {
    expect(about(attributes, 'title="甲"')).toEqual([
      'Clause.id: "" is not a clause id; write book, topic and three digits, such as HW-SIGN-012',
    ])
    expect(about(attributes, 'id="WIN-1" title="甲"')).toEqual([
      'WIN-1.id: "WIN-1" is not a clause id; write book, topic and three digits, such as HW-SIGN-012',
    ])
    expect(about(attributes, 'id="SW-WIN-001"')).toEqual(['SW-WIN-001.title: is missing; give the clause a short title'])
    expect(about('', 'id="SW-WIN-001" title="A"', 'en')).toEqual([])
    expect(about('weight="2"', 'id="SW-WIN-001" title="A"', 'en')).toEqual([
      'SW-WIN-001.weight: is given in the zh-Hans file only; remove it here',
    ])
  })

  const asked = (kind: string, ...[model, standard, catchUp]: readonly string[]) =>
    about(`kind="${kind}" model="${model}" standard="${standard}" catch-up="${catchUp}" check="look" evidence="photo" weight="1"`)

  test.each([
    ['requirement', ['required', 'optional', 'optional'], []],
    ['requirement', ['optional', 'optional', 'required'], []],
    [
      'requirement',
      ['recommended', 'optional', 'not-applicable'],
      ['SW-WIN-001.kind: a requirement is required for at least one type; none of model, standard, catch-up is "required"'],
    ],
    ['recommendation', ['optional', 'recommended', 'optional'], []],
    ['recommendation', ['optional', 'optional', 'optional'], ['SW-WIN-001.kind: a recommendation is recommended for at least one type']],
    [
      'recommendation',
      ['required', 'recommended', 'optional'],
      ['SW-WIN-001.kind: a recommendation cannot be "required"; make it a requirement or change the types'],
    ],
    ['permission', ['optional', 'optional', 'optional'], []],
    [
      'permission',
      ['optional', 'optional', 'required'],
      ['SW-WIN-001.kind: a permission cannot be "required"; make it a requirement or change the types'],
    ],
    ['capability', ['optional', 'optional', 'optional'], []],
    [
      'rule',
      ['optional', 'optional', 'optional'],
      ['SW-WIN-001.kind: "rule" is not allowed; use one of requirement, recommendation, permission, capability'],
    ],
  ] as const)('fit its kind: %s, %j', (kind, applies, problems) => {
    expect(asked(kind, ...applies)).toEqual(problems)
  })
})

describe('what stands in a line', () => {
  const line = (text: string, locale: Written = 'zh') => (blocks(text, locale) as {runs: unknown}[])[0]?.runs
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
    ['<Limit of="a" bound="mid" />', '<Limit>: a cannot print bound="mid"; write min or max'],
    ['<Limit />', '<Limit>.of: is missing; write of="…"'],
    ['<Limit of="a" from="b" />', '<Limit>.from: is not an attribute of <Limit>, which has of and bound; remove it'],
    ['<Ref to="a" id="b" />', '<Ref>.to: is not an attribute of <Ref>, which has id; remove it'],
    ['<Ref />', '<Ref>.id: is missing; write id="…"'],
    ['<Std />', '<Std>.id: is missing; write id="…"'],
    ['<Term />', '<Term>.id: is missing; write id="…"'],
    ['<Term id={x} />', 'id: is not plain text; write attribute="value"'],
    ['<Term id="a">*x*</Term>', 'x: may not stand in <Term>; use plain words'],
    ['*a<Ref id="b" />*', '<Ref>: may not stand in a emphasis; use plain words'],
    ['甲**粗**', '粗: is bold type and may not stand in a line; use words, *emphasis*, <span lang="…">, <Limit>, <Ref>, <Std>, <Term>'],
    ['甲`c`', 'c: is code and may not stand in a line; use words, *emphasis*, <span lang="…">, <Limit>, <Ref>, <Std>, <Term>'],
    ['甲{x}', '{x}: is an expression and may not stand in a line; use words, *emphasis*, <span lang="…">, <Limit>, <Ref>, <Std>, <Term>'],
    ['甲![a](b)', 'image: is a picture and may not stand in a line; use words, *emphasis*, <span lang="…">, <Limit>, <Ref>, <Std>, <Term>'],
    ['甲[a](b)', 'a: is a link and may not stand in a line; use words, *emphasis*, <span lang="…">, <Limit>, <Ref>, <Std>, <Term>'],
    ['甲<b>x</b>', '<b>: may not stand in a line; use words, *emphasis*, <span lang="…">, <Limit>, <Ref>, <Std>, <Term>'],
    ['甲<>x</>', '<>: may not stand in a line; use words, *emphasis*, <span lang="…">, <Limit>, <Ref>, <Std>, <Term>'],
    [
      '甲  \n乙',
      'break: is a forced line break and may not stand in a line; use words, *emphasis*, <span lang="…">, <Limit>, <Ref>, <Std>, <Term>',
    ],
    [
      '> 引',
      '引: is a quotation and may not stand in a section; use paragraphs, lists with -, tables, <SignFigure>, <FittingFigure>, <Terms>, <Clause>',
    ],
    [
      '***',
      'thematicBreak: is a rule across the page and may not stand in a section; use paragraphs, lists with -, tables, <SignFigure>, <FittingFigure>, <Terms>, <Clause>',
    ],
    [
      '```\nx\n```',
      'x: is a block of code and may not stand in a section; use paragraphs, lists with -, tables, <SignFigure>, <FittingFigure>, <Terms>, <Clause>',
    ],
    [
      '{x}',
      '{x}: is an expression and may not stand in a section; use paragraphs, lists with -, tables, <SignFigure>, <FittingFigure>, <Terms>, <Clause>',
    ],
    [
      'export const a = 1',
      'export const a = 1: is program code and may not stand in a section; use paragraphs, lists with -, tables, <SignFigure>, <FittingFigure>, <Terms>, <Clause>',
    ],
    [
      '<Box />',
      '<Box>: may not stand in a section; use paragraphs, lists with -, tables, <SignFigure>, <FittingFigure>, <Terms>, <Clause>',
    ],
    [
      '> 一二三四五六七八九十一二三四五六七八九十一二三四',
      '一二三四五六七八九十一二三四五六七八九十一二三四: is a quotation and may not stand in a section; use paragraphs, lists with -, tables, <SignFigure>, <FittingFigure>, <Terms>, <Clause>',
    ],
    [
      '> 一二三四五六七八九十一二三四五六七八九十一二三四五',
      '一二三四五六七八九十一二三四五六七八九十一二三…: is a quotation and may not stand in a section; use paragraphs, lists with -, tables, <SignFigure>, <FittingFigure>, <Terms>, <Clause>',
    ],
    [
      '> a\n>\n> b  c',
      'ab c: is a quotation and may not stand in a section; use paragraphs, lists with -, tables, <SignFigure>, <FittingFigure>, <Terms>, <Clause>',
    ],
    ['1. 甲', '甲: is numbered; begin its items with -'],
    ['- 甲\n  - 乙', '甲乙: is not one paragraph; write one for each item, and no list in a list'],
    ['- > 甲', '甲: is not one paragraph; write one for each item, and no list in a list'],
    ['| a |\n|:--|\n| b |', 'ab: aligns a column; write |---|'],
    ['<SignFigure />', '<SignFigure>.example: is missing; write example="…"'],
    ['<FittingFigure />', '<FittingFigure>.id: is missing; write id="…"'],
    ['<Terms />', '<Terms>.ids: is missing; write ids="…"'],
  ])('is told what it may not be: %s', (text, problem) => {
    expect(only(text)).toEqual([problem])
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
    ['| a |\n|---|\n| b |', 'line 10, ab: is a table and may not stand in a clause; use paragraphs, lists with -, <Note>'],
    ['<Note></Note>', 'line 10, <Note>: is empty; write it or remove it'],
    ['<Note kind="a">甲</Note>', 'line 10, <Note>.kind: is not an attribute of <Note>, which has none; remove it'],
    ['<Note>\n甲\n\n乙\n</Note>', 'line 10, <Note>: holds more than one paragraph; write a <Note> for each'],
    [
      '<Note>\n- 甲\n</Note>',
      'line 11, 甲: is a list and may not stand in a line; use words, *emphasis*, <span lang="…">, <Limit>, <Ref>, <Std>, <Term>',
    ],
    ['<Clause id="SW-WIN-002">\n乙\n</Clause>', 'line 10, Clause: stands inside another element; leave an empty line before it'],
  ])('is told what it may not be: %s', (content, problem) => {
    expect(told(`## 一\n\n${clause(content)}`)).toEqual([problem])
  })
})

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

  test('is read in a moment where it is long blanks', () => {
    expect(blocks(`甲${' '.repeat(100_000)}乙`)).toHaveLength(1)
  })
})
