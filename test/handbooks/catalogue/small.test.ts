import {describe, expect, test} from 'vitest'
import {blocksOf, checkLimits, edition} from '../../../handbooks/catalogue/catalogue.ts'
import {fallenUnder, restingOnFallen, termRemarks} from '../../../handbooks/catalogue/standing.ts'
import {ProblemList} from '../../../handbooks/input/problem.ts'
import {limits as softwareLimits} from '../../../handbooks/software/limits.ts'
import {chapter, clause, clauseEn, loadSmall, resting, told} from './smallHandbooks.ts'

const zh = 'hardware/zh-Hans/first.mdx'
const en = 'hardware/en/first.mdx'
/** The first chapter with other words in its first clause. */
const first = (text: string, more = '', english = 'Signs shall be set up.') => ({
  [zh]: chapter(1, '标识', clause('HW-TEST-001', text, more), clause('HW-TEST-002')),
  [en]: chapter(1, 'Signs', clauseEn('HW-TEST-001', english), clauseEn('HW-TEST-002')),
})
const signs = (n: number) => `标识 ${n}`

describe('the catalogue', () => {
  test('has the chapters of both books in their order, numbered from 1, with their sections and clauses', () => {
    const {chapters} = loadSmall()
    expect(chapters.map(({book, name, number}) => [book, name, number])).toEqual([
      ['hardware', 'first', 1],
      ['hardware', 'limits', 2],
      ['software', 'limits', 1],
    ])
    expect(chapters[0]).toMatchObject({
      title: {zh: '标识', en: 'Signs'},
      description: {zh: '标识。', en: 'Signs.'},
      sections: [
        {number: '1.1', title: {zh: signs(1), en: 'Signs 1'}, clauses: ['HW-TEST-001']},
        {number: '1.2', title: {zh: signs(2), en: 'Signs 2'}, clauses: ['HW-TEST-002']},
      ],
    })
    const [book] = chapters
    expect(book && blocksOf(book, 'zh').map((block) => block.type === 'clause' && block.id)).toEqual(['HW-TEST-001', 'HW-TEST-002'])
    expect(book && blocksOf(book, 'en')).toMatchObject([
      {content: [{runs: [{text: 'Signs shall be set up.'}]}]},
      {content: [{runs: [{text: 'Signs shall be set up.'}]}]},
    ])
    expect(edition).toMatch(/^\d{4}-\d$/)
  })

  test('has each clause as data', () => {
    const text =
      '标识应符合<Std id="GB 1" />，见<Ref id="HW-TEST-002" />，不少于<Limit of="modelWindows" />个<Term id="sign" />。\n\n<Note>见<Ref id="HW-TEST-001" />和<Limit of="standardWindows" />、<Std id="GB 2" />。</Note>'
    const english =
      'Signs shall follow <Std id="GB 1" />, see <Ref id="HW-TEST-002" />, at least <Limit of="modelWindows" /> <Term id="sign" />.\n\n<Note>See <Ref id="HW-TEST-001" /> and <Limit of="standardWindows" />, <Std id="GB 2" />.</Note>'
    const more = 'signs="fascia plaque" fittings="counter" references="GB 1; GB 2 ;"'
    const {clauses, clause: byId, references, terms, listed, withdrawn} = loadSmall(first(text, more, english))
    const [one] = clauses
    const windows = /不少于(\d+)个/.exec(one?.text.zh ?? '')?.[1]
    expect(one).toMatchObject({
      ...{id: 'HW-TEST-001', book: 'hardware', chapter: 'first', number: '1.1.1', kind: 'requirement', weight: 2},
      applies: {model: 'required', standard: 'required', 'catch-up': 'optional'},
      ...{checks: ['look', 'ask'], evidence: ['photo'], signs: ['fascia', 'plaque'], fittings: ['counter']},
      references: ['GB 1', 'GB 2'],
      title: {zh: '题', en: 'Title'},
      cites: ['HW-TEST-002', 'HW-TEST-001'],
      limits: ['modelWindows'],
      text: {zh: `标识应符合GB 1，见1.2.1，不少于${windows}个标识。`, en: `Signs shall follow GB 1, see 1.2.1, at least ${windows} sign.`},
      source: {line: 9},
    })
    expect(one?.notes.zh).toContain('见1.1.1和')
    expect(one?.source.file).toMatch(/hardware\/zh-Hans\/first\.mdx$/)
    expect(byId.get('HW-TEST-001')).toBe(one)
    expect(byId.get('HW-TEST-002')).toMatchObject({number: '1.2.1', references: [], cites: [], limits: [], signs: [], fittings: []})
    expect(byId.size).toBe(clauses.length)
    expect([...references.keys()]).toEqual(['GB 1', 'GB 2'])
    expect([...terms.keys()]).toEqual(['sign', 'word'])
    expect([...listed].map(([book, ids]) => [book, [...ids]])).toEqual([
      ['hardware', ['sign']],
      ['software', []],
    ])
    expect(withdrawn.map(({id}) => id)).toEqual(['HW-OLD-001', 'HW-OLD-002'])
  })

  test('has its chapters in the order that they give, whatever their files are called and whatever else lies there', () => {
    const [titleZh, titleEn] = [chapter(3, '标识', clause('HW-TEST-001')), chapter(3, 'Signs', clauseEn('HW-TEST-001'))]
    const {chapters} = loadSmall({[zh]: titleZh, [en]: titleEn, 'hardware/zh-Hans/.DS_Store': '', 'hardware/en/notes.mdx.txt': ''})
    expect(chapters.map(({book, name, number}) => [book, name, number])).toEqual([
      ['hardware', 'limits', 1],
      ['hardware', 'first', 2],
      ['software', 'limits', 1],
    ])
  })

  test('lets figures stand that there are', () => {
    const figure = '<FittingFigure id="counter" />\n\n'
    const files = {
      [zh]: chapter(1, '标识', figure + clause('HW-TEST-001')),
      [en]: chapter(1, 'Signs', figure + clauseEn('HW-TEST-001')),
    }
    expect(told(files)).toEqual([])
  })

  test('lists the terms that a book lists or marks', () => {
    const listing = {
      [zh]: chapter(1, '标识', `<Terms ids="sign" />\n\n${clause('HW-TEST-001')}`, clause('HW-TEST-002')),
      [en]: chapter(1, 'Signs', `<Terms ids="sign" />\n\n${clauseEn('HW-TEST-001')}`, clauseEn('HW-TEST-002')),
    }
    expect([...(loadSmall(listing).listed.get('hardware') ?? [])]).toEqual(['sign'])
  })
})

