import {describe, expect, test} from 'vitest'
import {clausesIn, readChapter} from '../../../handbooks/clause/chapter.ts'
import {piecesIn, wordsIn} from '../../../handbooks/clause/provision.ts'
import type {Written} from '../../../handbooks/language/locale.ts'

const head = '---\norder: 1\ntitle: 标识\ndescription: 规定标识。\n---\n\n'
const attributes =
  'id="HW-TEST-001" title="名称" kind="requirement" model="required" standard="required" catch-up="required" check="look" evidence="photo" weight="1"'
const clause = (body: string) => `## 门头\n\n<Clause ${attributes}>\n\n${body}\n\n</Clause>\n`

const read = (body: string, locale: Written = 'zh') => readChapter('signs.mdx', `${head}${body}`, locale)

/** The blocks of the one section of a chapter, without lines. */
const blocks = (body: string, locale?: Written) =>
  JSON.parse(JSON.stringify(read(body, locale).sections[0]?.content, (key, value) => (key === 'line' ? undefined : value)))

/** What is said of a chapter that is refused. */
function refusal(body: string): string {
  try {
    read(body)
    return 'nothing'
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
}

describe('a chapter is read as values', () => {
  const line = (body: string) => blocks(`## 门头\n\n${body}\n`)[0]?.runs.map(({piece}: {piece: unknown}) => piece)

  test.each<[string, string, unknown[]]>([
    ['words', '门头应居中。', [{type: 'text', text: '门头应居中。'}]],
    [
      'emphasis',
      '*门头*居中',
      [
        {type: 'emphasis', text: '门头'},
        {type: 'text', text: '居中'},
      ],
    ],
    [
      'words of the other language',
      '<span lang="en">Hello</span>。',
      [
        {type: 'foreign', lang: 'en', text: 'Hello'},
        {type: 'text', text: '。'},
      ],
    ],
    [
      'a limit',
      '高<Limit of="counterHeight" bound="max" />',
      [
        {type: 'text', text: '高'},
        {type: 'limit', name: 'counterHeight', bound: 'max'},
      ],
    ],
    [
      'a limit of one bound',
      '高<Limit of="margin" />',
      [
        {type: 'text', text: '高'},
        {type: 'limit', name: 'margin'},
      ],
    ],
    [
      'a clause',
      '见<Ref id="HW-SIGN-003" />。',
      [
        {type: 'text', text: '见'},
        {type: 'ref', id: 'HW-SIGN-003'},
        {type: 'text', text: '。'},
      ],
    ],
    [
      'a standard',
      '按<Std id="GB 2894-2025" />',
      [
        {type: 'text', text: '按'},
        {type: 'std', number: 'GB 2894-2025'},
      ],
    ],
    [
      'a term',
      '有<Term id="emblem" />',
      [
        {type: 'text', text: '有'},
        {type: 'term', id: 'emblem'},
      ],
    ],
    [
      'a term in words of its own',
      '有<Term id="emblem">各徽标</Term>',
      [
        {type: 'text', text: '有'},
        {type: 'term', id: 'emblem', words: '各徽标'},
      ],
    ],
  ])('%s', (_, body, pieces) => {
    expect(line(body)).toEqual(pieces)
  })

  const text = (words: string) => ({runs: [{piece: {type: 'text', text: words}}]})

  test.each<[string, string, unknown]>([
    ['a list', '- 甲；\n- 乙。', {type: 'list', items: [text('甲；'), text('乙。')]}],
    [
      'a table',
      '| 用词 | 含义 |\n|---|---|\n| 应 | 要求 |',
      {type: 'table', head: [text('用词'), text('含义')], rows: [[text('应'), text('要求')]]},
    ],
    ['a sign', '<SignFigure example="fascia-zhanqi" />', {type: 'sign-figure', example: 'fascia-zhanqi'}],
    ['a fitting', '<FittingFigure id="ramp" />', {type: 'fitting-figure', id: 'ramp'}],
    ['terms', '<Terms ids="emblem\n  receipt" />', {type: 'terms', ids: ['emblem', 'receipt']}],
  ])('%s', (_, body, block) => {
    expect(blocks(`## 门头\n\n${body}\n`)).toEqual([block])
  })

  test('a clause with its paragraph, list and notes, on one line or on several', () => {
    const [read] = blocks(clause('门头应有：\n\n- 甲；\n- 乙。\n\n<Note>用全称。</Note>\n\n<Note>\n简称不用。\n</Note>'))
    expect(read).toMatchObject({type: 'clause', id: 'HW-TEST-001'})
    expect(read.content).toEqual([
      {type: 'paragraph', ...text('门头应有：')},
      {type: 'list', items: [text('甲；'), text('乙。')]},
      {type: 'note', ...text('用全称。')},
      {type: 'note', ...text('简称不用。')},
    ])
  })

  test('joins the lines of a paragraph, with a blank in English only, and knows the line of each piece', () => {
    expect(blocks('## 门头\n\n门头应\n居中。\n')).toEqual([{type: 'paragraph', ...text('门头应居中。')}])
    expect(blocks('## Fascia\n\nIt shall\nbe centred.\n', 'en')).toEqual([{type: 'paragraph', ...text('It shall be centred.')}])
    const [section] = read('## 门头\n\n门头应高于\n<Limit of="margin" />。\n').sections
    expect(section && piecesIn(section.content).map(({line, piece}) => [line, piece.type])).toEqual([
      [9, 'text'],
      [10, 'limit'],
      [10, 'text'],
    ])
  })

  test('in sections, each with its clauses in their order and their lines', () => {
    const {sections} = read(`${clause('门头应居中。')}\n## 门牌\n\n门牌挂在门边。\n`)
    expect(sections.map((s) => [s.title, s.line, clausesIn(s).map(({id, line}) => `${id} ${line}`)])).toEqual([
      ['门头', 7, ['HW-TEST-001 9']],
      ['门牌', 15, []],
    ])
    expect(sections[1]?.content.flatMap((block) => wordsIn(block)).map(({line}) => line)).toEqual([17])
  })
})

describe('a chapter is refused with what was found, where, and what may stand there', () => {
  test.each<[string, string]>([
    ['an expression of its own', '## 门头\n\n{1 + 1}\n'],
    ['an expression in a line', '## 门头\n\n门头{name}居中。\n'],
    ['an import', '## 门头\n\nimport Fascia from "./Fascia.tsx"\n'],
    ['an element of HTML', '## 门头\n\n门头<b>应</b>居中。\n'],
    ['a block of HTML', '## 门头\n\n<div>\n\n门头\n\n</div>\n'],
    ['an unknown element', '## 门头\n\n<Figure id="ramp" />\n'],
    ['an unknown element in a clause', clause('门头应居中。\n\n<Example>甲</Example>')],
    ['a figure in a clause', clause('门头应居中。\n\n<FittingFigure id="ramp" />')],
    ['a note outside a clause', '## 门头\n\n<Note>甲</Note>\n'],
    ['a limit on a line of its own', '## 门头\n\n<Limit of="margin" />\n'],
    ['bold type', '## 门头\n\n门头**应**居中。\n'],
    ['a link', '## 门头\n\n见[门头](https://example.org)。\n'],
    ['a picture', '## 门头\n\n![门头](fascia.png)\n'],
    ['code', '## 门头\n\n门头`应`居中。\n'],
    ['a quotation', '## 门头\n\n> 门头应居中。\n'],
    ['a numbered list', '## 门头\n\n1. 甲；\n2. 乙。\n'],
    ['a list in a list', '## 门头\n\n- 甲：\n  - 乙。\n'],
    ['a table with an aligned column', '## 门头\n\n| 甲 | 乙 |\n|---|--:|\n| 1 | 2 |\n'],
    ['a note of two paragraphs', clause('门头应居中。\n\n<Note>\n甲\n\n乙\n</Note>')],
    ['an empty note', clause('门头应居中。\n\n<Note></Note>')],
    ['an element in a heading', '## 门头<Ref id="HW-SIGN-003" />\n'],
    ['an element in a term', '## 门头\n\n有<Term id="emblem">*徽标*</Term>。\n'],
    ['a heading of the first level', '# 门头\n'],
    ['a heading of the third level', '## 门头\n\n### 字\n'],
    ['text before the first section', '本章规定标识。\n\n## 门头\n'],
    ['a clause before the first section', clause('门头应居中。').replace('## 门头\n\n', '')],
    ['a clause inside a paragraph', `## 门头\n\n门头：<Clause ${attributes}>门头应居中。</Clause>\n`],
    ['an attribute that is an expression', '## 门头\n\n高<Limit of={name} />。\n'],
    ['an attribute that the element does not have', '## 门头\n\n高<Limit of="margin" unit="mm" />。\n'],
    ['an attribute on a note', clause('门头应居中。\n\n<Note id="a">甲</Note>')],
    ['an attribute that is missing', '## 门头\n\n见<Ref />。\n'],
    ['a bound that there is none of', '## 门头\n\n高<Limit of="margin" bound="middle" />。\n'],
    ['a language that there is none of', '## 门头\n\n问候：<span lang="fr">Bonjour</span>\n'],
    ['two faults at once', '## 门头\n\n{1 + 1}\n\n门头<b>应</b>居中。\n'],
  ])('%s', (_, body) => {
    expect(refusal(body)).toMatchSnapshot()
  })

  test('a chapter in good order is not', () => {
    expect(refusal(clause('门头应居中。\n\n<Note>见<Ref id="HW-SIGN-003" />。</Note>'))).toBe('nothing')
  })
})
