import {expect, test} from 'vitest'
import {clausesIn, mapChapter, readChapter} from '../../../handbooks/clause/chapter.ts'
import {clause, read, told} from './smallChapter.ts'

test('a chapter has its head, its sections, and in each what stands there, with its lines', () => {
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

/** What is said of a whole file. */
function answer(text: string): string {
  try {
    readChapter('a.mdx', text, 'zh')
    return 'read'
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
}

test('a chapter is refused without its head, or with a wrong one', () => {
  const missing = 'a.mdx: 1 problem\n  line 1: has no frontmatter; start the file with --- order, title, description ---'
  expect(answer('## 一')).toBe(missing)
  expect(answer('')).toBe(missing)
  expect(answer('---\n---\n')).toBe(missing)
  expect(answer('---\norder: 1\ntitle: 一\ndescription: 二\n---\n')).toBe('read')
  expect(answer('---\norder: 0\ntitle: ""\nname: x\n---\n')).toMatchInlineSnapshot(`
    "a.mdx: 4 problems
      line 2, order: 0 is too small; the least is 1
      line 2, description: is missing
      line 3, title: is empty; write something, or remove the field
      line 4, name: is not a field here; remove it or check its spelling"
  `)
})

test.each([
  ['<Clause>\n', 'line 7: is not MDX: Expected a closing tag for `<Clause>` (7:1) (mdx-jsx:unexpected-character)'],
  [
    '## {\n',
    'line 7: is not MDX: Unexpected end of file in expression, expected a corresponding closing brace for `{` (mdx-jsx:unexpected-character)',
  ],
  [
    '## 一\n\n一二三四五六七八九十甲</b>',
    'line 9: is not MDX: Unexpected closing tag `</b>`, expected an open tag first (mdx-jsx:unexpected-character)',
  ],
  [
    '## 一\n\n\n\n\n甲</b>',
    'line 12: is not MDX: Unexpected closing tag `</b>`, expected an open tag first (mdx-jsx:unexpected-character)',
  ],
])('a chapter that is not MDX is told where and why: %j', (body, problem) => {
  expect(told(body)).toEqual([problem])
})

test.each([
  ['# 题', 'line 7, 题: is a first-level heading; the title stands in the frontmatter, use ## for sections'],
  ['### 题', 'line 7, 题: is a heading of level 3; the books have chapters and sections only, use ##'],
  [
    '甲。',
    'line 7, hanging paragraph: stands before the first section, where nobody can cite it; give it a heading of its own or make it a clause',
  ],
  [clause('甲应在。'), 'line 7, SW-WIN-001: stands before the first section; put it below a ## heading'],
  ['##', 'line 7, heading: holds no words; write them, or remove it'],
  ['## *题*', 'line 7, 题: may not stand in a heading; use plain words'],
  ['## 题<Ref id="HW-SIGN-003" />', 'line 7, <Ref>: may not stand in a heading; use plain words'],
  ['## 一\n\n甲：<Clause id="SW-WIN-001">乙</Clause>', 'line 9, Clause: stands inside another element; leave an empty line before it'],
])('a chapter is told what stands at a wrong place: %s', (body, problem) => {
  expect(told(body)).toEqual([problem])
})

test('a chapter is told all problems at once, in the order of the text', () => {
  expect(told('# 一*二*三\n\n甲。\n\n## 四\n\n> 引\n\n乙<b>丙</b>丁')).toEqual([
    'line 7, 二: may not stand in a heading; use plain words',
    'line 7, 一三: is a first-level heading; the title stands in the frontmatter, use ## for sections',
    expect.stringContaining('line 9, hanging paragraph: '),
    expect.stringContaining('line 13, 引: is a quotation'),
    expect.stringContaining('line 15, <b>: may not stand in a line'),
  ])
})

test('a chapter gives its clauses in their order, and its pieces changed', () => {
  const source = read(`## 一\n\n甲。\n\n${clause('乙应在。')}\n\n${clause('丙应在。').replace('001', '002')}`)
  expect(source.sections.flatMap(clausesIn).map(({id}) => id)).toEqual(['SW-WIN-001', 'SW-WIN-002'])
  expect(mapChapter(source, ({line, piece}) => `${line} ${piece.type}`)).toMatchObject({
    title: '窗口',
    sections: [
      {
        title: '一',
        content: [
          {type: 'paragraph', line: 9, runs: ['9 text']},
          {type: 'clause', id: 'SW-WIN-001', content: [{type: 'paragraph', runs: ['12 text']}]},
          {type: 'clause', id: 'SW-WIN-002', content: [{type: 'paragraph', runs: ['16 text']}]},
        ],
      },
    ],
  })
})

test('a file that breaks off after a backslash is refused like any other, though it would end the parser and the program with it', () => {
  for (const text of ['import </\\', '---\norder: 1\ntitle: a\ndescription: b\n---\n\n## s\n\nexport </\\'])
    expect(() => readChapter('a.mdx', text, 'en')).toThrow(/^a\.mdx: \d problem/)
})