/** The software handbook's chapter of limits without its last clause, and what rests on that. */
const lastGone = (() => {
  const ids = resting('SW')
  const id = ids.at(-1) ?? ''
  const [zh, en] = [clause, clauseEn].map((write) =>
    ids
      .slice(0, -1)
      .map((kept) => write(kept))
      .join(''),
  )
  const limits = Object.entries(softwareLimits).flatMap(([name, limit]) => (limit.clause === id ? [name] : []))
  return {id, zh: zh ?? '', en: en ?? '', limits}
})()

describe('handbooks with a mistake are refused:', () => {
  const at = (file: string, ...problems: readonly string[]) => [
    `${file}: ${problems.length} problem${problems.length === 1 ? '' : 's'}`,
    ...problems,
  ]

  test.each([
    [
      'an id that stands twice',
      {
        [zh]: chapter(1, '标识', clause('HW-TEST-001'), clause('HW-TEST-001')),
        [en]: chapter(1, 'Signs', clauseEn('HW-TEST-001'), clauseEn('HW-TEST-001')),
      },
      at(zh, `line 15, HW-TEST-001: is already the id of the clause at ${zh} line 9; give this one a new id`),
    ],
    [
      'an id that was withdrawn',
      {
        [zh]: chapter(1, '标识', clause('HW-OLD-001'), clause('HW-TEST-001')),
        [en]: chapter(1, 'Signs', clauseEn('HW-OLD-001'), clauseEn('HW-TEST-001')),
      },
      at(zh, 'line 9, HW-OLD-001: was withdrawn (withdrawn.yaml) and may not be used again; give the clause a new id'),
    ],
    [
      'a successor that is no clause',
      {
        'register/withdrawn.yaml':
          '- {id: HW-OLD-001, on: 2026-01-01, why: {zh: 并入, en: Merged}, replacedBy: [HW-TEST-001, HW-NOT-001]}\n',
      },
      at('handbooks/register/withdrawn.yaml', 'HW-OLD-001.replacedBy: "HW-NOT-001" is not the id of a clause; correct it'),
    ],
    [
      'a sign of no kind',
      first('标识应设置。', 'signs="fascia billboard"'),
      at(zh, 'line 9, HW-TEST-001.signs: "billboard" is not a kind of sign; see signKinds in hardware/parts.ts'),
    ],
    [
      'a fitting that is none',
      first('标识应设置。', 'fittings="counter sofa"'),
      at(zh, 'line 9, HW-TEST-001.fittings: "sofa" is not a fitting; see fittings in hardware/parts.ts'),
    ],
    [
      'a reference that is not registered',
      first('标识应设置。', 'references="GB 1;GB 9"'),
      at(zh, 'line 9, HW-TEST-001.references: "GB 9" is not in references.yaml; add it with its status and the date seen'),
    ],
    [
      'a standard that only the text cites',
      first('标识应符合<Std id="GB 1" />和<Std id="GB 1" />。', '', 'Signs shall follow <Std id="GB 1" /> and <Std id="GB 1" />.'),
      at(zh, 'line 9, HW-TEST-001.references: lacks "GB 1", which the text cites; add it, separated by a semicolon'),
    ],
    ['a chapter without its translation', {[en]: undefined}, at(zh, `has no translation; write ${en}`)],
    [
      'a translation of nothing',
      {'hardware/en/more.mdx': chapter(9, 'More')},
      at('hardware/en/more.mdx', 'translates nothing; there is no hardware/zh-Hans/more.mdx'),
    ],
    [
      'a limit that rests on a clause which is gone',
      {'software/zh-Hans/limits.mdx': chapter(1, '限值', lastGone.zh), 'software/en/limits.mdx': chapter(1, 'Limits', lastGone.en)},
      at(
        'handbooks/software/limits.ts',
        ...lastGone.limits.map((name) => `${name}: rests on ${lastGone.id}, which is not a clause of either book`),
      ),
    ],
    [
      'chapters of one order',
      {[zh]: chapter(2, '标识', clause('HW-TEST-001')), [en]: chapter(2, 'Signs', clauseEn('HW-TEST-001'))},
      at('hardware/zh-Hans/limits.mdx', `line 2, order: 2 is also the order of ${zh}; give each chapter its own`),
    ],
    [
      'another order in the translation',
      {[en]: chapter(7, 'Signs', clauseEn('HW-TEST-001'), clauseEn('HW-TEST-002'))},
      at(en, `line 2, order: is 7, but 1 in ${zh}`),
    ],
    [
      'other sections in the translation',
      {[en]: chapter(1, 'Signs', clauseEn('HW-TEST-001') + clauseEn('HW-TEST-002'))},
      at(
        en,
        `sections: has 1, but ${zh} has 2; bring the ## headings in step`,
        `line 13, HW-TEST-002: stands at another place than in ${zh} line 15; keep the order of the source`,
      ),
    ],
    [
      'a section that only the translation has',
      {[en]: chapter(1, 'Signs', clauseEn('HW-TEST-001'), '', clauseEn('HW-TEST-002'))},
      at(
        en,
        `sections: has 3, but ${zh} has 2; bring the ## headings in step`,
        `line 17, HW-TEST-002: stands at another place than in ${zh} line 15; keep the order of the source`,
      ),
    ],
    [
      'a clause that is not translated',
      {[en]: chapter(1, 'Signs', clauseEn('HW-TEST-001'), '')},
      at(zh, `line 15, HW-TEST-002: has no translation; add <Clause id="HW-TEST-002" ...> to ${en}`),
    ],
    [
      'a clause that only the translation has',
      {[en]: chapter(1, 'Signs', clauseEn('HW-TEST-001'), clauseEn('HW-TEST-003') + clauseEn('HW-TEST-002'))},
      at(en, `line 15, HW-TEST-003: is not a clause of ${zh}; correct the id or remove it`),
    ],
    [
      'clauses out of step',
      {[en]: chapter(1, 'Signs', clauseEn('HW-TEST-002'), clauseEn('HW-TEST-001'))},
      at(en, `line 9, HW-TEST-002: stands at another place than in ${zh} line 15; keep the order of the source`),
    ],
    [
      'a limit that is none',
      first('标识应为<Limit of="none" />。', '', 'Signs shall be <Limit of="none" />.'),
      [
        ...at(en, 'line 10, <Limit>: "none" is not in limits.ts; correct the name or add the limit'),
        ...at(zh, 'line 10, <Limit>: "none" is not in limits.ts; correct the name or add the limit'),
      ],
    ],
    [
      'a bound that a limit lacks',
      first('标识应为<Limit of="modelWindows" bound="max" />。', '', 'Signs shall be <Limit of="modelWindows" bound="max" />.'),
      [
        ...at(en, 'line 10, <Limit>: modelWindows has no max; name the bound that it has, or none'),
        ...at(zh, 'line 10, <Limit>: modelWindows has no max; name the bound that it has, or none'),
      ],
    ],
    [
      'a clause, a standard and terms that are unknown',
      first('标识应见<Ref id="HW-NO-001" /><Std id="GB 9" /><Term id="none" />。'),
      at(
        zh,
        'line 10, <Ref>: "HW-NO-001" is not the id of a clause',
        'line 10, <Std>: "GB 9" is not in references.yaml; add it with its status and the date seen',
        'line 10, <Term>: "none" is not in glossary.yaml',
      ),
    ],
    [
      'figures and terms that are unknown',
      {
        [zh]: chapter(
          1,
          '标识',
          `<FittingFigure id="sofa" />\n\n<Terms ids="none word sign" />\n\n<SignFigure example="any" />\n\n${clause('HW-TEST-001')}`,
          clause('HW-TEST-002'),
        ),
      },
      at(
        zh,
        'line 9, <FittingFigure>: "sofa" is not a fitting; see fittings in hardware/parts.ts',
        'line 11, <Terms>: "none" is not in glossary.yaml',
        'line 11, <Terms>: "word" has no definition in glossary.yaml',
      ),
    ],
    [
      'words against the rules of language',
      first('标识应必须设置。'),
      at(zh, 'line 10, HW-TEST-001: has “标识应必须设置。”: GB/T 1.1 uses 应, never 必须'),
    ],
  ])('%s', (_, files, problems) => {
    expect(told(files).toSorted()).toEqual(problems.toSorted())
  })

  test('what cannot be read is told first, all of it', () => {
    expect(
      told({
        'register/references.yaml': 'x: 1\n',
        'register/glossary.yaml': 'x: 1\n',
        'register/withdrawn.yaml': 'x: 1\n',
        [zh]: '## 一\n',
      }),
    ).toHaveLength(8)
  })

  test('a clause that was withdrawn may follow another', () => {
    const line = (id: string, by: string) => `- {id: ${id}, on: 2026-01-01, why: {zh: 并入, en: Merged}, replacedBy: [${by}]}\n`
    expect(told({'register/withdrawn.yaml': line('HW-OLD-001', 'HW-OLD-002') + line('HW-OLD-002', 'HW-TEST-001')})).toEqual([])
  })
})

