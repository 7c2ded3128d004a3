import {describe, expect, test} from 'vitest'
import {readChapter} from '../../../handbooks/clause/chapter.ts'
import {printPair} from '../../../handbooks/clause/print.ts'
import {ProblemList} from '../../../handbooks/input/problem.ts'
import {lintPair} from '../../../handbooks/lint/lint.ts'
import {loadGlossary} from '../../../handbooks/register/register.ts'

const terms = new Map(loadGlossary().map((t) => [t.id, t]))
const numbers = new Map([['HW-TEST-001', '1.1.1']])

interface Written {
  readonly zh?: string
  readonly en?: string
  readonly kind?: string
  /** What stands between the first heading and the clause, or before the heading. */
  readonly before?: string
  readonly hanging?: string
}

/** Returns what the lint says of a chapter with one clause, one line a finding. */
function findings({
  zh = '门头应有站点名称。',
  en = 'The fascia shall have the name of the point.',
  kind = 'requirement',
  before = '',
  hanging = '',
}: Written) {
  const meta = '---\norder: 1\ntitle: 标识\ndescription: 规定标识。\n---\n'
  const required = kind === 'requirement' ? 'required' : 'recommended'
  const attributes = `kind="${kind}" model="${required}" standard="${required}" catch-up="${required}" check="look" evidence="photo" weight="1"`
  try {
    const source = readChapter(
      'zh.mdx',
      `${meta}\n${before}\n\n## 门头\n\n${hanging}\n\n<Clause id="HW-TEST-001" title="名称" ${attributes}>\n${zh}\n</Clause>\n`,
      'zh',
    )
    const translation = readChapter(
      'en.mdx',
      `${meta.replace('标识', 'Signs').replace('规定标识。', 'Signs.')}\n## Fascia\n\n<Clause id="HW-TEST-001" title="Name">\n${en}\n</Clause>\n`,
      'en',
    )
    const problems = new ProblemList()
    const pair = {book: 'hardware', name: 'test', number: 1, source, translation} as const
    lintPair(printPair(pair, {terms, numbers, references: new Map()}), terms, problems)
    problems.throwIfAny()
    return 'nothing'
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
}

test('a clause in good order is left alone', () => {
  expect(findings({})).toBe('nothing')
  expect(
    findings({
      zh: '门头的应急照明应在停电后点亮，对应的图与现场相应：\n\n- 高不小于2500 mm；\n- “应、宜”两词不混用。\n\n<Note>例如9:00–12:00、GB/T 1.1-2020和Chang’an。</Note>',
      en: 'Its lights shall stay on:\n\n- at least 2500 mm high;\n- “shall” and “should” kept apart.\n\n<Note>Such as 9:00–12:00, GB/T 1.1-2020 and Chang’an.</Note>',
    }),
  ).toBe('nothing')
})

describe('wording', () => {
  test.each<[string, Written]>([
    ['a requirement without 应', {zh: '门头有站点名称。'}],
    ['a requirement whose 应 is part of another word', {zh: '应急灯与门头相应。'}],
    ['a recommendation that says 应', {zh: '门头应有名称，宜有灯。', kind: 'recommendation', en: 'The fascia should have a light.'}],
    ['two requirements in one clause', {zh: '门头应有名称。门头应有灯。'}],
    ['two requirements in English', {en: 'It shall have a name. It shall have a light.'}],
    ['should in a requirement', {en: 'It should have a name.'}],
    ['必须 in a note', {zh: '门头应有名称。\n\n<Note>名称必须准确。</Note>', en: 'It shall have a name.\n\n<Note>The right one.</Note>'}],
    [
      'a decision in a note',
      {
        zh: '门头应有名称。\n\n<Note>没有名称的记为不符合。</Note>',
        en: 'It shall have a name.\n\n<Note>Without a name it is judged as not met.</Note>',
      },
    ],
    [
      'a permission in a note',
      {zh: '门头应有名称。\n\n<Note>名称可以缩短。</Note>', en: 'It shall have a name.\n\n<Note>The name may be shorter.</Note>'},
    ],
    ['must in a note', {zh: '门头应有名称。\n\n<Note>要准确。</Note>', en: 'It shall have a name.\n\n<Note>It must be right.</Note>'}],
    [
      'a requirement in a note',
      {zh: '门头应有名称。\n\n<Note>名称应准确。</Note>', en: 'It shall have a name.\n\n<Note>The right one.</Note>'},
    ],
    ['a clause without text', {zh: ''}],
  ])('%s', (_, written) => {
    expect(findings(written)).toMatchSnapshot()
  })
})

describe('punctuation', () => {
  test.each<[string, Written]>([
    ['a half-width comma', {zh: '门头应有站点名称,并居中。'}],
    ['half-width brackets', {zh: '门头应有站点名称(简称)。'}],
    ['a half-width full stop', {zh: '门头应有站点名称.'}],
    ['straight quotation marks', {zh: '门头应有"便民服务站"字样。'}],
    ['doubled marks', {zh: '门头应有站点名称。。'}],
    ['two different marks', {zh: '门头应有站点名称，、并居中。'}],
    ['a short ellipsis', {zh: '门头应有名称、电话…等。'}],
    ['full stops for an ellipsis', {zh: '门头应有名称、电话...等。'}],
    ['a short dash', {zh: '门头应有名称—全称。'}],
    ['a pause mark before 和', {zh: '门头应有名称、和电话。'}],
    ['a pause mark between quotations', {zh: '门头应有“站点”、“便民”字样。'}],
    ['an unpaired quotation mark', {zh: '门头应有“便民服务站字样。'}],
    ['a missing full stop', {zh: '门头应有站点名称'}],
    ['a lead-in without a colon', {zh: '门头应有下列内容。\n\n- 名称；\n- 电话。', en: 'It shall have:\n\n- a name;\n- a number.'}],
    ['items that end in different ways', {zh: '门头应有：\n\n- 名称，\n- 电话', en: 'It shall have:\n\n- a name;\n- a number.'}],
    ['a space between Chinese and Latin', {zh: '门头应有 VI 标志。'}],
    ['straight quotation marks in English', {en: 'It shall say "service".'}],
    ['a Chinese mark in English', {en: 'It shall have a name，in full.'}],
  ])('%s', (_, written) => {
    expect(findings(written)).toMatchSnapshot()
  })
})

describe('units', () => {
  test.each<[string, Written]>([
    ['no space before a unit', {zh: '门头应高于2500mm。'}],
    ['a space before %', {zh: '门头应占立面的50 %。'}],
    ['a spelled unit', {zh: '门头应高于2500毫米。'}],
    ['a range with a hyphen', {zh: '门头应高2500-3000 mm。'}],
    ['a range with a hyphen in English', {en: 'It shall be 2500-3000 mm high.'}],
    ['x for times', {zh: '门头应为600x400。'}],
    ['a unit without its exponent', {en: 'It shall cover 2 m2.'}],
  ])('%s', (_, written) => {
    expect(findings(written)).toMatchSnapshot()
  })
})

describe('structure and the two languages', () => {
  test.each<[string, Written]>([
    ['text before the first section', {before: '本章规定标识。'}],
    ['a table without words', {before: '## 表\n\n| 名称 | 数量 |\n|---|---|\n|  |  |\n|  |  |'}],
    ['a table without rows', {before: '## 表\n\n| 名称 | 数量 |\n|---|---|'}],
    ['text under a heading that has clauses', {hanging: '门头是第一块标识。'}],
    ['a term that the glossary does not define', {zh: '门头应有<Term id="toilet" />。', en: 'It shall have <Term id="toilet" />.'}],
    ['a definition in running text', {zh: '门头应有“站点名称”，“站点名称”是指全称。'}],
    ['a limit in one language', {zh: '门头应高于<Limit of="counterHeight" bound="min" />。'}],
    [
      'another bound',
      {zh: '不应高于<Limit of="arrowToHanzi" bound="max" />。', en: 'Not higher than it shall be <Limit of="arrowToHanzi" bound="min" />.'},
    ],
    ['a cross-reference in one language', {zh: '门头应符合<Ref id="HW-TEST-001" />。'}],
    ['one item fewer', {zh: '门头应有：\n\n- 名称；\n- 电话。', en: 'It shall have:\n\n- a name.'}],
    ['a note that is not translated', {zh: '门头应有名称。\n\n<Note>用全称。</Note>'}],
  ])('%s', (_, written) => {
    expect(findings(written)).toMatchSnapshot()
  })
})
