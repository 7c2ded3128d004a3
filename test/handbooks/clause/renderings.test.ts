import {expect, test} from 'vitest'
import {renderChapter, type Setting} from '../../../handbooks/book/render.ts'
import type {Chapter} from '../../../handbooks/catalogue/catalogue.ts'
import {readChapter} from '../../../handbooks/clause/chapter.ts'
import {printPair} from '../../../handbooks/clause/print.ts'
import {type Block, byType, plain, plainText, type Run, wordsIn} from '../../../handbooks/clause/provision.ts'
import type {Locale} from '../../../handbooks/language/locale.ts'
import {passages} from '../../../handbooks/lint/passage.ts'
import {outOfStep} from '../../../handbooks/lint/step.ts'
import type {Reference, Term} from '../../../handbooks/register/register.ts'
import {clause, withClauses} from '../../support/smallCatalogue.ts'

/** A chapter that holds every element of the books once, in both languages. */
const body = {
  zh: `## 门头

*硬件手册*说“<span lang="en">Hello</span>”，高<Limit of="fasciaUnderside" />，见<Ref id="HW-SIGN-003" />、<Ref id="SW-WIN-001" />和<Std id="GB 2894-2025" />，有<Term id="emblem">各徽标</Term>和<Term id="receipt" />。

- 甲；
- 乙。

| 用词 | 含义 |
|---|---|
| 应 | <span lang="en">shall</span> |

<SignFigure example="fascia-zhanqi" />

<FittingFigure id="ramp" />

<Terms ids="emblem" />

<Clause id="HW-TEST-001" title="名称" kind="requirement" model="required" standard="required" catch-up="required" check="look" evidence="photo" weight="1">

门头应有：

- 名称，高<Limit of="wallPlateCentre" bound="max" />。

<Note>见<Ref id="HW-SIGN-003" />。</Note>

</Clause>
`,
  en: `## Fascia

The *Hardware Handbook* says “<span lang="zh-Hans">你好</span>”, <Limit of="fasciaUnderside" /> high, see <Ref id="HW-SIGN-003" />, <Ref id="SW-WIN-001" /> and <Std id="GB 2894-2025" />, with <Term id="emblem">emblems</Term> and a <Term id="receipt" />.

- One;
- two.

| Word | Meaning |
|---|---|
| <span lang="zh-Hans">应</span> | shall |

<SignFigure example="fascia-zhanqi" />

<FittingFigure id="ramp" />

<Terms ids="emblem" />

<Clause id="HW-TEST-001" title="Name">

The fascia shall have:

- its name, at most <Limit of="wallPlateCentre" bound="max" /> high.

<Note>See <Ref id="HW-SIGN-003" />.</Note>

</Clause>
`,
} as const

const head = '---\norder: 1\ntitle: T\ndescription: D\n---\n\n'
const term = (id: string, zh: string, en: string): Term => ({
  id,
  zh,
  en,
  pinyin: id,
  definition: {zh: `${zh}的定义。`, en: `What ${en} is.`},
  signText: false,
})
const terms = new Map([term('emblem', '徽标', 'emblem'), term('receipt', '受理回执', 'receipt')].map((t) => [t.id, t]))
const references = new Map<string, Reference>()
const numbers = new Map([
  ['HW-SIGN-003', '6.2.1'],
  ['SW-WIN-001', '2.1.1'],
  ['HW-TEST-001', '1.1.1'],
])
const pair = printPair(
  {
    book: 'hardware',
    name: 'test',
    number: 1,
    source: readChapter('zh.mdx', head + body.zh, 'zh'),
    translation: readChapter('en.mdx', head + body.en, 'en'),
  },
  {references, terms, numbers},
)
const content = {zh: pair.source.sections[0]?.content ?? [], en: pair.translation.sections[0]?.content ?? []}

test('the chapter of this test holds every element that there is', () => {
  const blocks: Record<Block['type'], true> = {
    paragraph: true,
    list: true,
    table: true,
    'sign-figure': true,
    'fitting-figure': true,
    terms: true,
    clause: true,
  }
  for (const said of Object.values(content)) expect(new Set(said.map(({type}) => type))).toEqual(new Set(Object.keys(blocks)))
})