test('a limit has a name of its own, and rests on a clause', () => {
  const problems = new ProblemList()
  const limit = (clause: string) => ({clause, min: 1, unit: '' as const, basis: {own: true as const}})
  const files = {'a.ts': {one: limit('HW-A-001'), two: limit('HW-A-009')}, 'b.ts': {one: limit('HW-A-001'), three: limit('HW-A-001')}}
  checkLimits(files, new Map([['HW-A-001', '1.1.1']]), problems)
  expect(() => problems.throwIfAny()).toThrowErrorMatchingInlineSnapshot(`
    [InputErrors: a.ts: 1 problem
      two: rests on HW-A-009, which is not a clause of either book
    b.ts: 1 problem
      one: is also a limit of a.ts, and one would hide the other; give this one another name]
  `)
})

describe('standards that fell', () => {
  const withReferences = (text: string) => loadSmall({...first('标识应设置。', 'references="GB 1;GB 2"'), 'register/references.yaml': text})
  const line = (number: string, status: string) =>
    `- {number: ${number}, title: 标准, titleEn: Standard, status: ${status}, seen: title, on: 2026-01-01}\n`

  test.each([
    ['in-force', []],
    ['unverified', []],
    ['replaced', ['GB 2']],
    ['withdrawn', ['GB 2']],
  ])('are those that are %s: %j', (status, fallen) => {
    const small = withReferences(line('GB 1', 'in-force') + line('GB 2', status))
    const [one] = small.clauses
    expect(one && fallenUnder(one, small.references).map(({number}) => number)).toEqual(fallen)
    expect(restingOnFallen(small).map(({id}) => id)).toEqual(fallen.length > 0 ? ['HW-TEST-001'] : [])
  })

  test('are none that the register does not know', () => {
    const [one] = loadSmall().clauses
    expect(one && fallenUnder({...one, references: ['GB 9']}, new Map())).toEqual([])
  })
})

describe('a term that a book defines nowhere', () => {
  test('is remarked once a book, at the first clause that uses it', () => {
    const remarks = termRemarks(loadSmall())
    expect(remarks.map(({problem: {line, at}}) => [line, at])).toEqual([
      [9, 'HW-TEST-001'],
      [9, expect.stringMatching(/^SW-/)],
    ])
    expect(remarks[0]?.problem.message).toMatch(
      /^uses the term “标识”, as \d+ of the hardware handbook’s clauses do, but the book does not list it; add sign to its <Terms> or mark it with <Term>$/,
    )
    expect(remarks[0]?.source).toMatch(/first\.mdx$/)
  })

  test('is not remarked if it is listed, has no definition, or is not used', () => {
    const marked = first('<Term id="sign">标识</Term>应设置。', '', '<Term id="sign">Signs</Term> shall be set up.')
    expect(termRemarks(loadSmall(marked)).map(({problem}) => problem.at?.slice(0, 2))).toEqual(['SW'])
    expect(termRemarks({...loadSmall(), listed: new Map()})).toHaveLength(2)
    const unused = '- {id: other, zh: 别处, pinyin: bié chù, en: other, definition: {zh: 甲。, en: A.}}\n'
    expect(termRemarks(loadSmall({'register/glossary.yaml': unused}))).toEqual([])
    expect(termRemarks(loadSmall({'register/glossary.yaml': '- {id: sign, zh: 标识, pinyin: biāo zhì, en: sign}\n'}))).toEqual([])
  })
})