test('plain text prints limits, clauses, standards and terms, one line a paragraph, item or note', () => {
  const text = (blocks: readonly Block[]) =>
    blocks.flatMap((block) => (block.type === 'clause' ? plainText(block.content) : wordsIn(block).map(plain))).join('\n')
  expect(text(content.zh)).toMatchInlineSnapshot(`
    "硬件手册说“Hello”，高2500 mm，见6.2.1、2.1.1和GB 2894-2025，有各徽标和受理回执。
    甲；
    乙。
    用词
    含义
    应
    shall
    门头应有：
    名称，高1600 mm。
    见6.2.1。"
  `)
  expect(text(content.en)).toMatchInlineSnapshot(`
    "The Hardware Handbook says “你好”, 2500 mm high, see 6.2.1, 2.1.1 and GB 2894-2025, with emblems and a receipt.
    One;
    two.
    Word
    Meaning
    应
    shall
    The fascia shall have:
    its name, at most 1600 mm high.
    See 6.2.1."
  `)
})

test('paper links what stands in the book and names the other book, in each of its languages', () => {
  const {clauses, ...catalogue} = withClauses([
    clause('HW-SIGN-003', {number: '6.2.1'}),
    clause('SW-WIN-001', {number: '2.1.1'}),
    clause('HW-TEST-001', {number: '1.1.1', title: {zh: '名称', en: 'Name'}}),
  ])
  const chapter: Chapter = {
    book: 'hardware',
    name: 'test',
    number: 1,
    title: {zh: 'T', en: 'T'},
    description: {zh: 'D', en: 'D'},
    sections: [{number: '1.1', title: {zh: '门头', en: 'Fascia'}, clauses: ['HW-TEST-001'], content}],
  }
  const setting = (locale: Locale): Setting => ({
    catalogue: {...catalogue, clauses, terms},
    book: 'hardware',
    locale,
    figure: (example) => ({svg: `<svg id="${example}"/>`, caption: '门头'}),
    fitting: (id) => ({svg: `<svg id="${id}"/>`, caption: id}),
    first: () => true,
    annexesOf: () => [],
  })
  expect(renderChapter(chapter, setting('zh-Hans'))).toMatchSnapshot()
  expect(renderChapter(chapter, setting('zh-Hant'))).toMatchSnapshot()
  expect(renderChapter(chapter, setting('en'))).toMatchSnapshot()
})

test('the lint reads every line in its role, without the words of the other language', () => {
  const read = passages(pair.source, 'zh').map(
    ({role, at, text, item}) => `${role} ${at}${item ? ` ${item.index + 1}/${item.of}` : ''}: ${text}`,
  )
  expect(read).toMatchInlineSnapshot(`
    [
      "title text: T",
      "title text: D",
      "title section: 门头",
      "prose text: 硬件手册说“￼”，高2500 mm，见6.2.1、2.1.1和GB 2894-2025，有各徽标和受理回执。",
      "prose text 1/2: 甲；",
      "prose text 2/2: 乙。",
      "cell table: 用词",
      "cell table: 含义",
      "cell table: 应",
      "cell table: ￼",
      "title HW-TEST-001: 名称",
      "provision HW-TEST-001: 门头应有：",
      "provision HW-TEST-001 1/1: 名称，高1600 mm。",
      "note HW-TEST-001: 见6.2.1。",
    ]
  `)
})

test('the languages are in step only if each names what the other names, as often', () => {
  expect(outOfStep(content.zh, content.en)).toEqual([])
  const without = (dropped: Run['type']) =>
    content.en.map((block) => (block.type === 'paragraph' ? {...block, runs: block.runs.filter(({type}) => type !== dropped)} : block))
  expect(outOfStep(content.zh, without('limit'))).toEqual(['lacks the limit fasciaUnderside, which the zh-Hans text gives; add it'])
  expect(outOfStep(content.zh, without('std'))).toEqual(['lacks the standard GB 2894-2025, which the zh-Hans text gives; add it'])
  expect(outOfStep(content.zh, without('ref'))).toEqual([
    'lacks the clause SW-WIN-001, which the zh-Hans text gives; add it',
    'lacks the clause HW-SIGN-003, which the zh-Hans text gives; add it',
  ])
  expect(outOfStep(without('term'), content.zh)).toEqual([
    'gives the term receipt, which the zh-Hans text lacks; remove it or add it there',
    'gives the term emblem, which the zh-Hans text lacks; remove it or add it there',
  ])
  expect(
    outOfStep(
      content.zh,
      content.en.filter(({type}) => type !== 'fitting-figure' && type !== 'list'),
    ),
  ).toEqual([
    'lacks the fitting ramp, which the zh-Hans text gives; add it',
    'has another number of list items: 0, and 2 in the zh-Hans text; bring them in step',
  ])
})

test('a table that lacks a sort of element does not compile', () => {
  // @ts-expect-error a table without `b`
  byType<{type: 'a'} | {type: 'b'}, string>({a: () => 'a'})
  expect(byType<{type: 'a'} | {type: 'b'}, string>({a: () => 'A', b: () => 'B'})({type: 'b'})).toBe('B')
})
